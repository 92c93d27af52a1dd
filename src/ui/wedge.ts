/** A key of a connected keyboard, and when it went down. Milliseconds, of one clock. */
export interface WedgeKey {
  readonly key: string;
  readonly atMs: number;
}

/** Keys that are held back until it is known who pressed them, oldest first. */
export type HeldKeys<Key extends WedgeKey = WedgeKey> = readonly Key[];

/** Keys so far: what is held, and what is known of the code they may belong to. Milliseconds. */
export interface Typing<Key extends WedgeKey = WedgeKey> {
  readonly held: HeldKeys<Key>;
  /** The last key of a code that was torn: until it ends, nothing is a person's. */
  readonly tornAtMs?: number;
  /** The last key that the page got. */
  readonly releasedAtMs?: number;
}

export const nothingTyped: Typing<never> = { held: [] };

/** What a key, or a silence, makes of the typing so far. */
export interface WedgeStep<Key extends WedgeKey = WedgeKey> {
  readonly typing: Typing<Key>;
  /** A person pressed these: the page gets them now, in order, before anything else. */
  readonly released: readonly Key[];
  /** The key in hand goes no further. */
  readonly isHeld: boolean;
  /** A whole code, ended as scanners end them. */
  readonly scanned?: string;
  /** Faster than any hand, but not whole: thrown away. */
  readonly cutOff?: CutOff;
}

export interface CutOff {
  /** The page may have got its first keys: nobody can tell them from a person's. */
  readonly hasLeaked: boolean;
}

/** A scanner that types as a keyboard ("wedge") leaves no more than this between two keys. */
const SCAN_GAP_MS_MAX = 35;
/** Longer than a scanner's gap, too short for a person to notice. */
const HOLD_MS = 40;
/** A busy tablet, or a wireless scanner far off, may deliver the rest of a code this late. */
const TORN_MS = 500;
/** Nobody rolls over six keys; two or three happen to everybody. */
const SCAN_LENGTH_MIN = 6;

/** One key more. What can only be a person's, such as a lone Enter, is never held. */
export function pressKey<Key extends WedgeKey>(typing: Typing<Key>, key: Key): WedgeStep<Key> {
  const { held, tornAtMs } = typing;
  if (key.key === 'Shift' || key.key === 'CapsLock') return { typing, released: [], isHeld: false };
  if (tornAtMs !== undefined && key.atMs - tornAtMs < TORN_MS) return swallow(key);
  if (isEnd(key)) return endWith(typing);
  const isQuick = isQuickAfter(held, key);
  if (isQuick && isCode(key)) {
    return { typing: { ...typing, held: [...held, key] }, released: [], isHeld: true };
  }
  if (isTornBy(held, key)) return { ...letGo(typing), ...swallow(key) };
  const given = letGo(typing);
  if (!isCode(key) || key.key === ' ') return { ...given, isHeld: false };
  return { ...given, typing: { ...given.typing, held: [key] }, isHeld: true };
}

/** How long to wait for the next key, in milliseconds. */
export const silenceMsAfter = ({ held }: Typing): number =>
  held.length < SCAN_LENGTH_MIN ? HOLD_MS : TORN_MS;

/** No key came for as long as `silenceMsAfter` says. */
export const fallSilent = <Key extends WedgeKey>(typing: Typing<Key>): WedgeStep<Key> => ({
  ...letGo(typing),
  isHeld: false,
});

/** A key that is no code's, and goes its own way: a code that it falls into is torn. */
export function interrupt<Key extends WedgeKey>(typing: Typing<Key>, key: Key): WedgeStep<Key> {
  if (!isTornBy(typing.held, key)) return fallSilent(typing);
  return { ...letGo(typing), typing: { held: [], tornAtMs: key.atMs }, isHeld: false };
}

/** The rest of a torn code, up to its end. */
const swallow = <Key extends WedgeKey>(key: Key): WedgeStep<Key> => ({
  typing: isEnd(key) ? nothingTyped : { held: [], tornAtMs: key.atMs },
  released: [],
  isHeld: true,
});

function endWith<Key extends WedgeKey>(typing: Typing<Key>): WedgeStep<Key> {
  const { held } = typing;
  const ended = { typing: nothingTyped, isHeld: true };
  if (held.length < SCAN_LENGTH_MIN) return { ...ended, released: held, isHeld: false };
  if (hasLeaked(typing)) return { ...ended, released: [], cutOff: { hasLeaked: true } };
  return { ...ended, released: [], scanned: held.map(({ key }) => key).join('') };
}

function letGo<Key extends WedgeKey>(typing: Typing<Key>): Omit<WedgeStep<Key>, 'isHeld'> {
  const { held } = typing;
  const last = held.at(-1);
  if (last === undefined) return { typing, released: [] };
  if (held.length < SCAN_LENGTH_MIN) {
    return { typing: { held: [], releasedAtMs: last.atMs }, released: held };
  }
  return { typing: nothingTyped, released: [], cutOff: { hasLeaked: hasLeaked(typing) } };
}

/** Were keys given to the page so shortly before these that one scanner may have typed all of them? */
function hasLeaked({ held, releasedAtMs }: Typing): boolean {
  const first = held[0];
  return first !== undefined && releasedAtMs !== undefined && first.atMs - releasedAtMs < TORN_MS;
}

/** Too long to be a person's, and no silence yet behind it: its rest is still to come. */
function isTornBy(held: HeldKeys, { atMs }: WedgeKey): boolean {
  const last = held.at(-1);
  return last !== undefined && held.length >= SCAN_LENGTH_MIN && atMs - last.atMs < TORN_MS;
}

function isQuickAfter(held: HeldKeys, { atMs }: WedgeKey): boolean {
  const last = held.at(-1);
  return last !== undefined && atMs - last.atMs <= SCAN_GAP_MS_MAX;
}

const isEnd = ({ key }: WedgeKey): boolean => key === 'Enter' || key === 'Tab';

const isCode = ({ key }: WedgeKey): boolean => [...key].length === 1;
