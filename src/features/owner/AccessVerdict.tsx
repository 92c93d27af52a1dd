import type { ChainVerdict } from '#books/access/chain.ts';
import { unreachable } from '#domain/assert.ts';
import { useFormat } from '#i18n/useFormat.ts';
import { useWords } from '#i18n/useWords.ts';
import { Icon } from '#ui/Icon.tsx';
import { joinClasses } from '#ui/joinClasses.ts';
import styles from './AccessLogScreen.module.css';

/** Is the log as it was written? Each entry was bound to the one before it. */
export function AccessVerdict({ verdict }: { readonly verdict: ChainVerdict }) {
  const t = useWords('roles');
  const format = useFormat();
  const isGood = verdict.type === 'Unbroken';
  if (isGood && verdict.links === 0) return null;
  return (
    <p
      role={isGood ? 'status' : 'alert'}
      className={joinClasses(styles['verdict'], styles[isGood ? 'good' : 'bad'])}
    >
      <Icon name={isGood ? 'check' : 'close'} />
      {sentence()}
    </p>
  );

  function sentence(): string {
    switch (verdict.type) {
      case 'Unbroken':
        return t('access.Unbroken', { links: verdict.links });
      case 'Broken': {
        const { at } = verdict;
        return t('access.Broken', { day: format.day(at), time: format.time(at) });
      }
      case 'CutOff':
        return t('access.CutOff');
      default:
        return unreachable(verdict);
    }
  }
}
