import { type FormEvent, type ReactNode, useState } from 'react';
import { earliestDayOf, promisedOn } from '#books/program/notice.ts';
import { isSame } from '#books/program/plans.ts';
import { ruleProblem } from '#books/program/ruleProblems.ts';
import { type TermTopic, termsAbout } from '#desk/terms.ts';
import type { BusinessDay } from '#domain/businessDay.ts';
import type { RulesPart } from '#domain/programRules.ts';
import { useDayWords } from '#i18n/useDayWords.ts';
import { useTermWords } from '#i18n/useTermWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { DateField } from '#ui/DateField.tsx';
import styles from './ProgramPart.module.css';
import { decided, type ProgramView } from './programView.ts';
import { Section } from './Section.tsx';
import { type ChangingProgram, useChangeProgram } from './useChangeProgram.ts';

export interface ProgramPartProps {
  readonly title: string;
  readonly note: string;
  readonly view: ProgramView;
  /** As the fields say it now; it may be unfinished. */
  readonly draft: RulesPart;
  /** Whose sentences show what comes of it. */
  readonly topics: readonly TermTopic[];
  /** Where a topic is about more than this part: how the sentences of this one begin. */
  readonly keys?: RegExp;
  readonly children: ReactNode;
}

/** One part of the rules: its fields, what the customer will read, and from when on. */
export function ProgramPart(props: ProgramPartProps) {
  const { title, note, view, draft, children } = props;
  const t = useWords('program');
  const { shop, today } = view;
  const changing = useChangeProgram();
  const [chosen, setChosen] = useState<string | null>();
  const isDirty = !isSame(draft.value, decided(shop, draft.part));
  const problem = ruleProblem(draft, promisedOn(shop, today).rules);
  const isReady = isDirty && problem === undefined;
  const earliest = isReady ? earliestDayOf({ type: 'ReviseRules', ...draft }, shop, today) : today;
  const day = chosen === undefined ? earliest : (chosen as BusinessDay | null);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!isReady || day === null || day < earliest) return;
    changing.changeProgram({ type: 'ReviseRules', ...draft, effectiveOn: day });
    setChosen(undefined);
  }

  return (
    <Section title={title} note={note}>
      <form
        aria-label={title}
        className={styles['form']}
        noValidate
        onSubmit={submit}
        onChange={changing.forget}
      >
        {children}
        {problem === undefined ? (
          <ProgramPreview {...props} />
        ) : (
          <p role="alert" className={styles['problem']}>
            {t(`problem.${problem}`)}
          </p>
        )}
        {isReady && <SinceWhen day={day} earliest={earliest} view={view} onChange={setChosen} />}
        <Act isReady={isReady} day={day} today={today} changing={changing} isDirty={isDirty} />
      </form>
    </Section>
  );
}

type PreviewProps = Pick<ProgramPartProps, 'view' | 'draft' | 'topics' | 'keys'>;

function ProgramPreview({ view, draft, topics, keys = /./ }: PreviewProps) {
  const t = useWords('program');
  const sayTerm = useTermWords();
  const { shop, names } = view;
  const drafted = { ...shop, rules: { ...shop.rules, [draft.part]: draft.value } };
  const wordsOf = (some: typeof shop): readonly string[] =>
    topics
      .flatMap((topic) => termsAbout(topic, some, names))
      .filter(({ key }) => keys.test(key))
      .map(sayTerm);
  const before = wordsOf(shop);
  const after = wordsOf(drafted);
  if (after.length === 0) return <p className={styles['nothing']}>{t('previewNone')}</p>;
  return (
    <div className={styles['preview']}>
      <h3 className={styles['label']}>{t('preview')}</h3>
      <ul>
        {after.map((words) => (
          <li key={words} className={before.includes(words) ? undefined : styles['new']}>
            {words}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface SinceWhenProps {
  readonly day: string | null;
  readonly earliest: BusinessDay;
  readonly view: ProgramView;
  readonly onChange: (day: string | null) => void;
}

function SinceWhen({ day, earliest, view, onChange }: SinceWhenProps) {
  const t = useWords('program');
  const dayWords = useDayWords();
  const { rules } = view.shop;
  const isTooEarly = day !== null && day < earliest;
  const why =
    earliest === view.today
      ? t('since.atOnce')
      : t('since.needsNotice', { day: dayWords(earliest), days: rules.noticeDays });
  return (
    <div className={styles['since']}>
      <DateField
        label={t('since.label')}
        value={day}
        hint={why}
        error={isTooEarly ? why : undefined}
        onChange={onChange}
      />
    </div>
  );
}

interface ActProps {
  readonly isReady: boolean;
  readonly isDirty: boolean;
  readonly day: BusinessDay | null;
  readonly today: BusinessDay;
  readonly changing: ChangingProgram;
}

function Act({ isReady, isDirty, day, today, changing }: ActProps) {
  const t = useWords('program');
  const dayWords = useDayWords();
  const isLater = isReady && day !== null && day > today;
  return (
    <div className={styles['act']}>
      <Button
        size="small"
        type="submit"
        tone={isReady ? 'ink' : 'quiet'}
        isWaiting={!isReady || changing.isBusy}
      >
        {isLater ? t('submitOn', { day: dayWords(day) }) : t('submitToday')}
      </Button>
      <p role="status" className={styles['said']}>
        {changing.isChanged && !isDirty ? t('changed') : changing.problem}
      </p>
    </div>
  );
}
