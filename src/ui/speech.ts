/** The browser's own voices, as far as they live on this tablet (B-23). */
export interface Speech {
  /** A voice for this language (BCP 47) that needs no network? */
  readonly hasVoice: (language: string) => boolean;
  /** Voices arrive late in some browsers. Gives the way to stop listening. */
  readonly watchVoices: (onChange: () => void) => () => void;
  /** Says it instead of whatever is being said. Volume from 0 to 1. */
  readonly speak: (text: string, manner: { language: string; volume: number }) => void;
  readonly stop: () => void;
  /** Within the tap that asks for a voice: some tablets let nothing speak that no finger has woken. */
  readonly wake: () => void;
}

/** A little slower than its usual: a café is loud. */
const RATE = 0.95;

/** Without speech synthesis no language has a voice, and nothing fails. */
export function createSpeech(synthesis = globalThis.speechSynthesis): Speech {
  const voiceFor = (language: string) => findLocalVoice(synthesis?.getVoices() ?? [], language);
  return {
    hasVoice: (language) => voiceFor(language) !== undefined,
    watchVoices(onChange) {
      synthesis?.addEventListener?.('voiceschanged', onChange);
      return () => synthesis?.removeEventListener?.('voiceschanged', onChange);
    },
    speak(text, { language, volume }) {
      const voice = voiceFor(language);
      if (!voice) return;
      synthesis.cancel();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.volume = volume;
      utterance.rate = RATE;
      synthesis.speak(utterance);
    },
    stop: () => synthesis?.cancel(),
    wake: () => synthesis?.speak(new SpeechSynthesisUtterance('')),
  };
}

/** The one language with recorded words, where there is audio to play them. */
export const hasVoiceClips = (language: string): boolean =>
  language === 'ko' && typeof AudioContext === 'function';

/** Android writes `ko_KR`; a Chinese voice must be Mandarin of the mainland, not any Chinese. */
export function findLocalVoice<Voice extends Pick<SpeechSynthesisVoice, 'lang' | 'localService'>>(
  voices: readonly Voice[],
  language: string,
): Voice | undefined {
  return voices.find(({ lang, localService }) => {
    const tag = lang.replaceAll('_', '-').toLowerCase();
    const wanted = language.toLowerCase();
    return localService === true && (tag === wanted || tag.startsWith(`${wanted}-`));
  });
}
