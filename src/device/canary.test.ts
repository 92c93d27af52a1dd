// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { DeviceId } from '#domain/ids.ts';
import { createCanaryCage, entriesMissing } from './canary.ts';
import { keepCanary } from './keepCanary.ts';

const counter = 'counter tablet' as DeviceId;
const stranger = 'another tablet' as DeviceId;

beforeEach(() => localStorage.clear());

test('a canary remembers whose entries it counts, and nothing about anybody', async () => {
  const cage = createCanaryCage('dangol');
  expect(cage.look()).toBeUndefined();

  keepCanary(cage, counter).noticeWritten(7);

  await vi.waitFor(() => expect(cage.look()).toEqual({ deviceId: counter, deviceSeq: 7, lost: 0 }));
  expect(Object.values({ ...localStorage })).toEqual([
    '{"deviceId":"counter tablet","deviceSeq":7,"lost":0}',
  ]);
});

test('a tab that wrote less does not make the canary forget', async () => {
  const cage = createCanaryCage('dangol');
  cage.keep({ deviceId: counter, deviceSeq: 9, lost: 2 });

  keepCanary(cage, counter).noticeWritten(8);
  await new Promise((resolve) => setTimeout(resolve, 5));

  expect(cage.look()).toEqual({ deviceId: counter, deviceSeq: 9, lost: 2 });
});

test('a loss is told until the owner has seen it', () => {
  const cage = createCanaryCage('dangol');
  cage.keep({ deviceId: counter, deviceSeq: 9, lost: 2 });

  keepCanary(cage, counter).acknowledgeLoss();

  expect(cage.look()).toEqual({ deviceId: counter, deviceSeq: 9, lost: 0 });
});

test('what was acknowledged and is not there is missing', () => {
  const canary = { deviceId: counter, deviceSeq: 9, lost: 0 };

  expect(entriesMissing(undefined, { deviceId: counter, deviceSeq: 0 })).toBe(0);
  expect(entriesMissing(canary, { deviceId: counter, deviceSeq: 9 })).toBe(0);
  expect(entriesMissing(canary, { deviceId: counter, deviceSeq: 12 })).toBe(0);
  expect(entriesMissing(canary, { deviceId: counter, deviceSeq: 6 })).toBe(3);
  expect(entriesMissing(canary, { deviceId: stranger, deviceSeq: 20 })).toBe(9);
});

test('a canary that somebody has tampered with sings no more', () => {
  localStorage.setItem('dangol/canary/dangol', '{"deviceId":3}');
  expect(createCanaryCage('dangol').look()).toBeUndefined();

  localStorage.setItem('dangol/canary/dangol', 'not json');
  expect(createCanaryCage('dangol').look()).toBeUndefined();
});
