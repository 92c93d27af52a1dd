import { unfoundedShop } from '#books/program/shop.ts';
import { businessDayIn } from '#domain/businessDay.ts';
import type { CustomerId } from '#domain/ids.ts';
import { type Instant, instant, MINUTE_MS } from '#domain/instant.ts';
import { last4Of } from '#domain/phoneNumber.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { foundingSlip, type SampleWords } from '#sample/sampleShop.ts';
import {
  drawSample,
  type InventedPerson,
  type SampleStory,
  type SealedNumber,
} from '#sample/sampleStory.ts';
import type { Vault } from '#vault/vault.ts';
import { hireAllSlips, type MakingDesk, makeShop } from './makeShop.ts';
import { newDeviceId } from './newIds.ts';
import { advertisingText, noticeInForce } from './notice.ts';

interface SampleMaking {
  readonly ledger: Ledger;
  readonly now: Instant;
  readonly words: SampleWords;
  /** From 0 to 1. */
  onShare(share: number): void;
}

/** Any number would do; this one tells a good year. */
const SEED = 20_260_417;
/** Nobody is at the counter while somebody looks around. */
const QUIET_MS = 4 * MINUTE_MS;
/** Telling the year takes about as long as keeping it. */
const TELLING_SHARE = 0.5;
const TAPS_AT_ONCE = 200;

/** Makes the sample shop: a year of four hundred customers, written by the rules of every day. */
export function makeSample({ ledger, now, words, onShare }: SampleMaking): Promise<void> {
  const story = drawSample({ seed: SEED, endsAt: instant(now - QUIET_MS) });
  const deviceId = newDeviceId(story.foundedAt);
  return makeShop({
    kind: 'sample',
    ledger,
    deviceId,
    onShare: (share) => onShare(TELLING_SHARE + share * (1 - TELLING_SHARE)),
    async compose(desk) {
      const businessDayOf = businessDayIn(unfoundedShop.hours);
      await found(story, words, { desk, businessDayOf });
      const numbers = await sealNumbers(story.people, desk.vault);
      const taps = story.taps({
        words,
        deviceId,
        notice: noticeInForce(unfoundedShop),
        advertisingText,
        sealedNumberOf: (customerId) => numbers(customerId),
        businessDayOf,
      });
      let told = 0;
      for (const tap of taps) {
        await desk.write(tap);
        told += 1;
        if (told % TAPS_AT_ONCE > 0) continue;
        onShare(Math.min(1, told / (story.happenings.length * 1.2)) * TELLING_SHARE);
        await paintMeanwhile();
      }
    },
  });
}

interface FoundingDesk {
  readonly desk: MakingDesk;
  readonly businessDayOf: ReturnType<typeof businessDayIn>;
}

async function found(
  { ids, shopId, staff, foundedAt: now }: SampleStory,
  words: SampleWords,
  { desk, businessDayOf }: FoundingDesk,
): Promise<void> {
  const roles = ['owner', 'manager', 'staff'] as const;
  const people = roles.map((role) => ({ staffId: staff[role], name: words.staff[role], role }));
  await desk.write({
    id: ids.tapId(now),
    now,
    businessDay: businessDayOf(now),
    isSuspect: false,
    actor: { type: 'system' },
    slips: [foundingSlip(shopId, words), ...(await hireAllSlips(desk.vault, people))],
  });
}

async function sealNumbers(
  people: readonly InventedPerson[],
  vault: Vault,
): Promise<(customerId: CustomerId) => SealedNumber> {
  const sealed = await Promise.all(people.map((person) => sealNumber(person, vault)));
  const numberById = new Map(people.map(({ customerId }, place) => [customerId, sealed[place]]));
  return (customerId) => {
    const number = numberById.get(customerId);
    if (number === undefined) throw new Error('Everybody in the sample was sealed before.');
    return number;
  };
}

async function sealNumber({ customerId, phone }: InventedPerson, vault: Vault) {
  const [phoneKey, last4Key, box] = await Promise.all([
    vault.phoneKeyOf(phone),
    vault.last4KeyOf(last4Of(phone)),
    vault.seal({ phone }, customerId),
  ]);
  return { phoneKey, sealed: { keyId: vault.keyId, phoneKey, last4Key, box } };
}

/** Lets the screen show how far it is. */
const paintMeanwhile = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
