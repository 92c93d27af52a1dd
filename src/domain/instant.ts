import type { Brand } from './brand.ts';

/** Milliseconds since the Unix epoch, UTC. The only representation of a moment that is stored. */
export type Instant = Brand<number, 'Instant'>;

export const instant = (ms: number): Instant => Math.floor(ms) as Instant;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
