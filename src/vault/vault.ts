import type { Brand } from '#domain/brand.ts';
import type { Last4, PhoneNumber } from '#domain/phoneNumber.ts';
import type { Pin } from '#domain/pin.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { type Box, closeBox, openBox } from './box.ts';
import { type Bytes, bytesOf, formatBytes, textOf } from './bytes.ts';
import { expandMacKey, type Keyring } from './keyring.ts';
import { createPinVerifier, matchesPin, type PinVerifier } from './pinVerifier.ts';

/** Finds a person without holding the number: HMAC-SHA-256 of the E.164 form, base64url. */
export type PhoneKey = Brand<string, 'PhoneKey'>;

/**
 * Marks a number that wants no advertising. Made under a key of its own, so that it outlives the
 * erasure of its owner and leads to nothing else.
 */
export type SuppressionKey = Brand<string, 'SuppressionKey'>;

/** Finds people by the last four digits, on this tablet only. */
export type Last4Key = Brand<string, 'Last4Key'>;

type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [name: string]: Json | undefined };

/** Another shop's box, another person's box, or a damaged one: there is no telling which. */
export interface BoxUnreadable {
  readonly type: 'BoxUnreadable';
}

/**
 * The one place that knows how personal data is read. What it throws never repeats what it was
 * given. Boxes and verifiers come back from storage as plain text, so they are checked when read.
 */
export interface Vault {
  readonly keyId: string;
  phoneKeyOf(phone: PhoneNumber): Promise<PhoneKey>;
  last4KeyOf(last4: Last4): Promise<Last4Key>;
  suppressionKeyOf(phone: PhoneNumber): Promise<SuppressionKey>;
  /** `boundTo` is whom the box belongs to, such as the customer id: it opens for nobody else. */
  seal(personal: JsonObject, boundTo: string): Promise<Box>;
  open(box: string, boundTo: string): Promise<Result<JsonObject, BoxUnreadable>>;
  pinVerifierOf(pin: Pin): Promise<PinVerifier>;
  isPin(pin: Pin, verifier: string): Promise<boolean>;
}

/** Every call is asynchronous WebCrypto, so it is made before a transaction and never inside one. */
export function createVault(keyring: Keyring): Vault {
  const { keyId, lookupKey, last4Key, sealKey, pinKey } = keyring;
  return {
    keyId,
    phoneKeyOf: async (phone) => (await macOf(lookupKey, phone)) as PhoneKey,
    last4KeyOf: async (last4) => (await macOf(last4Key, last4)) as Last4Key,
    suppressionKeyOf: async (phone) =>
      (await macOf(await expandMacKey(lookupKey, 'suppression'), phone)) as SuppressionKey,
    seal: (personal, boundTo) => closeBox(sealKey, padded(personal), boundTo),
    open: async (box, boundTo) => {
      const content = await openBox(sealKey, box, boundTo);
      const personal = content && readPersonal(content);
      return personal ? ok(personal) : fail({ type: 'BoxUnreadable' });
    },
    pinVerifierOf: (pin) => createPinVerifier(pinKey, pin),
    isPin: (pin, verifier) => matchesPin(pinKey, pin, verifier),
  };
}

async function macOf(key: CryptoKey, text: string): Promise<string> {
  return formatBytes(new Uint8Array(await crypto.subtle.sign('HMAC', key, bytesOf(text))));
}

const BLOCK_BYTES = 64;
const SPACE = 0x20;

// JSON ends where it ends: spaces behind it mean nothing, and hide how long a name is.
function padded(personal: JsonObject): Bytes {
  const json = bytesOf(JSON.stringify(personal));
  const blocks = Math.ceil(json.length / BLOCK_BYTES);
  const content = new Uint8Array(blocks * BLOCK_BYTES).fill(SPACE);
  content.set(json);
  return content;
}

function readPersonal(content: Bytes): JsonObject | undefined {
  try {
    return JSON.parse(textOf(content)) as JsonObject;
  } catch {
    // The parser's own message would quote what is in the box.
    return undefined;
  }
}
