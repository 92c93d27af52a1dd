import { unreachable } from '#domain/assert.ts';
import { isClosingHour, isZone } from '#domain/businessDay.ts';
import {
  GAP_MINUTES_MAX,
  type HandOff,
  type LoyaltyProgram,
  STAMPS_PER_GRANT_LIMIT,
  STAMPS_PER_REWARD_MAX,
  STAMPS_PER_REWARD_MIN,
  VISITS_PER_DAY_LIMIT,
} from '#domain/loyaltyProgram.ts';
import { isOfficerContact, isOfficerName, type PrivacyOfficer } from '#domain/privacyOfficer.ts';
import { isSealColor, isSealShape, SEAL_COLOR_DEFAULT, SEAL_SHAPE_DEFAULT } from '#domain/seal.ts';
import { isStamps } from '#domain/stamps.ts';
import type { ProgramCommand, SettingField } from './commands.ts';
import type { ShopSign } from './events.ts';

export const SHOP_NAME_MAX = 20;
export const REWARD_NAME_MAX = 16;
export const SEAL_SYLLABLES_MAX = 3;
/** korea.md L-20: the shop sets its own retention; the owner may choose one of these. */
export const RETENTION_MONTHS = [12, 24, 36] as const;
export const RETENTION_MONTHS_DEFAULT = 24;

const isText = (text: string, lengthMax: number): boolean =>
  text.trim() === text && text.length > 0 && [...text].length <= lengthMax;

export const isShopName = (name: string): boolean => isText(name, SHOP_NAME_MAX);
export const isSealText = (text: string): boolean =>
  isText(text, SEAL_SYLLABLES_MAX) && !/\s/.test(text);
export const isRewardName = (name: string): boolean => isText(name, REWARD_NAME_MAX);
export const isRewardPrice = (price: number): boolean =>
  isStamps(price) && price >= STAMPS_PER_REWARD_MIN && price <= STAMPS_PER_REWARD_MAX;
export const isRetention = (months: number): boolean =>
  RETENTION_MONTHS.some((allowed) => allowed === months);

/** The first answer of the owner that cannot stand, or none. */
export function invalidSetting(command: ProgramCommand): SettingField | undefined {
  return checksOf(command).find(([, isValid]) => !isValid)?.[0];
}

type Check = readonly [SettingField, boolean];

function checksOf(command: ProgramCommand): readonly Check[] {
  switch (command.type) {
    case 'FoundShop':
      return [
        ['name', isShopName(command.sign.name)],
        ...sealChecks(command.sign),
        ['zone', isZone(command.hours.zone)],
        ['closingHour', isClosingHour(command.hours.closingHour)],
        ['retentionMonths', isRetention(command.retentionMonths)],
        ...programChecks(command.program),
        ...(command.privacyOfficer ? officerChecks(command.privacyOfficer) : []),
      ];
    case 'RenameShop':
      return [['name', isShopName(command.name)]];
    case 'CarveSeal':
      return sealChecks(command);
    case 'PriceReward':
      return rewardChecks(command);
    case 'SetGrantRule':
      return grantChecks(command);
    case 'SetHandOff':
      return handOffChecks(command.handOff);
    case 'RetireReward':
    case 'SetLegalBasis':
    case 'SetAsk':
    case 'ReviseRules':
    case 'WithdrawPlan':
    case 'WithdrawRewardPlan':
      return [];
    case 'SetPrivacyOfficer':
      return officerChecks(command.privacyOfficer);
    case 'SetClosingHour':
      return [['closingHour', isClosingHour(command.closingHour)]];
    case 'SetRetention':
      return [['retentionMonths', isRetention(command.retentionMonths)]];
    default:
      return unreachable(command);
  }
}

const programChecks = (program: LoyaltyProgram): readonly Check[] => [
  ['price', program.rewards.length > 0],
  ...program.rewards.flatMap(rewardChecks),
  ...grantChecks(program),
  ...handOffChecks(program.handOff),
];

const sealChecks = (seal: Omit<ShopSign, 'name'>): Check[] => [
  ['sealText', isSealText(seal.sealText)],
  ['sealShape', isSealShape(seal.sealShape ?? SEAL_SHAPE_DEFAULT)],
  ['sealColor', isSealColor(seal.sealColor ?? SEAL_COLOR_DEFAULT)],
];

const rewardChecks = (reward: { readonly name: string; readonly price: number }): Check[] => [
  ['rewardName', isRewardName(reward.name)],
  ['price', isRewardPrice(reward.price)],
];

const officerChecks = ({ name, contact }: PrivacyOfficer): Check[] => [
  ['officerName', isOfficerName(name)],
  ['officerContact', isOfficerContact(contact)],
];

function handOffChecks(handOff: HandOff): readonly Check[] {
  if (handOff.type !== 'automatic') return [];
  const { gapMinutes, visitsPerDayMax } = handOff;
  return [
    ['gapMinutes', isWithin(gapMinutes, 0, GAP_MINUTES_MAX)],
    ['visitsPerDayMax', isWithin(visitsPerDayMax, 1, VISITS_PER_DAY_LIMIT)],
  ];
}

const isWithin = (count: number, min: number, max: number): boolean =>
  Number.isInteger(count) && count >= min && count <= max;

function grantChecks(rule: Pick<LoyaltyProgram, 'stampsPerVisit' | 'stampsPerGrantMax'>): Check[] {
  const { stampsPerVisit, stampsPerGrantMax } = rule;
  const isMax = isStamps(stampsPerGrantMax) && stampsPerGrantMax >= 1;
  return [
    ['stampsPerGrantMax', isMax && stampsPerGrantMax <= STAMPS_PER_GRANT_LIMIT],
    [
      'stampsPerVisit',
      isStamps(stampsPerVisit) && stampsPerVisit >= 1 && stampsPerVisit <= stampsPerGrantMax,
    ],
  ];
}
