/** A jar of stamps or points as one would keep them on paper: how many are good until when. */
export interface Jar {
  /** Counts by the moment they are gone; `Infinity` never. */
  readonly countByUntil: Map<number, number>;
  /** What was taken back and was not there any more. */
  owed: number;
}

/** Some of a jar. */
export type Handful = readonly (readonly [until: number, count: number])[];

export const emptyJar = (): Jar => ({ countByUntil: new Map(), owed: 0 });

export const worthOf = ({ countByUntil, owed }: Jar): number =>
  [...countByUntil.values()].reduce((sum, count) => sum + count, 0) - owed;

/** One by one, so that nothing is clever here: what is owed is paid first. */
export function put(jar: Jar, until: number, count: number): void {
  const paid = Math.min(jar.owed, count);
  jar.owed -= paid;
  if (count > paid) jar.countByUntil.set(until, (jar.countByUntil.get(until) ?? 0) + count - paid);
}

/** Those that are gone first are taken first. */
export function take(jar: Jar, count: number): Handful {
  const taken: [number, number][] = [];
  let rest = count;
  for (const until of [...jar.countByUntil.keys()].sort((a, b) => a - b)) {
    const some = Math.min(rest, jar.countByUntil.get(until) ?? 0);
    if (some > 0) taken.push([until, some]);
    lessen(jar, until, some);
    rest -= some;
  }
  jar.owed += rest;
  return taken;
}

/** Takes back what was put in: itself where it is still there, or else any, or else it is owed. */
export function takeBack(jar: Jar, until: number, count: number): void {
  const own = Math.min(count, jar.countByUntil.get(until) ?? 0);
  lessen(jar, until, own);
  take(jar, count - own);
}

/** Throws away what is gone by now. */
export function throwAway(jar: Jar, now: number): Handful {
  const due = [...jar.countByUntil].filter(([until]) => until <= now).sort(([a], [b]) => a - b);
  for (const [until] of due) jar.countByUntil.delete(until);
  return due;
}

function lessen(jar: Jar, until: number, count: number): void {
  const left = (jar.countByUntil.get(until) ?? 0) - count;
  if (left > 0) jar.countByUntil.set(until, left);
  else jar.countByUntil.delete(until);
}
