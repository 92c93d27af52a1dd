import { createNoise } from './sealNoise.ts';

export interface SealDesign {
  /** One to three syllables. */
  readonly text: string;
  /** CSS colour of the ink; white on it reads at 4.5 to 1 or better. */
  readonly color: string;
}

/** Object URLs of the pressed seal: three prints of the ink, and one of paper white on a coloured ground. */
export interface SealPrints {
  readonly ink: readonly string[];
  readonly paper: string;
}

/** The drawing's own units: a disc of 57 in a box of 132, as in the fallback drawing. */
const UNITS = 132;
const PIXELS = 320;
const SCALE = PIXELS / UNITS;
const PAPER = '#fffdf8';
const GRAIN_SEEDS = [4, 17, 31] as const;

/**
 * Presses the shop's seal once into bitmaps, because SVG filters are slow on cheap tablets.
 * `undefined` where the browser cannot draw; the plain seal stays then.
 */
export async function renderSeal(
  { text, color }: SealDesign,
  groundColor: string,
): Promise<SealPrints | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = PIXELS;
  canvas.height = PIXELS;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  // A letter only the small face has: asking for Hangul would fetch the rest of the syllables too,
  // and fail where the server is gone.
  await document.fonts?.load(`800 48px 'Dangol Sans'`, 'A');

  const ink: string[] = [];
  for (const seed of GRAIN_SEEDS) {
    drawSeal(context, { text, ink: color, line: PAPER });
    ink.push(await print(context, seed));
  }
  drawSeal(context, { text, ink: PAPER, line: groundColor });
  const paper = await print(context, GRAIN_SEEDS[1]);
  return { ink, paper };
}

function drawSeal(
  context: CanvasRenderingContext2D,
  { text, ink, line }: { readonly text: string; readonly ink: string; readonly line: string },
): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, PIXELS, PIXELS);
  context.setTransform(SCALE, 0, 0, SCALE, PIXELS / 2, PIXELS / 2);
  context.fillStyle = ink;
  disc(context, 57);
  context.fill();
  context.strokeStyle = line;
  context.lineWidth = 2.2;
  disc(context, 49.5);
  context.stroke();
  context.fillStyle = line;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  const size = sealTextSize(text);
  context.font = `800 ${size}px 'Dangol Sans', sans-serif`;
  if ('letterSpacing' in context) context.letterSpacing = `${-size / 16}px`;
  const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } =
    context.measureText(text);
  context.fillText(text, -size / 32, (above - below) / 2);
}

function disc(context: CanvasRenderingContext2D, radius: number): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
}

/** In drawing units; the word stays inside the ring and readable when the seal is 102 px wide. */
export function sealTextSize(text: string): number {
  const length = [...text].length;
  if (length <= 1) return 62;
  if (length === 2) return 46;
  return length === 3 ? 33 : 24;
}

/** Voids in the ink and an edge that wanders by two pixels at most, as rubber on paper leaves. */
async function print(context: CanvasRenderingContext2D, seed: number): Promise<string> {
  const clean = context.getImageData(0, 0, PIXELS, PIXELS);
  const pressed = context.createImageData(PIXELS, PIXELS);
  press(clean.data, pressed.data, seed);
  context.putImageData(pressed, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => context.canvas.toBlob(resolve));
  return blob ? URL.createObjectURL(blob) : '';
}

function press(clean: Uint8ClampedArray, pressed: Uint8ClampedArray, seed: number): void {
  const grain = createNoise(seed);
  const wander = createNoise(seed + 100);
  const drift = (u: number, v: number) =>
    ((wander(u * 0.07, v * 0.07) - 0.5) * 1.6 + (wander(u * 0.3, v * 0.3) - 0.5) * 0.7) * SCALE;
  for (let y = 0; y < PIXELS; y += 1) {
    for (let x = 0; x < PIXELS; x += 1) {
      const u = x / SCALE;
      const v = y / SCALE;
      const fromX = clampToEdge(x + drift(u, v));
      const fromY = clampToEdge(y + drift(u + 400, v));
      const from = (fromY * PIXELS + fromX) * 4;
      const to = (y * PIXELS + x) * 4;
      pressed[to] = clean[from] ?? 0;
      pressed[to + 1] = clean[from + 1] ?? 0;
      pressed[to + 2] = clean[from + 2] ?? 0;
      const speckle = grain(u * 0.42, v * 0.42) * 0.62 + grain(u * 0.95 + 9, v * 0.95) * 0.38;
      pressed[to + 3] = (clean[from + 3] ?? 0) * coverage(speckle);
    }
  }
}

/** How much ink stays where the grain has this value: nearly everywhere all of it. */
function coverage(speckle: number): number {
  return Math.min(1, Math.max(0, (0.8 - speckle) * 14));
}

function clampToEdge(position: number): number {
  return Math.min(PIXELS - 1, Math.max(0, Math.round(position)));
}
