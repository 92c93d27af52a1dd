import type { MenuItemId } from '#domain/ids.ts';
import { useWords } from '#i18n/useWords.ts';
import { ProgramMarks } from './ProgramMarks.tsx';
import type { ProgramView } from './programView.ts';

export interface ProgramItemsProps {
  readonly view: ProgramView;
  readonly chosen: readonly MenuItemId[];
  readonly onChange: (chosen: readonly MenuItemId[]) => void;
}

/** Some of the menu. */
export function ProgramItems({ view, chosen, onChange }: ProgramItemsProps) {
  const t = useWords('program');
  const { items } = view.names;
  if (items.size === 0) return <p>{t('items.none')}</p>;
  return (
    <ProgramMarks
      label={t('items.label')}
      marks={[...items].map(([value, words]) => ({ value, words }))}
      chosen={chosen}
      onChange={onChange}
    />
  );
}
