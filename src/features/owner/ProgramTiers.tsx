import { useState } from 'react';
import { useRuntime } from '#device/useRuntime.ts';
import type { CouponKindId } from '#domain/ids.ts';
import { TIER_COLORS, type TierLevel, type TierRule } from '#domain/tier.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { Select } from '#ui/Select.tsx';
import styles from './ProgramPart.module.css';
import { ProgramPart } from './ProgramPart.tsx';
import { ProgramSwitch } from './ProgramSwitch.tsx';
import { ProgramTierLevel } from './ProgramTierLevel.tsx';
import { basisPointsOf, decided, type ProgramView, percentText, wholeOf } from './programView.ts';

const BASES = ['visits', 'won', 'points'] as const;
const WINDOWS = ['rolling12Months', 'calendarYear', 'lifetime'] as const;
const DOWNGRADES = ['never', 'oneDown', 'toBasis'] as const;
const LEVELS_MIN = 2;

/** The ladder of levels, if the shop has one. */
export function ProgramTiers({ view }: { readonly view: ProgramView }) {
  const t = useWords('program');
  const names = [t('tiers.bronze'), t('tiers.silver'), t('tiers.gold')];
  const [draft, setDraft] = useState(() => draftOf(decided(view.shop, 'tiers'), names));
  const change = (changed: Partial<TierDraft>) => setDraft({ ...draft, ...changed });
  return (
    <ProgramPart
      title={t('part.tiers')}
      note={t('note.tiers')}
      view={view}
      draft={{ part: 'tiers', value: ruleOf(draft) }}
      topics={['tiers']}
    >
      <ProgramSwitch
        label={t('part.tiers')}
        isOn={draft.isOn}
        onChange={(isOn) => change({ isOn })}
      />
      {draft.isOn && <TierFields draft={draft} onChange={change} />}
    </ProgramPart>
  );
}

interface TierFieldsProps {
  readonly draft: TierDraft;
  readonly onChange: (changed: Partial<TierDraft>) => void;
}

function TierFields({ draft, onChange }: TierFieldsProps) {
  const t = useWords('program');
  const runtime = useRuntime();
  const { basis, window, downgrade, graceDays, levels } = draft;
  const add = (): void => {
    const color = TIER_COLORS[levels.length] ?? 'ink';
    const level = { id: runtime.newRuleId(), name: '', color, threshold: '', rate: '0', perk: '' };
    onChange({ levels: [...levels, level] });
  };
  return (
    <>
      <div className={styles['pair']}>
        <Select
          label={t('tiers.basis')}
          value={basis}
          choices={BASES.map((value) => ({ value, words: t(`tiers.${value}`) }))}
          onChange={(value) => onChange({ basis: value })}
        />
        <Select
          label={t('tiers.window')}
          value={window}
          choices={WINDOWS.map((value) => ({ value, words: t(`tiers.${value}`) }))}
          onChange={(value) => onChange({ window: value })}
        />
        <Select
          label={t('tiers.downgrade')}
          value={downgrade}
          choices={DOWNGRADES.map((value) => ({ value, words: t(`tiers.${value}`) }))}
          onChange={(value) => onChange({ downgrade: value })}
        />
        {downgrade !== 'never' && (
          <Field
            label={t('tiers.grace')}
            value={graceDays}
            suffix={t('tiers.days')}
            inputMode="numeric"
            onChange={(typed) => onChange({ graceDays: typed })}
          />
        )}
      </div>
      {levels.map((level, index) => (
        <ProgramTierLevel
          key={level.id}
          level={level}
          basis={basis}
          isFirst={index === 0}
          canRemove={index > 0 && levels.length > LEVELS_MIN}
          onChange={(changed) =>
            onChange({
              levels: levels.map((each) => (each.id === level.id ? { ...each, ...changed } : each)),
            })
          }
          onRemove={() => onChange({ levels: levels.filter(({ id }) => id !== level.id) })}
        />
      ))}
      {levels.length < TIER_COLORS.length && (
        <div>
          <Button size="small" onPress={add}>
            {t('tiers.add')}
          </Button>
        </div>
      )}
    </>
  );
}

export interface LevelDraft {
  readonly id: string;
  readonly name: string;
  readonly color: TierLevel['color'];
  readonly threshold: string;
  readonly rate: string;
  readonly perk: string;
  readonly birthdayKindId?: CouponKindId;
}

interface TierDraft {
  readonly isOn: boolean;
  readonly basis: TierRule['basis'];
  readonly window: TierRule['window'];
  readonly downgrade: TierRule['downgrade'];
  readonly graceDays: string;
  readonly levels: readonly LevelDraft[];
}

/** Bronze, Silver and Gold by the visits of a year, and a month of grace. */
const USUAL: Omit<TierRule, 'levels'> = {
  basis: 'visits',
  window: 'rolling12Months',
  downgrade: 'oneDown',
  graceDays: 30,
};
const USUAL_THRESHOLDS = [0, 10, 30];

function draftOf(rule: TierRule | null, names: readonly string[]): TierDraft {
  const { basis, window, downgrade, graceDays } = rule ?? USUAL;
  const usual = names.map((name, index) => ({
    id: TIER_COLORS[index] ?? name,
    name,
    color: TIER_COLORS[index] ?? 'ink',
    threshold: USUAL_THRESHOLDS[index] ?? 0,
    extraRateBp: 0,
    perk: '',
  }));
  return {
    isOn: rule !== null,
    basis,
    window,
    downgrade,
    graceDays: String(graceDays),
    levels: (rule?.levels ?? usual).map(({ threshold, extraRateBp, ...level }) => ({
      ...level,
      threshold: String(threshold),
      rate: percentText(extraRateBp),
    })),
  };
}

function ruleOf({ isOn, graceDays, levels, ...rule }: TierDraft): TierRule | null {
  if (!isOn) return null;
  return {
    ...rule,
    graceDays: wholeOf(graceDays),
    levels: levels.map(({ threshold, rate, ...level }, index) => ({
      ...level,
      name: level.name.trim(),
      perk: level.perk.trim(),
      threshold: index === 0 ? 0 : wholeOf(threshold),
      extraRateBp: basisPointsOf(rate),
    })),
  };
}
