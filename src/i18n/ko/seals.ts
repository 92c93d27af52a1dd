/** How the owner chooses the shop's seal, in the set-up and later. The inks have their old names. */
export const seals = {
  preview: '이렇게 찍혀요',
  shape: '도장 모양',
  shapes: { circle: '동그라미', square: '네모' },
  color: '도장 색',
  colors: {
    vermilion: '인주',
    azalea: '진달래',
    jujube: '대추',
    aubergine: '가지',
    indigo: '쪽',
    mugwort: '쑥',
    pollen: '송화',
    ink: '먹',
  },
} as const;
