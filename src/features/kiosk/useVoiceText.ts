import { noticeInForce } from '#device/notice.ts';
import { useShop } from '#device/useShop.ts';
import { unreachable } from '#domain/assert.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useSpokenCount } from '#i18n/useSpokenCount.ts';
import { useWords } from '#i18n/useWords.ts';
import type { VoiceLine } from './voiceLines.ts';

/** Lines as sentences, for a voice that can say anything. */
export function useVoiceText(): (lines: readonly VoiceLine[]) => string {
  const t = useWords('voice');
  const asks = useWords('asks');
  const refusalWords = useRefusalWords();
  const spokenCount = useSpokenCount();
  const months = noticeInForce(useShop()).retentionMonths;

  return (lines) => lines.map(textOf).join(' ').replace(/\s+/g, ' ');

  function textOf(line: VoiceLine): string {
    switch (line.type) {
      case 'sentence': {
        const { key, count, rewardName } = line;
        return t(`say.${key}`, {
          count: count === undefined ? '' : spokenCount(count),
          rewardName: rewardName ?? '',
        });
      }
      case 'digit':
        return `${line.digit}.`;
      case 'refusal':
        return refusalWords(line.refusal);
      case 'facts':
        return facts();
      case 'title':
        return document.querySelector('h1')?.textContent ?? '';
      default:
        return unreachable(line);
    }
  }

  /** As they stand on the screen, without their emphasis. */
  function facts(): string {
    const b = (words: string) => words;
    return [
      [asks('facts.what'), asks('facts.whatAnswer')],
      [asks('facts.why'), asks('facts.whyAnswer')],
      [asks('facts.untilWhen'), asks.markup('facts.untilWhenAnswer', { months, b })],
      [asks('facts.refuse'), asks.markup('facts.refuseAnswer', { b })],
    ]
      .map(([name, answer]) => `${name}, ${answer}.`)
      .join(' ');
  }
}
