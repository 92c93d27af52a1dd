import type { ShopPlan } from '#device/runtime.ts';
import { assert } from '#domain/assert.ts';
import { type Pin, parseNewPin } from '#domain/pin.ts';
import { stamps } from '#domain/stamps.ts';
import type { Answers } from './setUpFlow.ts';

/** The answers of a finished set-up, as the tablet founds a shop from them. */
export function shopPlan(answers: Answers): ShopPlan {
  const staffName = answers.staffName.trim();
  const officerName = answers.officerName.trim();
  return {
    name: answers.shopName.trim(),
    sealText: answers.sealText.trim(),
    sealShape: answers.sealShape,
    sealColor: answers.sealColor,
    stampsPerReward: stamps(answers.stampsPerReward),
    rewardName: answers.rewardName.trim(),
    ...(answers.smallPrice > 0 && {
      smallReward: { name: answers.smallName.trim(), price: stamps(answers.smallPrice) },
    }),
    handOff: answers.handOff,
    owner: { name: answers.ownerName.trim(), pin: checkedPin(answers.ownerPin) },
    ...(staffName !== '' && {
      firstStaff: { name: staffName, pin: checkedPin(answers.staffPin) },
    }),
    legalBasis: answers.legalBasis,
    ...(officerName !== '' && {
      privacyOfficer: { name: officerName, contact: answers.officerContact.trim() },
    }),
  };
}

function checkedPin(text: string): Pin {
  const pin = parseNewPin(text);
  assert(pin.ok, 'the step before has checked the PIN');
  return pin.value;
}
