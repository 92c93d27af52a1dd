import {
  type CSSProperties,
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useState,
} from 'react';
import { prefersMoreContrast } from './prefersMoreContrast.ts';
import type { SealPrints } from './renderSeal.ts';
import styles from './SealProvider.module.css';
import { SEAL_INKS, type SealInkName } from './sealPalette.ts';
import { type SealCut, sealCornerPercent, sealSpan } from './sealPlate.ts';

interface SealInHand {
  readonly text: string;
  readonly cut: SealCut;
  /** Missing until the bitmaps are there, and where the seal is to be plain. */
  readonly prints?: SealPrints;
}

const SealContext = createContext<SealInHand>({ text: '', cut: 'circle' });

/** The ground under a paper-white seal: the jade of the reward ticket. */
const TICKET_GROUND = '#17694e';

const RELEASE_AFTER_MS = 5_000;
const IDLE_MS_MAX = 1_000;

export interface SealProviderProps {
  readonly text: string;
  readonly shape?: SealCut;
  readonly color?: SealInkName;
  /** High contrast: no grain. */
  readonly isPlain?: boolean;
  readonly children: ReactNode;
}

/**
 * Presses the shop's seal once for every `<Seal>` below, and gives what is below the seal's colour;
 * a changed seal is pressed again.
 */
export function SealProvider(props: SealProviderProps) {
  const { text, shape: cut = 'circle', color = 'vermilion', isPlain = false, children } = props;
  const prints = useSealPrints({ text, cut, color, isPlain: isPlain || prefersMoreContrast() });
  const ink = SEAL_INKS[color];
  const style = {
    '--shop-seal': ink.seal,
    '--shop-seal-press': ink.press,
    '--shop-seal-wash': ink.wash,
    '--shop-seal-bleed': ink.bleed,
    '--seal-span': sealSpan(cut),
    '--seal-corner': `${sealCornerPercent(cut)}%`,
  } as CSSProperties;
  return (
    <SealContext value={prints ? { text, cut, prints } : { text, cut }}>
      <div className={styles['seals']} style={style}>
        {children}
      </div>
    </SealContext>
  );
}

export function useSeal(): SealInHand {
  return useContext(SealContext);
}

interface Wanted {
  readonly text: string;
  readonly cut: SealCut;
  readonly color: SealInkName;
  readonly isPlain: boolean;
}

function useSealPrints({ text, cut, color, isPlain }: Wanted): SealPrints | undefined {
  const [prints, setPrints] = useState<SealPrints>();
  useEffect(() => {
    if (isPlain) return;
    let isCurrent = true;
    let mine: SealPrints | undefined;
    const nextSlice = async () => {
      await whenIdle();
      return isCurrent;
    };
    const design = { text, cut, color: SEAL_INKS[color].seal };
    // The press is not carried along with the keypad.
    import('./renderSeal.ts')
      .then(({ renderSeal }) => renderSeal({ design, groundColor: TICKET_GROUND, nextSlice }))
      .then((rendered) => {
        mine = rendered;
        if (isCurrent) setPrints(rendered);
        else release(rendered);
      })
      .catch(() => {
        // A tablet that cannot draw keeps the plain seal.
      });
    return () => {
      isCurrent = false;
      setPrints(undefined);
      // A picture that is just being loaded still needs its address for a moment.
      setTimeout(() => release(mine), RELEASE_AFTER_MS);
    };
  }, [text, cut, color, isPlain]);
  return prints;
}

/** The keypad answers first; its seal is a plain one for that moment. */
const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) {
      requestIdleCallback(() => resolve(), { timeout: IDLE_MS_MAX });
    } else setTimeout(resolve, 0);
  });

function release(prints: SealPrints | undefined): void {
  for (const url of [...(prints?.ink ?? []), prints?.paper ?? '']) {
    if (url !== '') URL.revokeObjectURL(url);
  }
}
