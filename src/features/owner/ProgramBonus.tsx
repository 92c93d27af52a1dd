import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { Segments } from '#ui/Segments.tsx';
import { Select } from '#ui/Select.tsx';
import type { BonusDraft } from './bonusDraft.ts';
import { ProgramBonusTimes } from './ProgramBonusTimes.tsx';
import { ProgramItems } from './ProgramItems.tsx';
import part from './ProgramPart.module.css';
import styles from './ProgramTierLevel.module.css';
import type { ProgramView } from './programView.ts';

export interface ProgramBonusProps {
  readonly draft: BonusDraft;
  readonly view: ProgramView;
  readonly onChange: (changed: Partial<BonusDraft>) => void;
  readonly onRemove: () => void;
}

/** One bonus, with the fields of its type. */
export function ProgramBonus(props: ProgramBonusProps) {
  const { draft, view, onChange, onRemove } = props;
  const t = useWords('program');
  const { type, name, itemIds, times } = draft;
  return (
    <fieldset className={styles['level']}>
      <legend className={styles['legend']}>
        {name === '' ? t(`bonuses.usual.${type}`) : name}
      </legend>
      <Field
        label={t('bonuses.name')}
        value={name}
        onChange={(typed) => onChange({ name: typed })}
      />
      {type === 'multiplier' && <Multiplier {...props} />}
      {(type === 'itemBonus' || type === 'itemExclusion') && (
        <ProgramItems view={view} chosen={itemIds} onChange={(ids) => onChange({ itemIds: ids })} />
      )}
      {(type === 'itemBonus' || type === 'amountBonus') && <Gain {...props} />}
      {type !== 'itemExclusion' && (
        <ProgramBonusTimes times={times} onChange={(changed) => onChange({ times: changed })} />
      )}
      <div>
        <Button size="small" label={t('bonuses.removeFull', { name })} onPress={onRemove}>
          {t('bonuses.remove')}
        </Button>
      </div>
    </fieldset>
  );
}

const PERCENTS = [150, 200, 300];
const OF = ['stamps', 'points', 'both'] as const;

function Multiplier({ draft, onChange }: ProgramBonusProps) {
  const t = useWords('program');
  const { percent, of, isStacking } = draft;
  const percents = [...new Set([...PERCENTS, percent])].toSorted((a, b) => a - b);
  return (
    <>
      <div className={part['pair']}>
        <Select
          label={t('bonuses.factor')}
          value={String(percent)}
          choices={percents.map((each) => ({
            value: String(each),
            words: t('bonuses.times', { factor: each / 100 }),
          }))}
          onChange={(value) => onChange({ percent: Number(value) })}
        />
        <Select
          label={t('bonuses.of')}
          value={of}
          choices={OF.map((value) => ({ value, words: t(`bonuses.${value}`) }))}
          onChange={(value) => onChange({ of: value })}
        />
      </div>
      <Segments
        label={t('bonuses.meeting')}
        value={isStacking ? 'multiplied' : 'highest'}
        choices={[
          { value: 'highest', words: t('bonuses.highest') },
          { value: 'multiplied', words: t('bonuses.multiplied') },
        ]}
        onChange={(value) => onChange({ isStacking: value === 'multiplied' })}
      />
    </>
  );
}

function Gain({ draft, onChange }: ProgramBonusProps) {
  const t = useWords('program');
  return (
    <div className={part['pair']}>
      {draft.type === 'amountBonus' && (
        <Field
          label={t('bonuses.amountMin')}
          value={draft.amountMin}
          suffix={t('tiers.unit.won')}
          inputMode="numeric"
          onChange={(amountMin) => onChange({ amountMin })}
        />
      )}
      <Field
        label={t('bonuses.moreStamps')}
        value={draft.stamps}
        inputMode="numeric"
        onChange={(stamps) => onChange({ stamps })}
      />
      <Field
        label={t('bonuses.morePoints')}
        value={draft.points}
        inputMode="numeric"
        onChange={(points) => onChange({ points })}
      />
    </div>
  );
}
