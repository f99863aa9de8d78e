import { type LikelihoodBand, likelihoodBands } from '#shared/model/scale.ts'
import type { CredenceMark } from '#shared/views/claim-rows.ts'
import './depth.css'

interface CredenceAxisProps {
  marks: readonly CredenceMark[]
  /** The source's own band, drawn behind. */
  band?: LikelihoodBand | null | undefined
}

/** Credences on one small line: the analyst's own filled, colleagues' hollow. Its numbers are read out. */
export function CredenceAxis({ marks, band }: CredenceAxisProps) {
  const step = likelihoodBands.find(({ id }) => id === band)
  const order = [...marks].sort((a, b) => Number(a.own) - Number(b.own))
  return (
    <svg className="credence-axis" viewBox="-5 0 110 12" role="img" aria-label={inWords(marks)}>
      {step && <rect className="band" x={step.low} y={2} width={step.high - step.low} height={8} />}
      <line x1={0} x2={100} y1={6} y2={6} />
      {order.map(({ credence, own }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: equal marks are interchangeable
        <circle key={at} className={own ? 'mine' : ''} cx={credence} cy={6} r={4} />
      ))}
    </svg>
  )
}

function inWords(marks: readonly CredenceMark[]): string {
  const own = marks.find((mark) => mark.own)
  const others = marks.filter((mark) => !mark.own).map(({ credence }) => `${credence} %`)
  const parts = [own && `you ${own.credence} %`, others.length > 0 && `colleagues ${others.join(', ')}`]
  return parts.filter(Boolean).join('; ') || 'not judged'
}
