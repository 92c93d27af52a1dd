import { STAMPS_PER_GRANT_LIMIT } from '#domain/loyaltyProgram.ts';
import { MENU_CATEGORIES, SEASONS, TEMPERATURES } from '#domain/menu.ts';
import { stamps } from '#domain/stamps.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Segments } from '#ui/Segments.tsx';
import { Stepper } from '#ui/Stepper.tsx';
import styles from './MenuItemFields.module.css';
import type { CheckedDraft, MenuDraft } from './menuDraft.ts';
import { useMenuProblemWords } from './useMenuProblemWords.ts';

export interface MenuItemFieldsProps {
  readonly draft: MenuDraft;
  readonly tried: CheckedDraft | undefined;
  readonly onChange: (changed: Partial<MenuDraft>) => void;
}

/** Everything that can be said about one item. */
export function MenuItemFields({ draft, tried, onChange }: MenuItemFieldsProps) {
  const t = useWords('menu');
  const { nameProblem, priceProblem } = useMenuProblemWords(tried);
  return (
    <>
      <div className={styles['pair']}>
        <Field
          label={t('editor.name')}
          value={draft.name}
          error={nameProblem}
          onChange={(name) => onChange({ name })}
        />
        <Field
          label={t('editor.price')}
          value={draft.price}
          inputMode="numeric"
          suffix={t('editor.won')}
          error={priceProblem}
          onChange={(price) => onChange({ price })}
        />
      </div>
      <div className={styles['pair']}>
        <Segments
          label={t('editor.category')}
          value={draft.category}
          choices={MENU_CATEGORIES.map((value) => ({ value, words: t(`categories.${value}`) }))}
          onChange={(category) => onChange({ category })}
        />
        <div className={styles['stamps']}>
          <p className={styles['label']}>{t('editor.stamps')}</p>
          <Stepper
            label={t('editor.stamps')}
            value={draft.stamps}
            min={0}
            max={STAMPS_PER_GRANT_LIMIT}
            valueText={t('editor.stampsText', { stamps: draft.stamps })}
            lessLabel={t('editor.less')}
            moreLabel={t('editor.more')}
            onChange={(count) => onChange({ stamps: stamps(count) })}
          />
        </div>
      </div>
      <Segments
        label={t('editor.temperature')}
        value={draft.temperature}
        choices={TEMPERATURES.map((value) => ({ value, words: t(`editor.temperatures.${value}`) }))}
        onChange={(temperature) => onChange({ temperature })}
      />
      <Segments
        label={t('editor.season')}
        value={draft.season}
        choices={SEASONS.map((value) => ({ value, words: t(`editor.seasons.${value}`) }))}
        onChange={(season) => onChange({ season })}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: two keys to press, not a part of the form. */}
      <div role="group" aria-label={t('editor.marks')} className={styles['marks']}>
        <MarkKey
          words={t('editor.isNew')}
          isOn={draft.isNew}
          onPress={() => onChange({ isNew: !draft.isNew })}
        />
        <MarkKey
          words={t('editor.isPinned')}
          isOn={draft.isPinned}
          onPress={() => onChange({ isPinned: !draft.isPinned })}
        />
      </div>
    </>
  );
}

interface MarkKeyProps {
  readonly words: string;
  readonly isOn: boolean;
  readonly onPress: () => void;
}

function MarkKey({ words, isOn, onPress }: MarkKeyProps) {
  return (
    <Button size="small" tone={isOn ? 'ink' : 'quiet'} isPressed={isOn} onPress={onPress}>
      {isOn && <Icon name="check" size={20} />}
      {words}
    </Button>
  );
}
