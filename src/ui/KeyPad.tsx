import { joinClasses } from './joinClasses.ts';
import styles from './KeyPad.module.css';
import { usePress } from './usePress.ts';

export interface KeyPadLabels {
  /** Name of the group of keys. */
  readonly pad: string;
  readonly clear: string;
  readonly backspace: string;
  /** The full sentence for "backspace"; contains its visible words. */
  readonly backspaceFull: string;
}

export interface KeyPadProps {
  readonly labels: KeyPadLabels;
  readonly size?: 'large' | 'small';
  readonly onDigit: (digit: string) => void;
  readonly onBackspace: () => void;
  readonly onClear: () => void;
}

/** Telephone order 1-2-3 / 4-5-6 / 7-8-9 / clear-0-backspace, also in the DOM (B-20). */
export function KeyPad({ labels, size = 'large', onDigit, onBackspace, onClear }: KeyPadProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form part; these are keys.
    <div role="group" aria-label={labels.pad} className={joinClasses(styles['pad'], styles[size])}>
      {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => (
        <Key key={digit} words={digit} onPress={() => onDigit(digit)} />
      ))}
      <Key isText words={labels.clear} onPress={onClear} />
      <Key words="0" onPress={() => onDigit('0')} />
      <Key isText words={labels.backspace} label={labels.backspaceFull} onPress={onBackspace} />
    </div>
  );
}

interface KeyProps {
  readonly words: string;
  readonly label?: string;
  readonly isText?: boolean;
  readonly onPress: () => void;
}

function Key({ words, label, isText = false, onPress }: KeyProps) {
  const press = usePress(onPress);
  return (
    <button
      type="button"
      aria-label={label}
      className={joinClasses(styles['key'], isText && styles['text'])}
      {...press}
    >
      {words}
    </button>
  );
}
