import type { Brand } from '#domain/brand.ts';
import { type Bytes, bytesOf, formatBytes, joined, parseBytes, randomBytes } from './bytes.ts';

/** Base64url of: one version byte, a 96-bit IV, AES-256-GCM ciphertext with its 128-bit tag. */
export type Box = Brand<string, 'Box'>;

const VERSION = 1;
const IV_BYTES = 12;
const EMPTY_BOX_BYTES = 1 + IV_BYTES + 16;

/**
 * Closes a box that opens only with the same key and the same `boundTo`. The IV is random: one key
 * may close 2³² boxes, and the chance that two IVs meet stays below 2⁻³² (NIST SP 800-38D).
 */
export async function closeBox(key: CryptoKey, content: Bytes, boundTo: string): Promise<Box> {
  const iv = randomBytes(IV_BYTES);
  const ciphertext = await crypto.subtle.encrypt(lockOf(iv, boundTo), key, content);
  return formatBytes(joined(Uint8Array.of(VERSION), iv, new Uint8Array(ciphertext))) as Box;
}

/** `undefined` when this key and `boundTo` did not close this box, or a single bit of it changed. */
export async function openBox(
  key: CryptoKey,
  box: string,
  boundTo: string,
): Promise<Bytes | undefined> {
  const bytes = parseBytes(box);
  if (bytes?.[0] !== VERSION || bytes.length < EMPTY_BOX_BYTES) return undefined;
  const iv = bytes.slice(1, 1 + IV_BYTES);
  const ciphertext = bytes.slice(1 + IV_BYTES);
  try {
    return new Uint8Array(await crypto.subtle.decrypt(lockOf(iv, boundTo), key, ciphertext));
  } catch (error) {
    // The one answer of AES-GCM to a wrong key, a moved box and a flipped bit.
    if (error instanceof Error && error.name === 'OperationError') return undefined;
    throw error;
  }
}

const lockOf = (iv: Bytes, boundTo: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: bytesOf(`dangol/box/${VERSION}/${boundTo}`),
});
