import { expect, test } from 'vitest';
import type { Pin } from '#domain/pin.ts';
import { randomBytes } from './bytes.ts';
import { deriveKeyring } from './keyring.ts';
import { createVault } from './vault.ts';

const pin = '4827' as Pin;

const openShop = async () => createVault(await deriveKeyring(randomBytes(32)));

test('staff are known by their PIN, and by no other', async () => {
  const vault = await openShop();

  const verifier = await vault.pinVerifierOf(pin);

  expect(await vault.isPin(pin, verifier)).toBe(true);
  expect(await vault.isPin('4828' as Pin, verifier)).toBe(false);
  expect(await vault.isPin('48270' as Pin, verifier)).toBe(false);
});

test('two staff members who chose the same PIN do not find out', async () => {
  const vault = await openShop();

  const [first, second] = await Promise.all([vault.pinVerifierOf(pin), vault.pinVerifierOf(pin)]);

  expect(first).not.toBe(second);
  expect(first).toMatch(/^pbkdf2-sha256\.\d{6}\.[\w-]{22}\.[\w-]{43}$/);
});

test('a verifier is worthless in another shop, even with the right PIN', async () => {
  const [ours, theirs] = await Promise.all([openShop(), openShop()]);

  const verifier = await ours.pinVerifierOf(pin);

  expect(await theirs.isPin(pin, verifier)).toBe(false);
});

// Literal made outside this app: Python's hmac and hashlib.pbkdf2_hmac.
test('a PIN chosen in the first release still opens the counter', async () => {
  const shopKey = Uint8Array.from({ length: 32 }, (_, index) => index);
  const vault = createVault(await deriveKeyring(shopKey));
  const verifier =
    'pbkdf2-sha256.600000.AAECAwQFBgcICQoLDA0ODw.L1HUUzYocxGcwoNiL9XJ_a8QU2TXJpXcxHfSnauJ8fA';

  expect(await vault.isPin(pin, verifier)).toBe(true);
});

test('a damaged verifier is a fault of the tablet, and the error repeats nothing', async () => {
  const vault = await openShop();

  for (const damaged of ['', 'plain.1.4827.4827', 'pbkdf2-sha256.0.AAAA.AAAA', 'pbkdf2-sha256.9']) {
    const attempt = vault.isPin(pin, damaged);
    await expect(attempt).rejects.toThrow(/^Broken invariant: a PIN verifier/);
    await expect(attempt).rejects.not.toThrow(/4827/);
  }
});
