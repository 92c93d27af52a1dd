import type { LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import { useWords } from '#i18n/useWords.ts';
import { GrantRuleForm } from './GrantRuleForm.tsx';
import { RewardForm } from './RewardForm.tsx';
import { Section } from './Section.tsx';

/** The café's promise. Changing it never shrinks what was earned, and says so. */
export function RulesPanel({ program }: { readonly program: LoyaltyProgram }) {
  const t = useWords('owner');
  return (
    <Section title={t('rules.title')} note={t('rules.earnedStays')}>
      {program.rewards.map((reward) => (
        <RewardForm key={reward.id} reward={reward} />
      ))}
      <GrantRuleForm program={program} />
    </Section>
  );
}
