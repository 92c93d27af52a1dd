import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Colleague } from '#device/runtime.ts';
import type { StaffId } from '#domain/ids.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Title } from '#ui/Title.tsx';
import styles from './SignIn.module.css';
import { SignInName } from './SignInName.tsx';
import { SignInPin } from './SignInPin.tsx';
import { useColleagues } from './useColleagues.ts';

export interface SignInProps {
  /** Still on duty behind a locked screen: only the PIN is missing. */
  readonly lastOnDuty: StaffId | undefined;
}

/** Name first, then PIN (architecture 10): a PIN alone would be a password for everybody. */
export function SignIn({ lastOnDuty }: SignInProps) {
  const t = useWords('counter');
  const navigate = useNavigate();
  const colleagues = useColleagues();
  const [chosenId, setChosenId] = useState(lastOnDuty);
  const chosen = chosenOf(colleagues, chosenId);

  return (
    <main className={styles['screen']}>
      <div className={styles['who']}>
        <Title size="small">{t('signIn.title')}</Title>
        <p className={styles['sub']}>{t('signIn.sub')}</p>
        <ul className={styles['names']} aria-label={t('signIn.names')}>
          {colleagues?.map((colleague) => (
            <li key={colleague.staffId}>
              <SignInName
                colleague={colleague}
                isChosen={colleague.staffId === chosen?.staffId}
                onChoose={() => setChosenId(colleague.staffId)}
              />
            </li>
          ))}
        </ul>
        <div className={styles['back']}>
          <Button size="small" tone="staff" onPress={() => void navigate('/')}>
            <Icon name="back" />
            {t('toKiosk')}
          </Button>
        </div>
      </div>
      <div className={styles['pin']}>
        {chosen ? (
          <SignInPin key={chosen.staffId} colleague={chosen} />
        ) : (
          <p className={styles['hint']}>{t('signIn.chooseFirst')}</p>
        )}
      </div>
    </main>
  );
}

/** Who works alone does not choose. */
function chosenOf(
  colleagues: readonly Colleague[] | undefined,
  chosenId: StaffId | undefined,
): Colleague | undefined {
  if (colleagues?.length === 1) return colleagues[0];
  return colleagues?.find(({ staffId }) => staffId === chosenId);
}
