import { businessDayIn } from '#domain/businessDay.ts';
import { HOUR_MS, type Instant, instant, MINUTE_MS } from '#domain/instant.ts';

/** How moments are written (U-32). */
export interface Format {
  /** 오후 2:41 */
  time(at: Instant): string;
  /** 2026년 11월 22일 */
  day(at: Instant): string;
  /** 2026-11-22, for the name of a file */
  isoDay(at: Instant): string;
  /** 방금 전 · 5분 전 · 2시간 전 · 어제 · 3일 전, and after a week the day: 11월 22일 */
  ago(at: Instant, now: Instant): string;
}

export interface FormatParts {
  /** The shop's zone, never the tablet's. */
  readonly zone: string;
  readonly justNow: string;
  readonly morning: string;
  readonly afternoon: string;
  readonly locale?: string;
}

const DAY_MS = 24 * HOUR_MS;
const AGO_DAYS_MAX = 6;

/** Writes moments as the shop's wall clock and calendar say them. */
export function createFormat(parts: FormatParts): Format {
  const { zone, justNow, morning, afternoon, locale = 'ko' } = parts;
  const write = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
    return (at: Instant) => format.format(at);
  };
  const isoDay = businessDayIn({ zone, closingHour: 0 });
  const monthDay = write({ month: 'long', day: 'numeric' });
  const clock = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

  // Not left to Intl: with some of its data Korean afternoons are called PM (CLDR 48).
  function time(at: Instant): string {
    const partByType = new Map(clock.formatToParts(at).map(({ type, value }) => [type, value]));
    const hour = Number(partByType.get('hour'));
    const half = hour < 12 ? morning : afternoon;
    return `${half} ${hour % 12 || 12}:${partByType.get('minute')}`;
  }

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
    time,
    day: write({ year: 'numeric', month: 'long', day: 'numeric' }),
    isoDay,
    ago,
  };
}
