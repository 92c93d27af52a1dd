import type { ShownAnomaly } from '#device/dayDesk.ts';
import { useDayWords } from '#i18n/useDayWords.ts';
import { useWords } from '#i18n/useWords.ts';

/** One thing that differs from other days, in one sentence. */
export function DayAnomaly({ anomaly }: { readonly anomaly: ShownAnomaly }) {
  return <li>{useAnomalyWords()(anomaly)}</li>;
}

function useAnomalyWords(): (anomaly: ShownAnomaly) => string {
  const t = useWords('today');
  const dayWords = useDayWords();
  return (anomaly) => {
    const { last4, staffName } = anomaly;
    const whose = last4 === null ? t('erased') : t('whose', { last4 });
    const name = staffName ?? t('byCustomers');
    switch (anomaly.type) {
      case 'ManyGrants':
        return t(anomaly.type, { whose, visits: anomaly.visits });
      case 'UnusualHour':
        return t(anomaly.type, { hour: anomaly.hour, visits: anomaly.visits });
      case 'SameHands': {
        const { visits, ofVisits } = anomaly;
        return t(anomaly.type, { whose, name, visits, ofVisits });
      }
      case 'DormantUsed':
        return t(anomaly.type, { whose, day: dayWords(anomaly.lastVisitOn) });
      default:
        return t(anomaly.type, { whose, name, reason: t(`reasons.${anomaly.reason}`) });
    }
  };
}
