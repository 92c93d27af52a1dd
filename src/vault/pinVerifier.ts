import { assert } from '#domain/assert.ts';
import type { Brand } from '#domain/brand.ts';
import type { Pin } from '#domain/pin.ts';
import {
  areSameBytes,
  type Bytes,
  bytesOf,
  formatBytes,
  parseBytes,
  randomBytes,
} from './bytes.ts';

/** `pbkdf2-sha256.<iterations>.<salt>.<hash>`: one-way (L-42), and kept sealed (decision 10). */
export type PinVerifier = Brand<string, 'PinVerifier'>;

/**
 * OWASP's count for PBKDF2-SHA-256 (2023): 0.1 s a check in Chromium on two cores of 2026, perhaps
 * 0.4 s on a slow tablet. Older verifiers keep their own count, so this may rise.
 */
const ITERATIONS = 600_000;
const SALT_BYTES = 16;

/** Two staff members with the same PIN get different verifiers, because the salt is random. */
export async function createPinVerifier(pinKey: CryptoKey, pin: Pin): Promise<PinVerifier> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await stretch({ pinKey, pin, salt, iterations: ITERATIONS });
  return `pbkdf2-sha256.${ITERATIONS}.${formatBytes(salt)}.${formatBytes(hash)}` as PinVerifier;
}

export async function matchesPin(pinKey: CryptoKey, pin: Pin, verifier: string): Promise<boolean> {
  const { iterations, salt, hash } = readVerifier(verifier);
  return areSameBytes(await stretch({ pinKey, pin, salt, iterations }), hash);
}

interface Attempt {
  readonly pinKey: CryptoKey;
  readonly pin: Pin;
  readonly salt: Bytes;
  readonly iterations: number;
}

// A PIN has so few values that stretching alone is not enough: trying also needs the PIN key.
async function stretch({ pinKey, pin, salt, iterations }: Attempt): Promise<Bytes> {
  const keyed = await crypto.subtle.sign('HMAC', pinKey, bytesOf(pin));
  const root = await crypto.subtle.importKey('raw', keyed, 'PBKDF2', false, ['deriveBits']);
  const rule = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(rule, root, 256));
}

function readVerifier(verifier: string) {
  const [scheme, iterations, salt, hash] = verifier.split('.');
  const saltBytes = parseBytes(salt ?? '');
  const hashBytes = parseBytes(hash ?? '');
  assert(scheme === 'pbkdf2-sha256' && Number(iterations) > 0, 'a PIN verifier names its scheme');
  assert(saltBytes !== undefined && hashBytes?.length === 32, 'a PIN verifier has salt and hash');
  return { iterations: Number(iterations), salt: saltBytes, hash: hashBytes };
}
