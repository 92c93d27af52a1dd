import { useTablet } from '#device/useRuntime.ts';
import { useShop } from '#device/useShop.ts';
import { useWords } from '#i18n/useWords.ts';
import { Surroundings } from '#ui/Surroundings.tsx';
import { Counter } from './Counter.tsx';
import styles from './CounterScreen.module.css';
import { SignIn } from './SignIn.tsx';

/** The staff's side of the counter: unmistakably dark, and closed until somebody says who they are. */
export function CounterScreen() {
  const t = useWords('counter');
  const shop = useShop();
  const duty = useTablet((tablet) => tablet.duty);
  const language = useTablet((tablet) => tablet.staffLanguage);
  const isOpen = useTablet((tablet) => tablet.isStaffModeOpen);
  return (
    <Surroundings className={styles['ground']} theme="staff" language={language}>
      <title>{t('pageTitle')}</title>
      {duty && isOpen ? <Counter duty={duty} shop={shop} /> : <SignIn lastOnDuty={duty?.staffId} />}
    </Surroundings>
  );
}
