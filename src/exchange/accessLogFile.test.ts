import { expect, test } from 'vitest';
import { type AccessFileLine, accessLogFile } from './accessLogFile.ts';

const heading: AccessFileLine = {
  at: '언제',
  who: '누가',
  role: '역할',
  what: '무엇을',
  customers: '손님',
  records: '기록 번호',
  purpose: '목적',
  tablet: '태블릿',
  hash: '해시',
};

const opened: AccessFileLine = {
  at: '2026-11-22 14:41:05',
  who: '민지',
  role: '직원',
  what: '손님 열기',
  customers: '1534',
  records: '019a-1',
  purpose: '',
  tablet: 'counter',
  hash: 'accf',
};

test('the log becomes a file that a spreadsheet reads, Korean and all', () => {
  expect(accessLogFile(heading, [opened])).toBe(
    '\uFEFF언제,누가,역할,무엇을,손님,기록 번호,목적,태블릿,해시\r\n' +
      '2026-11-22 14:41:05,민지,직원,손님 열기,1534,019a-1,,counter,accf\r\n',
  );
});

test('an empty log is a heading', () => {
  expect(accessLogFile(heading, [])).toBe(
    '\uFEFF언제,누가,역할,무엇을,손님,기록 번호,목적,태블릿,해시\r\n',
  );
});

test.each([
  ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
  ['+82', "'+82"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tcmd', "'\tcmd"],
])('a name that a spreadsheet would compute stays a name: %s', (who, field) => {
  expect(accessLogFile(heading, [{ ...opened, who }])).toContain(`05,${field},직원`);
});

test('commas, quotes and line breaks stay inside their field', () => {
  const file = accessLogFile(heading, [
    { ...opened, who: '민,지 "바리"', customers: '1534\n0918' },
  ]);

  expect(file).toContain('05,"민,지 ""바리""",직원,손님 열기,"1534\n0918",019a-1');
});
