// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import {
  keepTabletSettings,
  loadTabletSettings,
  TABLET_SETTINGS_DEFAULT,
} from './tabletSettings.ts';

afterEach(() => localStorage.clear());

test('a tablet remembers how it was set', () => {
  const settings = {
    isSoundOn: false,
    hand: 'left',
    pixelsPerMm: 5.4,
    staffLanguage: 'en',
  } as const;
  keepTabletSettings(settings);

  expect(loadTabletSettings()).toEqual(settings);
});

test('a new tablet sounds, and is for the right hand', () => {
  expect(loadTabletSettings()).toEqual(TABLET_SETTINGS_DEFAULT);
});

test.each(['', 'null', '[]', '{"hand":3,"pixelsPerMm":-1,"staffLanguage":"tlh"}', 'no json'])(
  'what it cannot understand is as if it was never set: %s',
  (kept) => {
    localStorage.setItem('dangol/tablet', kept);

    expect(loadTabletSettings()).toEqual(TABLET_SETTINGS_DEFAULT);
  },
);
