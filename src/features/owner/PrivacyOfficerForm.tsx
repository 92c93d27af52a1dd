import { useState } from 'react';
import type { PrivacyOfficer } from '#domain/privacyOfficer.ts';
import { useWords } from '#i18n/useWords.ts';
import { Field } from '#ui/Field.tsx';
import { SettingForm } from './SettingForm.tsx';
import { useChangeProgram } from './useChangeProgram.ts';

const nobody: PrivacyOfficer = { name: '', contact: '' };

/** Whom customers may ask about their records, as the notice names them. */
export function PrivacyOfficerForm({ officer = nobody }: { readonly officer?: PrivacyOfficer }) {
  const t = useWords('setup');
  const changing = useChangeProgram();
  const [name, setName] = useState(officer.name);
  const [contact, setContact] = useState(officer.contact);
  const wanted = { name: name.trim(), contact: contact.trim() };
  const typing = (set: (text: string) => void) => (text: string) => {
    changing.forget();
    set(text);
  };
  return (
    <SettingForm
      changing={changing}
      isDirty={wanted.name !== officer.name || wanted.contact !== officer.contact}
      onSubmit={() => changing.changeProgram({ type: 'SetPrivacyOfficer', privacyOfficer: wanted })}
    >
      <Field
        label={t('privacy.officer')}
        hint={t('privacy.officerHint')}
        value={name}
        error={changing.problemOf('officerName')}
        onChange={typing(setName)}
      />
      <Field
        label={t('privacy.contact')}
        hint={t('privacy.contactHint')}
        value={contact}
        error={changing.problemOf('officerContact')}
        onChange={typing(setContact)}
      />
    </SettingForm>
  );
}
