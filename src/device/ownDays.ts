import type { Errand, Purchase } from '#desk/checkIn.ts';
import { openOwnDays } from '#desk/occasions.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { OccasionFacts } from '#domain/occasion.ts';
import type { People } from './people.ts';
import type { ShopFloor } from './shopFloor.ts';

interface OwnDaysParts {
  readonly floor: ShopFloor;
  readonly people: People;
}

/** The errand with the customer's own days, where it is a visit and the shop keeps any of them. */
export async function errandWithOwnDays(
  parts: OwnDaysParts,
  customerId: CustomerId,
  errand: Errand,
): Promise<Errand> {
  switch (errand.type) {
    case 'Visit':
      return { ...errand, purchase: await purchaseWithOwnDays(parts, customerId, errand.purchase) };
    case 'VisitAlone':
      return { ...errand, ...(await ownDaysOf(parts, customerId)) };
    default:
      return errand;
  }
}

export const purchaseWithOwnDays = async (
  parts: OwnDaysParts,
  customerId: CustomerId,
  purchase: Purchase,
): Promise<Purchase> => ({ ...purchase, ...(await ownDaysOf(parts, customerId)) });

/** Nothing is opened, and nothing is waited for, in a shop that keeps no such day. */
async function ownDaysOf(
  { floor, people }: OwnDaysParts,
  customerId: CustomerId,
): Promise<{ readonly occasions?: OccasionFacts }> {
  const { birthday, anniversary } = floor.shop().rules.occasions;
  if (birthday === null && anniversary === null) return {};
  const { person } = await people.loadCustomer(customerId);
  if (person.ownDays === undefined) return {};
  const vault = floor.vault();
  const occasions = await openOwnDays(person, async (box) => {
    const opened = await vault.open(box, customerId);
    return opened.ok ? opened.value : undefined;
  });
  return { occasions };
}
