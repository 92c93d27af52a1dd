/** One line of the file, every field already in words; the heading is one, too. */
export interface AccessFileLine {
  readonly at: string;
  readonly who: string;
  readonly role: string;
  readonly what: string;
  /** Last four digits, or that the customer is erased. Never more of a number. */
  readonly customers: string;
  /** The random names of the records, by which they are found in the ledger. */
  readonly records: string;
  readonly purpose: string;
  readonly tablet: string;
  readonly hash: string;
}

const COLUMNS = [
  'at',
  'who',
  'role',
  'what',
  'customers',
  'records',
  'purpose',
  'tablet',
  'hash',
] as const satisfies readonly (keyof AccessFileLine)[];

/**
 * The access log as a file that a spreadsheet opens (RFC 4180; the mark at its start makes Excel
 * read Korean). Without personal data beyond last four digits.
 */
export const accessLogFile = (heading: AccessFileLine, lines: readonly AccessFileLine[]): string =>
  `\uFEFF${[heading, ...lines].map(csvLineOf).join('')}`;

const csvLineOf = (line: AccessFileLine): string =>
  `${COLUMNS.map((column) => csvFieldOf(line[column])).join(',')}\r\n`;

function csvFieldOf(text: string): string {
  const guarded = isFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** A spreadsheet would compute what begins like this (OWASP, CSV injection). */
const isFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text);
