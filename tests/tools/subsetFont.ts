/**
 * Cuts Pretendard into the two files of public/fonts: what a Korean shop writes every day, shipped
 * with the app, and the rest of the 11,172 syllables, fetched when a word needs one.
 * Run: npx tsx tests/tools/subsetFont.ts
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import subsetFont from 'subset-font';

const source = fileURLToPath(
  import.meta.resolve('pretendard/dist/public/variable/PretendardVariable.ttf'),
);
const weights = { min: 400, max: 800, default: 400 };

const charactersBetween = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

/** The 2,350 syllables of KS X 1001: rows B0–C8 of EUC-KR. */
function everydaySyllables(): readonly string[] {
  const decoder = new TextDecoder('euc-kr', { fatal: true });
  const bytes = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return bytes(0xb0, 0xc8).flatMap((lead) =>
    bytes(0xa1, 0xfe).map((trail) => decoder.decode(Uint8Array.of(lead, trail))),
  );
}

const signs = [
  ...charactersBetween(0x20, 0x7e),
  ...charactersBetween(0xa0, 0xff),
  ...charactersBetween(0x2010, 0x2027),
  ...charactersBetween(0x3001, 0x3011),
  ...charactersBetween(0x3131, 0x3163),
  ...'‰′″※⁄€₩№™←↑→↓↔⇒−×÷≈≠≤≥∞○●◎◇◆□■△▲▽▼☆★♡♥✓✔',
];

async function writeSubset(path: string, characters: readonly string[]): Promise<void> {
  const font = await subsetFont(await readFile(source), characters.join(''), {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
    noHinting: true,
    keepFeatures: ['calt', 'case', 'ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'tnum'],
  });
  await writeFile(path, font);
  process.stdout.write(`${path}: ${characters.length} characters, ${font.byteLength} bytes\n`);
}

/** The face that is declared last is asked first; only what it lacks fetches the other one. */
const fontFaces = `@font-face {
  font-family: Pretendard;
  font-style: normal;
  font-weight: 400 800;
  font-display: swap;
  src: url("/fonts/Pretendard-rest.woff2") format("woff2");
  unicode-range: U+AC00-D7A3;
}

@font-face {
  font-family: Pretendard;
  font-style: normal;
  font-weight: 400 800;
  font-display: swap;
  src: url("/fonts/Pretendard.woff2") format("woff2");
}
`;

const { values } = parseArgs({ options: { css: { type: 'string' } } });
const everyday = everydaySyllables();
const shipped = new Set(everyday);
await mkdir('public/fonts', { recursive: true });
await writeSubset('public/fonts/Pretendard.woff2', [...signs, ...everyday]);
await writeSubset(
  'public/fonts/Pretendard-rest.woff2',
  charactersBetween(0xac00, 0xd7a3).filter((syllable) => !shipped.has(syllable)),
);
await copyFile('node_modules/pretendard/dist/LICENSE.txt', 'public/licenses/OFL.txt');
if (values.css === undefined) process.stdout.write(fontFaces);
else await writeFile(values.css, fontFaces);
