import { type Card, emptyCard } from '#books/card/card.ts';
import { cardBook } from '#books/card/cardBook.ts';
import type { CardCommand } from '#books/card/commands.ts';
import type { CardEvent } from '#books/card/events.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { CommandId } from '#domain/ids.ts';
import { type ProgramRules, plainRules } from '#domain/programRules.ts';
import { stamps } from '#domain/stamps.ts';
import { entryIdOf } from '#domain/uuid.ts';
import type { Context } from '#ledger/book.ts';
import type { Entry } from '#ledger/entry.ts';
import {
  coffeeAtTen,
  counterTablet,
  minji,
  opening,
  sunday,
  tapNumber,
  theManager,
} from './cafe.ts';
import { entryOf } from './given.ts';

/** One tap: a visit with what was bought in it, or the n-th tap taken back. */
export type StoryTap =
  | (Partial<Omit<CardCommand & { readonly type: 'RecordVisit' }, 'type'>> & {
      readonly on?: BusinessDay;
    })
  | { readonly on?: BusinessDay; readonly undo: number };

/** Minji's card after these taps, each decided on what the ones before it left; numbered from 1. */
export function cardStory(
  rules: Partial<ProgramRules>,
  taps: readonly StoryTap[],
): { readonly card: Card; readonly happened: readonly (readonly CardEvent[])[] } {
  const entriesByTap = new Map<CommandId, readonly Entry<CardEvent>[]>();
  let card = emptyCard;
  for (const [index, tap] of taps.entries()) {
    const tapId = tapNumber(index + 1);
    const businessDay = tap.on ?? sunday;
    const decided = cardBook.decide(commandOf(tap), card, {
      ...atTheCounter,
      tapId,
      businessDay,
      rules: { ...plainRules, ...rules },
      entriesOfTap: (id) => entriesByTap.get(id) ?? [],
    });
    const entries = (decided.ok ? decided.value : []).map(({ event, reverses }, at) => {
      const telling = { id: entryIdOf(tapId, at), businessDay };
      return entryOf<CardEvent>([event, { ...telling, ...(reverses && { reverses }) }], index + 1);
    });
    entriesByTap.set(tapId, entries);
    card = entries.reduce(cardBook.evolve, card);
  }
  const happened = [...entriesByTap.values()].map((entries) => entries.map(({ event }) => event));
  return { card, happened };
}

const atTheCounter: Omit<Context, 'tapId' | 'businessDay' | 'rules' | 'entriesOfTap'> = {
  subject: minji,
  deviceId: counterTablet,
  now: opening,
  actor: theManager,
  program: coffeeAtTen,
  hours: { zone: 'Asia/Seoul', closingHour: 0 },
  rollUp: () => undefined,
  subjectsWith: () => [],
};

function commandOf(tap: StoryTap): CardCommand {
  if ('undo' in tap) return { type: 'ReverseTap', tapId: tapNumber(tap.undo), reason: 'Other' };
  const { on: _on, ...bought } = tap;
  return { type: 'RecordVisit', stamps: stamps(0), ...bought };
}
