import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { LikelihoodBand } from '#shared/model/scale.ts'
import type { AssessmentView } from '#shared/protocol/depth-views.ts'
import type { ClaimView } from '#shared/protocol/views.ts'
import { newestOfEach } from '#shared/views/claims-shown.ts'
import { formatCount, formatMoment, initial } from '#shared/views/format.ts'
import { useAnalysts, useAppState, useProjectInfo } from '../../../backend/queries.ts'
import { write } from '../../../backend/write.ts'
import { useAssessments } from '../../claims/assessments.ts'
import { AnalystName } from '../AnalystName.tsx'
import { CredenceSlider } from './CredenceSlider.tsx'
import { GiveAssessment } from './GiveAssessment.tsx'

interface AssessmentsProps {
  claim: ClaimView
  /** What the source says, from its hedge. */
  band: LikelihoodBand | null | undefined
  readOnly: boolean
}

/** How far each analyst believes a claim, on one axis, against what the source itself says. */
export function Assessments({ claim, band, readOnly }: AssessmentsProps) {
  const me = useAppState().data?.analyst?.id ?? ''
  const { given = [], held = 0 } = useAssessments(claim.id) ?? {}
  const newest = newestOfEach(given)
  const own = newest.find(({ analyst }) => analyst === me)
  const [draft, setDraft] = useState<number | null>(null)
  const colleagues = newest.filter(({ analyst }) => analyst !== me)
  return (
    <section className="insp-part assessments" aria-label="Assessments">
      <div className="row">
        <h3 className="insp-title grow">Assessments</h3>
        {band && <span className="t12 f3">band: what the source says</span>}
      </div>
      <CredenceSlider
        own={draft ?? own?.credence}
        colleagues={colleagues.map(({ analyst, credence }) => ({ analyst, credence }))}
        band={band}
        readOnly={readOnly}
        onChange={setDraft}
      />
      {draft !== null && (
        <GiveAssessment
          claim={claim}
          credence={draft}
          before={own}
          me={me}
          onChange={setDraft}
          onDone={() => setDraft(null)}
        />
      )}
      {newest.map((one) => (
        <Given
          key={one.id}
          given={one}
          earlier={given.filter((other) => other.analyst === one.analyst && other !== one)}
        />
      ))}
      {held > 0 && <p className="t12 f2">{`${held} of colleagues held back until you have judged`}</p>}
      {given.length === 0 && held === 0 && readOnly && <p className="t12 f3">Nobody has judged it yet.</p>}
      {!readOnly && draft === null && <BlindFirst />}
    </section>
  )
}

/** The switch of the project that keeps judgements independent. */
function BlindFirst() {
  const project = useProjectInfo().data
  if (!project) return null
  return (
    <Checkbox
      size="xs"
      className="blind"
      label="Blind first: colleagues’ judgements show after your own"
      checked={project.blindFirst}
      onChange={(event) => void write('project/set', { blindFirst: event.currentTarget.checked })}
    />
  )
}

/** One analyst's judgement. Likelihood and confidence stand in sentences of their own (ICD 203). */
function Given({ given, earlier }: { given: AssessmentView; earlier: readonly AssessmentView[] }) {
  const [open, setOpen] = useState(false)
  const analysts = useAnalysts().data
  const name = analysts?.find(({ id }) => id === given.analyst)?.name ?? 'Somebody'
  return (
    <div className="given">
      <span className="given-mark" title={name} aria-hidden="true">
        {initial(name)}
      </span>
      <div className="grow">
        <Judgement given={given} name />
        {earlier.length > 0 && (
          <button type="button" className="link t12 f3" aria-expanded={open} onClick={() => setOpen(!open)}>
            {formatCount(earlier.length, 'earlier judgement')}
          </button>
        )}
        {open && earlier.map((one) => <Judgement key={one.id} given={one} />)}
      </div>
    </div>
  )
}

function Judgement({ given, name = false }: { given: AssessmentView; name?: boolean }) {
  const { credence, words, confidence, reason, createdAt, analyst } = given
  return (
    <div className="judgement">
      <p>
        <b className="num">{`${credence} %`}</b>
        {words && <span className="f2">{` ${words}`}</span>}
        <span className="t12 f3 judgement-when">
          {name && <AnalystName id={analyst} />}
          {name && ', '}
          {formatMoment(createdAt)}
        </span>
      </p>
      {confidence && <p className="t12 f2">{`Confidence: ${confidence}.`}</p>}
      {reason && (
        <p className="t12 f2" dir="auto">
          {reason}
        </p>
      )}
    </div>
  )
}
