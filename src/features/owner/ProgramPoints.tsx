import { useState } from 'react';
import type { ExpiryRule } from '#domain/expiry.ts';
import type { PointRule } from '#domain/pointRule.ts';
import type { Points } from '#domain/points.ts';
import { useWords } from '#i18n/useWords.ts';
import { Field } from '#ui/Field.tsx';
import { Select } from '#ui/Select.tsx';
import { ProgramExpiryFields } from './ProgramExpiryFields.tsx';
import styles from './ProgramPart.module.css';
import { ProgramPart } from './ProgramPart.tsx';
import { ProgramSwitch } from './ProgramSwitch.tsx';
import { basisPointsOf, decided, type ProgramView, percentText, wholeOf } from './programView.ts';

const ROUNDINGS = ['floor', 'round', 'ceil'] as const;

/** How points are earned and used, if the shop has any. */
export function ProgramPoints({ view }: { readonly view: ProgramView }) {
  const t = useWords('program');
  const [draft, setDraft] = useState(() => draftOf(decided(view.shop, 'points')));
  const change = (changed: Partial<Draft>) => setDraft({ ...draft, ...changed });
  return (
    <ProgramPart
      title={t('part.points')}
      note={t('note.points')}
      view={view}
      draft={{ part: 'points', value: ruleOf(draft) }}
      topics={['earning', 'using', 'expiring']}
      keys={/^points|^expir/}
    >
      <ProgramSwitch
        label={t('part.points')}
        isOn={draft.isOn}
        onChange={(isOn) => change({ isOn })}
      />
      {draft.isOn && <PointFields draft={draft} onChange={change} />}
    </ProgramPart>
  );
}

interface Draft {
  readonly isOn: boolean;
  readonly rate: string;
  readonly rounding: PointRule['rounding'];
  readonly useMin: string;
  readonly useStep: string;
  readonly useShare: string;
  readonly expiry: ExpiryRule;
}

interface PointFieldsProps {
  readonly draft: Draft;
  readonly onChange: (changed: Partial<Draft>) => void;
}

function PointFields({ draft, onChange }: PointFieldsProps) {
  const t = useWords('program');
  const { rate, rounding, useMin, useStep, useShare, expiry } = draft;
  return (
    <>
      <div className={styles['pair']}>
        <Field
          label={t('points.rate')}
          value={rate}
          suffix="%"
          inputMode="decimal"
          onChange={(typed) => onChange({ rate: typed })}
        />
        <Select
          label={t('points.rounding')}
          value={rounding}
          choices={ROUNDINGS.map((value) => ({ value, words: t(`points.${value}`) }))}
          onChange={(value) => onChange({ rounding: value })}
        />
        <Field
          label={t('points.useMin')}
          value={useMin}
          suffix={t('points.unit')}
          inputMode="numeric"
          onChange={(typed) => onChange({ useMin: typed })}
        />
        <Field
          label={t('points.useStep')}
          value={useStep}
          suffix={t('points.unit')}
          inputMode="numeric"
          onChange={(typed) => onChange({ useStep: typed })}
        />
        <Field
          label={t('points.useShare')}
          value={useShare}
          suffix="%"
          inputMode="numeric"
          onChange={(typed) => onChange({ useShare: typed })}
        />
      </div>
      <ProgramExpiryFields rule={expiry} onChange={(rule) => onChange({ expiry: rule })} />
    </>
  );
}

/** Half of what most cafés give back, from a thousand on; the owner sees the sentence. */
const USUAL = {
  rateBp: 500,
  rounding: 'floor',
  useMin: 1000,
  useStep: 100,
  useShareMax: 100,
} as const;

function draftOf(rule: PointRule | null): Draft {
  const { rateBp, rounding, useMin, useStep, useShareMax } = rule ?? USUAL;
  return {
    isOn: rule !== null,
    rate: percentText(rateBp),
    rounding,
    useMin: String(useMin),
    useStep: String(useStep),
    useShare: String(useShareMax),
    expiry: rule?.expiry ?? { type: 'never' },
  };
}

const ruleOf = (draft: Draft): PointRule | null =>
  draft.isOn
    ? {
        rateBp: basisPointsOf(draft.rate),
        rounding: draft.rounding,
        useMin: wholeOf(draft.useMin) as Points,
        useStep: wholeOf(draft.useStep) as Points,
        useShareMax: wholeOf(draft.useShare),
        expiry: draft.expiry,
      }
    : null;
