import { describe, test } from 'vitest';
import { type ProgramRules, plainRules } from '#domain/programRules.ts';
import { stamps } from '#domain/stamps.ts';
import { after, counterTablet, hana, sora, sunday, theManager } from '#tests/support/cafe.ts';
import { entriesOf, entryNumber, onBook, type Telling, type Told } from '#tests/support/given.ts';
import { cardBook } from './cardBook.ts';
import type { CardEvent } from './events.ts';
import { cardPace, PACE, type Pace } from './safeguardPace.ts';

const given = onBook(cardBook);

const strict = (change: Partial<ProgramRules['safeguards']>): ProgramRules => ({
  ...plainRules,
  safeguards: { ...plainRules.safeguards, ...change },
});

const visit: CardEvent = { type: 'VisitRecorded' };
const one = { type: 'StampsGranted', stamps: stamps(1), expiresAt: null } as const;
const firstEntry = entryNumber(1);
const otherStaff = { type: 'staff', staffId: sora, role: 'staff' } as const;
const record = { type: 'RecordVisit', stamps: stamps(1) } as const;

describe('R46: how often one number may earn', () => {
  const thrice = strict({ perTenMinutesMax: 3 });

  test('three times in ten minutes is enough, until the first is ten minutes ago', () => {
    given(visit, visit, visit)
      .when(record, { rules: thrice, now: after(10, 59) })
      .isRefused({ type: 'TooOftenInTenMinutes', visitsMax: 3 });
    given(visit, visit, visit)
      .when(record, { rules: thrice, now: after(11) })
      .happens(visit, one);
  });

  test('a clock that was set back locks nobody out', () => {
    given(visit, visit, visit)
      .when(record, { rules: thrice, now: after(-60) })
      .happens(visit, one);
  });

  test('two visits a day are counted by the business day, less what was taken back', () => {
    const twice = strict({ perDayMax: 2 });
    const full = { type: 'TooOftenToday', visitsMax: 2 } as const;
    given(visit, visit).when(record, { rules: twice }).isRefused(full);
    given(visit, visit, [{ type: 'VisitReversed' }, { reverses: firstEntry }])
      .when(record, { rules: twice })
      .happens(visit, one);
  });

  test('a paper card is no visit', () => {
    given(visit, visit, visit)
      .when({ type: 'MovePaperCard', stamps: stamps(2) }, { rules: thrice, now: after(4) })
      .happens({ ...one, stamps: stamps(2), origin: 'PaperCard' });
  });
});

describe('R46: how much one member of staff, and one tablet, may give', () => {
  const paceAfter = (...told: readonly Told<CardEvent>[]) => {
    const pace = entriesOf(...told).reduce<Pace>(
      (before, entry) => cardPace.fold(before, entry) ?? before,
      cardPace.empty,
    );
    return (name: string) => (name === PACE ? pace : undefined);
  };
  const hers: Telling = { actor: { type: 'staff', staffId: hana, role: 'staff' } };
  const ten: CardEvent = { ...one, stamps: stamps(10) };
  const hourly = strict({ staffHourMax: 20 });
  const full = { type: 'StaffHourFull', stampsMax: 20 } as const;

  test('twenty stamps an hour, and not one more', () => {
    const rollUp = paceAfter([ten, hers], [{ ...one, stamps: stamps(9) }, hers]);
    given()
      .when(record, { rules: hourly, rollUp, now: after(30) })
      .happens(visit, one);
    given()
      .when({ ...record, stamps: stamps(2) }, { rules: hourly, rollUp, now: after(30) })
      .isRefused(full);
  });

  test('what was given more than an hour ago no longer counts', () => {
    const rollUp = paceAfter([ten, hers], [ten, hers]);
    given()
      .when(record, { rules: hourly, rollUp, now: after(59) })
      .isRefused(full);
    given()
      .when(record, { rules: hourly, rollUp, now: after(65) })
      .happens(visit, one);
  });

  test('what was taken back, and what a rule gave by itself, does not count', () => {
    const rollUp = paceAfter(
      [ten, hers],
      [{ ...ten, because: { type: 'Welcome' } }, hers],
      [
        { ...ten, type: 'StampGrantReversed' },
        { ...hers, reverses: firstEntry },
      ],
      [ten, hers],
    );
    given()
      .when(record, { rules: hourly, rollUp, now: after(30) })
      .happens(visit, one);
  });

  test('somebody else has an hour of their own, but the tablet has one day for all', () => {
    const rollUp = paceAfter([ten, hers], [ten, hers]);
    const daily = strict({ staffHourMax: 20, deviceDayMax: 21 });
    given()
      .when(record, { rules: daily, rollUp, now: after(30), actor: otherStaff })
      .happens(visit, one);
    given()
      .when(
        { ...record, stamps: stamps(2) },
        { rules: daily, rollUp, now: after(30), actor: otherStaff, deviceId: counterTablet },
      )
      .isRefused({ type: 'TabletDayFull', stampsMax: 21 });
  });
});

describe('R47: a manager goes on beyond a limit, and says why', () => {
  const once = { rules: strict({ perDayMax: 1 }), now: after(30), businessDay: sunday };
  const override = 'SeveralPeople';

  test('the reason stands in the entry', () => {
    given(visit)
      .when({ ...record, override }, { ...once, actor: theManager })
      .happens({ type: 'VisitRecorded', override }, one);
  });

  test('not without a reason, and not by anybody else', () => {
    given(visit)
      .when(record, { ...once, actor: theManager })
      .isRefused({ type: 'TooOftenToday', visitsMax: 1 });
    given(visit)
      .when({ ...record, override }, once)
      .isRefused({ type: 'ManagersOnly' });
  });

  test('a reason that was not needed is not remembered', () => {
    given()
      .when({ ...record, override }, once)
      .happens(visit, one);
  });

  test('it lifts no other rule: so many stamps at once are still too many', () => {
    given(visit)
      .when({ ...record, stamps: stamps(6), override }, { ...once, actor: theManager })
      .isRefused({ type: 'TooManyStampsAtOnce', stampsMax: stamps(5) });
  });
});
