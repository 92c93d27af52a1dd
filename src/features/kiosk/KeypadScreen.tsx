import { type FormEvent, useId } from 'react';
import type { ShopSign } from '#books/program/events.ts';
import type { Assistance, Turn } from '#device/tabletState.ts';
import type { HandOff, Reward } from '#domain/loyaltyProgram.ts';
import { TYPED_DIGITS } from '#domain/phoneNumber.ts';
import { useWords } from '#i18n/useWords.ts';
import { Brand } from '#ui/Brand.tsx';
import { Button } from '#ui/Button.tsx';
import { Chip } from '#ui/Chip.tsx';
import { joinClasses } from '#ui/joinClasses.ts';
import { KeyPad } from '#ui/KeyPad.tsx';
import { NumberRow } from '#ui/NumberRow.tsx';
import { Title } from '#ui/Title.tsx';
import { AssistKeys } from './AssistKeys.tsx';
import { CallStaffButton } from './CallStaffButton.tsx';
import styles from './KeypadScreen.module.css';
import large from './KeypadScreenLarge.module.css';
import low from './KeypadScreenLow.module.css';
import zoomed from './KeypadScreenZoomed.module.css';
import type { KeypadStep } from './kioskFlow.ts';
import { LanguageKeys } from './LanguageKeys.tsx';
import { SayNotice } from './SayNotice.tsx';
import { TurnPreview } from './TurnPreview.tsx';

export interface KeypadScreenProps {
  readonly sign: ShopSign;
  /** What the stamps are saved for. */
  readonly reward: Reward | undefined;
  readonly keypad: KeypadStep;
  readonly turn: Turn | null;
  /** Who goes first, which decides what an idle keypad asks for. */
  readonly handOff: HandOff['type'];
  /** The number is on its way to the ledger; its digits are gone already. */
  readonly isSending: boolean;
  readonly isStaffCalled: boolean;
  /** What makes it easier for this customer. */
  readonly assistance: Assistance;
  readonly onDigit: (digit: string) => void;
  readonly onBackspace: () => void;
  readonly onClear: () => void;
  readonly onToggleHiding: () => void;
  readonly onSubmit: () => void;
  readonly onHome: () => void;
  readonly onCallStaff: () => void;
  readonly onAssist: (changed: Partial<Assistance>) => void;
  readonly onAskReward: () => void;
  readonly onAskMine: () => void;
}

/** What happens and why on the left, the number on the right. Nothing moves while somebody types. */
export function KeypadScreen(props: KeypadScreenProps) {
  const { sign, reward, keypad, turn, assistance, isStaffCalled } = props;
  const { onHome, onCallStaff, onAssist, onAskReward, onAskMine } = props;
  const t = useWords('kiosk');
  const roleWords = useWords('roles');
  const titleId = useId();
  const isRedeem = turn ? turn.purpose === 'redeem' : keypad.wantsReward;
  const hasErrand = turn !== null || keypad.wantsReward || keypad.wantsMine;
  const isIdle = keypad.digits === '' && !hasErrand;
  const title = titleOf();
  // Where the whole screen is laid out anew, the way home stands with the other helpers.
  const isHomeBelow = assistance.isLarge || assistance.isLow;
  const language = <LanguageKeys onChoose={(chosen) => onAssist({ language: chosen })} />;
  const home = (
    <span className={partOf('home')} hidden={isIdle}>
      <Chip icon="back" onPress={onHome}>
        {t('home')}
      </Chip>
    </span>
  );

  return (
    <div className={partOf('screen')}>
      <section className={partOf('left')}>
        <header className={partOf('top')}>
          <Brand markText={sign.sealText} name={sign.name} />
          {!isHomeBelow && language}
          {!isHomeBelow && home}
        </header>
        <div className={partOf('hero')}>
          <div>
            <Title key={title} id={titleId}>
              {title}
            </Title>
            <p className={partOf('sub')}>{t('keypad.sub')}</p>
            {reward && (
              <p className={partOf('promise')}>
                {t('keypad.promise', { stamps: reward.price, rewardName: reward.name })}
              </p>
            )}
          </div>
          <div className={partOf('preview')}>
            <TurnPreview turn={turn} reward={reward} />
          </div>
        </div>
        <div className={partOf('say')}>
          <SayNotice say={keypad.say} isStaffCalled={isStaffCalled} />
        </div>
      </section>
      <KeypadForm {...props} titleId={titleId} isRedeem={isRedeem} />
      <footer className={partOf('foot')}>
        <div className={partOf('ways')}>
          <span className={partOf('call')}>
            <CallStaffButton size="small" onPress={onCallStaff} />
          </span>
          {!hasErrand && <Chip onPress={onAskReward}>{t('keypad.useReward')}</Chip>}
          {!hasErrand && <Chip onPress={onAskMine}>{t('keypad.mine')}</Chip>}
        </div>
        <div className={partOf('aids')}>
          <AssistKeys assistance={assistance} onAssist={onAssist} />
          {/* There is nowhere to go from an idle keypad, and two helpers fewer once there is an errand. */}
          {isHomeBelow && (isIdle || hasErrand) && language}
          {isHomeBelow && !isIdle && home}
        </div>
      </footer>
    </div>
  );

  function titleOf(): string {
    if (turn?.purpose === 'grant') return t('keypad.grantTitle', { stamps: turn.stamps });
    if (turn?.purpose === 'paperCard') {
      return roleWords('paper.keypadTitle', { stamps: turn.stamps });
    }
    if (keypad.wantsMine) return t('keypad.mineTitle');
    if (isRedeem) return t('keypad.redeemTitle');
    return props.handOff === 'staffFirst' ? t('keypad.idleTitle') : t('keypad.inviteTitle');
  }
}

const LAST4_DIGITS = 4;

function digitsShown({ isHidden, isAwaitingTurn }: KeypadStep): number | undefined {
  if (isAwaitingTurn) return LAST4_DIGITS;
  return isHidden ? 1 : undefined;
}

interface KeypadFormProps extends KeypadScreenProps {
  readonly titleId: string;
  readonly isRedeem: boolean;
}

function KeypadForm(props: KeypadFormProps) {
  const { keypad, turn, isSending, isRedeem, titleId } = props;
  const { onDigit, onBackspace, onClear, onToggleHiding, onSubmit } = props;
  const t = useWords('kiosk');
  const roleWords = useWords('roles');
  const hintId = useId();
  const digitsLeft = TYPED_DIGITS - keypad.digits.length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };

  return (
    <form className={partOf('right')} aria-labelledby={titleId} onSubmit={submit}>
      <div className={partOf('number')}>
        <NumberRow
          prefix="010"
          digits={keypad.digits}
          groups={[4, 4]}
          digitsShown={digitsShown(keypad)}
          label={t('keypad.number')}
        />
      </div>
      <div className={partOf('under')}>
        <p id={hintId} role="status" className={partOf('hint')}>
          {hintOf()}
        </p>
        <span className={partOf('hiding')} hidden={keypad.isAwaitingTurn}>
          <Chip icon={keypad.isHidden ? 'eye' : 'eyeOff'} onPress={onToggleHiding}>
            {keypad.isHidden ? t('keypad.show') : t('keypad.hide')}
          </Chip>
        </span>
      </div>
      <div className={partOf('pad')}>
        <KeyPad
          labels={{
            pad: t('keypad.keys'),
            clear: t('keypad.clear'),
            backspace: t('keypad.backspace'),
            backspaceFull: t('keypad.backspaceFull'),
          }}
          onDigit={onDigit}
          onBackspace={onBackspace}
          onClear={onClear}
        />
      </div>
      <span className={partOf('submit')}>
        <Button
          type="submit"
          size="huge"
          tone="seal"
          isWide
          isWaiting={digitsLeft > 0}
          describedBy={hintId}
        >
          {verbOf()}
        </Button>
      </span>
    </form>
  );

  function verbOf(): string {
    if (turn?.purpose === 'paperCard') return roleWords('paper.keypadSubmit');
    if (keypad.wantsMine) return t('keypad.seeMine');
    return isRedeem ? t('keypad.redeem') : t('keypad.grant');
  }

  function hintOf(): string {
    if (isSending) return keypad.wantsMine ? t('keypad.openingMine') : t('keypad.sending');
    if (keypad.isAwaitingTurn) {
      return t('keypad.awaiting', { last4: keypad.digits.slice(-LAST4_DIGITS) });
    }
    return digitsLeft > 0
      ? t('keypad.digitsLeft', { digits: digitsLeft })
      : t('keypad.lookAtNumber');
  }
}

/** Its look, and the one it has for whoever asks for another. */
const partOf = (part: string): string =>
  joinClasses(styles[part], large[part], low[part], zoomed[part]);
