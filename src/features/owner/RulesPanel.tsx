import type { LoyaltyProgram } from '#domain/loyaltyProgram.ts';
import { useWords } from '#i18n/useWords.ts';
import { GrantRuleForm } from './GrantRuleForm.tsx';
import { HandOffForm } from './HandOffForm.tsx';
import { RewardList } from './RewardList.tsx';
import { Section } from './Section.tsx';

/** The café's promise. Changing it never shrinks what was earned, and says so. */
export function RulesPanel({ program }: { readonly program: LoyaltyProgram }) {
  const t = useWords('owner');
  return (
    <Section id="rules" title={t('rules.title')} note={t('rules.earnedStays')}>
      <RewardList rewards={program.rewards} />
      <GrantRuleForm program={program} />
      <HandOffForm program={program} />
    </Section>
  );
}
