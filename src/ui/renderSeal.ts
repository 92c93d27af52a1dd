import { addNoise, type Noise } from './sealNoise.ts';
import {
  type Plate,
  SEAL_LINE_WIDTH,
  SEAL_PLATES,
  SEAL_UNITS,
  type SealCut,
  sealTextSize,
} from './sealPlate.ts';

export interface SealDesign {
  /** One to three syllables. */
  readonly text: string;
  readonly cut: SealCut;
  /** CSS colour of the ink; white on it reads at 4.5 to 1 or better. */
  readonly color: string;
}

/** Object URLs of the pressed seal: three prints of the ink, and one of paper white on a coloured ground. */
export interface SealPrints {
  readonly ink: readonly string[];
  readonly paper: string;
}

export interface RenderSealParts {
  readonly design: SealDesign;
  /** Under the paper-white print. */
  readonly groundColor: string;
  /** Asked before each print, so that none keeps the page waiting for all; false ends it. */
  readonly nextSlice: () => Promise<boolean>;
}

const PIXELS = 320;
const SCALE = PIXELS / SEAL_UNITS;
const PAPER = '#fffdf8';
const GRAIN_SEEDS = [4, 17, 31] as const;

/**
 * Presses the shop's seal into bitmaps, because SVG filters are slow on cheap tablets. `undefined`
 * where the browser cannot draw or nobody wants them any more; the plain seal stays then.
 */
export async function renderSeal(parts: RenderSealParts): Promise<SealPrints | undefined> {
  const { design, groundColor, nextSlice } = parts;
  const canvas = document.createElement('canvas');
  canvas.width = PIXELS;
  canvas.height = PIXELS;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  // A letter only the small face has: asking for Hangul would fetch the rest of the syllables too,
  // and fail where the server is gone.
  await document.fonts?.load(`800 48px 'Dangol Sans'`, 'A');

  const inks = GRAIN_SEEDS.map((seed) => ({ seed, ink: design.color, line: PAPER }));
  const white = { seed: GRAIN_SEEDS[1], ink: PAPER, line: groundColor };
  const urls: string[] = [];
  for (const { seed, ...colors } of [...inks, white]) {
    if (!(await nextSlice())) {
      for (const url of urls) URL.revokeObjectURL(url);
      return undefined;
    }
    drawSeal(context, design, colors);
    urls.push(await print(context, seed));
  }
  return { ink: urls.slice(0, GRAIN_SEEDS.length), paper: urls.at(-1) ?? '' };
}

interface Colors {
  readonly ink: string;
  readonly line: string;
}

function drawSeal(
  context: CanvasRenderingContext2D,
  { text, cut }: SealDesign,
  { ink, line }: Colors,
): void {
  const plate = SEAL_PLATES[cut];
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, PIXELS, PIXELS);
  context.setTransform(SCALE, 0, 0, SCALE, PIXELS / 2, PIXELS / 2);
  context.fillStyle = ink;
  outline(context, plate.plate);
  context.fill();
  context.strokeStyle = line;
  context.lineWidth = SEAL_LINE_WIDTH;
  outline(context, plate.line);
  context.stroke();
  context.fillStyle = line;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  const size = sealTextSize(text, cut);
  context.font = `800 ${size}px 'Dangol Sans', sans-serif`;
  if ('letterSpacing' in context) context.letterSpacing = `${-size / 16}px`;
  const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } =
    context.measureText(text);
  context.fillText(text, -size / 32, (above - below) / 2);
}

function outline(context: CanvasRenderingContext2D, { half, corner }: Plate): void {
  context.beginPath();
  context.roundRect(-half, -half, 2 * half, 2 * half, corner);
}

/** Voids in the ink and an edge that wanders by two pixels at most, as rubber on paper leaves. */
async function print(context: CanvasRenderingContext2D, seed: number): Promise<string> {
  const clean = context.getImageData(0, 0, PIXELS, PIXELS);
  const pressed = context.createImageData(PIXELS, PIXELS);
  press(new Uint32Array(clean.data.buffer), new Uint32Array(pressed.data.buffer), seed);
  context.putImageData(pressed, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => context.canvas.toBlob(resolve));
  return blob ? URL.createObjectURL(blob) : '';
}

/** Pixels as whole words, little-endian as every tablet is: alpha is the highest byte. */
function press(clean: Uint32Array, pressed: Uint32Array, seed: number): void {
  const speckle = field(0, [
    { seed, cellsPerValue: 0.42 / SCALE, gain: 0.62 },
    { seed: seed + 50, cellsPerValue: 0.95 / SCALE, gain: 0.38 },
  ]);
  const driftX = driftField(seed + 100);
  const driftY = driftField(seed + 200);
  for (let y = 0; y < PIXELS; y += 1) {
    for (let x = 0; x < PIXELS; x += 1) {
      const to = y * PIXELS + x;
      const fromX = clampToEdge(x + (driftX[to] ?? 0));
      const fromY = clampToEdge(y + (driftY[to] ?? 0));
      const pixel = clean[fromY * PIXELS + fromX] ?? 0;
      const alpha = (pixel >>> 24) * coverage(speckle[to] ?? 0);
      pressed[to] = (pixel & 0x00ff_ffff) | (Math.round(alpha) << 24);
    }
  }
}

/** In pixels of the bitmap, around 0. */
const driftField = (seed: number): Float32Array =>
  field((-SCALE * (1.6 + 0.7)) / 2, [
    { seed, cellsPerValue: 0.07 / SCALE, gain: 1.6 * SCALE },
    { seed: seed + 50, cellsPerValue: 0.3 / SCALE, gain: 0.7 * SCALE },
  ]);

function field(base: number, noises: readonly Noise[]): Float32Array {
  const values = new Float32Array(PIXELS * PIXELS).fill(base);
  for (const noise of noises) addNoise(values, PIXELS, noise);
  return values;
}

/** How much ink stays where the grain has this value: nearly everywhere all of it. */
function coverage(speckle: number): number {
  return Math.min(1, Math.max(0, (0.8 - speckle) * 14));
}

function clampToEdge(position: number): number {
  return Math.min(PIXELS - 1, Math.max(0, Math.round(position)));
}
