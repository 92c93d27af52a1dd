import { createEvent, fireEvent } from '@testing-library/react';

const GAP_MS = 4;

/**
 * Types as a scanner does, at whatever has the focus: four milliseconds a key by the time stamps,
 * however busy the machine is.
 */
export function scanKeys(code: string, end: 'Enter' | 'Tab' | null = 'Enter'): void {
  scanTorn([code], { end });
}

/** The same with a pause of so many milliseconds between the pieces, as a weak radio has them. */
export function scanTorn(
  pieces: readonly string[],
  { pauseMs = 60, end = 'Enter' }: { pauseMs?: number; end?: 'Enter' | 'Tab' | null } = {},
): void {
  let atMs = new Event('scan').timeStamp;
  for (const [index, piece] of pieces.entries()) {
    const isLast = index === pieces.length - 1;
    for (const key of [...piece, ...(isLast && end ? [end] : [])]) {
      const target = document.activeElement ?? document.body;
      const event = createEvent.keyDown(target, { key });
      Object.defineProperty(event, 'timeStamp', { value: atMs });
      fireEvent(target, event);
      atMs += GAP_MS;
    }
    atMs += pauseMs;
  }
}
