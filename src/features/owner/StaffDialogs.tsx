import type { Colleague } from '#device/runtime.ts';
import { unreachable } from '#domain/assert.ts';
import { useParticle } from '#i18n/useParticle.ts';
import { useWords } from '#i18n/useWords.ts';
import { DismissDialog } from './DismissDialog.tsx';
import { HireDialog } from './HireDialog.tsx';
import { NewPinDialog } from './NewPinDialog.tsx';
import { StaffRoleDialog } from './StaffRoleDialog.tsx';

/** What the owner is asked about somebody who works here, or will. */
export type StaffQuestion =
  | { readonly type: 'hire' }
  | { readonly type: 'role'; readonly colleague: Colleague }
  | { readonly type: 'pin'; readonly colleague: Colleague }
  | { readonly type: 'dismiss'; readonly colleague: Colleague };

export interface StaffDialogsProps {
  readonly question: StaffQuestion;
  readonly onDismiss: () => void;
  /** It happened; the words say so. */
  readonly onDone: (words: string) => void;
}

export function StaffDialogs({ question, onDismiss, onDone }: StaffDialogsProps) {
  const withParticle = useParticle();
  const t = useWords('owner');
  const roleWords = useWords('roles');
  switch (question.type) {
    case 'hire':
      return (
        <HireDialog
          onDismiss={onDismiss}
          onHired={(name) => onDone(t('staff.hired', { nameObject: withParticle(name, '을/를') }))}
        />
      );
    case 'role': {
      const { colleague } = question;
      const nameSubject = withParticle(colleague.name, '은/는');
      return (
        <StaffRoleDialog
          colleague={colleague}
          onDismiss={onDismiss}
          onChanged={(role) => {
            const roleIs = withParticle(roleWords(`role.${role}`), '이에요/예요');
            onDone(roleWords('staff.changed', { nameSubject, roleIs }));
          }}
        />
      );
    }
    case 'pin': {
      const { colleague } = question;
      const words = t('staff.pinChanged', { name: colleague.name });
      return <NewPinDialog {...{ colleague, onDismiss }} onChanged={() => onDone(words)} />;
    }
    case 'dismiss': {
      const { colleague } = question;
      const nameSubject = withParticle(colleague.name, '은/는');
      const words = t('staff.dismissed', { nameSubject });
      return <DismissDialog {...{ colleague, onDismiss }} onLeft={() => onDone(words)} />;
    }
    default:
      return unreachable(question);
  }
}
