import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import type { PhoneNumber } from '#domain/phoneNumber.ts';
import { randomBytes } from './bytes.ts';
import { deriveKeyring, type Keyring } from './keyring.ts';
import { createRecoveryCode, parseRecoveryCode, type RecoveryCode } from './recoveryCode.ts';
import { createShopKey, unwrapShopKey, type WrappedShopKey } from './shopKey.ts';
import { createVault } from './vault.ts';

const minji = '+821048271534' as PhoneNumber;

test('a lost tablet is replaced: wrapped key and printed code find the same people', async () => {
  const code = createRecoveryCode(randomBytes);
  const { keyring, wrapped } = await createShopKey(code);
  const box = await createVault(keyring).seal({ name: 'Minji' }, 'customer-1');
  const storedAsText = JSON.parse(JSON.stringify(wrapped)) as WrappedShopKey;

  const vault = createVault(await unwrapped(storedAsText, code));

  expect(vault.keyId).toBe(keyring.keyId);
  expect(await vault.phoneKeyOf(minji)).toBe(await createVault(keyring).phoneKeyOf(minji));
  expect(await vault.open(box, 'customer-1')).toEqual({ ok: true, value: { name: 'Minji' } });
});

test('the code of another shop opens nothing', async () => {
  const { wrapped } = await createShopKey(createRecoveryCode(randomBytes));

  const refused = await unwrapShopKey(wrapped, createRecoveryCode(randomBytes));

  expect(refused).toEqual({ ok: false, failure: { type: 'WrongRecoveryCode' } });
});

test('an altered wrapped key opens nothing', async () => {
  const code = createRecoveryCode(randomBytes);
  const { wrapped } = await createShopKey(code);
  const refused = { ok: false, failure: { type: 'WrongRecoveryCode' } };

  expect(await unwrapShopKey({ ...wrapped, keyId: 'l1aTldwNsD7YmjdN' }, code)).toEqual(refused);
  expect(await unwrapShopKey({ ...wrapped, salt: 'AAECAwQFBgcICQoLDA0ODw' }, code)).toEqual(
    refused,
  );
  expect(await unwrapShopKey({ ...wrapped, salt: '?' }, code)).toEqual(refused);
  expect(await unwrapShopKey({ ...wrapped, box: '' }, code)).toEqual(refused);
});

test('the same code wraps two shops differently', async () => {
  const code = createRecoveryCode(randomBytes);

  const [ours, theirs] = await Promise.all([createShopKey(code), createShopKey(code)]);

  expect(ours.wrapped.box).not.toBe(theirs.wrapped.box);
  expect(ours.wrapped.salt).not.toBe(theirs.wrapped.salt);
  expect(ours.keyring.keyId).not.toBe(theirs.keyring.keyId);
});

// Made outside this app by Python's hashlib (HKDF, HMAC) and OpenSSL (AES-GCM), for ever readable.
test('a key wrapped by the first release still opens', async () => {
  const code = parseRecoveryCode('01234-56789-ABCDE-FGHJK');
  const wrapped: WrappedShopKey = {
    version: 1,
    keyId: 'l1aTldwNsD7YmjdN',
    salt: 'AAECAwQFBgcICQoLDA0ODw',
    box: 'AQkJCQkJCQkJCQkJCaUym-DiRvcv_KIA1PM7pHo8Njyq_IHxaX1y8WKYyhRJZBURb4zHHNCZ0Xo6lUDNwQ',
  };

  const keyring = await unwrapped(wrapped, code.ok ? code.value : ('' as RecoveryCode));

  expect(keyring.keyId).toBe('l1aTldwNsD7YmjdN');
  expect(await createVault(keyring).phoneKeyOf(minji)).toBe(
    'T7xrnTef9J7jOX_UAmCxrRHDHrC6Syeh09_tjBEO8Tw',
  );
});

test('the keys in use cannot be read out', async () => {
  const { keyring } = await createShopKey(createRecoveryCode(randomBytes));
  const { lookupKey, last4Key, sealKey, pinKey } = keyring;

  for (const key of [lookupKey, last4Key, sealKey, pinKey]) {
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  }
});

test('neither the code nor a key stands in what is stored', async () => {
  const code = createRecoveryCode(randomBytes);
  const { wrapped } = await createShopKey(code);

  expect(Object.keys(wrapped)).toEqual(['version', 'keyId', 'salt', 'box']);
  expect(JSON.stringify(wrapped)).not.toContain(code);
});

test('the keyring survives copying and a night in IndexedDB', async () => {
  const keyring = await deriveKeyring(randomBytes(32));
  const phoneKey = await createVault(keyring).phoneKeyOf(minji);

  const copied = structuredClone(keyring);
  const nextMorning = await storedInIndexedDb(keyring);

  expect(await createVault(copied).phoneKeyOf(minji)).toBe(phoneKey);
  expect(await createVault(nextMorning).phoneKeyOf(minji)).toBe(phoneKey);
  expect(nextMorning.sealKey.extractable).toBe(false);
});

async function unwrapped(wrapped: WrappedShopKey, code: RecoveryCode): Promise<Keyring> {
  const keyring = await unwrapShopKey(wrapped, code);
  if (!keyring.ok) throw new Error('The fixture does not open.');
  return keyring.value;
}

async function storedInIndexedDb(keyring: Keyring): Promise<Keyring> {
  const opening = new IDBFactory().open('tablet');
  opening.onupgradeneeded = () => opening.result.createObjectStore('keys');
  const database = await finished(opening);
  const writing = database.transaction('keys', 'readwrite').objectStore('keys');
  await finished(writing.put(keyring, 'keyring'));
  const reading = database.transaction('keys').objectStore('keys');
  return (await finished(reading.get('keyring'))) as Keyring;
}

const finished = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
