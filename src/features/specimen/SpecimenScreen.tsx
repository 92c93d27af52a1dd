import { useEffect, useState } from 'react';
import { Segments } from '#ui/Segments.tsx';
import { Surroundings } from '#ui/Surroundings.tsx';
import { Title } from '#ui/Title.tsx';
import { ButtonSpecimens } from './ButtonSpecimens.tsx';
import { ChoiceSpecimens } from './ChoiceSpecimens.tsx';
import { FieldSpecimens } from './FieldSpecimens.tsx';
import { FigureSpecimens } from './FigureSpecimens.tsx';
import { InkSpecimens } from './InkSpecimens.tsx';
import { OverlaySpecimens } from './OverlaySpecimens.tsx';
import { PadSpecimens } from './PadSpecimens.tsx';
import { RowSpecimens } from './RowSpecimens.tsx';
import styles from './SpecimenScreen.module.css';
import { StampSpecimens } from './StampSpecimens.tsx';
import { showStates } from './showStates.ts';
import { specimenWords as words } from './specimenWords.ts';

const THEMES = ['customer', 'staff', 'owner', 'contrast', 'large'] as const;

type Theme = (typeof THEMES)[number];

/** Every part of the design system, in the theme that the address names. Development only. */
export function SpecimenScreen() {
  const [theme, setTheme] = useState(themeOfAddress);
  useEffect(() => showStates(document), []);
  const choose = (chosen: Theme) => {
    history.replaceState(null, '', `?theme=${chosen}`);
    setTheme(chosen);
  };
  return (
    <div
      className={styles['ground']}
      lang="ko"
      data-contrast={theme === 'contrast' ? 'high' : undefined}
      data-large={theme === 'large' || undefined}
      data-theme={theme === 'staff' ? 'staff' : undefined}
    >
      <title>{words.title}</title>
      <Surroundings
        language="ko-KR"
        {...(theme === 'staff' && { theme: 'staff' })}
        {...(theme === 'owner' && { density: 'close' })}
      >
        <main className={styles['page']}>
          <Title>{words.title}</Title>
          <p className={styles['sub']}>{words.sub}</p>
          <Segments
            label={words.theme}
            value={theme}
            choices={THEMES.map((value) => ({ value, words: words.themes[value] }))}
            onChange={choose}
          />
          <InkSpecimens />
          <ButtonSpecimens />
          <PadSpecimens />
          <StampSpecimens isPlain={theme === 'contrast'} />
          <ChoiceSpecimens />
          <FieldSpecimens />
          <OverlaySpecimens />
          <FigureSpecimens />
          <RowSpecimens />
        </main>
      </Surroundings>
    </div>
  );
}

const themeOfAddress = (): Theme => {
  const named = new URLSearchParams(location.search).get('theme');
  return THEMES.find((theme) => theme === named) ?? 'customer';
};
