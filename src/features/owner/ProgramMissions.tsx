import { useState } from 'react';
import { useRuntime } from '#device/useRuntime.ts';
import { MISSIONS_MAX } from '#domain/mission.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { type MissionDraft, missionDraftOf, missionOf, newMission } from './missionDraft.ts';
import { ProgramMission } from './ProgramMission.tsx';
import { ProgramPart } from './ProgramPart.tsx';
import { decided, type ProgramView } from './programView.ts';

/** What customers may play for. */
export function ProgramMissions({ view }: { readonly view: ProgramView }) {
  const t = useWords('program');
  const runtime = useRuntime();
  const [drafts, setDrafts] = useState<readonly MissionDraft[]>(() =>
    decided(view.shop, 'missions').map(missionDraftOf),
  );
  return (
    <ProgramPart
      title={t('part.missions')}
      note={t('note.missions')}
      view={view}
      draft={{ part: 'missions', value: drafts.map(missionOf) }}
      topics={['missions']}
    >
      {drafts.map((draft) => (
        <ProgramMission
          key={draft.id}
          draft={draft}
          view={view}
          onChange={(changed) =>
            setDrafts(drafts.map((each) => (each.id === draft.id ? { ...each, ...changed } : each)))
          }
          onRemove={() => setDrafts(drafts.filter(({ id }) => id !== draft.id))}
        />
      ))}
      {drafts.length < MISSIONS_MAX && (
        <div>
          <Button
            size="small"
            onPress={() =>
              setDrafts([...drafts, newMission(runtime.newRuleId(), t('missions.usual'))])
            }
          >
            {t('missions.add')}
          </Button>
        </div>
      )}
    </ProgramPart>
  );
}
