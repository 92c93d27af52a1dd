import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** React Aria marks every part it draws with a class of this beginning. */
const REACT_ARIA = 'react-aria-';

test('the keypad comes without React Aria, which the staff’s screens bring along', () => {
  const first = scriptsOfFirstPaint();
  const others = namesOfScripts().filter((name) => !first.has(name));
  console.info(`bundle: ${first.size} scripts before the keypad, ${others.length} after it`);

  expect([...first].filter((name) => script(name).includes(REACT_ARIA))).toEqual([]);
  expect(others.filter((name) => script(name).includes(REACT_ARIA))).not.toEqual([]);
});

test('the page with every part is in no build', () => {
  const words = ['화면을 이루는 부품 모두를', '_specimen'];
  const kept = 'PIN이 달라요';

  expect(
    namesOfScripts().filter((name) => words.some((each) => script(name).includes(each))),
  ).toEqual([]);
  // The search would have found them.
  expect(namesOfScripts().filter((name) => script(name).includes(kept))).not.toEqual([]);
});

const namesOfScripts = () => readdirSync('dist/assets').filter((name) => name.endsWith('.js'));

const script = (name: string): string => readFileSync(join('dist/assets', name), 'utf8');

/** The scripts that the page names, and everything they import before they run. */
function scriptsOfFirstPaint(): ReadonlySet<string> {
  const page = readFileSync('dist/index.html', 'utf8');
  const found = new Set<string>();
  const follow = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const [, imported] of script(name).matchAll(
      /(?:\bfrom|\bimport) ?["'`]\.\/([^"'`]+\.js)["'`]/g,
    )) {
      if (imported) follow(imported);
    }
  };
  for (const [, named] of page.matchAll(/assets\/([^"]+\.js)"/g)) if (named) follow(named);
  return found;
}
