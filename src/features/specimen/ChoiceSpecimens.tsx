import { useState } from 'react';
import { ChoiceCards } from '#ui/ChoiceCards.tsx';
import { PickBoard } from '#ui/PickBoard.tsx';
import { Segments } from '#ui/Segments.tsx';
import { Tick } from '#ui/Tick.tsx';
import styles from './ChoiceSpecimens.module.css';
import { Specimen, State } from './Specimen.tsx';
import { specimenWords as words } from './specimenWords.ts';

const { sizes, hands, board } = words;

export function ChoiceSpecimens() {
  return (
    <>
      <Specimen title={words.sections.choices} isWide>
        <div className={styles['pair']}>
          <State state="chosen">
            <Sizes value="ice" />
          </State>
          <State state="empty">
            <Sizes value={undefined} />
          </State>
        </div>
        <div className={styles['pair']}>
          <State state="chosen">
            <Hands />
          </State>
          <State state="focus">
            <Hands />
          </State>
        </div>
      </Specimen>
      <Specimen title={words.sections.ticks}>
        <State state="idle">
          <OneTick isTicked={false} />
        </State>
        <State state="on">
          <OneTick isTicked />
        </State>
        <State state="missing">
          <Tick isTicked={false} isMissing onChange={() => undefined}>
            {words.tick}
          </Tick>
        </State>
      </Specimen>
      <Specimen title={words.sections.board} isWide>
        <Board />
      </Specimen>
    </>
  );
}

type Size = 'hot' | 'ice' | 'both';

function Sizes({ value }: { readonly value: Size | undefined }) {
  const [size, setSize] = useState(value);
  return (
    <Segments
      label={sizes.label}
      value={size}
      choices={(['hot', 'ice', 'both'] as const).map((each) => ({
        value: each,
        words: sizes[each],
      }))}
      onChange={setSize}
    />
  );
}

function Hands() {
  const [hand, setHand] = useState<'staff' | 'customer' | 'alone'>('staff');
  return (
    <ChoiceCards
      label={hands.label}
      isLabelShown
      value={hand}
      choices={(['staff', 'customer', 'alone'] as const).map((value) => ({
        value,
        title: hands[value],
        note: hands[`${value}Note`],
      }))}
      onChange={setHand}
    />
  );
}

function OneTick({ isTicked }: { readonly isTicked: boolean }) {
  const [isOn, setOn] = useState(isTicked);
  return (
    <Tick isTicked={isOn} onChange={setOn}>
      {words.tick}
    </Tick>
  );
}

function Board() {
  const [count, setCount] = useState(2);
  return (
    <PickBoard
      quickTitle={board.quick}
      quickNote={board.quickNote}
      quick={[{ key: 'usual', name: board.usual, note: board.usualNote }]}
      groups={[
        {
          key: 'coffee',
          title: board.group,
          choices: [
            {
              key: 'latte',
              name: board.latte,
              note: board.latteNote,
              mark: board.mark,
              count,
              moreLabel: board.more,
              lessLabel: board.less,
            },
            {
              key: 'mocha',
              name: board.mocha,
              note: board.mochaNote,
              count: 0,
              moreLabel: board.mochaMore,
              lessLabel: board.less,
            },
          ],
        },
      ]}
      onQuick={() => undefined}
      onMore={() => setCount(count + 1)}
      onLess={() => setCount(Math.max(0, count - 1))}
    />
  );
}
