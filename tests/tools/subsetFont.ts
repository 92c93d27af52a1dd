/**
 * Cuts Pretendard into the two files of public/fonts: what a Korean shop writes every day, shipped
 * with the app, and the rest of the 11,172 syllables, fetched when a word needs one. A cut is a
 * modified version, and the OFL reserves the name Pretendard, so the cuts are called DangolSans.
 * Run: npx tsx tests/tools/subsetFont.ts
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { convert } from 'fontverter';
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
  const cut = await subsetFont(await readFile(source), characters.join(''), {
    targetFormat: 'truetype',
    variationAxes: { wght: weights },
    noHinting: true,
    keepFeatures: ['calt', 'case', 'ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'tnum'],
  });
  const font = await convert(renamed(cut), 'woff2', 'truetype');
  await writeFile(path, font);
  process.stdout.write(`${path}: ${characters.length} characters, ${font.byteLength} bytes\n`);
}

const NAME_IDS = { copyright: 0, trademark: 7, licence: 13 };
const RESERVED = 'Pretendard';
/** As long as the reserved name, so that every offset in the table stays true. */
const OURS = 'DangolSans';

/**
 * Writes our name over the reserved one in the table of names, except where the authors are
 * credited. https://learn.microsoft.com/typography/opentype/spec/name
 */
function renamed(font: Buffer): Buffer {
  const copy = Buffer.from(font);
  const table = offsetOfTable(copy, 'name');
  const strings = table + copy.readUInt16BE(table + 4);
  for (let n = 0; n < copy.readUInt16BE(table + 2); n += 1) {
    const record = table + 6 + n * 12;
    if (Object.values(NAME_IDS).includes(copy.readUInt16BE(record + 6))) continue;
    const start = strings + copy.readUInt16BE(record + 10);
    const name = copy.subarray(start, start + copy.readUInt16BE(record + 8));
    overwrite(name, Buffer.from(RESERVED, 'latin1'), Buffer.from(OURS, 'latin1'));
    overwrite(
      name,
      Buffer.from(RESERVED, 'utf16le').swap16(),
      Buffer.from(OURS, 'utf16le').swap16(),
    );
  }
  return copy;
}

function overwrite(text: Buffer, before: Buffer, after: Buffer): void {
  for (let at = text.indexOf(before); at >= 0; at = text.indexOf(before)) after.copy(text, at);
}

function offsetOfTable(font: Buffer, tag: string): number {
  for (let n = 0; n < font.readUInt16BE(4); n += 1) {
    const record = 12 + n * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`the font has no ${tag} table`);
}

/** The face that is declared last is asked first; only what it lacks fetches the other one. */
const fontFaces = `@font-face {
  font-family: "Dangol Sans";
  font-style: normal;
  font-weight: 400 800;
  font-display: swap;
  src: url("/fonts/DangolSans-rest.woff2") format("woff2");
  unicode-range: U+AC00-D7A3;
}

@font-face {
  font-family: "Dangol Sans";
  font-style: normal;
  font-weight: 400 800;
  font-display: swap;
  src: url("/fonts/DangolSans.woff2") format("woff2");
}
`;

const { values } = parseArgs({ options: { css: { type: 'string' } } });
const everyday = everydaySyllables();
const shipped = new Set(everyday);
await mkdir('public/fonts', { recursive: true });
await writeSubset('public/fonts/DangolSans.woff2', [...signs, ...everyday]);
await writeSubset(
  'public/fonts/DangolSans-rest.woff2',
  charactersBetween(0xac00, 0xd7a3).filter((syllable) => !shipped.has(syllable)),
);
await copyFile('node_modules/pretendard/dist/LICENSE.txt', 'public/licenses/OFL.txt');
if (values.css === undefined) process.stdout.write(fontFaces);
else await writeFile(values.css, fontFaces);
