/** The sounds of the counter. Never the only signal, never an error of their own. */
export interface Tones {
  /** Two soft notes upward, 380 ms. */
  readonly playSuccess: () => void;
  /** One low note. */
  readonly playError: () => void;
  /** One soft note: something new to look at. */
  readonly playArrival: () => void;
  /** The bell that calls somebody, 1.2 s. */
  readonly playBell: () => void;
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
const failure: readonly Note[] = [{ hz: 196, startSeconds: 0, lengthSeconds: 0.22, gain: 0.16 }];
const arrival: readonly Note[] = [{ hz: 783.99, startSeconds: 0, lengthSeconds: 0.35, gain: 0.1 }];
const bell: readonly Note[] = [
  { hz: 1046.5, startSeconds: 0, lengthSeconds: 0.6, gain: 0.22 },
  { hz: 1318.5, startSeconds: 0.02, lengthSeconds: 0.5, gain: 0.1 },
  { hz: 1046.5, startSeconds: 0.55, lengthSeconds: 0.65, gain: 0.22 },
];

/** `isOn` is asked before every sound. Without audio the functions do nothing. */
export function createTones(isOn: () => boolean = () => true): Tones {
  let context: AudioContext | undefined;
  const play = (notes: readonly Note[]) => {
    if (!isOn()) return;
    try {
      context ??= new AudioContext();
      // A browser starts audio suspended until the first touch.
      if (context.state === 'suspended') context.resume().catch(() => undefined);
      for (const note of notes) playNote(context, note);
    } catch {
      // No audio on this tablet: the screen has said it already.
    }
  };
  return {
    playSuccess: () => play(success),
    playError: () => play(failure),
    playArrival: () => play(arrival),
    playBell: () => play(bell),
  };
}

function playNote(context: AudioContext, { hz, startSeconds, lengthSeconds, gain }: Note): void {
  const start = context.currentTime + startSeconds;
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
