import { Button } from '#ui/Button.tsx';
import { Chip } from '#ui/Chip.tsx';
import { Icon, type IconName } from '#ui/Icon.tsx';
import styles from './ButtonSpecimens.module.css';
import { Specimen, State } from './Specimen.tsx';
import { specimenWords as words } from './specimenWords.ts';

const STATES = ['idle', 'focus', 'pressed'] as const;
const { verbs } = words;

const ICONS: readonly IconName[] = [
  ...(['back', 'bell', 'check', 'close', 'down', 'eye', 'eyeOff', 'gift', 'lock'] as const),
  ...(['minus', 'person', 'plus', 'star', 'warning'] as const),
];

const BUTTONS = [
  { tone: 'seal', size: 'large', verb: verbs.grant },
  { tone: 'jade', size: 'tall', verb: verbs.redeem },
  { tone: 'ink', size: 'medium', verb: verbs.change },
  { tone: 'quiet', size: 'medium', verb: verbs.back },
  { tone: 'call', size: 'small', verb: verbs.call },
  { tone: 'staff', size: 'small', verb: verbs.back },
  { tone: 'staffAct', size: 'small', verb: verbs.approve },
] as const;

export function ButtonSpecimens() {
  return (
    <>
      <Specimen title={words.sections.buttons} isWide>
        {BUTTONS.map((button) => (
          <div key={button.tone} className={styles['row']}>
            {STATES.map((state) => (
              <State key={state} state={state}>
                <Sample {...button} />
              </State>
            ))}
            <State state="waiting">
              <Sample {...button} isWaiting />
            </State>
          </div>
        ))}
      </Specimen>
      <Specimen title={words.sections.chips}>
        {STATES.map((state) => (
          <State key={state} state={state}>
            <Chip icon="eye" onPress={doNothing}>
              {verbs.help}
            </Chip>
          </State>
        ))}
        <State state="on">
          <Chip isPressed onPress={doNothing}>
            {verbs.large}
          </Chip>
        </State>
      </Specimen>
      <Specimen title={words.sections.icons}>
        {ICONS.map((name) => (
          <Icon key={name} name={name} size={36} />
        ))}
      </Specimen>
    </>
  );
}

const doNothing = () => undefined;

type SampleProps = (typeof BUTTONS)[number] & { readonly isWaiting?: boolean };

function Sample({ tone, size, verb, isWaiting = false }: SampleProps) {
  return (
    <Button tone={tone} size={size} isWaiting={isWaiting}>
      {tone === 'call' && <Icon name="bell" />}
      {verb}
    </Button>
  );
}
