import { type Bytes, bytesOf, formatBytes } from './bytes.ts';

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
