import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runScenario } from './scenario.ts';
import { ASKS } from './scenarioLine.ts';
import { formatSteps } from './scenarioTable.ts';

const FOLDER = 'tests/fixtures/scenarios';
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.jsonl'));

/** `UPDATE_GOLDEN=1` writes what is expected anew; read what has changed before committing it. */
function expected(file: string, told: string): string {
  const path = `${FOLDER}/${file.replace('.jsonl', '.txt')}`;
  if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(path, told);
  return readFileSync(path, 'utf8');
}

describe('a scenario', () => {
  test.each(files)('in %s tells what stands beside it', async (file) => {
    const told = formatSteps(await runScenario(readFileSync(`${FOLDER}/${file}`, 'utf8')));

    expect(told).toBe(expected(file, told));
  });

  test('tells the same story each time', async () => {
    const text = readFileSync(`${FOLDER}/stamps.jsonl`, 'utf8');

    expect(await runScenario(text)).toEqual(await runScenario(text));
  });

  test('may say anything that its README explains, and nothing else', () => {
    const readme = readFileSync(`${FOLDER}/README.md`, 'utf8');
    const explained = [...readme.matchAll(/^\| `(\w+)` \| (.*) \| .* \|$/gm)].flatMap((row) =>
      Object.hasOwn(ASKS, row[1] ?? '') ? [[row[1], row[2]]] : [],
    );
    const known = Object.entries(ASKS).map(([asked, fields]) => [
      asked,
      Object.entries(fields)
        .map(([field, kind]) => `\`${field}${kind.endsWith('?') ? '?' : ''}\``)
        .join(', '),
    ]);

    expect(explained).toEqual(known);
  });
});

describe('a line that cannot be read is told with its number', () => {
  const minji = '"at":"2026-11-22T10:00","who":"minji"';
  const alone = `"do":"visitAlone",${minji}`;

  test.each([
    ['', 'line 1: the file says nothing; it begins with the shop'],
    ['{}\n\n{"do"', 'line 3: this is no JSON'],
    ['{}\n7', 'line 2: a line is one JSON object, such as {"do":"visit"}'],
    [`{${alone}}`, 'line 1: the first line is the shop, such as {"program":{}}; commands follow'],
    ['{"rules":{"karma":1}}', 'line 1: there is no "karma" here; there may be points, stampExpiry'],
    [`{}\n{"do":"dance",${minji}}`, 'line 2: nobody knows how to do "dance"; known are visit, '],
    [`{}\n{"do":"paper",${minji}}`, 'line 2: "stamps" is missing'],
    [`{}\n{"do":"paper",${minji},"stamps":-1}`, 'line 2: "stamps" is a whole number from 0 on'],
    [`{}\n{${alone},"loud":true}`, 'line 2: there is no "loud" here; there may be who'],
    [`{}\n{${alone},"by":"me"}`, 'line 2: "by" is one of staff, manager, owner, customer'],
    ['{}\n{"do":"visitAlone","who":"minji","at":"noon"}', 'line 2: "at" is the time on the shop’s'],
    [
      `{}\n{${alone}}\n{"do":"visitAlone","who":"minji","at":"2026-11-21T10:00"}`,
      'line 3: 2026-11-21T10:00 is earlier than line 2',
    ],
    [
      `{"program":{"stampsPerVisit":0}}\n{${alone}}`,
      'line 1: no shop may be like that: {"type":"InvalidSetting","field":"stampsPerVisit"}',
    ],
  ])('%s', async (text, problem) => {
    await expect(runScenario(text)).rejects.toThrow(problem);
  });
});
