import { expect, test } from 'vitest';
import { fail, ok } from '#domain/result.ts';
import { readScan, type ScanMoment } from './scan.ts';

const quiet: ScanMoment = { isOnDuty: true, isCustomerAnswering: false, purpose: null };
const scan = (moment: Partial<ScanMoment>, code = '20261122-0042') =>
  readScan(code, { ...quiet, ...moment });

test('a receipt is read for the open turn, or for a new one', () => {
  expect(scan({})).toEqual(ok('20261122-0042'));
  expect(scan({ purpose: 'grant' })).toEqual(ok('20261122-0042'));
});

test('with nobody on duty a receipt belongs to no turn', () => {
  expect(scan({ isOnDuty: false })).toEqual(fail({ type: 'NobodyToScan' }));
});

test('the turn of a customer who is still answering stays as it is', () => {
  expect(scan({ isCustomerAnswering: true, purpose: 'grant' })).toEqual(
    fail({ type: 'ScanWhileAnswering' }),
  );
});

test('a turn for a reward or a paper card takes no receipt', () => {
  expect(scan({ purpose: 'redeem' })).toEqual(fail({ type: 'ScanInOtherTurn' }));
  expect(scan({ purpose: 'paperCard' })).toEqual(fail({ type: 'ScanInOtherTurn' }));
});

test('a number that may be somebody’s is refused by its kind', () => {
  expect(scan({}, '01048271534')).toEqual(fail({ type: 'ScannedPhoneNumber' }));
  expect(scan({}, '4111111111111111')).toEqual(fail({ type: 'ScannedCardNumber' }));
});
