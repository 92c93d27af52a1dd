import { useState } from 'react';
import type { Purchase } from '#desk/checkIn.ts';
import type { Refusal } from '#desk/refusal.ts';
import type { Answer, WaitingCheckIn } from '#device/runtime.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import type { PendingId } from '#domain/ids.ts';
import { ok } from '#domain/result.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import type { NoticeTone } from '#ui/Notice.tsx';

export interface Approval {
  readonly row: WaitingCheckIn;
  readonly purchase: Purchase;
}

type Problems = ReadonlyMap<PendingId, Refusal>;

/** The staff's yes and no. Each row is a tap of its own: one that is refused stops no other. */
export function useTrayAnswers(say: (words: string, tone?: NoticeTone) => void) {
  const t = useWords('tray');
  const runtime = useRuntime();
  const sayRefusal = useRefusalWords();
  const [problemById, setProblemById] = useState<Problems>(new Map());
  const [granted, setGranted] = useState<ReadonlySet<PendingId>>(new Set());

  async function approveEach(approvals: readonly Approval[]): Answer<Problems> {
    const answers = await Promise.all(
      approvals.map(async ({ row, purchase }) => {
        const { pendingId, customerId } = row;
        const answer = await runtime.approveCheckIn({ pendingId, customerId }, purchase);
        return answer.ok ? [] : ([[pendingId, answer.failure]] as const);
      }),
    );
    return ok(new Map(answers.flat()));
  }

  const approving = useAsk(approveEach, (problems, approvals) => {
    setProblemById(problems);
    const ids = approvals.map(({ row }) => row.pendingId).filter((id) => !problems.has(id));
    setGranted((before) => new Set([...before, ...ids]));
    sayApproved(problems, approvals);
  });
  const refusing = useAsk(
    async ({ pendingId, customerId }: WaitingCheckIn) => {
      const refused = await runtime.refuseCheckIn({ pendingId, customerId });
      if (!refused.ok) say(sayRefusal(refused.failure), 'careful');
      return refused;
    },
    (_nothing, { last4, isNew }) => say(t(isNew ? 'list.refusedNew' : 'list.refused', { last4 })),
  );

  return {
    approve: (approval: Approval) => approving.ask([approval]),
    approveAll: approving.ask,
    refuse: refusing.ask,
    /** The ledger has the yes; the live read of the tray says the same a moment later. */
    isGranted: ({ pendingId }: WaitingCheckIn) => granted.has(pendingId),
    problemOf: ({ pendingId }: WaitingCheckIn) => problemById.get(pendingId),
    isBusy: approving.isBusy || refusing.isBusy,
  };

  function sayApproved(problems: Problems, approvals: readonly Approval[]): void {
    const [first] = approvals;
    const done = approvals.length - problems.size;
    if (problems.size > 0 && approvals.length > 1) {
      say(t('list.approvedSome', { done, left: problems.size }), 'careful');
    } else if (done > 1) {
      say(t('list.approvedAll', { count: done }));
    } else if (done === 1 && first) {
      say(t('list.approved', { last4: first.row.last4, stamps: first.purchase.stamps }));
    }
  }
}
