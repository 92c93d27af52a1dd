/** A key of a connected keyboard, and when it went down. Milliseconds, of one clock. */
export interface WedgeKey {
  readonly key: string;
  readonly atMs: number;
}

/** Keys that are held back until it is known who pressed them, oldest first. */
export type HeldKeys<Key extends WedgeKey = WedgeKey> = readonly Key[];

/** What a key, or a silence, makes of the keys that are held. */
export interface WedgeStep<Key extends WedgeKey = WedgeKey> {
  readonly held: HeldKeys<Key>;
  /** A person pressed these: the page gets them now, in order, before anything else. */
  readonly released: readonly Key[];
  /** The key in hand goes no further. */
  readonly isHeld: boolean;
  /** A whole code, ended as scanners end them. */
  readonly scanned?: string;
  /** Faster than any hand, but the end never came: thrown away. */
  readonly isCutOff?: true;
}

/** A scanner that types as a keyboard ("wedge") leaves no more than this between two keys. */
const SCAN_GAP_MS_MAX = 35;
/** Longer than a scanner's gap, too short for a person to notice. */
const HOLD_MS = 40;
/** What is no person's need not be given back soon: a busy tablet may deliver the rest late. */
const TORN_MS = 500;
/** Nobody rolls over six keys; two or three happen to everybody. */
const SCAN_LENGTH_MIN = 6;

/** One key more. What can only be a person's, such as a lone Enter, is never held. */
export function pressKey<Key extends WedgeKey>(held: HeldKeys<Key>, key: Key): WedgeStep<Key> {
  if (key.key === 'Shift' || key.key === 'CapsLock') return { held, released: [], isHeld: false };
  if (isEnd(key)) return endWith(held);
  const isQuick = isQuickAfter(held, key);
  if (!isCode(key) || (key.key === ' ' && !isQuick)) return { ...letGo(held), isHeld: false };
  if (isQuick) return { held: [...held, key], released: [], isHeld: true };
  return { ...letGo(held), held: [key], isHeld: true };
}

/** How long to wait for the next key, in milliseconds. */
export const silenceMsAfter = (held: HeldKeys): number =>
  held.length < SCAN_LENGTH_MIN ? HOLD_MS : TORN_MS;

/** No key came for as long as `silenceMsAfter` says. */
export const fallSilent = <Key extends WedgeKey>(held: HeldKeys<Key>): WedgeStep<Key> => ({
  ...letGo(held),
  isHeld: false,
});

function endWith<Key extends WedgeKey>(held: HeldKeys<Key>): WedgeStep<Key> {
  if (held.length < SCAN_LENGTH_MIN) return { ...letGo(held), isHeld: false };
  return { held: [], released: [], isHeld: true, scanned: held.map(({ key }) => key).join('') };
}

type Let<Key extends WedgeKey> = Pick<WedgeStep<Key>, 'held' | 'released' | 'isCutOff'>;

const letGo = <Key extends WedgeKey>(held: HeldKeys<Key>): Let<Key> =>
  held.length < SCAN_LENGTH_MIN
    ? { held: [], released: held }
    : { held: [], released: [], isCutOff: true };

function isQuickAfter(held: HeldKeys, { atMs }: WedgeKey): boolean {
  const last = held.at(-1);
  return last !== undefined && atMs - last.atMs <= SCAN_GAP_MS_MAX;
}

const isEnd = ({ key }: WedgeKey): boolean => key === 'Enter' || key === 'Tab';

const isCode = ({ key }: WedgeKey): boolean => [...key].length === 1;
