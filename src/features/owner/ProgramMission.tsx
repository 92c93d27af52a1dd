import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { Segments } from '#ui/Segments.tsx';
import { Select } from '#ui/Select.tsx';
import type { MissionDraft } from './missionDraft.ts';
import { ProgramItems } from './ProgramItems.tsx';
import part from './ProgramPart.module.css';
import styles from './ProgramTierLevel.module.css';
import type { ProgramView } from './programView.ts';

export interface ProgramMissionProps {
  readonly draft: MissionDraft;
  readonly view: ProgramView;
  readonly onChange: (changed: Partial<MissionDraft>) => void;
  readonly onRemove: () => void;
}

/** One mission: what is to be done, and what for. */
export function ProgramMission(props: ProgramMissionProps) {
  const { draft, view, onChange, onRemove } = props;
  const t = useWords('program');
  const { name, goal, count, withinDays, itemIds, isRepeating } = draft;
  return (
    <fieldset className={styles['level']}>
      <legend className={styles['legend']}>{name === '' ? t('missions.usual') : name}</legend>
      <Field
        label={t('missions.name')}
        value={name}
        onChange={(typed) => onChange({ name: typed })}
      />
      <Segments
        label={t('missions.goal')}
        value={goal}
        choices={[
          { value: 'visits', words: t('missions.visits') },
          { value: 'items', words: t('missions.items') },
        ]}
        onChange={(value) => onChange({ goal: value })}
      />
      <div className={part['pair']}>
        <Field
          label={t(goal === 'items' ? 'missions.itemCount' : 'missions.visitCount')}
          value={count}
          inputMode="numeric"
          onChange={(typed) => onChange({ count: typed })}
        />
        {goal === 'visits' && (
          <Field
            label={t('missions.withinDays')}
            value={withinDays}
            suffix={t('tiers.days')}
            inputMode="numeric"
            onChange={(typed) => onChange({ withinDays: typed })}
          />
        )}
      </div>
      {goal === 'items' && (
        <ProgramItems view={view} chosen={itemIds} onChange={(ids) => onChange({ itemIds: ids })} />
      )}
      <Gift {...props} />
      <Segments
        label={t('missions.howOften')}
        value={isRepeating ? 'repeating' : 'once'}
        choices={[
          { value: 'once', words: t('missions.once') },
          { value: 'repeating', words: t('missions.repeating') },
        ]}
        onChange={(value) => onChange({ isRepeating: value === 'repeating' })}
      />
      <div>
        <Button size="small" label={t('missions.removeFull', { name })} onPress={onRemove}>
          {t('missions.remove')}
        </Button>
      </div>
    </fieldset>
  );
}

function Gift({ draft: { gives, given }, view, onChange }: ProgramMissionProps) {
  const t = useWords('program');
  const kinds = view.shop.rules.couponKinds.filter(({ isOffered }) => isOffered);
  return (
    <div className={part['pair']}>
      <Select
        label={t('missions.gives')}
        value={gives}
        choices={[
          { value: 'stamps', words: t('bonuses.stamps') },
          { value: 'points', words: t('bonuses.points') },
          ...kinds.map(({ id, name }) => ({ value: id as string, words: name })),
        ]}
        onChange={(value) => onChange({ gives: value })}
      />
      {(gives === 'stamps' || gives === 'points') && (
        <Field
          label={t('missions.howMany')}
          value={given}
          inputMode="numeric"
          onChange={(typed) => onChange({ given: typed })}
        />
      )}
    </div>
  );
}
