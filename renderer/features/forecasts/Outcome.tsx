import { Menu } from '@mantine/core'
import { IconQuote, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { dayProblem } from '#shared/analysis/event-time.ts'
import { dayOf, forecastState } from '#shared/analysis/forecast-state.ts'
import { type Outcome, outcomeStates } from '#shared/model/claim.ts'
import type { ClaimView } from '#shared/protocol/views.ts'
import { layOut } from '#shared/text/joins.ts'
import { stateNames } from '#shared/views/claim-words.ts'
import { formatDate } from '#shared/views/format.ts'
import { useApp } from '../../app/store.ts'
import { send } from '../../backend/client.ts'
import { reportError } from '../../backend/report.ts'
import { DayInput } from '../../ui/DayInput.tsx'
import { Field } from '../../ui/Field.tsx'
import { IconAction } from '../../ui/IconAction.tsx'
import { OptionalText } from '../../ui/OptionalText.tsx'
import { RadioItems } from '../../ui/RadioItems.tsx'
import { useReaderSelection } from '../brief/session/reader-selection.ts'
import './forecasts.css'

interface OutcomeProps {
  claim: ClaimView
  readOnly: boolean
  set(fields: Partial<ClaimView>): void
  onReopen(): void
}

type Ended = Outcome['state']

/** How a forecast ended, since when, and the passage that shows it. */
export function OutcomeSection({ claim, readOnly, set, onReopen }: OutcomeProps) {
  const { outcome } = claim
  const today = dayOf(Date.now())
  const state = forecastState(claim, today)
  const change = (part: Partial<Outcome>) => {
    if (outcome) set({ outcome: { ...outcome, ...part } })
  }
  return (
    <section className="insp-part" aria-label="Outcome">
      <h3 className="insp-title">Outcome</h3>
      <dl className="kv">
        <Field name="State">
          <Menu position="bottom-start" disabled={readOnly}>
            <Menu.Target>
              <button
                type="button"
                className={`value state-${state}`}
                aria-label={`Outcome: ${stateNames[state]}`}
                disabled={readOnly}
              >
                {stateNames[state]}
              </button>
            </Menu.Target>
            <Menu.Dropdown>
              <RadioItems<Ended>
                options={outcomeStates.map((value) => ({ value, label: stateNames[value] }))}
                value={outcome?.state}
                onChoose={(value) => set({ outcome: { on: today, ...outcome, state: value } })}
              />
              {outcome && (
                <>
                  <Menu.Divider />
                  <Menu.Item onClick={onReopen}>Not settled</Menu.Item>
                </>
              )}
            </Menu.Dropdown>
          </Menu>
        </Field>
        {outcome && (
          <>
            <Field name="Since">
              {readOnly ? (
                <span className="value">{formatDate(outcome.on)}</span>
              ) : (
                <OutcomeDay on={outcome.on ?? ''} onSave={(on) => change({ on })} />
              )}
            </Field>
            <Field name="Note">
              <OptionalText
                label="Note on the outcome"
                invitation="Add a note"
                value={outcome.note}
                readOnly={readOnly}
                onSave={(note) => change({ note: note ?? '' })}
              />
            </Field>
            <Field name="Shown by">
              <Evidence outcome={outcome} readOnly={readOnly} set={set} />
            </Field>
          </>
        )}
      </dl>
    </section>
  )
}

/** The day since when it is settled: saved when the field is left or by Enter, if it is one. */
function OutcomeDay({ on, onSave }: { on: string; onSave(on: string): void }) {
  const [text, setText] = useState(on)
  useEffect(() => setText(on), [on])
  const save = () => {
    const day = text.trim()
    if (day === '') setText(on)
    else if (day !== on && dayProblem(day) === null) onSave(day)
  }
  return (
    <DayInput
      className="outcome-day"
      aria-label="Day of the outcome"
      value={text}
      onChange={setText}
      onBlur={save}
      onKeyDown={(event) => event.key === 'Enter' && save()}
    />
  )
}

interface EvidenceProps {
  outcome: Outcome
  readOnly: boolean
  set(fields: Partial<ClaimView>): void
}

/** The passage that shows how it ended: what was selected last in the reader. */
function Evidence({ outcome, readOnly, set }: EvidenceProps) {
  const cited = useReaderSelection((state) => state.cited)
  if (outcome.passage && outcome.articleId) {
    const { passage, articleId } = outcome
    const { passage: _passage, articleId: _articleId, ...without } = outcome
    return (
      <>
        <button type="button" className="value" onClick={() => void goTo(articleId, passage)}>
          <span className="serif cut2" dir="auto">{`“${passage.exact}”`}</span>
        </button>
        {!readOnly && (
          <IconAction small label="Take the evidence away" onClick={() => set({ outcome: without })}>
            <IconX className="s" />
          </IconAction>
        )}
      </>
    )
  }
  if (readOnly) return <span className="value f3">none</span>
  if (!cited) return <span className="f3">Select the words in the reader, then come back.</span>
  const take = () => {
    const { articleId, ...passage } = cited
    set({ outcome: { ...outcome, articleId, passage: { ...passage, prefix: '', suffix: '' } } })
  }
  return (
    <button type="button" className="chip ask ask-value" title={cited.exact} onClick={take}>
      <IconQuote className="s" aria-hidden />
      <bdi>{`Take “${cited.exact}”`}</bdi>
    </button>
  )
}

/** Goes to the words in the article, also where they stand elsewhere since. */
async function goTo(articleId: string, { start, end, exact }: { start: number; end: number; exact: string }) {
  const article = await send('article/open', { id: articleId }).catch(reportError)
  if (!article) return
  const text = layOut(article.blocks).text
  const at = text.slice(start, end) === exact ? start : text.indexOf(exact)
  useApp.getState().jumpTo({ articleId, start: at < 0 ? start : at, end: at < 0 ? end : at + exact.length })
}
