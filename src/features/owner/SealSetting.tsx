import { useState } from 'react';
import type { ShopSign } from '#books/program/events.ts';
import { type SealDesign, sealOf } from '#books/program/shop.ts';
import { useSealLabels } from '#i18n/useSealLabels.ts';
import { useWords } from '#i18n/useWords.ts';
import { Field } from '#ui/Field.tsx';
import { SealChooser } from '#ui/SealChooser.tsx';
import { SettingForm } from './SettingForm.tsx';
import { useChangeProgram } from './useChangeProgram.ts';

/** What is carved into the seal, its shape and its ink: one decision, seen before it is taken. */
export function SealSetting({ sign }: { readonly sign: ShopSign }) {
  const t = useWords('owner');
  const labels = useSealLabels();
  const changing = useChangeProgram();
  const kept = sealOf(sign);
  const [chosen, setChosen] = useState(kept);
  const seal = { ...chosen, text: chosen.text.trim() };
  const change = (changed: Partial<SealDesign>) => {
    changing.forget();
    setChosen({ ...chosen, ...changed });
  };
  return (
    <SettingForm
      changing={changing}
      isDirty={!isSameSeal(seal, kept)}
      onSubmit={() =>
        changing.changeProgram({
          type: 'CarveSeal',
          sealText: seal.text,
          sealShape: seal.shape,
          sealColor: seal.color,
        })
      }
    >
      <Field
        label={t('shop.sealText')}
        hint={t('shop.sealHint')}
        value={chosen.text}
        error={changing.problemOf('sealText')}
        onChange={(text) => change({ text })}
      />
      <SealChooser seal={seal} labels={labels} onChange={change} />
    </SettingForm>
  );
}

const isSameSeal = (one: SealDesign, other: SealDesign): boolean =>
  one.text === other.text && one.shape === other.shape && one.color === other.color;
