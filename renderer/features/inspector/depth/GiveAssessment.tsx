import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { bandOf, type Confidence, confidences, type LikelihoodBand, likelihoodBands } from '#shared/model/scale.ts'
import type { AssessmentView } from '#shared/protocol/depth-views.ts'
import type { ClaimView } from '#shared/protocol/views.ts'
import { giveAssessment, middleOf } from '../../claims/assessments.ts'

interface GiveAssessmentProps {
  claim: ClaimView
  credence: number
  /** One's last judgement, whose confidence is kept unless changed. */
  before: AssessmentView | undefined
  me: string
  onChange(credence: number): void
  onDone(): void
}

/** A judgement being made: a number or a word of the scale, how well founded it is, and why. */
export function GiveAssessment({ claim, credence, before, me, onChange, onDone }: GiveAssessmentProps) {
  const [word, setWord] = useState<LikelihoodBand | null>(null)
  const [confidence, setConfidence] = useState<Confidence | ''>(before?.confidence ?? '')
  const [reason, setReason] = useState('')
  const band = bandOf(credence)
  const chosen = word !== null && word === band
  const save = () => {
    const words = chosen ? (likelihoodBands.find(({ id }) => id === word)?.words ?? null) : null
    const fields = { credence, words, confidence: confidence || null, reason: reason.trim() || null }
    giveAssessment({ claimId: claim.id, articleId: claim.articleId, ...fields }, me)
    onDone()
  }
  return (
    <form
      className="give"
      aria-label="Your judgement"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onDone()
      }}
    >
      <div className="give-pair">
        <NumberInput
          size="xs"
          label="Credence"
          suffix=" %"
          min={0}
          max={100}
          clampBehavior="strict"
          allowDecimal={false}
          value={credence}
          onChange={(value) => onChange(typeof value === 'number' ? value : credence)}
        />
        <NativeSelect
          size="xs"
          label="In a word"
          value={band ?? ''}
          onChange={(event) => {
            const next = event.currentTarget.value as LikelihoodBand
            setWord(next)
            onChange(middleOf(next))
          }}
          data={[
            ...(band ? [] : [{ value: '', label: 'beyond the scale' }]),
            ...likelihoodBands.map(({ id, words }) => ({ value: id, label: words })),
          ]}
        />
      </div>
      <NativeSelect
        size="xs"
        label="Confidence in this judgement"
        value={confidence}
        onChange={(event) => setConfidence(event.currentTarget.value as Confidence | '')}
        data={[{ value: '', label: 'not said' }, ...confidences.map((value) => ({ value, label: value }))]}
      />
      <TextInput
        size="xs"
        label="Reason"
        dir="auto"
        maxLength={20_000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className="form-actions">
        <Button size="compact-sm" variant="subtle" onClick={onDone}>
          Cancel
        </Button>
        <Button size="compact-sm" type="submit">
          Judge
        </Button>
      </div>
    </form>
  )
}
