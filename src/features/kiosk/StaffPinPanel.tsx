import { type ReactNode, useState } from 'react';
import type { Refusal } from '#desk/refusal.ts';
import type { Colleague } from '#device/runtime.ts';
import type { StaffId } from '#domain/ids.ts';
import { PIN_DIGITS_MAX, type Pin, parsePin } from '#domain/pin.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { PinPad } from '#ui/PinPad.tsx';
import styles from './ConfirmScreen.module.css';

export interface StaffPinPanelProps {
  /** What a staff member answers for. */
  readonly title: string;
  readonly children?: ReactNode;
  readonly submit: string;
  readonly colleagues: readonly Colleague[];
  /** Chosen already: whoever is on duty. */
  readonly dutyStaffId: StaffId | null;
  readonly refusal: Refusal | undefined;
  readonly isBusy: boolean;
  readonly onConfirm: (staffId: StaffId, pin: Pin) => void;
}

/** The dark half of a customer's screen: a name, the own PIN, one verb (F-03, L-32). */
export function StaffPinPanel(props: StaffPinPanelProps) {
  const { title, children, submit, colleagues, dutyStaffId, refusal, isBusy, onConfirm } = props;
  const t = useWords('kiosk');
  const [chosen, setChosen] = useState(dutyStaffId);
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState<'chooseName' | 'pinTooShort'>();
  const refusalWords = useRefusalWords();
  const name = colleagues.find(({ staffId }) => staffId === chosen)?.name;
  const error = problem ? t(`confirm.${problem}`) : refusal && refusalWords(refusal);

  const confirm = () => {
    const typed = parsePin(pin);
    if (isBusy) return;
    if (!chosen) return setProblem('chooseName');
    if (!typed.ok) return setProblem('pinTooShort');
    setProblem(undefined);
    setPin('');
    onConfirm(chosen, typed.value);
  };

  return (
    <section className={styles['right']} data-theme="staff">
      <h2 className={styles['staffTitle']}>{title}</h2>
      {children}
      {/* biome-ignore lint/a11y/useSemanticElements: names to press, not a part of the form. */}
      <div role="group" aria-label={t('confirm.who')} className={styles['names']}>
        {colleagues.map((colleague) => (
          <Button
            key={colleague.staffId}
            size="small"
            tone={colleague.staffId === chosen ? 'ink' : 'staff'}
            isPressed={colleague.staffId === chosen}
            onPress={() => setChosen(colleague.staffId)}
          >
            {colleague.name}
          </Button>
        ))}
      </div>
      <PinPad
        value={pin}
        lengthMax={PIN_DIGITS_MAX}
        takesFocus={false}
        label={name === undefined ? t('confirm.pinOfNobody') : t('confirm.pin', { name })}
        {...(error !== undefined && { error })}
        keyLabels={{
          pad: t('confirm.keys'),
          clear: t('confirm.clear'),
          backspace: t('confirm.backspace'),
          backspaceFull: t('confirm.backspaceFull'),
        }}
        onChange={setPin}
        onSubmit={confirm}
      >
        <Button type="submit" tone="staffAct" isWaiting={isBusy}>
          {submit}
        </Button>
      </PinPad>
    </section>
  );
}
