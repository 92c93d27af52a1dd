import { createSpeech, hasVoiceClips, type Speech } from './speech.ts';
import { createVoiceClips, type FetchClip, type VoiceClips } from './voiceClips.ts';

/** One thing to say: as a sentence for a voice of the tablet, and as recorded words. */
export interface Utterance {
  readonly text: string;
  readonly clips: readonly string[];
}

export interface VoiceManner {
  /** BCP 47. */
  readonly language: string;
  /** From 0 to 1. */
  readonly volume: number;
}

/** 음성 안내: a voice of this tablet where it has one, else clips where there are some, else silence (B-23). */
export interface Voice {
  /** Says it instead of whatever is being said. */
  readonly say: (utterance: Utterance, manner: VoiceManner) => void;
  readonly stop: () => void;
}

export interface VoiceParts {
  readonly speech: Speech;
  readonly clips: VoiceClips;
  readonly hasClips: (language: string) => boolean;
}

export function createVoice({ speech, clips, hasClips }: VoiceParts): Voice {
  const stop = () => {
    speech.stop();
    clips.stop();
  };
  return {
    say({ text, clips: names }, { language, volume }) {
      stop();
      if (speech.hasVoice(language)) speech.speak(text, { language, volume });
      else if (hasClips(language)) clips.play(names, volume);
    },
    stop,
  };
}

/** The voice of this browser; `fetchClip` brings its recorded words. */
export const createBrowserVoice = (fetchClip: FetchClip): Voice =>
  createVoice({
    speech: createSpeech(),
    clips: createVoiceClips(fetchClip),
    hasClips: hasVoiceClips,
  });
