import { useState } from 'react';
import {
  AUTOMATIC_DEFAULT,
  HAND_OFF_TYPES,
  type HandOff,
  type LoyaltyProgram,
} from '#domain/loyaltyProgram.ts';
import { useWords } from '#i18n/useWords.ts';
import { ChoiceCards } from '#ui/ChoiceCards.tsx';
import { Field } from '#ui/Field.tsx';
import styles from './HandOffForm.module.css';
import { SettingForm } from './SettingForm.tsx';
import { useChangeProgram } from './useChangeProgram.ts';

/** Who says that a visit counts (U-09), and how often a number may come alone. */
export function HandOffForm({ program }: { readonly program: LoyaltyProgram }) {
  const t = useWords('tray');
  const changing = useChangeProgram();
  const [draft, setDraft] = useState(() => draftOf(program.handOff));
  const change = (changed: Partial<Draft>) => {
    changing.forget();
    setDraft({ ...draft, ...changed });
  };

  return (
    <SettingForm
      changing={changing}
      isDirty={!isSame(draft, draftOf(program.handOff))}
      onSubmit={() => changing.changeProgram({ type: 'SetHandOff', handOff: handOffOf(draft) })}
    >
      <ChoiceCards
        label={t('owner.title')}
        isLabelShown
        value={draft.type}
        choices={HAND_OFF_TYPES.map((type) => ({
          value: type,
          title: t(`handOff.${type}.name`),
          note: t(`handOff.${type}.note`, { stamps: program.stampsPerVisit }),
        }))}
        onChange={(type) => change({ type })}
      />
      {draft.type === 'automatic' && (
        <div className={styles['limits']}>
          <Field
            label={t('owner.gap')}
            hint={t('owner.gapHint')}
            suffix={t('owner.gapUnit')}
            inputMode="numeric"
            value={draft.gap}
            error={changing.problemOf('gapMinutes')}
            onChange={(gap) => change({ gap })}
          />
          <Field
            label={t('owner.visits')}
            hint={t('owner.visitsHint')}
            suffix={t('owner.visitsUnit')}
            inputMode="numeric"
            value={draft.visits}
            error={changing.problemOf('visitsPerDayMax')}
            onChange={(visits) => change({ visits })}
          />
        </div>
      )}
      <p className={styles['note']}>{t(`owner.comesOf.${draft.type}`)}</p>
    </SettingForm>
  );
}

/** The limits as they are typed; a hand-off without them offers the usual ones. */
interface Draft {
  readonly type: HandOff['type'];
  readonly gap: string;
  readonly visits: string;
}

function draftOf(handOff: HandOff): Draft {
  const limits = handOff.type === 'automatic' ? handOff : AUTOMATIC_DEFAULT;
  return {
    type: handOff.type,
    gap: String(limits.gapMinutes),
    visits: String(limits.visitsPerDayMax),
  };
}

const isSame = (a: Draft, b: Draft): boolean =>
  a.type === b.type && (a.type !== 'automatic' || (a.gap === b.gap && a.visits === b.visits));

const handOffOf = ({ type, gap, visits }: Draft): HandOff =>
  type === 'automatic'
    ? { type, gapMinutes: wholeNumber(gap), visitsPerDayMax: wholeNumber(visits) }
    : { type };

/** What is no whole number is refused by the program book, at its field. */
const wholeNumber = (text: string): number =>
  /^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN;
