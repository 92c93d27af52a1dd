import type { CSSProperties } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Icon } from './Icon.tsx';
import { joinClasses } from './joinClasses.ts';
import radio from './Radio.module.css';
import { Seal } from './Seal.tsx';
import styles from './SealChooser.module.css';
import { SealProvider } from './SealProvider.tsx';
import { Segments } from './Segments.tsx';
import { SEAL_INKS, type SealInkName } from './sealPalette.ts';
import { type SealCut, sealCornerPercent } from './sealPlate.ts';

export interface ChosenSeal {
  readonly text: string;
  readonly shape: SealCut;
  readonly color: SealInkName;
}

export interface SealChooserProps {
  readonly seal: ChosenSeal;
  readonly labels: {
    /** Above the prints. */
    readonly preview: string;
    readonly shape: string;
    readonly shapes: Readonly<Record<SealCut, string>>;
    readonly color: string;
    readonly colors: Readonly<Record<SealInkName, string>>;
  };
  readonly onChange: (changed: Partial<Pick<ChosenSeal, 'shape' | 'color'>>) => void;
}

const CUTS = ['circle', 'square'] as const;
const INKS = Object.keys(SEAL_INKS) as readonly SealInkName[];

/** Shape and ink of the seal, with three prints of it as they will be on a card. */
export function SealChooser({ seal, labels, onChange }: SealChooserProps) {
  return (
    <div className={styles['chooser']}>
      <figure className={styles['preview']}>
        <figcaption className={styles['caption']}>{labels.preview}</figcaption>
        <SealProvider {...seal}>
          <div className={styles['prints']}>
            {[0, 1, 2].map((variant) => (
              <Seal key={variant} size="var(--print-size)" variant={variant} />
            ))}
          </div>
        </SealProvider>
      </figure>
      <Segments
        label={labels.shape}
        value={seal.shape}
        choices={CUTS.map((cut) => ({ value: cut, words: labels.shapes[cut] }))}
        onChange={(shape) => onChange({ shape })}
      />
      <InkChoice {...{ seal, labels, onChange }} />
    </div>
  );
}

function InkChoice({ seal, labels, onChange }: SealChooserProps) {
  return (
    <RadioGroup
      value={seal.color}
      className={styles['inks'] ?? ''}
      onChange={(color) => onChange({ color: color as SealInkName })}
    >
      <Label className={styles['label'] ?? ''}>{labels.color}</Label>
      <div className={styles['grid']}>
        {INKS.map((ink) => (
          <Radio key={ink} value={ink} className={joinClasses(radio['radio'], styles['ink'])}>
            <span className={styles['pad']} style={padOf(ink, seal.shape)}>
              {ink === seal.color && <Icon name="check" size={24} />}
            </span>
            {labels.colors[ink]}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

const padOf = (ink: SealInkName, cut: SealCut): CSSProperties => ({
  background: SEAL_INKS[ink].seal,
  borderRadius: `${sealCornerPercent(cut)}%`,
});
