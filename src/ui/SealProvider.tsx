import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { renderSeal, type SealDesign, type SealPrints } from './renderSeal.ts';

interface SealInHand {
  readonly design: SealDesign;
  /** Missing until the bitmaps are there. */
  readonly prints?: SealPrints;
}

const SealContext = createContext<SealInHand>({ design: { text: '', color: 'currentColor' } });

/** 인주, the shop's seal colour unless it chose another. */
const VERMILION = '#c7341c';

/** The ground under a paper-white seal: the jade of the reward ticket. */
const TICKET_GROUND = '#17694e';

const RELEASE_AFTER_MS = 5_000;
const IDLE_MS_MAX = 1_000;

export interface SealProviderProps {
  readonly text: string;
  readonly color?: string;
  readonly children: ReactNode;
}

/** Presses the shop's seal once for every `<Seal>` below; a changed text or colour presses it again. */
export function SealProvider({ text, color = VERMILION, children }: SealProviderProps) {
  const prints = useSealPrints(text, color);
  const seal = prints ? { design: { text, color }, prints } : { design: { text, color } };
  return <SealContext value={seal}>{children}</SealContext>;
}

export function useSeal(): SealInHand {
  return useContext(SealContext);
}

function useSealPrints(text: string, color: string): SealPrints | undefined {
  const [prints, setPrints] = useState<SealPrints>();
  useEffect(() => {
    let isCurrent = true;
    let mine: SealPrints | undefined;
    whenIdle()
      .then(() => (isCurrent ? renderSeal({ text, color }, TICKET_GROUND) : undefined))
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
  }, [text, color]);
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
