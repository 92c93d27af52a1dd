import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyCard, stampBalance } from '#books/card/card.ts';
import type { PendingCheckIn } from '#books/tray/pendingCheckIn.ts';
import type { CustomerId, PendingId } from '#domain/ids.ts';
import { type Stamps, stamps } from '#domain/stamps.ts';
import { atTheKeypad, monday, soraTheOwner, sunday } from '#tests/support/cafe.ts';
import { type Counter, openCafe } from '#tests/support/counter.ts';
import { errandSlips, firstVisitSlips } from './checkIn.ts';
import { approveSlips, takeBackSlips } from './tray.ts';

type Answer = 'approve' | 'refuse' | 'withdraw' | 'close';
type Fate = 'approved' | 'refused' | 'withdrawn' | 'expired';

const stampsAsked = fc.integer({ min: 1, max: 5 }).map(stamps);
const someCheckIn = fc.record({
  asked: stampsAsked,
  /** What is tried on it, in this order; some of it too late. */
  answers: fc.array(fc.constantFrom<Answer>('approve', 'refuse', 'withdraw', 'close'), {
    maxLength: 5,
  }),
});

/** What the first answer of the same day makes of it; with none, the day ends it. */
function fateOf(answers: readonly Answer[]): Fate {
  const fates = { approve: 'approved', refuse: 'refused', withdraw: 'withdrawn', close: 'expired' };
  return (fates[answers[0] ?? 'close'] as Fate | undefined) ?? 'expired';
}

test('every check-in ends in exactly one way, and only a yes brings stamps', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someCheckIn, { minLength: 1, maxLength: 4 }), async (checkIns) => {
      const cafe = await openCustomerFirst();
      for (const [index, checkIn] of checkIns.entries()) {
        const who = guest(index);
        await cafe.tap(moveIn(who));
        await cafe.tap(awaitStaff(who, checkIn.asked), { actor: atTheKeypad });
        await answerInTurn(cafe, who, checkIn);

        const fate = fateOf(checkIn.answers);
        expect(await endingOf(cafe, who)).toEqual(endings[fate]);
        expect(await earnedBy(cafe, who)).toEqual(
          fate === 'approved' ? { visits: 1, stamps: 1 + checkIn.asked } : { visits: 0, stamps: 1 },
        );
      }
      expect((await cafe.verify()).findings).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

/** As the ledger has it: what the day ended is not written down, it is derived. */
const endings = {
  approved: { status: 'approved', answers: 1 },
  refused: { status: 'refused', answers: 1 },
  withdrawn: { status: 'withdrawn', answers: 1 },
  expired: { status: 'waiting', answers: 0 },
} as const satisfies Record<Fate, unknown>;

interface Guest {
  readonly customerId: CustomerId;
  readonly pendingId: PendingId;
}

const guest = (index: number): Guest => ({
  customerId: `guest ${index}` as CustomerId,
  pendingId: `pending ${index}` as PendingId,
});

/** Everybody has a stamp of a paper card, and was known before. */
const moveIn = ({ customerId }: Guest) =>
  firstVisitSlips(
    {
      customerId,
      phoneKey: customerId,
      sealed: { keyId: 'first key', phoneKey: customerId, box: 'closed' },
      notice: { noticeVersion: 1, basis: 'contract', retentionMonths: 24 },
    },
    { type: 'PaperCard', stamps: stamps(1) },
  );

const awaitStaff = ({ customerId, pendingId }: Guest, count: Stamps) =>
  errandSlips(customerId, { type: 'AwaitStaff', pendingId, stamps: count });

interface Tried {
  readonly asked: Stamps;
  readonly answers: readonly Answer[];
}

async function answerInTurn(cafe: Counter, who: Guest, { asked, answers }: Tried): Promise<void> {
  let businessDay = sunday;
  for (const answer of answers) {
    if (answer === 'close') businessDay = monday;
    else await cafe.tap(slipsOf(answer, who, asked), { businessDay });
  }
}

function slipsOf(answer: Exclude<Answer, 'close'>, who: Guest, asked: Stamps) {
  if (answer === 'approve') return approveSlips(who.pendingId, who.customerId, { stamps: asked });
  const by = answer === 'refuse' ? 'staff' : 'customer';
  return takeBackSlips({ ...who, by, isLastTrace: false });
}

async function endingOf(cafe: Counter, { pendingId }: Guest) {
  const row = await cafe.store.findRow(`tray/${pendingId}`);
  const entries = await cafe.readEntries();
  const own = entries.filter(({ subject }) => subject === pendingId);
  return {
    status: (row?.state as PendingCheckIn | undefined)?.status,
    answers: own.filter(({ event }) => isAnswer(event)).length,
  };
}

async function earnedBy(cafe: Counter, { customerId }: Guest) {
  const card = (await cafe.cardOf(customerId)) ?? emptyCard;
  return { visits: card.visits, stamps: stampBalance(card) };
}

const isAnswer = ({ type }: { readonly type: string }): boolean => type !== 'CheckInPended';

async function openCustomerFirst(): Promise<Counter> {
  const cafe = await openCafe();
  const command = { type: 'SetHandOff', handOff: { type: 'customerFirst' } } as const;
  await cafe.tap([{ book: 'program', subject: 'shop', command }], { actor: soraTheOwner });
  return cafe;
}
