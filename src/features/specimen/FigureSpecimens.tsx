import { ChartFrame } from '#ui/ChartFrame.tsx';
import { Figure } from '#ui/Figure.tsx';
import styles from './FigureSpecimens.module.css';
import { Specimen } from './Specimen.tsx';
import { specimenWords as words } from './specimenWords.ts';

const { figures, chart } = words;

const WEEKS = [
  { week: '10/18', again: 88, fresh: 24 },
  { week: '10/25', again: 97, fresh: 20 },
  { week: '11/1', again: 104, fresh: 28 },
  { week: '11/8', again: 118, fresh: 34 },
  { week: '11/15', again: 126, fresh: 38 },
  { week: '11/22', again: 139, fresh: 38 },
] as const;

/** Numbers that say something. */
export function FigureSpecimens() {
  const people = (count: number) => chart.people.replace('{count}', String(count));
  const columns = [chart.week, chart.again, chart.fresh];
  const labels = { tableLabel: chart.asTable, chartLabel: chart.asChart, empty: chart.empty };
  return (
    <>
      <Specimen title={words.sections.figures} isWide>
        <div className={styles['figures']}>
          <Figure
            label={figures.again}
            value={figures.againValue}
            measured={{
              value: 63.4,
              target: 60,
              max: 100,
              isMet: true,
              verdict: figures.againVerdict,
            }}
            note={figures.againNote}
          />
          <Figure
            label={figures.lost}
            value={figures.lostValue}
            measured={{
              value: 17.2,
              target: 15,
              max: 30,
              isMet: false,
              verdict: figures.lostVerdict,
            }}
            note={figures.lostNote}
          />
          <Figure label={figures.nps} value={figures.npsValue} note={figures.npsNote} />
        </div>
      </Specimen>
      <Specimen title={words.sections.charts} isWide>
        <div className={styles['charts']}>
          <ChartFrame
            {...labels}
            title={chart.title}
            note={chart.note}
            columns={columns}
            rows={WEEKS.map(({ week, again, fresh }) => [week, people(again), people(fresh)])}
          >
            <Bars />
          </ChartFrame>
          <ChartFrame
            {...labels}
            title={chart.emptyTitle}
            note={chart.note}
            columns={columns}
            rows={[]}
          >
            <Bars />
          </ChartFrame>
        </div>
      </Specimen>
    </>
  );
}

const BAR = 44;
const STEP = 74;
const HEIGHT = 180;
/** Room for what the bars are, said beside the last one. */
const LABELS = 96;

function Bars() {
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${WEEKS.length * STEP + LABELS} ${HEIGHT + 26}`}
      className={styles['bars']}
    >
      {WEEKS.map(({ week, again, fresh }, index) => (
        <g key={week} transform={`translate(${index * STEP} 0)`}>
          <rect
            y={HEIGHT - again - fresh - 3}
            width={BAR}
            height={fresh}
            rx="4"
            className={styles['fresh']}
          />
          <rect y={HEIGHT - again} width={BAR} height={again} rx="4" className={styles['again']} />
          <text x={BAR / 2} y={HEIGHT + 20} textAnchor="middle">
            {week}
          </text>
        </g>
      ))}
      <g transform={`translate(${WEEKS.length * STEP - 14} 0)`} className={styles['direct']}>
        <text y="20">{chart.fresh}</text>
        <text y="112" className={styles['again']}>
          {chart.again}
        </text>
      </g>
    </svg>
  );
}
