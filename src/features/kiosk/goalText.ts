const WORD_SYLLABLES_MAX = 3;
const SYLLABLES_MIN = 3;

/** The reward's name, or its last two words, in two short lines; `undefined` when that says nothing. */
export function goalText(rewardName: string): string | undefined {
  const words = rewardName.split(' ').slice(-2);
  const isShort = words.every((word) => [...word].length <= WORD_SYLLABLES_MAX);
  const isTelling = words.join('').length >= SYLLABLES_MIN;
  return isShort && isTelling ? words.join('\n') : undefined;
}
