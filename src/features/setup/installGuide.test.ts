import { expect, test } from 'vitest';
import { type InstallPlace, installPlace } from './installGuide.ts';

const safari = 'AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15';
const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36';

interface Tried {
  readonly what: string;
  readonly userAgent: string;
  readonly touchPoints: number;
  readonly place: InstallPlace;
}

const tried: readonly Tried[] = [
  {
    what: 'an iPad that calls itself a Mac',
    userAgent: `Mozilla/5.0 (Macintosh; Intel Mac OS X) ${safari}`,
    touchPoints: 5,
    place: 'iPad',
  },
  {
    what: 'an iPad that says so',
    userAgent: `Mozilla/5.0 (iPad; CPU OS 18_0) ${safari}`,
    touchPoints: 5,
    place: 'iPad',
  },
  {
    what: 'a Mac without fingers',
    userAgent: `Mozilla/5.0 (Macintosh; Intel Mac OS X) ${safari}`,
    touchPoints: 0,
    place: 'desktop',
  },
  {
    what: 'a tablet with Chrome',
    userAgent: `Mozilla/5.0 (Linux; Android 15; K) ${chrome}`,
    touchPoints: 10,
    place: 'android',
  },
  {
    what: 'a Galaxy Tab with its own browser',
    userAgent: 'Mozilla/5.0 (Linux; Android 15) SamsungBrowser/28.0 Chrome/130 Safari/537.36',
    touchPoints: 10,
    place: 'samsung',
  },
  {
    what: 'a Windows till with a touch screen',
    userAgent: `Mozilla/5.0 (Windows NT 10.0) ${chrome}`,
    touchPoints: 10,
    place: 'desktop',
  },
];

test.each(tried)('$what has a guide of its own', ({ userAgent, touchPoints, place }) => {
  expect(installPlace({ userAgent, touchPoints })).toBe(place);
});
