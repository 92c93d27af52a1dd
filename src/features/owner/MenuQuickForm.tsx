import { type FormEvent, useRef, useState } from 'react';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { STAMPS_PER_GRANT_LIMIT } from '#domain/loyaltyProgram.ts';
import { MENU_CATEGORIES, type MenuItem } from '#domain/menu.ts';
import { stamps } from '#domain/stamps.ts';
import { useParticle } from '#i18n/useParticle.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { Segments } from '#ui/Segments.tsx';
import { Stepper } from '#ui/Stepper.tsx';
import styles from './MenuQuickForm.module.css';
import { type CheckedDraft, checkDraft, type MenuDraft, newDraft } from './menuDraft.ts';
import { useMenuProblemWords } from './useMenuProblemWords.ts';

export interface MenuQuickFormProps {
  readonly onSale: readonly MenuItem[];
  readonly onAdded: (words: string) => void;
}

/** Name, price, Enter; and the same line is empty for the next item of that category. */
export function MenuQuickForm({ onSale, onAdded }: MenuQuickFormProps) {
  const withParticle = useParticle();
  const t = useWords('menu');
  const runtime = useRuntime();
  const sayRefusal = useRefusalWords();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(newDraft('coffee'));
  const [tried, setTried] = useState<CheckedDraft>();
  const { nameProblem, priceProblem } = useMenuProblemWords(tried);
  const { ask, refusal, isBusy } = useAsk(runtime.listMenuItem, (_listed, { name, category }) => {
    const nameObject = withParticle(name, '을/를');
    onAdded(t('editor.added', { nameObject, count: onSale.length + 1 }));
    setDraft(newDraft(category));
    form.current?.querySelector('input')?.focus();
  });
  const change = (changed: Partial<MenuDraft>) => {
    setTried(undefined);
    setDraft({ ...draft, ...changed });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const checked = checkDraft(draft, onSale);
    setTried(checked);
    if (checked.isValid) ask(checked.facts);
  };

  return (
    <form ref={form} className={styles['form']} onSubmit={submit} noValidate>
      <div className={styles['name']}>
        <Field
          label={t('editor.name')}
          value={draft.name}
          error={nameProblem ?? (refusal && sayRefusal(refusal))}
          onChange={(name) => change({ name })}
        />
      </div>
      <div className={styles['price']}>
        <Field
          label={t('editor.price')}
          value={draft.price}
          inputMode="numeric"
          suffix={t('editor.won')}
          error={priceProblem}
          onChange={(price) => change({ price })}
        />
      </div>
      <Segments
        label={t('editor.category')}
        value={draft.category}
        choices={MENU_CATEGORIES.map((value) => ({ value, words: t(`categories.${value}`) }))}
        onChange={(category) =>
          change({ ...newDraft(category), name: draft.name, price: draft.price })
        }
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
          onChange={(count) => change({ stamps: stamps(count) })}
        />
      </div>
      <div className={styles['add']}>
        <Button size="small" type="submit" tone="ink" isWaiting={isBusy}>
          {t('editor.add')}
        </Button>
      </div>
    </form>
  );
}
