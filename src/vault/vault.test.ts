import { expect, test } from 'vitest';
import { type Last4, type PhoneNumber, parsePhoneNumber } from '#domain/phoneNumber.ts';
import { type Bytes, formatBytes, parseBytes, randomBytes } from './bytes.ts';
import { deriveKeyring } from './keyring.ts';
import { createVault } from './vault.ts';

const minji = '+821048271534' as PhoneNumber;
const jisoo = '+821073150948' as PhoneNumber;
const unreadable = { ok: false, failure: { type: 'BoxUnreadable' } };

const openShop = async () => createVault(await deriveKeyring(randomBytes(32)));

test('one number has one key, and two numbers have two', async () => {
  const vault = await openShop();

  const minjiToday = await vault.phoneKeyOf(minji);

  expect(await vault.phoneKeyOf(minji)).toBe(minjiToday);
  expect(await vault.phoneKeyOf(jisoo)).not.toBe(minjiToday);
  expect(minjiToday).toMatch(/^[\w-]{43}$/);
});

test('the mark of a number that wants no advertising leads to nobody', async () => {
  const [ours, theirs] = await Promise.all([openShop(), openShop()]);

  const mark = await ours.suppressionKeyOf(minji);

  expect(await ours.suppressionKeyOf(minji)).toBe(mark);
  expect(mark).not.toBe(await ours.phoneKeyOf(minji));
  expect(mark).not.toBe(await ours.suppressionKeyOf(jisoo));
  expect(mark).not.toBe(await theirs.suppressionKeyOf(minji));
});

test('a number written in two ways is one person', async () => {
  const vault = await openShop();
  const written = ['010-4827-1534', '+82 10 4827 1534'].map(parsePhoneNumber);

  const phoneKeys = await Promise.all(
    written.map((phone) => (phone.ok ? vault.phoneKeyOf(phone.value) : undefined)),
  );

  expect(phoneKeys[0]).toBe(phoneKeys[1]);
});

test('two shops cannot recognise each other’s customers', async () => {
  const [ours, theirs] = await Promise.all([openShop(), openShop()]);

  expect(await ours.phoneKeyOf(minji)).not.toBe(await theirs.phoneKeyOf(minji));
  expect(await ours.last4KeyOf('1534' as Last4)).not.toBe(await theirs.last4KeyOf('1534' as Last4));
});

// Literals made outside this app: Python's hmac and hashlib, OpenSSL for the box.
test('keys and boxes of the first release stay readable', async () => {
  const shopKey = Uint8Array.from({ length: 32 }, (_, index) => index);
  const vault = createVault(await deriveKeyring(shopKey));
  const box =
    'AQcHBwcHBwcHBwcHB4WkZm-xeNfZCSvQlGH3ergtrZ9MFnZpFzC-ZBHTWMu775LEgZy1Sp5F-rCZyrEiKVp8fNrYMB2guuv9wPHcxlDnDyB5uXciRM_2GruqmIMs';

  expect(vault.keyId).toBe('l1aTldwNsD7YmjdN');
  expect(await vault.phoneKeyOf(minji)).toBe('T7xrnTef9J7jOX_UAmCxrRHDHrC6Syeh09_tjBEO8Tw');
  expect(await vault.last4KeyOf('1534' as Last4)).toBe(
    'I_wJkPJZfcFxkzTPp23hfLd1UsxyTJdQAiYDfpPGgVU',
  );
  expect(await vault.suppressionKeyOf(minji)).toBe('nqRTG2qOMGPPsv6Qp7e5tMNfAwUtMLbJXt7G9NOhuCI');
  expect(await vault.open(box, 'customer-1')).toEqual({
    ok: true,
    value: { phone: '+821048271534', name: 'Minji' },
  });
});

test('what was sealed about a person is read again, Hangul and all', async () => {
  const vault = await openShop();
  const personal = { phone: minji, name: '민지', tags: ['단골'], birthday: { month: 3, day: 1 } };

  const box = await vault.seal(personal, 'customer-1');

  expect(await vault.open(box, 'customer-1')).toEqual({ ok: true, value: personal });
});

test('a box moved to another person does not open', async () => {
  const vault = await openShop();

  const box = await vault.seal({ phone: minji }, 'customer-1');

  expect(await vault.open(box, 'customer-2')).toEqual(unreadable);
});

test('a box of another shop does not open', async () => {
  const [ours, theirs] = await Promise.all([openShop(), openShop()]);

  const box = await ours.seal({ phone: minji }, 'customer-1');

  expect(await theirs.open(box, 'customer-1')).toEqual(unreadable);
});

test('one flipped bit anywhere in a box is noticed', async () => {
  const vault = await openShop();
  const bytes = bytesIn(await vault.seal({ phone: minji }, 'customer-1'));

  for (const index of bytes.keys()) {
    const flipped = bytes.map((byte, at) => (at === index ? byte ^ 1 : byte));
    expect(await vault.open(formatBytes(flipped), 'customer-1')).toEqual(unreadable);
  }
});

test('a cut, empty or foreign text is not a box', async () => {
  const vault = await openShop();
  const box = await vault.seal({ phone: minji }, 'customer-1');

  for (const text of ['', 'AQ', box.slice(0, 20), box.slice(0, -4), `${box}AAAA`, '민지', '%%%%']) {
    expect(await vault.open(text, 'customer-1')).toEqual(unreadable);
  }
});

test('two boxes of the same words have nothing in common', async () => {
  const vault = await openShop();

  const [first, second] = await Promise.all([
    vault.seal({ phone: minji }, 'customer-1'),
    vault.seal({ phone: minji }, 'customer-1'),
  ]);

  expect(first.slice(0, 20)).not.toBe(second.slice(0, 20));
  expect(first.slice(20)).not.toBe(second.slice(20));
});

test('a short name and a long one fill boxes of one size', async () => {
  const vault = await openShop();

  const short = await vault.seal({ phone: minji, name: 'Jo' }, 'customer-1');
  const long = await vault.seal({ phone: minji, name: 'Hwangbo Minji' }, 'customer-2');

  expect(long.length).toBe(short.length);
  expect(bytesIn(short).length).toBe(1 + 12 + 64 + 16);
});

test('neither box nor phone key shows the number', async () => {
  const vault = await openShop();

  const [box, phoneKey, last4Key] = await Promise.all([
    vault.seal({ phone: minji }, 'customer-1'),
    vault.phoneKeyOf(minji),
    vault.last4KeyOf('1534' as Last4),
  ]);

  for (const text of [box, phoneKey, last4Key]) {
    expect(text).not.toContain('48271534');
    expect(binaryIn(text)).not.toContain('48271534');
  }
});

test('the last four digits and the whole number are kept under unrelated keys', async () => {
  const vault = await openShop();

  const sameText = '1534' as Last4 & PhoneNumber;

  expect(await vault.last4KeyOf(sameText)).not.toBe(await vault.phoneKeyOf(sameText));
});

function bytesIn(text: string): Bytes {
  const bytes = parseBytes(text);
  if (!bytes) throw new Error('The text is not base64url.');
  return bytes;
}

const binaryIn = (text: string): string =>
  Array.from(bytesIn(text), (byte) => String.fromCharCode(byte)).join('');
