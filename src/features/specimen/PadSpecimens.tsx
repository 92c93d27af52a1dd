import { useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { CountGrid } from '#ui/CountGrid.tsx';
import { KeyPad } from '#ui/KeyPad.tsx';
import { NumberRow } from '#ui/NumberRow.tsx';
import { PinPad } from '#ui/PinPad.tsx';
import styles from './PadSpecimens.module.css';
import { Specimen, State } from './Specimen.tsx';
import { specimenWords as words } from './specimenWords.ts';

const STATES = ['idle', 'focus', 'pressed'] as const;
const NUMBERS = { empty: '', idle: '4827', chosen: '48271534' } as const;

/** What is typed with a finger. */
export function PadSpecimens() {
  return (
    <>
      <Specimen title={words.sections.keyPad} isWide>
        <div className={styles['pads']}>
          {STATES.map((state) => (
            <State key={state} state={state}>
              <div className={styles['pad']}>
                <KeyPad
                  labels={words.pad}
                  onDigit={doNothing}
                  onBackspace={doNothing}
                  onClear={doNothing}
                />
              </div>
            </State>
          ))}
        </div>
      </Specimen>
      <Specimen title={words.sections.numbers} isWide>
        {(['empty', 'idle', 'chosen'] as const).map((state) => (
          <State key={state} state={state}>
            <div className={styles['row']}>
              <NumberRow
                prefix="010"
                digits={NUMBERS[state]}
                groups={[4, 4]}
                label={words.number}
              />
            </div>
          </State>
        ))}
        <div className={styles['pads']}>
          <State state="empty">
            <Pin isWrong={false} />
          </State>
          <State state="invalid">
            <Pin isWrong />
          </State>
          <State state="idle">
            <CountGrid
              max={10}
              label={words.count}
              words={String}
              fullWords={(count) => words.counts.replace('{count}', String(count))}
              onPress={doNothing}
            />
          </State>
        </div>
      </Specimen>
    </>
  );
}

function Pin({ isWrong }: { readonly isWrong: boolean }) {
  const [pin, setPin] = useState(isWrong ? '2804' : '');
  return (
    <PinPad
      value={pin}
      lengthMax={6}
      label={words.pin}
      keyLabels={words.pad}
      takesFocus={false}
      {...(isWrong && { error: words.pinWrong })}
      onChange={setPin}
      onSubmit={doNothing}
    >
      <Button type="submit" tone="ink" isWide>
        {words.verbs.change}
      </Button>
    </PinPad>
  );
}

const doNothing = () => undefined;
