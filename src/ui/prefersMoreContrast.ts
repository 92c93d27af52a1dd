/** Whether this tablet is set to strong contrast. False where the browser cannot say. */
export function prefersMoreContrast(): boolean {
  return globalThis.matchMedia?.('(prefers-contrast: more)').matches ?? false;
}
