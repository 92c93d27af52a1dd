import type { ProgramCommand } from '#books/program/commands.ts';
import type { TermsChange } from '#desk/terms.ts';
import { termsSheet } from '#desk/terms.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import { useDayWords } from '#i18n/useDayWords.ts';
import { useTermWords } from '#i18n/useTermWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import styles from './ProgramPlans.module.css';
import type { ProgramView } from './programView.ts';
import { Section } from './Section.tsx';
import { useChangeProgram } from './useChangeProgram.ts';

/** What is decided and has not begun, with a way to take it back. */
export function ProgramPlans({ view }: { readonly view: ProgramView }) {
  const t = useWords('program');
  const dayWords = useDayWords();
  const changing = useChangeProgram();
  const { shop, today, names } = view;
  const { changes } = termsSheet(shop, today, names);
  const plans = plansOf(view);
  if (plans.length === 0 && !changing.isChanged) return null;
  return (
    <Section title={t('plans.title')} note={t('plans.note')}>
      {changes.map((change) => (
        <div key={change.day} className={styles['day']}>
          <h3>{t('plans.from', { day: dayWords(change.day) })}</h3>
          <ProgramChange change={change} />
          {plans
            .filter(({ day }) => day === change.day)
            .map(({ key, what, command }) => (
              <div key={key}>
                <Button
                  size="small"
                  label={t('plans.withdrawFull', { what: whatOf(what), day: dayWords(change.day) })}
                  isWaiting={changing.isBusy}
                  onPress={() => changing.changeProgram(command)}
                >
                  {t('plans.withdraw', { what: whatOf(what) })}
                </Button>
              </div>
            ))}
        </div>
      ))}
      <p role="status" className={styles['said']}>
        {changing.isChanged ? t('plans.withdrawn') : changing.problem}
      </p>
    </Section>
  );

  function whatOf(what: Plan['what']): string {
    return 'part' in what ? t(`part.${what.part}`) : what.reward;
  }
}

/** The sentences that come and go on one day. */
export function ProgramChange({ change: { added, gone } }: { readonly change: TermsChange }) {
  const t = useWords('terms');
  const sayTerm = useTermWords();
  return (
    <dl className={styles['change']}>
      {gone.length > 0 && (
        <div>
          <dt>{t('gone')}</dt>
          {gone.map(sayTerm).map((words) => (
            <dd key={words}>
              <s>{words}</s>
            </dd>
          ))}
        </div>
      )}
      {added.length > 0 && (
        <div>
          <dt>{t('added')}</dt>
          {added.map(sayTerm).map((words) => (
            <dd key={words}>{words}</dd>
          ))}
        </div>
      )}
    </dl>
  );
}

interface Plan {
  readonly key: string;
  readonly day: BusinessDay;
  readonly what:
    | { readonly part: ProgramView['shop']['planned'][number]['part'] }
    | { readonly reward: string };
  readonly command: ProgramCommand;
}

function plansOf({ shop }: ProgramView): readonly Plan[] {
  const parts = shop.planned.map(
    ({ part, effectiveOn }): Plan => ({
      key: `${part} ${effectiveOn}`,
      day: effectiveOn,
      what: { part },
      command: { type: 'WithdrawPlan', part, effectiveOn },
    }),
  );
  const rewards = shop.plannedRewards.map(({ rewardId, reward, effectiveOn }): Plan => {
    const now = shop.program.rewards.find(({ id }) => id === rewardId);
    return {
      key: `${rewardId} ${effectiveOn}`,
      day: effectiveOn,
      what: { reward: reward?.name ?? now?.name ?? '' },
      command: { type: 'WithdrawRewardPlan', rewardId, effectiveOn },
    };
  });
  return [...parts, ...rewards];
}
