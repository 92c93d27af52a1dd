import type { Command } from '#desk/command.ts';
import { unreachable } from '#domain/assert.ts';
import type { Tap } from '#ledger/tap.ts';
import type { Happening } from './sampleAgenda.ts';
import { DEARER_DISH, DEARER_PRICE, factsOf, NEW_DISH } from './sampleMenu.ts';
import { listingSlip, openingSlips } from './sampleShop.ts';
import type { Telling } from './sampleStory.ts';
import { createTapWriter } from './tapWriter.ts';
import { tellShift } from './tellShift.ts';
import { tellVisit } from './tellVisit.ts';

type Taps = Generator<Tap<Command>, void, undefined>;

/** Tells the year, one tap after another. */
export function* tellYear(telling: Telling): Taps {
  const desk = createTapWriter(telling);
  const { itemIdOf, words, happenings, endsAt } = telling;
  desk.comeTo(happenings[0]?.at ?? endsAt);
  yield desk.tap(desk.worksAs('owner'), openingSlips(itemIdOf, words));
  for (const happening of happenings) {
    desk.comeTo(happening.at);
    // A busy minute may push what came last beyond the end.
    if (desk.now() >= endsAt) return;
    yield* tell(happening);
  }

  function* tell(happening: Happening): Taps {
    switch (happening.type) {
      case 'Visit':
        return yield* tellVisit(happening, telling, desk);
      case 'Shift':
        return yield* tellShift(happening, telling, desk);
      case 'PriceRaised':
        yield desk.tap(desk.worksAs('owner'), [
          {
            book: 'menu',
            subject: itemIdOf[DEARER_DISH],
            command: {
              type: 'ChangeMenuItem',
              ...factsOf(DEARER_DISH, words.dishes),
              price: DEARER_PRICE,
            },
          },
        ]);
        return;
      case 'DishAdded':
        yield desk.tap(desk.worksAs('owner'), [listingSlip(NEW_DISH, itemIdOf[NEW_DISH], words)]);
        return;
      default:
        unreachable(happening);
    }
  }
}
