// @vitest-environment jsdom
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { CommandId, CustomerId } from '#domain/ids.ts';
import { stamps } from '#domain/stamps.ts';
import {
  forgetPendingTap,
  forgiveReload,
  kindOf,
  lookForPendingTap,
  reloadOnce,
} from './pendingTap.ts';

const tapId = '0190b3a0-0000-7000-8000-000000000000' as CommandId;

beforeEach(() => {
  sessionStorage.clear();
  vi.stubGlobal('location', { reload: vi.fn() });
  onTestFinished(() => void vi.unstubAllGlobals());
});

test('the tap in hand is found again after the reload, until it is known what became of it', () => {
  expect(reloadOnce({ what: 'grant', tapId })).toBe(true);

  expect(location.reload).toHaveBeenCalledOnce();
  expect(lookForPendingTap()).toEqual({ what: 'grant', tapId });
  expect(lookForPendingTap()).toEqual({ what: 'grant', tapId });
  forgetPendingTap();
  expect(lookForPendingTap()).toBeUndefined();
});

test('a page that breaks again does not load itself for ever', () => {
  reloadOnce(undefined);

  expect(reloadOnce({ what: 'grant', tapId })).toBe(false);
  expect(location.reload).toHaveBeenCalledOnce();
  expect(lookForPendingTap()).toBeUndefined();
});

test('after a good write it may break, and be loaded, again', () => {
  reloadOnce(undefined);
  forgiveReload();

  expect(reloadOnce(undefined)).toBe(true);
});

test('what somebody was doing is told apart', () => {
  const subject = 'minji' as CustomerId;
  const visit = { type: 'RecordVisit', stamps: stamps(1) } as const;

  expect(kindOf([{ book: 'card', subject, command: visit }])).toBe('grant');
  expect(
    kindOf([{ book: 'card', subject, command: { type: 'RedeemReward', rewardId: 'reward-1' } }]),
  ).toBe('reward');
  expect(kindOf([{ book: 'staff', subject: 'hana', command: { type: 'DismissStaff' } }])).toBe(
    'other',
  );
});
