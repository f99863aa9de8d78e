import { Button, Popover, TextInput } from '@mantine/core'
import { IconCheck, IconRotate } from '@tabler/icons-react'
import { useState } from 'react'
import { dayProblem } from '#shared/analysis/event-time.ts'
import type { HorizonProposal } from '#shared/analysis/propose-horizon.ts'
import { findDates } from '#shared/analysis/suggest/dates/find-dates.ts'
import type { ClaimView } from '#shared/protocol/views.ts'
import { formatDate } from '#shared/views/format.ts'
import { DayInput } from '../../../ui/DayInput.tsx'
import { IconAction } from '../../../ui/IconAction.tsx'

interface HorizonFieldProps {
  claim: ClaimView
  proposal: HorizonProposal | undefined
  /** Day of the article, as precise as known. */
  publishedOn: string | null | undefined
  readOnly: boolean
  set(fields: Partial<ClaimView>): void
  onReopen(): void
}

/** Until when a forecast reaches: as written, and as its last day. */
export function HorizonField({ claim, proposal, publishedOn, readOnly, set, onReopen }: HorizonFieldProps) {
  const [editing, setEditing] = useState(false)
  const { horizon, horizonOn } = claim
  const open = horizon === undefined && horizonOn === undefined
  const proposed = open ? proposal : undefined
  const on = proposed ? proposed.on : horizonOn
  const words = proposed ? proposed.value : horizon
  const label = on ? `by ${formatDate(on)}` : words ? 'no day' : open ? 'not judged' : 'none'
  const early = Boolean(!proposed && on && publishedOn && on < publishedOn)
  return (
    <div className="horizon">
      <div className="row horizon-line">
        <Popover opened={editing} onChange={setEditing} position="bottom-start" trapFocus returnFocus>
          <Popover.Target>
            <button
              type="button"
              className={proposed ? 'chip ask ask-value' : 'value'}
              disabled={readOnly}
              aria-label={`Horizon${proposed ? ', proposed' : ''}: ${label}`}
              onClick={() => setEditing(true)}
            >
              <bdi className={on || words ? '' : 'f3'}>{label}</bdi>
            </button>
          </Popover.Target>
          <Popover.Dropdown>
            <HorizonForm
              words={words ?? ''}
              on={on ?? ''}
              publishedOn={publishedOn}
              onSave={(fields) => {
                setEditing(false)
                set(fields)
              }}
            />
          </Popover.Dropdown>
        </Popover>
        {words && <bdi className="from">{`“${words}”`}</bdi>}
        {proposed && !readOnly && (
          <span className="nod">
            <IconAction
              small
              label="Accept horizon"
              onClick={() => set({ horizon: proposed.value, horizonOn: proposed.on })}
            >
              <IconCheck className="s" />
            </IconAction>
          </span>
        )}
        {!open && !readOnly && (
          <span className="nod reopen">
            <IconAction small label="Back to not judged: horizon" detail="Not judged" onClick={onReopen}>
              <IconRotate className="s" />
            </IconAction>
          </span>
        )}
      </div>
      {early && <p className="t12 wrong">{`Before the article itself, which is of ${formatDate(publishedOn)}.`}</p>}
    </div>
  )
}

interface HorizonFormProps {
  words: string
  on: string
  publishedOn: string | null | undefined
  onSave(fields: Pick<ClaimView, 'horizon' | 'horizonOn'>): void
}

function HorizonForm({ words, on, publishedOn, onSave }: HorizonFormProps) {
  const [text, setText] = useState(words)
  const [day, setDay] = useState(on)
  const problem = dayProblem(day)
  const read = text.trim() === '' ? null : lastDayOf(text, publishedOn)
  return (
    <form
      className="horizon-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (problem === null) onSave({ horizon: text.trim() || null, horizonOn: day.trim() || read })
      }}
    >
      <TextInput
        size="xs"
        label="As written"
        placeholder="within the next six months"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <DayInput label="Last day" value={day} onChange={setDay} />
      <p className="t12 f3">
        {day.trim() === '' && read
          ? `Read from the words: ${formatDate(read)}`
          : 'Empty fields mean that no time is named.'}
      </p>
      <Button type="submit" size="compact-sm" disabled={problem !== null}>
        Save
      </Button>
    </form>
  )
}

function lastDayOf(text: string, publishedOn: string | null | undefined): string | null {
  return findDates(text, { start: 0, end: text.length }, publishedOn)[0]?.isoEnd ?? null
}
