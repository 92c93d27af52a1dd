import { REWARD_NAME_MAX, SEAL_SYLLABLES_MAX, SHOP_NAME_MAX } from '#books/program/settings.ts';
import type { Refusal } from '#desk/refusal.ts';
import { type Instant, instant, MINUTE_MS } from '#domain/instant.ts';
import {
  GAP_MINUTES_MAX,
  STAMPS_PER_GRANT_LIMIT,
  STAMPS_PER_REWARD_MAX,
  STAMPS_PER_REWARD_MIN,
  VISITS_PER_DAY_LIMIT,
} from '#domain/loyaltyProgram.ts';
import { MENU_NAME_MAX, MENU_PRICE_MAX } from '#domain/menu.ts';
import { OFFICER_CONTACT_MAX, OFFICER_NAME_MAX } from '#domain/privacyOfficer.ts';
import { isCouponRefusal, useCouponRefusalWords } from './useCouponRefusalWords.ts';
import { useDayWords } from './useDayWords.ts';
import { useFormat } from './useFormat.ts';
import { useWords } from './useWords.ts';

/** Gives the function that says in one sentence why something did not happen, and what to do. */
export function useRefusalWords(): (refusal: Refusal) => string {
  const t = useWords('refusals');
  const format = useFormat();
  const dayWords = useDayWords();
  const couponWords = useCouponRefusalWords();
  return (refusal) => {
    if (isCouponRefusal(refusal)) return couponWords(refusal);
    switch (refusal.type) {
      case 'TooManyStampsAtOnce':
      case 'PaperCardTooLarge':
        return t(refusal.type, { max: refusal.stampsMax });
      case 'NotEnoughStamps':
        return t(refusal.type, { missing: refusal.stampsMissing });
      case 'NotEnoughPoints':
        return t(refusal.type, { missing: refusal.pointsMissing });
      case 'TooFewPointsAtOnce':
        return t(refusal.type, { min: refusal.pointsMin });
      case 'PointsOutOfStep':
        return t(refusal.type, { step: refusal.pointsStep });
      case 'TooManyPointsForAmount':
        return t(refusal.type, { max: refusal.pointsMax });
      case 'RefundAboveAmount':
        return t(refusal.type, { left: refusal.amountLeft });
      case 'UndoTooLate':
        return t(refusal.type, { minutes: refusal.undoMsMax / MINUTE_MS });
      case 'InvalidSetting':
        return t(`InvalidSetting.${refusal.field}`, settingLimits);
      case 'InvalidMenuItem':
        return t(`InvalidMenuItem.${refusal.field}`, menuLimits);
      case 'LockedOut':
        if (refusal.until === null) return t('LockedOutForGood');
        return t('LockedOutUntil', { time: format.time(nextMinute(refusal.until)) });
      case 'VisitedTooRecently':
        return t(refusal.type, hoursAndMinutes(refusal.minutesLeft));
      case 'ProofLockedOut':
        return t(refusal.type, { time: format.time(nextMinute(refusal.until)) });
      case 'NeedsCheck':
        return t(`NeedsCheck.${refusal.check}`);
      case 'StaffHourFull':
      case 'TabletDayFull':
        return t(refusal.type, { max: refusal.stampsMax });
      case 'TooOftenToday':
      case 'VisitsForToday':
        return t(refusal.type, { max: refusal.visitsMax });
      case 'NeedsNotice':
        return t(refusal.type, { day: dayWords(refusal.earliest) });
      default:
        // Nothing to fill in; one that has no sentence does not compile.
        return t(refusal.type);
    }
  };
}

const settingLimits = {
  nameMax: SHOP_NAME_MAX,
  sealMax: SEAL_SYLLABLES_MAX,
  rewardMax: REWARD_NAME_MAX,
  priceMin: STAMPS_PER_REWARD_MIN,
  priceMax: STAMPS_PER_REWARD_MAX,
  grantMax: STAMPS_PER_GRANT_LIMIT,
  gapMax: GAP_MINUTES_MAX,
  visitsMax: VISITS_PER_DAY_LIMIT,
  officerNameMax: OFFICER_NAME_MAX,
  officerContactMax: OFFICER_CONTACT_MAX,
};

const menuLimits = {
  nameMax: MENU_NAME_MAX,
  priceMax: MENU_PRICE_MAX,
  stampsMax: STAMPS_PER_GRANT_LIMIT,
};

const hoursAndMinutes = (minutes: number) => ({
  hours: Math.floor(minutes / 60),
  minutes: minutes % 60,
});

/** A time is told in minutes, and must not be told too early. */
const nextMinute = (at: Instant): Instant => instant(Math.ceil(at / MINUTE_MS) * MINUTE_MS);
