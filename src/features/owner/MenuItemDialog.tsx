import { useState } from 'react';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import type { MenuFacts, MenuItem } from '#domain/menu.ts';
import { useParticle } from '#i18n/useParticle.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { FormDialog } from './FormDialog.tsx';
import { MenuItemFields } from './MenuItemFields.tsx';
import { type CheckedDraft, checkDraft, draftOf } from './menuDraft.ts';

export interface MenuItemDialogProps {
  readonly item: MenuItem;
  readonly onSale: readonly MenuItem[];
  readonly onDismiss: () => void;
  readonly onDone: (words: string) => void;
}

/** One item, changed or taken off the menu. What was bought stays written as it was. */
export function MenuItemDialog({ item, onSale, onDismiss, onDone }: MenuItemDialogProps) {
  const withParticle = useParticle();
  const t = useWords('menu');
  const runtime = useRuntime();
  const sayRefusal = useRefusalWords();
  const [draft, setDraft] = useState(draftOf(item));
  const [tried, setTried] = useState<CheckedDraft>();
  const nameObject = withParticle(item.name, '을/를');
  const changing = useAsk(
    (facts: MenuFacts) => runtime.changeMenu(item.itemId, { type: 'ChangeMenuItem', ...facts }),
    () => onDone(t('editor.changed', { nameObject })),
  );
  const retiring = useAsk(
    () => runtime.changeMenu(item.itemId, { type: 'RetireMenuItem' }),
    () => onDone(t('editor.retired', { nameObject })),
  );
  const isBusy = changing.isBusy || retiring.isBusy;
  const refusal = changing.refusal ?? retiring.refusal;

  function submit(): void {
    const others = onSale.filter(({ itemId }) => itemId !== item.itemId);
    const checked = checkDraft(draft, others);
    setTried(checked);
    if (checked.isValid && !isBusy) changing.ask(checked.facts);
  }

  return (
    <FormDialog
      title={t('editor.changeTitle', { name: item.name })}
      submit={t('editor.changeSubmit')}
      isBusy={isBusy}
      problem={refusal && sayRefusal(refusal)}
      onSubmit={submit}
      onDismiss={onDismiss}
    >
      <MenuItemFields
        draft={draft}
        tried={tried}
        onChange={(changed) => {
          setTried(undefined);
          changing.forgetRefusal();
          setDraft({ ...draft, ...changed });
        }}
      />
      <div>
        <Button size="small" isWaiting={isBusy} onPress={() => !isBusy && retiring.ask()}>
          {t('editor.retire')}
        </Button>
      </div>
    </FormDialog>
  );
}
