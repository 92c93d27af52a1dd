import { useMutation } from '@tanstack/react-query';
import { useRuntime } from '#device/useRuntime.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Finding, Verification } from '#ledger/verify.ts';
import { Button } from '#ui/Button.tsx';
import styles from './BooksCheck.module.css';
import { TabletLine } from './TabletLine.tsx';

/** Counts all entries again and compares; what differs can be counted anew. */
export function BooksCheck() {
  const t = useWords('owner');
  const runtime = useRuntime();
  const verifying = useMutation({ mutationFn: () => runtime.verify() });
  const rebuilding = useMutation({
    mutationFn: async () => {
      await runtime.rebuild();
      await verifying.mutateAsync();
    },
  });
  const isBusy = verifying.isPending || rebuilding.isPending;

  return (
    <div className={styles['check']}>
      <TabletLine title={t('tablet.verify')} note={t('tablet.verifyHint')}>
        <Button
          size="small"
          isWaiting={isBusy}
          onPress={() => {
            if (isBusy) return;
            rebuilding.reset();
            verifying.mutate();
          }}
        >
          {t('tablet.verify')}
        </Button>
      </TabletLine>
      <div role="status">
        {verifying.isPending && <p>{t('tablet.verifying')}</p>}
        {rebuilding.isSuccess && <p>{t('tablet.rebuilt')}</p>}
        {verifying.data && !isBusy && <Verdict verification={verifying.data} />}
      </div>
      {verifying.data?.findings.some(isRow) && (
        <Button size="small" tone="ink" isWaiting={isBusy} onPress={() => rebuilding.mutate()}>
          {rebuilding.isPending ? t('tablet.rebuilding') : t('tablet.rebuild')}
        </Button>
      )}
    </div>
  );
}

/** Rows can be made again from the entries; a missing entry cannot. */
const isRow = (finding: Finding): boolean => finding.type !== 'SequenceGap';

const FINDING_TYPES = ['RowDiffers', 'RowMissing', 'RowWithoutEntries', 'SequenceGap'] as const;

function Verdict({ verification }: { readonly verification: Verification }) {
  const t = useWords('owner');
  const { entries, findings } = verification;
  if (findings.length === 0) {
    return <p className={styles['clean']}>{t('tablet.clean', { entries })}</p>;
  }
  const countOf = (type: Finding['type']) => findings.filter((each) => each.type === type).length;
  return (
    <>
      <p className={styles['bad']}>{t('tablet.findings', { entries, count: findings.length })}</p>
      <ul className={styles['list']}>
        {FINDING_TYPES.filter((type) => countOf(type) > 0).map((type) => (
          <li key={type}>{t(`tablet.${type}`, { count: countOf(type) })}</li>
        ))}
      </ul>
      {countOf('SequenceGap') > 0 && <p>{t('tablet.gapHint')}</p>}
    </>
  );
}
