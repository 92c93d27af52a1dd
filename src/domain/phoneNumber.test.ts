import { describe, expect, test } from 'vitest';
import {
  last4Of,
  looksMistyped,
  maskPhoneNumber,
  type PhoneNumber,
  parseLast4,
  parsePhoneNumber,
  parseTypedDigits,
} from './phoneNumber.ts';
import { fail, ok } from './result.ts';

const notAMobileNumber = fail({ type: 'NotAMobileNumber' });

describe('the keypad', () => {
  test('reads eight digits behind the fixed 010 as an E.164 number', () => {
    expect(parseTypedDigits('48271534')).toEqual(ok('+821048271534'));
  });

  test('says how many digits are missing', () => {
    expect(parseTypedDigits('')).toEqual(fail({ type: 'TooFewDigits', digitsMissing: 8 }));
    expect(parseTypedDigits('4827153')).toEqual(fail({ type: 'TooFewDigits', digitsMissing: 1 }));
  });

  test('refuses a ninth digit', () => {
    expect(parseTypedDigits('482715340')).toEqual(notAMobileNumber);
  });

  test('refuses anything but digits', () => {
    expect(parseTypedDigits('4827a534')).toEqual(notAMobileNumber);
    expect(parseTypedDigits('４８２７１５３４')).toEqual(notAMobileNumber);
  });
});

describe('a whole number', () => {
  test.each(['01048271534', '010-4827-1534', '010 4827 1534', '+821048271534', '+82 10-4827-1534'])(
    '%s is the same number however it is written',
    (text) => {
      expect(parsePhoneNumber(text)).toEqual(ok('+821048271534'));
    },
  );

  test.each(['011', '016', '017', '018', '019', '012', '02'])(
    'a number that begins with %s is nobody’s mobile any more',
    (prefix) => {
      expect(parsePhoneNumber(`${prefix}48271534`)).toEqual(notAMobileNumber);
    },
  );

  test.each([
    ['ten digits, which general libraries accept', '0104827153'],
    ['twelve digits', '010482715340'],
    ['another country', '+811048271534'],
    ['a number with words around it', '연락처 01048271534'],
    ['two lines', '01048271534\n01048271534'],
    ['nothing', ''],
  ])('%s is refused', (_case, text) => {
    expect(parsePhoneNumber(text)).toEqual(notAMobileNumber);
  });
});

describe('a second look, before anything is stored', () => {
  const looks = (typed: string) => looksMistyped(`+8210${typed}` as PhoneNumber);

  test('is asked for eight times the same digit', () => {
    expect(looks('00000000')).toBe(true);
    expect(looks('77777777')).toBe(true);
  });

  test('is asked for a straight run, up or down', () => {
    expect(looks('12345678')).toBe(true);
    expect(looks('98765432')).toBe(true);
  });

  test('is not asked for a run with one slip, or a run in steps of two', () => {
    expect(looks('12345679')).toBe(false);
    expect(looks('00000001')).toBe(false);
    expect(looks('02468024')).toBe(false);
    expect(looks('48271534')).toBe(false);
  });

  test('never refuses: the number itself is read', () => {
    expect(parseTypedDigits('12345678')).toEqual(ok('+821012345678'));
  });
});

describe('the last four digits', () => {
  test('are all that a result screen shows', () => {
    const last4 = last4Of('+821048271534' as PhoneNumber);

    expect(last4).toBe('1534');
    expect(maskPhoneNumber(last4)).toBe('010-****-1534');
  });

  test('keep a leading zero', () => {
    expect(last4Of('+821048270034' as PhoneNumber)).toBe('0034');
    expect(parseLast4('0034')).toEqual(ok('0034'));
  });

  test.each(['', '153', '15345', '15a4'])('%j is no last four', (text) => {
    expect(parseLast4(text)).toEqual(fail({ type: 'NotFourDigits' }));
  });
});
