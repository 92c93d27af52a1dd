/** Bytes that WebCrypto accepts: backed by memory of their own, never shared. */
export type Bytes = Uint8Array<ArrayBuffer>;

export type RandomBytes = (length: number) => Bytes;

/** The tablet's own source of randomness, good enough for keys. */
export const randomBytes: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

export const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);

/** Throws when the bytes are not UTF-8. */
export const textOf = (bytes: Bytes): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** Joins the parts in order. */
export function joined(...parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** Base64url without padding (RFC 4648 §5): safe in a key, a file name and a line of CSV. */
export function formatBytes(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Reads base64url; `undefined` when it is not. */
export function parseBytes(text: string): Bytes | undefined {
  const isBase64url = /^[\w-]*$/.test(text) && text.length % 4 !== 1;
  if (!isBase64url) return undefined;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** Takes the same time wherever the first difference lies. */
export function areSameBytes(a: Bytes, b: Bytes): boolean {
  if (a.length !== b.length) return false;
  return a.reduce((difference, byte, index) => difference | (byte ^ (b[index] ?? 0)), 0) === 0;
}
