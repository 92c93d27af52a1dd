import { fail, ok, type Result } from '#domain/result.ts';
import { closeBox, openBox } from './box.ts';
import { type Bytes, bytesOf, formatBytes, parseBytes, randomBytes } from './bytes.ts';
import { deriveBoxKey, deriveKeyring, type Keyring, purpose } from './keyring.ts';
import type { RecoveryCode } from './recoveryCode.ts';

/** The shop key as it is stored: plain JSON, worth nothing without the recovery code. */
export interface WrappedShopKey {
  readonly version: 1;
  readonly keyId: string;
  /** 128 random bits, base64url. */
  readonly salt: string;
  readonly box: string;
}

/** This code does not open this wrapped key (or the wrapped key was altered). */
export interface WrongRecoveryCode {
  readonly type: 'WrongRecoveryCode';
}

const SHOP_KEY_BYTES = 32;
const SALT_BYTES = 16;

/** Makes a shop's secret. Afterwards it exists only wrapped, and as keys that cannot be read out. */
export async function createShopKey(
  recoveryCode: RecoveryCode,
): Promise<{ readonly keyring: Keyring; readonly wrapped: WrappedShopKey }> {
  const shopKey = randomBytes(SHOP_KEY_BYTES);
  const salt = randomBytes(SALT_BYTES);
  try {
    const keyring = await deriveKeyring(shopKey);
    const { keyId } = keyring;
    const wrappingKey = await deriveWrappingKey(recoveryCode, salt);
    const box = await closeBox(wrappingKey, shopKey, boundTo(keyId));
    return { keyring, wrapped: { version: 1, keyId, salt: formatBytes(salt), box } };
  } finally {
    shopKey.fill(0);
  }
}

/** Gives the same keys again: same phone keys, same boxes, on any tablet. */
export async function unwrapShopKey(
  wrapped: WrappedShopKey,
  recoveryCode: RecoveryCode,
): Promise<Result<Keyring, WrongRecoveryCode>> {
  const salt = parseBytes(wrapped.salt);
  if (!salt) return fail({ type: 'WrongRecoveryCode' });
  const wrappingKey = await deriveWrappingKey(recoveryCode, salt);
  const shopKey = await openBox(wrappingKey, wrapped.box, boundTo(wrapped.keyId));
  if (!shopKey) return fail({ type: 'WrongRecoveryCode' });
  try {
    return ok(await deriveKeyring(shopKey));
  } finally {
    shopKey.fill(0);
  }
}

// HKDF, not a slow PBKDF2: slowness protects what people choose; nobody tries 2¹⁰⁰ random codes.
async function deriveWrappingKey(code: RecoveryCode, salt: Bytes) {
  const codeBytes = bytesOf(code);
  const root = await crypto.subtle.importKey('raw', codeBytes, 'HKDF', false, ['deriveKey']);
  codeBytes.fill(0);
  return deriveBoxKey(root, purpose('recovery', salt));
}

const boundTo = (keyId: string) => `shop-key/${keyId}`;
