import { HAND_OFF_TYPES, STAMPS_PER_VISIT_DEFAULT, usualHandOff } from '#domain/loyaltyProgram.ts';
import { useWords } from '#i18n/useWords.ts';
import { ChoiceCards } from '#ui/ChoiceCards.tsx';
import type { StepProps } from './stepProps.ts';

/** How many devices stand at the counter decides who goes first (U-09). */
export function HandOffStep({ answers, onAnswer }: StepProps) {
  const t = useWords('setup');
  const words = useWords('tray');
  return (
    <ChoiceCards
      label={t('handOff.title')}
      value={answers.handOff.type}
      choices={HAND_OFF_TYPES.map((type) => ({
        value: type,
        title: words(`handOff.${type}.setUp`),
        note: words(`handOff.${type}.note`, { stamps: STAMPS_PER_VISIT_DEFAULT }),
      }))}
      onChange={(type) => onAnswer({ handOff: usualHandOff(type) })}
    />
  );
}
