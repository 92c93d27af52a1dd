import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** What a voice of the tablet was told to say, and how loud. */
    spoken: { text: string; volume: number }[];
    /** How long after the last touch or key each recorded word began, in ms. */
    soundsAfterMs: number[];
  }
}

/** A tablet with a Korean voice of its own, which remembers what it says. Installed before the page. */
export async function giveKoreanVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.spoken = [];
    const voices = [{ name: 'Yuna', lang: 'ko-KR', localService: true }];
    const utterance = function (this: object, text: string) {
      Object.assign(this, { text, volume: 1 });
    };
    const synthesis = {
      getVoices: () => voices,
      cancel: () => undefined,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      speak: ({ text, volume }: { text: string; volume: number }) => {
        if (text !== '') window.spoken.push({ text, volume });
      },
    };
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: utterance });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  });
}

export const takeSpoken = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.spoken.splice(0).map(({ text }) => text));

/** Remembers when recorded words begin. Installed before the page. */
export async function timeSounds(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.soundsAfterMs = [];
    let touchedAt = 0;
    for (const type of ['pointerup', 'keydown']) {
      document.addEventListener(type, () => (touchedAt = performance.now()), { capture: true });
    }
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function (this: AudioBufferSourceNode, when = 0) {
      const waitMs = Math.max(0, when - this.context.currentTime) * 1000;
      window.soundsAfterMs.push(performance.now() - touchedAt + waitMs);
      start.call(this, when);
    };
  });
}
