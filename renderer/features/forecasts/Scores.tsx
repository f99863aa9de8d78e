import { type CalibrationPoint, enough } from '#shared/analysis/forecast-scores.ts'
import type { NamedCard } from '#shared/views/forecast-rows.ts'
import type { useCards } from './use-forecasts.ts'

/** How well analysts and holders have forecast, once enough is settled. */
export function Scores({ cards: { analysts, holders } }: { cards: ReturnType<typeof useCards> }) {
  return (
    <div className="scores">
      <CardList
        title="Analysts"
        cards={analysts}
        none="No forecast is settled yet that somebody had judged before. Say how one ended in its inspector."
        text="From the last credence given until the day of the outcome."
      />
      <CardList
        title="Holders"
        cards={holders}
        none="No settled forecast has a holder and a band yet."
        text="Each holder is taken at the middle of the band that its words stand for."
      />
      <p className="t12 f3">
        Forecasts that came true partly or cannot be judged are left out. Brier score: the mean squared difference
        between what was said and what came; 0 is perfect, 0.25 is what 50 % every time gets, 1 is the worst.
      </p>
    </div>
  )
}

interface CardListProps {
  title: string
  text: string
  none: string
  cards: readonly NamedCard[]
}

function CardList({ title, text, none, cards }: CardListProps) {
  return (
    <section aria-label={title}>
      <h2 className="b">{title}</h2>
      <p className="t12 f3">{cards.length === 0 ? none : text}</p>
      <div className="score-cards">
        {cards.map((card) => (
          <Card key={card.id} card={card} />
        ))}
      </div>
    </section>
  )
}

function Card({ card }: { card: NamedCard }) {
  const { name, n, brier, points } = card
  return (
    <figure className="score-card">
      <figcaption>
        <bdi className="m">{name}</bdi>
        <span className="num f2">
          {brier === null ? `too few: ${n} of ${enough} settled` : `Brier score ${brier.toFixed(2)}, n = ${n}`}
        </span>
      </figcaption>
      {points && <Calibration points={points} name={name} />}
    </figure>
  )
}

/** What was said against what came, in percent; the line is perfect calibration, the number beside a dot its n. */
function Calibration({ points, name }: { points: readonly CalibrationPoint[]; name: string }) {
  const words = points.map(({ said, came, n }) => `said ${Math.round(said)} %, came ${Math.round(came)} %, n = ${n}`)
  return (
    <svg
      viewBox="-22 -6 134 130"
      className="calibration"
      role="img"
      aria-label={`Calibration of ${name}: ${words.join('; ')}`}
    >
      <rect x={0} y={0} width={100} height={100} />
      <line x1={0} y1={100} x2={100} y2={0} />
      {points.map(({ low, said, came, n }) => (
        <g key={low}>
          <circle cx={said} cy={100 - came} r={2 + Math.min(4, Math.sqrt(n) / 2)} />
          <text x={said + 6} y={100 - came + 3}>
            {n}
          </text>
        </g>
      ))}
      <text x={0} y={110} className="end">
        0
      </text>
      <text x={100} y={110} textAnchor="end">
        100 %
      </text>
      <text x={50} y={121} textAnchor="middle">
        said
      </text>
      <text x={-4} y={50} textAnchor="end">
        came
      </text>
    </svg>
  )
}
