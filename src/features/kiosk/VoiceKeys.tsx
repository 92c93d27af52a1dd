import { useWords } from '#i18n/useWords.ts';
import { Icon } from '#ui/Icon.tsx';
import { joinClasses } from '#ui/joinClasses.ts';
import styles from './VoiceKeys.module.css';
import { useKioskVoice } from './voiceContext.ts';
import { VOLUME_MAX } from './voiceVolume.ts';

/** Louder, quieter, and off: on every customer screen for as long as the voice is on, and nowhere else (B-23). */
export function VoiceKeys({ isHelper = false }: { readonly isHelper?: boolean }) {
  const t = useWords('kiosk');
  const { isOn, volume, setVolume, turnOff } = useKioskVoice();
  if (!isOn) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: three keys of one thing, not a part of a form.
    <div
      role="group"
      aria-label={t('assist.voice')}
      className={joinClasses(styles['keys'], isHelper && styles['helper'])}
    >
      <button
        type="button"
        className={styles['step']}
        aria-label={t('voice.quieter')}
        aria-disabled={volume === 1 || undefined}
        onClick={() => setVolume(volume - 1)}
      >
        <Icon name="minus" />
      </button>
      <button
        type="button"
        className={styles['step']}
        aria-label={t('voice.louder')}
        aria-disabled={volume === VOLUME_MAX || undefined}
        onClick={() => setVolume(volume + 1)}
      >
        <Icon name="plus" />
      </button>
      <button type="button" className={styles['off']} onClick={turnOff}>
        {t('voice.off')}
      </button>
    </div>
  );
}
