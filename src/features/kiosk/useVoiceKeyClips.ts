import { useWords } from '#i18n/useWords.ts';

/** The recorded name of a key, found by the words on it. */
export function useVoiceKeyClips(): (name: string) => readonly string[] {
  const t = useWords('kiosk');
  const asks = useWords('asks');
  const roles = useWords('roles');
  const clipByName = new Map<string, string>([
    [t('callStaff'), 'key-callStaff'],
    [t('home'), 'key-home'],
    [t('close'), 'key-close'],
    [t('keypad.grant'), 'key-grant'],
    [t('keypad.redeem'), 'key-redeem'],
    [t('keypad.useReward'), 'key-useReward'],
    [roles('paper.keypadSubmit'), 'key-move'],
    [t('keypad.mine'), 'key-mine'],
    [t('keypad.seeMine'), 'key-seeMine'],
    [t('assist.large'), 'key-large'],
    [t('assist.usual'), 'key-usual'],
    [t('assist.contrast'), 'key-contrast'],
    [t('assist.low'), 'key-low'],
    [t('keypad.hide'), 'key-hide'],
    [t('keypad.show'), 'key-show'],
    [t('keypad.backspaceFull'), 'key-backspace'],
    [oneLine(t('keypad.clear')), 'key-clear'],
    [t('stillThere.continue'), 'key-stay'],
    [t('first.retype'), 'key-retype'],
    [t('first.underFourteen'), 'key-underFourteen'],
    [t('first.more'), 'key-more'],
    [t('first.decline'), 'key-decline'],
    [asks('facts.accept'), 'key-accept'],
    [t('result.undo'), 'key-undo'],
    [t('offer.later'), 'key-later'],
    [t('offer.now'), 'key-useNow'],
    [t('voice.off'), 'key-voiceOff'],
    [t('voice.louder'), 'key-louder'],
    [t('voice.quieter'), 'key-quieter'],
  ]);
  return (name) => {
    if (/^\d$/.test(name)) return [`digit-${name}`];
    const clip = clipByName.get(name);
    return clip === undefined ? [] : [clip];
  };
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ');
