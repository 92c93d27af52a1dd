import type { TierRule } from '#domain/tier.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import part from './ProgramPart.module.css';
import styles from './ProgramTierLevel.module.css';
import type { LevelDraft } from './ProgramTiers.tsx';

export interface ProgramTierLevelProps {
  readonly level: LevelDraft;
  readonly basis: TierRule['basis'];
  /** Everybody begins there. */
  readonly isFirst: boolean;
  readonly canRemove: boolean;
  readonly onChange: (changed: Partial<LevelDraft>) => void;
  readonly onRemove: () => void;
}

/** One step of the ladder: from when on, and what it brings. */
export function ProgramTierLevel(props: ProgramTierLevelProps) {
  const { level, basis, isFirst, canRemove, onChange, onRemove } = props;
  const t = useWords('program');
  return (
    <fieldset className={styles['level']}>
      <legend className={styles['legend']}>
        <span className={styles['mark']} data-color={level.color} aria-hidden="true" />
        {level.name === '' ? t('tiers.newLevel') : level.name}
      </legend>
      <div className={part['quad']}>
        <Field label={t('tiers.name')} value={level.name} onChange={(name) => onChange({ name })} />
        {!isFirst && (
          <Field
            label={t('tiers.threshold')}
            value={level.threshold}
            suffix={t(`tiers.unit.${basis}`)}
            inputMode="numeric"
            onChange={(threshold) => onChange({ threshold })}
          />
        )}
        <Field
          label={t('tiers.rate')}
          value={level.rate}
          suffix="%"
          inputMode="decimal"
          onChange={(rate) => onChange({ rate })}
        />
        <Field
          label={t('tiers.perk')}
          value={level.perk}
          hint={t('tiers.perkHint')}
          onChange={(perk) => onChange({ perk })}
        />
      </div>
      {canRemove && (
        <div>
          <Button
            size="small"
            label={t('tiers.removeFull', { name: level.name })}
            onPress={onRemove}
          >
            {t('tiers.remove')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
