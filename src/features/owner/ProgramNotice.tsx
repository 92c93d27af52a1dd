import { useState } from 'react';
import { NOTICE_DAYS } from '#domain/programRules.ts';
import { useWords } from '#i18n/useWords.ts';
import { Select } from '#ui/Select.tsx';
import { ProgramPart } from './ProgramPart.tsx';
import { decided, type ProgramView } from './programView.ts';

/** How long before it holds a change is announced that takes something away (P-03). */
export function ProgramNotice({ view }: { readonly view: ProgramView }) {
  const t = useWords('program');
  const [days, setDays] = useState(() => decided(view.shop, 'noticeDays'));
  return (
    <ProgramPart
      title={t('part.noticeDays')}
      note={t('note.noticeDays')}
      view={view}
      draft={{ part: 'noticeDays', value: days }}
      topics={['changing']}
    >
      <Select
        label={t('notice.label')}
        value={String(days)}
        choices={NOTICE_DAYS.map((count) => ({
          value: String(count),
          words: t('notice.days', { days: count }),
        }))}
        onChange={(count) => setDays(Number(count))}
      />
    </ProgramPart>
  );
}
