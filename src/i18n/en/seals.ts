import type { seals as korean } from '#i18n/ko/seals.ts';
import type { Translation } from '#i18n/translation.ts';

export const seals = {
  preview: 'This is how it prints',
  shape: 'Shape of the seal',
  shapes: { circle: 'Circle', square: 'Square' },
  color: 'Ink',
  colors: {
    vermilion: 'Vermilion',
    azalea: 'Azalea',
    jujube: 'Jujube',
    aubergine: 'Aubergine',
    indigo: 'Indigo',
    mugwort: 'Mugwort',
    pollen: 'Pine pollen',
    ink: 'Ink black',
  },
} satisfies Translation<typeof korean>;
