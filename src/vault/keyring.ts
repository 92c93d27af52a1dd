import { type Bytes, bytesOf, formatBytes, joined } from './bytes.ts';

/**
 * What a tablet works with: keys that can be used and kept in IndexedDB, but not read out. Each has
 * one purpose, and none tells anything about another.
 */
export interface Keyring {
  /** A fingerprint of the shop key: the same shop key has the same id on every tablet. */
  readonly keyId: string;
  readonly lookupKey: CryptoKey;
  /** Never leaves the tablet's own index: four digits alone can be tried in a blink. */
  readonly last4Key: CryptoKey;
  readonly sealKey: CryptoKey;
  readonly pinKey: CryptoKey;
}

/** HKDF-SHA-256 (RFC 5869). No salt, because the shop key is already uniformly random. */
export async function deriveKeyring(shopKey: Bytes): Promise<Keyring> {
  const root = await crypto.subtle.importKey('raw', shopKey, 'HKDF', false, [
    'deriveKey',
    'deriveBits',
  ]);
  const [keyId, lookupKey, last4Key, sealKey, pinKey] = await Promise.all([
    crypto.subtle.deriveBits(purpose('key-id'), root, 96),
    deriveMacKey(root, 'lookup'),
    deriveMacKey(root, 'last4'),
    deriveBoxKey(root, purpose('seal')),
    deriveMacKey(root, 'pin'),
  ]);
  return { keyId: formatBytes(new Uint8Array(keyId)), lookupKey, last4Key, sealKey, pinKey };
}

/** A key that opens and closes boxes. */
export const deriveBoxKey = (root: CryptoKey, purpose: HkdfParams): Promise<CryptoKey> =>
  crypto.subtle.deriveKey(purpose, root, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);

/** Frozen: another word here is another key, and nobody's number is found any more. */
export const purpose = (name: string, salt: Bytes = new Uint8Array()): HkdfParams => ({
  name: 'HKDF',
  hash: 'SHA-256',
  salt,
  info: bytesOf(`dangol/1/${name}`),
});

const deriveMacKey = (root: CryptoKey, name: string): Promise<CryptoKey> =>
  crypto.subtle.deriveKey(
    purpose(name),
    root,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign'],
  );

/**
 * One more key, for a purpose that came after shops were founded: their tablets keep no root to
 * derive it from. HKDF-Expand (RFC 5869, 2.3) takes the lookup key for its pseudorandom key, so that
 * every tablet of a shop has the same one. Frozen, as above; no number reads like its purpose.
 */
export async function expandMacKey(lookupKey: CryptoKey, name: string): Promise<CryptoKey> {
  const block = joined(bytesOf(`dangol/1/${name}`), new Uint8Array([1]));
  const bytes = await crypto.subtle.sign('HMAC', lookupKey, block);
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  return crypto.subtle.importKey('raw', bytes, hmac, false, ['sign']);
}
