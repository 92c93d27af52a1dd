import type { AskAnswer, CustomerAsk } from '#desk/asks.ts';
import { unreachable } from '#domain/assert.ts';
import type { Instant } from '#domain/instant.ts';

/** What stands in the place for questions. */
export type AskStage =
  | CustomerAsk
  /** Asked by itself, right after a yes to advertising and at no other time (L-04). */
  | { readonly type: 'nightAdvertising' }
  /** What came of the consent, said at once (M-08). */
  | { readonly type: 'given'; readonly at: Instant; readonly isNightGiven: boolean }
  | { readonly type: 'thanks'; readonly for: Thanks }
  /** The answer could not be kept: nothing more is asked, and the place stays. */
  | { readonly type: 'closed' };

export type Thanks = 'accepted' | 'declined' | 'noAdvertising' | 'told' | 'done';

interface Answering {
  /** `null`: nothing was asked, only read. */
  readonly answer: AskAnswer | null;
  /** What is due now. */
  readonly next: CustomerAsk | null;
  readonly at: Instant;
}

/** After an answer the next question follows in its place, or one sentence, and the place stays. */
export function stageAfter({ answer, next, at }: Answering): AskStage {
  if (answer?.type === 'advertising' && answer.isGiven) return { type: 'nightAdvertising' };
  if (answer?.type === 'nightAdvertising') {
    return { type: 'given', at, isNightGiven: answer.isGiven };
  }
  return next ?? { type: 'thanks', for: thanksFor(answer) };
}

function thanksFor(answer: AskAnswer | null): Thanks {
  switch (answer?.type) {
    case undefined:
    case 'nightAdvertising':
      return 'done';
    case 'notice':
      return answer.isAccepted ? 'accepted' : 'declined';
    case 'advertising':
      return 'noAdvertising';
    case 'heardFrom':
      return answer.source === null ? 'done' : 'told';
    default:
      return unreachable(answer);
  }
}
