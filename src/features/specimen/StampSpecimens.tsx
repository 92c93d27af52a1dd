import { useState } from 'react';
import { Brand } from '#ui/Brand.tsx';
import { joinClasses } from '#ui/joinClasses.ts';
import { Ring } from '#ui/Ring.tsx';
import { Seal } from '#ui/Seal.tsx';
import { type ChosenSeal, SealChooser } from '#ui/SealChooser.tsx';
import { SealProvider } from '#ui/SealProvider.tsx';
import { StampCard } from '#ui/StampCard.tsx';
import { Ticket } from '#ui/Ticket.tsx';
import { Specimen } from './Specimen.tsx';
import styles from './StampSpecimens.module.css';
import { specimenWords as words } from './specimenWords.ts';

const SHADES = ['fresh', 'old', 'ghost'] as const;

/** What makes the product itself. */
export function StampSpecimens({ isPlain }: { readonly isPlain: boolean }) {
  return (
    <Specimen title={words.sections.stamps} isWide>
      <SealProvider text={words.seal} isPlain={isPlain}>
        <div className={styles['seals']}>
          <Brand markText={words.seal} name={words.shop} />
          {SHADES.map((shade, variant) => (
            <Seal key={shade} size="112px" shade={shade} variant={variant} />
          ))}
          <Ring secondsLeft={6} secondsTotal={10} />
        </div>
        <div className={styles['cards']}>
          <div className={styles['card']}>
            <StampCard
              count={{ total: 10, filled: 5, fresh: 2 }}
              goal={words.goal}
              label={words.card}
            />
          </div>
          <div className={styles['card']}>
            <StampCard
              isGhost
              count={{ total: 10, filled: 0, fresh: 0 }}
              goal={null}
              label={words.ghost}
            />
          </div>
        </div>
        <div className={joinClasses(styles['cards'], styles['tickets'])}>
          <Ticket stub={<Stub />}>
            <TicketWords />
          </Ticket>
          <Ticket tone="jade" stub={<Stub tone="paper" />}>
            <TicketWords />
          </Ticket>
        </div>
      </SealProvider>
      <div className={styles['cards']}>
        <Chooser />
      </div>
    </Specimen>
  );
}

function TicketWords() {
  return (
    <div className={styles['text']}>
      <p className={styles['ticket']}>{words.ticket}</p>
      <p>{words.ticketNote}</p>
    </div>
  );
}

function Stub({ tone = 'ink' }: { readonly tone?: 'ink' | 'paper' }) {
  return (
    <div className={styles['stub']}>
      <Seal size="104px" tone={tone} />
    </div>
  );
}

function Chooser() {
  const [seal, setSeal] = useState<ChosenSeal>({
    text: words.seal,
    shape: 'circle',
    color: 'vermilion',
  });
  return (
    <SealChooser
      seal={seal}
      labels={words.chooser}
      onChange={(changed) => setSeal({ ...seal, ...changed })}
    />
  );
}
