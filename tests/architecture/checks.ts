import {
  doors,
  fileNamesToAvoid,
  libraries,
  namesUnknownToPureRooms,
  powers,
  pureRooms,
  topLevel,
  wordsAllowed,
  wordsToAvoid,
} from './doors.ts';
import { readSource, type SourceFacts, type SourceFile } from './readSource.ts';

/** One thing that is not as the house was designed. */
export interface Violation {
  readonly rule: string;
  readonly path: string;
  readonly detail: string;
}

/** What was read: a check that saw nothing must not look like a check that found nothing. */
export interface Inspection {
  readonly fileCount: number;
  readonly importCount: number;
  readonly violations: readonly Violation[];
}

/** Checks sources against the doors. Paths are from the top of the repository. */
export function inspect(files: readonly SourceFile[]): Inspection {
  const facts = files.map(readSource);
  return {
    fileCount: facts.length,
    importCount: facts.reduce((count, file) => count + file.imports.length, 0),
    violations: facts.flatMap((file) => sourceRules.flatMap((rule) => rule(file))),
  };
}

/** Checks names and places of every file of the repository, also those that are not code. */
export const inspectPaths = (paths: readonly string[]): readonly Violation[] =>
  paths.flatMap((path) => [...checkTopLevel(path), ...checkName(path)]);

type Rule = (file: SourceFacts) => readonly Violation[];

const isTest = (path: string): boolean =>
  path.startsWith('tests/') || /\.test\.tsx?$/.test(path) || !path.startsWith('src/');

const onlyInSource =
  (rule: Rule): Rule =>
  (file) =>
    isTest(file.path) ? [] : rule(file);

const violation = (rule: string, path: string, detail: string): Violation => ({
  rule,
  path,
  detail,
});

/** `src/books/card/decide.ts` is in the room `books/card`, `src/main.tsx` in `main`. */
export function roomOf(path: string): string {
  const inside = path.replace(/^src\//, '');
  const nested = /^((?:features|books)\/[^/]+)\//.exec(inside)?.[1];
  return nested ?? /^([^/.]+)/.exec(inside)?.[1] ?? inside;
}

/** Whether a line such as `books/*` or `node:*` means this name. */
const means = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;

const lineFor = (
  table: Readonly<Record<string, readonly string[]>>,
  name: string,
): readonly string[] | undefined =>
  Object.entries(table).find(([pattern]) => means(pattern, name))?.[1];

const checkDoors: Rule = ({ path, imports }) => {
  const room = roomOf(path);
  const open = lineFor(doors, room);
  if (open === undefined) return [violation('door', path, `the room ${room} has no line`)];
  return imports
    .filter((from) => from.startsWith('#'))
    .map((from) => (from.startsWith('#tests/') ? 'tests' : roomOf(from.slice(1))))
    .filter((entered) => entered !== room && !open.some((pattern) => means(pattern, entered)))
    .map((entered) => violation('door', path, `${room} has no door to ${entered}`));
};

/** Inside a room by `./`, through a door by `#`: the way shows which of the two it is. */
const checkPaths: Rule = ({ path, imports }) =>
  imports
    .filter((from) => from.startsWith('.') || from.startsWith('/'))
    .filter((from) => !from.startsWith('./') || entersSubroom(path, from))
    .map((from) => violation('path', path, `reaches out of its room with '${from}'`));

const entersSubroom = (path: string, from: string): boolean => {
  const target = path.replace(/[^/]*$/, '') + from.slice(2);
  return !isTest(path) && roomOf(target) !== roomOf(path);
};

const checkLibraries: Rule = ({ path, imports }) =>
  imports
    .filter((from) => /^[@a-z]/.test(from))
    .map((from) => (from.startsWith('node:') ? from : packageOf(from)))
    .flatMap((library) => {
      const rooms = lineFor(libraries, library);
      if (rooms === undefined) return [violation('library', path, `${library} has no line`)];
      const room = roomOf(path);
      return rooms.some((pattern) => means(pattern, room))
        ? []
        : [violation('library', path, `${library} is not for ${room}`)];
    });

const packageOf = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');

const isPure = (path: string): boolean => pureRooms.includes(roomOf(path).replace(/\/.*$/, ''));

const checkPureRooms: Rule = ({ path, names }) =>
  isPure(path)
    ? names
        .filter(({ name }) => namesUnknownToPureRooms.includes(name))
        .map(({ name, line }) => violation('pure room', path, `line ${line} says ${name}`))
    : [];

const checkPowers: Rule = ({ path, names }) =>
  powers
    .filter(({ places }) => !places.some((place) => path.startsWith(place)))
    .flatMap((power) =>
      names
        .filter(({ name, use }) => use === 'value' && power.names.includes(name))
        .map(({ name, line }) =>
          violation('power', path, `line ${line} ${power.power} with ${name}`),
        ),
    );

const checkExports: Rule = ({ path, hasDefaultExport, hasReExport }) => [
  ...(hasDefaultExport && !/(^|\/)[a-z]+\.config\.ts$|\.d\.ts$/.test(path)
    ? [violation('export', path, 'has a default export')]
    : []),
  ...(hasReExport ? [violation('export', path, 'hands on what another file says')] : []),
];

const checkModuleState: Rule = ({ path, hasModuleState }) =>
  hasModuleState ? [violation('module state', path, 'keeps a variable for everybody')] : [];

const checkReadable: Rule = ({ path, syntaxError, hasComputedImport }) => [
  ...(syntaxError === undefined ? [] : [violation('unreadable', path, syntaxError)]),
  ...(hasComputedImport ? [violation('unreadable', path, 'imports a computed name')] : []),
];

const checkSize: Rule = ({ path, lineCount }) => {
  const linesMax = isTest(path) ? 400 : 300;
  return lineCount > linesMax
    ? [violation('size', path, `${lineCount} lines, more than ${linesMax}`)]
    : [];
};

const sourceRules: readonly Rule[] = [
  onlyInSource(checkDoors),
  onlyInSource(checkLibraries),
  onlyInSource(checkPureRooms),
  onlyInSource(checkPowers),
  onlyInSource(checkModuleState),
  checkPaths,
  checkExports,
  checkReadable,
  checkSize,
];

function checkTopLevel(path: string): readonly Violation[] {
  const top = path.split('/')[0] ?? path;
  const isKnown = top.startsWith('.') || topLevel.includes(top);
  return isKnown ? [] : [violation('top level', path, 'is outside the given top level')];
}

function checkName(path: string): readonly Violation[] {
  if (!/^(src|tests)\//.test(path)) return [];
  const names = path.split('/').map((part) => part.replace(/\..*$/, ''));
  const words = names.flatMap((name) =>
    wordsAllowed
      .reduce((rest, allowed) => rest.replace(allowed, ''), name)
      .split(/(?=[A-Z])|[-_ ]/),
  );
  const avoided = [
    ...words.filter((word) => wordsToAvoid.includes(word.toLowerCase())),
    // A page may be called index.html, because that is what a browser asks for.
    ...names.filter((name) => fileNamesToAvoid.includes(name) && !path.endsWith('.html')),
  ];
  return avoided.map((word) => violation('name', path, `the word ‘${word}’ says nothing here`));
}
