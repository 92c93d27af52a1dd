/** A jar of stamps or points as one would keep them on paper: how many are good until when. */
export interface Jar {
  /** Counts by the moment they are gone; `Infinity` never. */
  readonly countByUntil: Map<number, number>;
  /** Of each moment, how many were thrown away: who takes them back later has no claim to others. */
  readonly goneByUntil: Map<number, number>;
  /** What was taken back and was not there any more. */
  owed: number;
}

/** Some of a jar. */
export type Handful = readonly (readonly [until: number, count: number])[];

export const emptyJar = (): Jar => ({
  countByUntil: new Map(),
  goneByUntil: new Map(),
  owed: 0,
});

/** What is good at this moment, less what is owed. */
export const worthAt = ({ countByUntil, owed }: Jar, now: number): number =>
  [...countByUntil].reduce((sum, [until, count]) => (until > now ? sum + count : sum), -owed);

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
    lessen(jar.countByUntil, until, some);
    rest -= some;
  }
  jar.owed += rest;
  return taken;
}

/**
 * Takes back what was put in: itself where it is still there; nothing for what was thrown away; the
 * rest of whatever there is, or else it is owed.
 */
export function takeBack(jar: Jar, until: number, count: number): void {
  const own = Math.min(count, jar.countByUntil.get(until) ?? 0);
  const gone = Math.min(count - own, jar.goneByUntil.get(until) ?? 0);
  lessen(jar.countByUntil, until, own);
  lessen(jar.goneByUntil, until, gone);
  take(jar, count - own - gone);
}

/** Throws away what is gone by now; says whether there was anything. */
export function throwAway({ countByUntil, goneByUntil }: Jar, now: number): boolean {
  const due = [...countByUntil].filter(([until]) => until <= now);
  for (const [until, count] of due) {
    countByUntil.delete(until);
    goneByUntil.set(until, (goneByUntil.get(until) ?? 0) + count);
  }
  return due.length > 0;
}

function lessen(counts: Map<number, number>, until: number, by: number): void {
  const left = (counts.get(until) ?? 0) - by;
  if (left > 0) counts.set(until, left);
  else counts.delete(until);
}
