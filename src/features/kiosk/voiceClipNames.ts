import type { VoiceLine } from './voiceLines.ts';

/** The recorded words of `public/voice/ko` that make up these lines. A count that has none leaves its line out. */
export const voiceClipNames = (lines: readonly VoiceLine[]): readonly string[] =>
  lines.flatMap(clipsOf);

function clipsOf(line: VoiceLine): readonly string[] {
  switch (line.type) {
    case 'digit':
      return [`digit-${line.digit}`];
    case 'refusal':
      return ['refused'];
    case 'facts':
      return ['firstFacts'];
    case 'title':
      return ['nextScreen'];
    default:
      return sentenceClips(line);
  }
}

/** What stands before and after the count. */
const around: Readonly<Record<string, readonly [string | null, string | null]>> = {
  grantNumber: ['stamps', 'toGrant'],
  moveNumber: ['stamps', 'toMove'],
  granted: ['stamps', 'granted'],
  balanceNow: ['now', 'are'],
  stampsLeft: ['stampsLeft', 'are'],
  balance: ['haveStamps', 'exist'],
};

function sentenceClips({
  key,
  count,
}: Extract<VoiceLine, { readonly type: 'sentence' }>): readonly string[] {
  if (count === undefined) return [key];
  if (key === 'digitsLeft') return [`left-${count}`];
  const counted = countClips(count);
  if (counted.length === 0) return [];
  return [around[key]?.[0], ...counted, around[key]?.[1]].filter(
    (name) => typeof name === 'string',
  );
}

/** 스물 · 한 개; one clip where nothing follows the tens: 스무 개. */
function countClips(count: number): readonly string[] {
  if (count < 1 || count > 99) return [];
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  if (ones === 0) return [`count-${count}`];
  return [...(tens > 0 ? [`tens-${tens}`] : []), `count-${ones}`];
}
