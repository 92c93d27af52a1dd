import { unreachable } from '#domain/assert.ts';
import type { HandOff } from '#domain/loyaltyProgram.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Context, Decided } from '#ledger/book.ts';
import type { ProgramCommand, ProgramRefusal } from './commands.ts';
import { refusalOfPlan } from './decidePlans.ts';
import type { ProgramEvent } from './events.ts';
import { invalidSetting } from './settings.ts';
import { isFounded, type Shop, sealOf, shopOn } from './shop.ts';

/** What the owner may decide about the shop. Nothing earned ever shrinks by it: stamps are spent. */
export function decide(
  command: ProgramCommand,
  shop: Shop,
  context: Context,
): Result<readonly Decided<ProgramEvent>[], ProgramRefusal> {
  const field = invalidSetting(command);
  if (field !== undefined) return fail({ type: 'InvalidSetting', field });
  if (command.type === 'FoundShop') {
    if (isFounded(shop)) return fail({ type: 'AlreadyFounded' });
    return ok([{ event: { ...command, type: 'ShopFounded' } }]);
  }
  if (!isFounded(shop)) return fail({ type: 'NotFoundedYet' });
  if (!isOwner(context)) return fail({ type: 'OwnersOnly' });
  const today = shopOn(shop, context.businessDay);
  if (isAlreadySo(command, today)) return fail({ type: 'NothingChanged' });
  const refusal = refusalOfPlan(command, today, context.businessDay);
  return refusal ? fail(refusal) : ok([{ event: eventOf(command) }]);
}

type Change = Exclude<ProgramCommand, { type: 'FoundShop' }>;

const isOwner = ({ actor }: Context): boolean => actor.type === 'staff' && actor.role === 'owner';

function isAlreadySo(command: Change, shop: Shop): boolean {
  const { sign, program, hours, retentionMonths, legalBasis, privacyOfficer, asks } = shop;
  switch (command.type) {
    case 'RenameShop':
      return command.name === sign.name;
    case 'CarveSeal': {
      const seal = sealOf(sign);
      const { sealText, sealShape = seal.shape, sealColor = seal.color } = command;
      return sealText === seal.text && sealShape === seal.shape && sealColor === seal.color;
    }
    case 'SetGrantRule':
      return (
        command.stampsPerVisit === program.stampsPerVisit &&
        command.stampsPerGrantMax === program.stampsPerGrantMax
      );
    case 'SetHandOff':
      return isSameHandOff(command.handOff, program.handOff);
    case 'SetLegalBasis':
      return command.legalBasis === legalBasis;
    case 'SetPrivacyOfficer':
      return (
        command.privacyOfficer.name === privacyOfficer?.name &&
        command.privacyOfficer.contact === privacyOfficer.contact
      );
    case 'SetAsk':
      return command.isOn === asks[command.ask];
    case 'SetClosingHour':
      return command.closingHour === hours.closingHour;
    case 'SetRetention':
      return command.retentionMonths === retentionMonths;
    case 'PriceReward':
    case 'RetireReward':
    case 'ReviseRules':
    case 'WithdrawPlan':
    case 'WithdrawRewardPlan':
      // Whether it changes anything depends on the day: refusalOfPlan.
      return false;
    default:
      return unreachable(command);
  }
}

const isSameHandOff = (a: HandOff, b: HandOff): boolean =>
  a.type === 'automatic' && b.type === 'automatic'
    ? a.gapMinutes === b.gapMinutes && a.visitsPerDayMax === b.visitsPerDayMax
    : a.type === b.type;

function eventOf(command: Change): ProgramEvent {
  switch (command.type) {
    case 'RenameShop':
      return { ...command, type: 'ShopRenamed' };
    case 'CarveSeal':
      return { ...command, type: 'SealCarved' };
    case 'PriceReward':
      return { ...command, type: 'RewardPriced' };
    case 'SetGrantRule':
      return { ...command, type: 'GrantRuleSet' };
    case 'RetireReward':
      return { ...command, type: 'RewardRetired' };
    case 'SetHandOff':
      return { ...command, type: 'HandOffSet' };
    case 'SetLegalBasis':
      return { ...command, type: 'LegalBasisSet' };
    case 'SetPrivacyOfficer':
      return { ...command, type: 'PrivacyOfficerSet' };
    case 'SetAsk':
      return { ...command, type: 'AskSet' };
    case 'SetClosingHour':
      return { ...command, type: 'ClosingHourSet' };
    case 'SetRetention':
      return { ...command, type: 'RetentionSet' };
    case 'ReviseRules':
      return { ...command, type: 'RulesRevised' };
    case 'WithdrawPlan':
      return { ...command, type: 'PlanWithdrawn' };
    case 'WithdrawRewardPlan':
      return { ...command, type: 'RewardPlanWithdrawn' };
    default:
      return unreachable(command);
  }
}
