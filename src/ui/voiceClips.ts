/** Recorded words that are played one after the other, such as "스탬프" · "두 개" · "를 적립했어요". */
export interface VoiceClips {
  /** Plays these instead of whatever is playing, without a gap. Volume from 0 to 1. */
  readonly play: (names: readonly string[], volume: number) => void;
  readonly stop: () => void;
}

/** Between the words of one sentence the recordings have a breath of silence of their own. */
const LEAD_SECONDS = 0.02;

/** Brings an encoded recording; `undefined` where it cannot be had. */
export type FetchClip = (name: string) => Promise<ArrayBuffer | undefined>;

/** A word that cannot be had is left out; nothing here fails. */
export function createVoiceClips(fetchClip: FetchClip): VoiceClips {
  let context: AudioContext | undefined;
  let playing: readonly AudioBufferSourceNode[] = [];
  let turn = 0;
  const soundByName = new Map<string, Promise<AudioBuffer | undefined>>();

  const load = (audio: AudioContext, name: string) => {
    const sound = soundByName.get(name) ?? decode(audio, fetchClip(name));
    soundByName.set(name, sound);
    return sound;
  };
  const stop = () => {
    turn += 1;
    for (const source of playing) source.stop();
    playing = [];
  };

  return {
    play(names, volume) {
      stop();
      const mine = turn;
      try {
        context ??= new AudioContext();
      } catch {
        return;
      }
      const audio = context;
      // A browser starts audio suspended until the first touch.
      if (audio.state === 'suspended') audio.resume().catch(() => undefined);
      void Promise.all(names.map((name) => load(audio, name))).then((sounds) => {
        // Something else was said, or nothing any more, while these were fetched.
        if (mine === turn) playing = schedule(audio, sounds, volume);
      });
    },
    stop,
  };
}

async function decode(
  audio: AudioContext,
  fetched: ReturnType<FetchClip>,
): Promise<AudioBuffer | undefined> {
  const encoded = await fetched;
  return encoded && (await audio.decodeAudioData(encoded).catch(() => undefined));
}

function schedule(
  audio: AudioContext,
  sounds: readonly (AudioBuffer | undefined)[],
  volume: number,
): readonly AudioBufferSourceNode[] {
  const gain = audio.createGain();
  gain.gain.value = volume;
  gain.connect(audio.destination);
  let at = audio.currentTime + LEAD_SECONDS;
  return sounds
    .filter((sound) => sound !== undefined)
    .map((sound) => {
      const source = audio.createBufferSource();
      source.buffer = sound;
      source.connect(gain);
      source.start(at);
      at += sound.duration;
      return source;
    });
}
