import type { ScanProblem } from '#desk/scan.ts';
import { useWords } from '#i18n/useWords.ts';
import { joinClasses } from '#ui/joinClasses.ts';
import styles from './ScanNote.module.css';

/** What staff are told about a scan that came to nothing, beside their edge. */
export function ScanNote({ problem }: { readonly problem: ScanProblem | undefined }) {
  const t = useWords('menu');
  return (
    <div
      role="status"
      data-theme="staff"
      className={joinClasses(styles['place'], problem && styles['note'])}
    >
      {problem && t(`scan.${problem.type}`)}
    </div>
  );
}
