import { useState } from 'react';
import { EXPORT_PURPOSES, type ExportPurpose } from '#books/access/events.ts';
import { saveFile } from '#device/saveFile.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useFormat } from '#i18n/useFormat.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Select } from '#ui/Select.tsx';
import styles from './AccessLogScreen.module.css';
import { FormDialog } from './FormDialog.tsx';
import { useAccessFile } from './useAccessFile.ts';

/** The log as a file, with the purpose that the law asks for (L-46). */
export function AccessExport({ onExported }: { readonly onExported: () => void }) {
  const t = useWords('roles');
  const format = useFormat();
  const runtime = useRuntime();
  const sayRefusal = useRefusalWords();
  const toFile = useAccessFile();
  const [isAsking, setAsking] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const [purpose, setPurpose] = useState<ExportPurpose>('Review');
  const exporting = useAsk(
    () => runtime.exportAccessLog(purpose, toFile),
    (file) => {
      saveFile(file, t('export.fileName', { day: format.isoDay(runtime.clock.now()) }));
      setAsking(false);
      setSaved(true);
      onExported();
    },
  );
  return (
    <div className={styles['export']}>
      <p role="status" className={styles['said']}>
        {isSaved && t('export.done')}
      </p>
      <Button size="small" onPress={() => setAsking(true)}>
        {t('export.open')}
      </Button>
      {isAsking && (
        <FormDialog
          title={t('export.title')}
          submit={t('export.submit')}
          isBusy={exporting.isBusy}
          problem={exporting.refusal && sayRefusal(exporting.refusal)}
          onSubmit={() => exporting.ask()}
          onDismiss={() => setAsking(false)}
        >
          <p>{t('export.body')}</p>
          <Select
            label={t('export.title')}
            isLabelHidden
            value={purpose}
            choices={EXPORT_PURPOSES.map((value) => ({
              value,
              words: t(`access.purpose.${value}`),
            }))}
            onChange={setPurpose}
          />
        </FormDialog>
      )}
    </div>
  );
}
