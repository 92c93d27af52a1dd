import { createEvent, fireEvent } from '@testing-library/react';

const GAP_MS = 4;

/**
 * Types as a scanner does, at whatever has the focus: four milliseconds a key by the time stamps,
 * however busy the machine is.
 */
export function scanKeys(code: string, end: 'Enter' | 'Tab' | null = 'Enter'): void {
  const beganAt = new Event('scan').timeStamp;
  for (const [index, key] of [...code, ...(end ? [end] : [])].entries()) {
    const target = document.activeElement ?? document.body;
    const event = createEvent.keyDown(target, { key });
    Object.defineProperty(event, 'timeStamp', { value: beganAt + index * GAP_MS });
    fireEvent(target, event);
  }
}
