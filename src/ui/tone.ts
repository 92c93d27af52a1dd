/** The sounds of the counter. Never the only signal, never an error of their own. */
export interface Tones {
  /** Two soft notes upward, 380 ms; so long from now, to be heard with what is seen. */
  readonly playSuccess: (afterMs?: number) => void;
  /** A card is full: the same two and two more, 1 s. */
  readonly playFullCard: (afterMs?: number) => void;
  /** One low note. */
  readonly playError: () => void;
  /** One soft note: something new to look at. */
  readonly playArrival: () => void;
  /** The bell that calls somebody, 1.2 s; half as loud when it only reminds. */
  readonly playBell: (manner?: { readonly isSoft: boolean }) => void;
}

interface Note {
  readonly hz: number;
  readonly startSeconds: number;
  readonly lengthSeconds: number;
  readonly gain: number;
}

const success: readonly Note[] = [
  { hz: 659.25, startSeconds: 0, lengthSeconds: 0.2, gain: 0.14 },
  { hz: 880, startSeconds: 0.13, lengthSeconds: 0.25, gain: 0.14 },
];
const fullCard: readonly Note[] = [
  ...success,
  { hz: 1108.73, startSeconds: 0.3, lengthSeconds: 0.35, gain: 0.12 },
  { hz: 1318.51, startSeconds: 0.43, lengthSeconds: 0.57, gain: 0.13 },
];
const failure: readonly Note[] = [{ hz: 196, startSeconds: 0, lengthSeconds: 0.22, gain: 0.16 }];
const arrival: readonly Note[] = [{ hz: 783.99, startSeconds: 0, lengthSeconds: 0.35, gain: 0.1 }];
const bell: readonly Note[] = [
  { hz: 1046.5, startSeconds: 0, lengthSeconds: 0.6, gain: 0.22 },
  { hz: 1318.5, startSeconds: 0.02, lengthSeconds: 0.5, gain: 0.1 },
  { hz: 1046.5, startSeconds: 0.55, lengthSeconds: 0.65, gain: 0.22 },
];

const softBell = bell.map((note) => ({ ...note, gain: note.gain / 2 }));

/** `isOn` is asked before every sound. Without audio the functions do nothing. */
export function createTones(isOn: () => boolean = () => true): Tones {
  let context: AudioContext | undefined;
  const play = (notes: readonly Note[], afterMs = 0) => {
    if (!isOn()) return;
    try {
      context ??= new AudioContext();
      // A browser starts audio suspended until the first touch.
      if (context.state === 'suspended') context.resume().catch(() => undefined);
      const from = context.currentTime + afterMs / 1000;
      for (const note of notes) playNote(context, note, from);
    } catch {
      // No audio on this tablet: the screen has said it already.
    }
  };
  return {
    playSuccess: (afterMs) => play(success, afterMs),
    playFullCard: (afterMs) => play(fullCard, afterMs),
    playError: () => play(failure),
    playArrival: () => play(arrival),
    playBell: (manner) => play(manner?.isSoft ? softBell : bell),
  };
}

function playNote(context: AudioContext, note: Note, from: number): void {
  const { hz, startSeconds, lengthSeconds, gain } = note;
  const start = from + startSeconds;
  const oscillator = context.createOscillator();
  const volume = context.createGain();
  oscillator.type = 'sine';
  oscillator.frequency.value = hz;
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(gain, start + 0.012);
  volume.gain.exponentialRampToValueAtTime(0.0001, start + lengthSeconds);
  oscillator.connect(volume).connect(context.destination);
  oscillator.start(start);
  oscillator.stop(start + lengthSeconds);
}
