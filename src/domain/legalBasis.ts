/** Why a shop may keep the number (korea.md L-03): a contract it performs, or an explicit consent. */
export type LegalBasis = 'contract' | 'consent';
