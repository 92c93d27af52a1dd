import type { SettingField } from '#books/program/commands.ts';
import { isRewardName, isRewardPrice, isSealText, isShopName } from '#books/program/settings.ts';
import { unreachable } from '#domain/assert.ts';
import { type NewPinProblem, parseNewPinTwice } from '#domain/pin.ts';
import { isOfficerContact, isOfficerName } from '#domain/privacyOfficer.ts';
import { isStaffName } from '#domain/staffName.ts';
import type { Answers, SetUpStep } from './setUpFlow.ts';

export type SetUpProblem =
  | { readonly type: 'InvalidSetting'; readonly field: SettingField }
  | { readonly type: 'nameMissing' }
  | NewPinProblem;

/** Problem-by-field of one step; empty when the owner may go on. */
export type SetUpProblems = Partial<Readonly<Record<keyof Answers, SetUpProblem>>>;

export function problemsOf(step: SetUpStep, answers: Answers): SetUpProblems {
  switch (step) {
    case 'shop':
      return isShopName(answers.shopName.trim()) ? {} : { shopName: invalid('name') };
    case 'seal':
      return isSealText(answers.sealText.trim()) ? {} : { sealText: invalid('sealText') };
    case 'reward':
      return rewardProblems(answers);
    case 'privacy':
      return officerProblems(answers);
    case 'owner': {
      const { ownerName, ownerPin, ownerPinAgain } = answers;
      const found = personProblems(ownerName, ownerPin, ownerPinAgain);
      return {
        ...(found.name && { ownerName: found.name }),
        ...(found.pin && { ownerPin: found.pin }),
        ...(found.pinAgain && { ownerPinAgain: found.pinAgain }),
      };
    }
    case 'staff': {
      const { staffName, staffPin, staffPinAgain } = answers;
      const found = personProblems(staffName, staffPin, staffPinAgain);
      return {
        ...(found.name && { staffName: found.name }),
        ...(found.pin && { staffPin: found.pin }),
        ...(found.pinAgain && { staffPinAgain: found.pinAgain }),
      };
    }
    case 'handOff':
    case 'code':
      return {};
    default:
      return unreachable(step);
  }
}

function rewardProblems(answers: Answers): SetUpProblems {
  const { stampsPerReward, rewardName, smallPrice, smallName } = answers;
  const isSmallWrong = smallPrice > 0 && !isRewardName(smallName.trim());
  return {
    ...(!isRewardPrice(stampsPerReward) && { stampsPerReward: invalid('price') }),
    ...(!isRewardName(rewardName.trim()) && { rewardName: invalid('rewardName') }),
    ...(isSmallWrong && { smallName: invalid('rewardName') }),
  };
}

/** Nobody need be named; whoever is can be reached. */
function officerProblems({ officerName, officerContact }: Answers): SetUpProblems {
  const [name, contact] = [officerName.trim(), officerContact.trim()];
  if (name === '' && contact === '') return {};
  return {
    ...(!isOfficerName(name) && { officerName: invalid('officerName') }),
    ...(!isOfficerContact(contact) && { officerContact: invalid('officerContact') }),
  };
}

const invalid = (field: SettingField): SetUpProblem => ({ type: 'InvalidSetting', field });

interface PersonProblems {
  readonly name?: SetUpProblem;
  readonly pin?: SetUpProblem;
  readonly pinAgain?: SetUpProblem;
}

function personProblems(name: string, pin: string, pinAgain: string): PersonProblems {
  const named: PersonProblems = isStaffName(name) ? {} : { name: { type: 'nameMissing' } };
  const chosen = parseNewPinTwice(pin, pinAgain);
  if (chosen.ok) return named;
  const { failure } = chosen;
  return { ...named, [failure.type === 'PinsDiffer' ? 'pinAgain' : 'pin']: failure };
}
