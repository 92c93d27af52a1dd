declare global {
  interface Window {
    /** Milliseconds from the start of the navigation; missing until the keypad answered. */
    keypadAnsweredAt?: number;
  }
}

/** Runs in the page, before anything else: presses 1 as soon as it is there, and looks for it. */
export function watchKeypad(): void {
  const look = (): void => {
    const row = document.querySelector('output');
    const key = [...document.querySelectorAll('button')].find(
      (button) => button.textContent === '1',
    );
    if (row?.textContent?.includes('1', 3)) {
      window.keypadAnsweredAt = performance.now();
      return;
    }
    // No keypad, or it has not heard the last press yet.
    if (key !== undefined && row !== null) key.click();
    setTimeout(look, 5);
  };
  look();
}
