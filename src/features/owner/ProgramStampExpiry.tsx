import { useState } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { ProgramExpiryFields } from './ProgramExpiryFields.tsx';
import { ProgramPart } from './ProgramPart.tsx';
import { decided, type ProgramView } from './programView.ts';

/** How long stamps stay good. */
export function ProgramStampExpiry({ view }: { readonly view: ProgramView }) {
  const t = useWords('program');
  const [rule, setRule] = useState(() => decided(view.shop, 'stampExpiry'));
  return (
    <ProgramPart
      title={t('part.stampExpiry')}
      note={t('note.stampExpiry')}
      view={view}
      draft={{ part: 'stampExpiry', value: rule }}
      topics={['expiring']}
      keys={/^stamps|^expir/}
    >
      <ProgramExpiryFields rule={rule} onChange={setRule} />
    </ProgramPart>
  );
}
