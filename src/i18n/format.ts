import { businessDayIn } from '#domain/businessDay.ts';
import { HOUR_MS, type Instant, instant, MINUTE_MS } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';

/** How moments are written (U-32). */
export interface Format {
  /** 오후 2:41 · 2:41 PM · 下午2:41 · 午後2:41 */
  time(at: Instant): string;
  /** 2026년 11월 22일 · November 22, 2026 · 2026年11月22日 */
  day(at: Instant): string;
  /** 2026-11-22, for the name of a file */
  isoDay(at: Instant): string;
  /** 방금 전 · 5분 전 · 2시간 전 · 어제 · 3일 전, and after a week the day: 11월 22일 */
  ago(at: Instant, now: Instant): string;
}

export interface FormatParts {
  readonly language: Language;
  /** The shop's zone, never the tablet's. */
  readonly zone: string;
  readonly justNow: string;
  readonly morning: string;
  readonly afternoon: string;
}

const DAY_MS = 24 * HOUR_MS;
const AGO_DAYS_MAX = 6;

/** Writes moments as the shop's wall clock and calendar say them. */
export function createFormat(parts: FormatParts): Format {
  const { language, zone, justNow } = parts;
  const write = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: zone });
    return (at: Instant) => format.format(at);
  };
  const isoDay = businessDayIn({ zone, closingHour: 0 });
  const monthDay = write({ month: 'long', day: 'numeric' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });

  function ago(at: Instant, now: Instant): string {
    const elapsedMs = now - at;
    if (elapsedMs < MINUTE_MS) return justNow;
    if (elapsedMs < HOUR_MS) return relative.format(-Math.floor(elapsedMs / MINUTE_MS), 'minute');
    if (isoDay(at) === isoDay(now)) {
      return relative.format(-Math.floor(elapsedMs / HOUR_MS), 'hour');
    }
    const daysAgo = Array.from({ length: AGO_DAYS_MAX }, (_, index) => index + 1).find(
      (days) => isoDay(at) === isoDay(instant(now - days * DAY_MS)),
    );
    return daysAgo === undefined ? monthDay(at) : relative.format(-daysAgo, 'day');
  }

  return {
    time: createTimeFormat(parts),
    day: write({ year: 'numeric', month: 'long', day: 'numeric' }),
    isoDay,
    ago,
  };
}

/** The halves of the day are not left to Intl: with some of its data Korean afternoons are called PM (CLDR 48). */
function createTimeFormat({ language, zone, morning, afternoon }: FormatParts): Format['time'] {
  const clock = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    hour: 'numeric',
    minute: '2-digit',
    // Noon is 12 o'clock everywhere but in Japanese, where it is 0.
    hourCycle: language === 'ja' ? 'h11' : 'h12',
  });
  const hourOfDay = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hour: 'numeric',
    hourCycle: 'h23',
  });
  return (at) => {
    const half = Number(hourOfDay.format(at)) < 12 ? morning : afternoon;
    return clock
      .formatToParts(at)
      .map(({ type, value }) => (type === 'dayPeriod' ? half : value))
      .join('')
      .replace(/\s/g, ' ');
  };
}
