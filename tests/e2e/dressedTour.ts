import { expect, type Page } from '@playwright/test';
import type { Language } from '#domain/language.ts';
import { createAsks } from './asks.ts';
import { createKiosk } from './kiosk.ts';
import { createMenu } from './menu.ts';
import { barista, createStaff, owner } from './staff.ts';
import { type Dress, dress, expectDress, wordsIn } from './themes.ts';
import { createTray } from './tray.ts';
import { whileHeld } from './whileHeld.ts';

/** Called on every screen a customer meets, in the dress of that visit. */
export type DressedVisit = (screen: string, dress: Dress) => Promise<void>;

export interface DressedTour {
  /** The dress of each visit, in their order; the first one again when there are more visits. */
  readonly dresses: readonly Dress[];
  readonly visit: DressedVisit;
}

/** A customer's words in their own language. */
function createDressed(page: Page, { language = 'ko' }: { readonly language?: Language }) {
  const { kiosk, asks, tray } = wordsIn[language];
  const stage = page.locator('main');
  const button = (name: string) => stage.getByRole('button', { name, exact: true });
  return {
    words: { kiosk, asks, tray },
    button,
    async type(digits: string) {
      for (const digit of digits) await button(digit).click();
    },
    // It may look as if it could not act.
    submit: () => stage.locator('button[type="submit"]').first().click({ force: true }),
    close: () =>
      stage.getByRole('button', { name: new RegExp(`^${kiosk.close}`) }).click({ timeout: 16_000 }),
    title: stage.getByRole('heading', { level: 1 }),
    question: stage.getByRole('heading', { level: 2 }),
  };
}

/** Somebody stands at the keypad, asks for their dress, and leaves the usual kiosk behind. */
async function visitAs(
  page: Page,
  wanted: Dress,
  act: (customer: ReturnType<typeof createDressed>) => Promise<void>,
): Promise<void> {
  await dress(page, wanted);
  await act(createDressed(page, wanted));
  await expectDress(page, {});
}

/** Every screen between the keypad and the taken reward, from an empty tablet on. */
export async function tourCheckIn(page: Page, tour: DressedTour): Promise<void> {
  const staff = createStaff(page);
  const kiosk = createKiosk(page);
  const next = dressesOf(tour);
  await staff.setUp({ stampsPerReward: 4 });
  await staff.goOnDuty(barista);

  await kiosk.openTurn(2);
  await visitAs(page, next.dress(), async ({ words, ...customer }) => {
    await next.at(page, 'turn');
    await customer.type('48');
    await customer.submit();
    await next.at(page, 'too-few-digits');
    await customer.type('271534');
    await next.at(page, 'number');
    await customer.submit();
    await expect(customer.title).toHaveText(flat(words.kiosk.first.title));
    await next.at(page, 'first-visit');
    await customer.button(words.kiosk.first.more).click();
    await next.at(page, 'notice');
    await page.getByRole('button', { name: words.asks.close }).click();
    await customer.button(words.asks.facts.accept).click();
    await customer.button(words.kiosk.result.undo).waitFor();
    await next.at(page, 'result');
    await customer.close();
  });
  await kiosk.openRewardTurn();
  await visitAs(page, next.dress(), async (customer) => {
    await next.at(page, 'reward-turn');
    await customer.type('48271534');
    await customer.submit();
    await expect(customer.title).toHaveText(/2/);
    await next.at(page, 'balance');
    await customer.close();
  });
  await kiosk.openRewardTurn();
  await visitAs(page, next.dress(), async ({ words, ...customer }) => {
    await customer.type('60391534');
    await customer.submit();
    await expect(customer.title).toHaveText(flat(words.kiosk.balance.noneTitle));
    await next.at(page, 'stranger');
    await customer.close();
  });
  await kiosk.openTurn(3);
  await visitAs(page, next.dress(), async ({ words, ...customer }) => {
    await customer.type('48271534');
    await customer.submit();
    await customer.button(words.kiosk.offer.now).waitFor();
    await next.at(page, 'offer');
    await customer.button(words.kiosk.offer.now).click();
    await expect(customer.title).toHaveText(flat(words.kiosk.confirm.title));
    await next.at(page, 'confirm');
    await kioskConfirm(page);
    await expect(customer.title).toHaveText(/음료 1잔 무료/);
    await next.at(page, 'taken');
    await customer.close();
  });
  await kiosk.openTurn(1);
  await visitAs(page, next.dress(), async ({ words, ...customer }) => {
    await customer.type('73051534');
    await customer.submit();
    await customer.button(words.kiosk.first.underFourteen).click();
    await expect(customer.title).toHaveText(flat(words.kiosk.underage.title));
    await next.at(page, 'underage');
    await customer.close();
  });
  await visitAs(page, next.dress(), async ({ words, ...customer }) => {
    await next.at(page, 'idle');
    // A digit keeps the choices, which end after a while without use.
    await customer.type('1');
    await customer.button(words.kiosk.callStaff).click();
    await next.at(page, 'staff-called');
    await customer.button(words.kiosk.home).click();
  });
}

/** What is asked after the stamps, a choice of rewards, and the tray: once the owner has set it so. */
export async function tourQuestions(page: Page, tour: DressedTour): Promise<void> {
  const kiosk = createKiosk(page);
  const next = dressesOf(tour);
  await setUpQuestions(page);

  await kiosk.openTurn(3);
  await visitAs(page, next.dress(), async ({ words, ...customer }) => {
    await customer.type('39175026');
    await customer.submit();
    await expect(customer.title).toHaveText(flat(words.kiosk.first.title));
    // A press right after the screen came falls through.
    await expect(async () => {
      await customer.button(words.asks.facts.accept).click({ force: true });
      await expect(page.locator('main').getByRole('alert')).not.toBeEmpty({ timeout: 300 });
    }).toPass();
    await next.at(page, 'consent-missing');
    await page.locator('main').getByRole('checkbox').check();
    await next.at(page, 'first-visit-consent');
    await customer.button(words.asks.facts.accept).click();
    await expect(customer.question).toHaveText(words.asks.advertising.title);
    await next.at(page, 'ask-advertising');
    await customer.button(words.asks.advertising.yes).click();
    await expect(customer.question).toHaveText(words.asks.advertising.nightTitle);
    await next.at(page, 'ask-night');
    await customer.button(words.asks.advertising.nightDone).click();
    await customer.button(words.asks.given.close).waitFor();
    await next.at(page, 'ask-given');
    await customer.button(words.asks.given.close).click();
    await expect(customer.question).toHaveText(words.asks.heardFrom.title);
    await next.at(page, 'ask-heard-from');
    await customer.close();
  });
  await kiosk.openTurn(2);
  await visitAs(page, next.dress(), async ({ words, ...customer }) => {
    await customer.type('39175026');
    await customer.submit();
    await page.locator('main').getByRole('radio').first().waitFor();
    await next.at(page, 'offer-several');
    await customer.button(words.kiosk.offer.later).click();
    await customer.button(words.kiosk.result.useReward).waitFor();
    await next.at(page, 'result-two-rewards');
    await customer.close();
  });
  await chooseCustomerFirst(page);
  await visitAs(page, next.dress(), async ({ words, ...customer }) => {
    await customer.type('39175026');
    await customer.submit();
    await expect(customer.title).toHaveText(flat(words.tray.waiting.title));
    await next.at(page, 'waiting');
    await customer.close();
  });
}

async function setUpQuestions(page: Page): Promise<void> {
  const staff = createStaff(page);
  const asks = createAsks(page);
  const menu = createMenu(page);
  await staff.setUp({ stampsPerReward: 4 });
  await staff.signIn(owner);
  await staff.openSettings();
  await asks.chooseConsent();
  await asks.turnOn('advertising');
  await asks.turnOn('heardFrom');
  await menu.addReward('쿠키');
  await asks.leaveSettings();
}

async function chooseCustomerFirst(page: Page): Promise<void> {
  const staff = createStaff(page);
  await staff.openScreens(owner);
  await staff.openSettings();
  await createTray(page).chooseHandOff('customerFirst');
  await staff.leaveSettings();
  await staff.lock();
}

async function kioskConfirm(page: Page): Promise<void> {
  const staffs = page.locator('main [data-theme="staff"]');
  await staffs.getByRole('button', { name: barista.name, exact: true }).click();
  await staffs.getByLabel(`${barista.name} PIN`, { exact: true }).fill(barista.pin);
  await staffs.locator('button[type="submit"]').click();
}

/** One dress after the other, and the visit of the screens in it. */
function dressesOf({ dresses, visit }: DressedTour) {
  let count = 0;
  let worn: Dress = {};
  return {
    dress: () => {
      worn = dresses[count % dresses.length] ?? {};
      count += 1;
      return worn;
    },
    at: async (page: Page, screen: string) => {
      await page.evaluate(async (longestMs) => {
        await document.fonts.ready;
        await new Promise(requestAnimationFrame);
        await Promise.all(
          document
            .getAnimations()
            .filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < longestMs)
            .map(({ finished }) => finished.catch(() => undefined)),
        );
      }, ARRIVING_MS_MAX);
      await whileHeld(page, () => visit(screen, worn));
    },
  };
}

/** What moves for longer, such as a call that nobody has answered, is how the screen is. */
const ARRIVING_MS_MAX = 2_000;

/** Lines of a title are one line for who reads the page. */
const flat = (title: string): RegExp =>
  new RegExp(title.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('\n', '\\s*'));
