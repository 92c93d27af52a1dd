import { expect, test } from 'vitest';
import { TabletFailure } from '#domain/tabletFailure.ts';
import { classifyFailure, classifyOpening, isConstraintError } from './classifyFailure.ts';

const named = (name: string, more: object = {}) => Object.assign(new Error(), { name, ...more });

const kindOf = (error: unknown) => {
  const failure = classifyFailure(error);
  return failure instanceof TabletFailure ? failure.kind : failure;
};

test('a full disk is told apart although it arrives as an abort', () => {
  expect(kindOf(named('QuotaExceededError'))).toBe('QuotaReached');
  expect(kindOf(named('AbortError', { inner: named('QuotaExceededError') }))).toBe('QuotaReached');
  expect(kindOf(named('BulkError', { failures: [named('QuotaExceededError')] }))).toBe(
    'QuotaReached',
  );
});

test.each(['UnknownError', 'InvalidStateError', 'DatabaseClosedError', 'AbortError'])(
  'a database that went away (%s) is a lost connection',
  (name) => {
    expect(kindOf(named(name))).toBe('ConnectionLost');
    expect(kindOf(named('Error', { cause: named(name) }))).toBe('ConnectionLost');
  },
);

test('a browser without storage cannot keep data', () => {
  expect(kindOf(named('MissingAPIError'))).toBe('StorageUnavailable');
  expect(kindOf(named('OpenFailedError', { inner: named('UnknownError') }))).toBe(
    'StorageUnavailable',
  );
});

test('the first error is kept as the cause', () => {
  const error = named('AbortError', { inner: named('QuotaExceededError') });

  expect(classifyFailure(error)).toMatchObject({ cause: error });
});

test('a bug stays the bug it is', () => {
  const bug = new TypeError('card is undefined');
  const taken = named('AbortError', { inner: named('ConstraintError') });

  expect(classifyFailure(bug)).toBe(bug);
  expect(classifyFailure(taken)).toBe(taken);
  expect(classifyFailure('a thrown word')).toBe('a thrown word');
});

test('a failure of the tablet is not wrapped twice', () => {
  const failure = new TabletFailure('StorageWiped');

  expect(classifyFailure(failure)).toBe(failure);
});

test('an error that is its own cause comes to an end', () => {
  const error: { name: string; cause?: unknown } = { name: 'Loop' };
  error.cause = error;

  expect(classifyFailure(error)).toBe(error);
});

test('a taken id is found inside a bulk write', () => {
  expect(isConstraintError(named('BulkError', { failures: [named('ConstraintError')] }))).toBe(
    true,
  );
  expect(isConstraintError(named('AbortError'))).toBe(false);
});

test('whatever keeps the database from opening, the tablet cannot keep data', () => {
  expect(classifyOpening(named('UnknownError')).kind).toBe('StorageUnavailable');
  expect(classifyOpening(new TypeError()).kind).toBe('StorageUnavailable');
  expect(classifyOpening(named('QuotaExceededError')).kind).toBe('QuotaReached');
  expect(classifyOpening(new TabletFailure('UpgradeBlocked')).kind).toBe('UpgradeBlocked');
});
