/** One field and what ends it: quoted with doubled quotes inside, or plain. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/y;

/** Reads RFC 4180 text: quoted fields, either line ending, a leading BOM. Blank lines are no rows. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const content = text.replace(/^\uFEFF/, '');
  const field = new RegExp(FIELD);
  const rows: string[][] = [];
  let row: string[] = [];
  while (field.lastIndex < content.length || row.length > 0) {
    const at = field.lastIndex;
    const match = field.exec(content);
    if (match === null) throw new Error(`The CSV text is broken after character ${at}`);
    const [, quoted, plain = '', end] = match;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}
