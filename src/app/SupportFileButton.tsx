import { saveFile } from '#device/saveFile.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useFormat } from '#i18n/useFormat.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';

/** Saves what somebody who helps needs to see; nothing personal. */
export function SupportFileButton() {
  const t = useWords('frame');
  const runtime = useRuntime();
  const format = useFormat();

  async function save(): Promise<void> {
    try {
      const name = t('crash.supportFileName', { day: format.isoDay(runtime.clock.now()) });
      saveFile(await runtime.writeSupportFile(), name);
    } catch (error) {
      // This screen is the last resort already: it stays as it is.
      runtime.noteFailure(error, 'support file');
    }
  }

  return <Button onPress={() => void save()}>{t('crash.supportFile')}</Button>;
}
