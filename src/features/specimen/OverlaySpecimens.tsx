import { useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field } from '#ui/Field.tsx';
import { Modal } from '#ui/Modal.tsx';
import { Notice, type NoticeTone } from '#ui/Notice.tsx';
import { NumberEntry } from '#ui/NumberEntry.tsx';
import { Specimen } from './Specimen.tsx';
import { specimenWords as words } from './specimenWords.ts';

const { dialogs, verbs } = words;
const TONES: readonly NoticeTone[] = ['calm', 'good', 'careful'];

/** What comes by itself, and what asks. */
export function OverlaySpecimens() {
  const [asking, setAsking] = useState<'native' | 'modal' | 'amount'>();
  const close = () => setAsking(undefined);
  return (
    <>
      <Specimen title={words.sections.notices} isWide>
        {TONES.map((tone) => (
          <Notice key={tone} tone={tone}>
            {words.notices[tone]}
          </Notice>
        ))}
      </Specimen>
      <Specimen title={words.sections.dialogs}>
        <Button onPress={() => setAsking('native')}>{dialogs.openNative}</Button>
        <Button onPress={() => setAsking('modal')}>{dialogs.openModal}</Button>
        <Button onPress={() => setAsking('amount')}>{dialogs.openAmount}</Button>
        {asking === 'amount' && <Amount onDone={close} />}
        {asking === 'native' && (
          <Dialog
            title={dialogs.native}
            actions={
              <Button tone="seal" onPress={close}>
                {dialogs.stay}
              </Button>
            }
            onDismiss={close}
          >
            {dialogs.nativeBody}
          </Dialog>
        )}
        {asking === 'modal' && <Hire onDone={close} />}
      </Specimen>
    </>
  );
}

function Hire({ onDone }: { readonly onDone: () => void }) {
  const [name, setName] = useState('');
  return (
    <Modal
      title={dialogs.modal}
      actions={
        <>
          <Button onPress={onDone}>{verbs.back}</Button>
          <Button tone="ink" onPress={onDone}>
            {verbs.add}
          </Button>
        </>
      }
      onDismiss={onDone}
    >
      <Field label={dialogs.modalName} value={name} onChange={setName} />
    </Modal>
  );
}

function Amount({ onDone }: { readonly onDone: () => void }) {
  const [digits, setDigits] = useState('5500');
  return (
    <Dialog title={words.amount} onDismiss={onDone}>
      <NumberEntry
        label={words.amount}
        digits={digits}
        digitsMax={7}
        shown={`${digits}${words.fields.won}`}
        keyLabels={words.pad}
        onChange={setDigits}
        onSubmit={onDone}
      >
        <Button type="submit" tone="ink" isWide>
          {verbs.change}
        </Button>
      </NumberEntry>
    </Dialog>
  );
}
