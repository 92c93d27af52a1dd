const WORD_SYLLABLES_MAX = 3;

/** The reward's name in two short lines for the last place of the card; `undefined` when it is too long. */
export function goalText(rewardName: string): string | undefined {
  const words = rewardName.split(' ');
  const isShort =
    words.length <= 2 && words.every((word) => [...word].length <= WORD_SYLLABLES_MAX);
  return isShort ? words.join('\n') : undefined;
}
