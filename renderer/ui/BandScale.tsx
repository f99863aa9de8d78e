import { type LikelihoodBand, likelihoodBands } from '#shared/model/scale.ts'
import { bandWords } from '#shared/views/claim-words.ts'
import './depth.css'

/** The seven steps of ICD 203 to scale, with one of them filled. Decoration: the words stand beside it. */
export function BandScale({ band }: { band: LikelihoodBand }) {
  return (
    <svg className="band-scale" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      {likelihoodBands.map(({ id, low, high }) => (
        <rect key={id} className={id === band ? 'on' : ''} x={low} y={0} width={high - low - 1} height={10} />
      ))}
    </svg>
  )
}

/** A step of the scale in a table: to scale and in words; dashed while it waits for a nod. */
export function BandChip({ band, proposed, title }: { band: LikelihoodBand; proposed: boolean; title?: string }) {
  const words = band === 'even' ? 'Roughly even' : bandWords(band)
  return (
    <span className={`chip band-chip${proposed ? ' ask' : ''}`} title={title}>
      <BandScale band={band} />
      <span className="cut">{words}</span>
    </span>
  )
}

/** `55–80 %`. */
export function bandPercent(band: LikelihoodBand): string {
  const step = likelihoodBands.find(({ id }) => id === band)
  return step ? `${step.low}–${step.high} %` : ''
}
