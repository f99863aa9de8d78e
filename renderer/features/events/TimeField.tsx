import { Button, Popover, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { dayProblem } from '#shared/analysis/event-time.ts'
import { timeOfWords } from '#shared/analysis/propose-event.ts'
import { type EventTime, type TimePrecision, timePrecisions } from '#shared/model/event.ts'
import type { EventView } from '#shared/protocol/depth-views.ts'
import { intervalWords, precisionWords, timeWords } from '#shared/views/time-words.ts'
import { useArticles } from '../../backend/queries.ts'
import { FieldAtRest } from '../inspector/FieldAtRest.tsx'

interface TimeFieldProps {
  event: EventView
  proposal: { value: EventTime; word: string } | undefined
  readOnly: boolean
  onSave(time: EventTime | null): void
  onReject(): void
}

const precisionNames: { readonly [P in TimePrecision]: string } = {
  time: 'To the minute',
  day: 'One day',
  month: 'A month',
  year: 'A year',
  range: 'From … to …',
  vague: 'Some time between, roughly',
  relative: 'Reckoned from the article’s date',
}

/** When it happened: as written and as days; a time read from the words waits for a nod. */
export function TimeField({ event, proposal, readOnly, onSave, onReject }: TimeFieldProps) {
  const { time } = event
  const [opened, setOpened] = useState(false)
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus withinPortal>
      <Popover.Target>
        <span className="row choice" role="presentation">
          <FieldAtRest
            label="Time"
            open="Add a time"
            value={time === null ? undefined : timeWords(time)}
            proposal={proposal && { value: timeWords(proposal.value), word: proposal.word }}
            readOnly={readOnly}
            show={(text) => (time ? <Shown time={time} /> : text)}
            onAccept={() => proposal && onSave(proposal.value)}
            onReject={onReject}
            onReopen={() => onSave(null)}
            onOpen={() => setOpened(true)}
          />
        </span>
      </Popover.Target>
      <Popover.Dropdown>
        <TimeForm
          initial={time ?? proposal?.value ?? { precision: 'day' }}
          event={event}
          onSave={(next) => {
            setOpened(false)
            onSave(next)
          }}
          onCancel={() => setOpened(false)}
        />
      </Popover.Dropdown>
    </Popover>
  )
}

interface TimeEditProps {
  event: EventView
  onSave(time: EventTime): void
  end(): void
}

/** The form of a time, under the cell of a table that shows it. */
export function TimeEdit({ event, onSave, end }: TimeEditProps) {
  return (
    <Popover
      opened
      position="bottom-start"
      trapFocus
      withinPortal
      closeOnEscape
      onChange={(opened) => !opened && end()}
    >
      <Popover.Target>
        <span className="cell-anchor" />
      </Popover.Target>
      <Popover.Dropdown>
        <TimeForm
          initial={event.time ?? { precision: 'day' }}
          event={event}
          onSave={(next) => {
            onSave(next)
            end()
          }}
          onCancel={end}
        />
      </Popover.Dropdown>
    </Popover>
  )
}

function Shown({ time }: { time: EventTime }) {
  const interval = intervalWords(time)
  const precision = precisionWords(time)
  return (
    <span className="event-time">
      {interval && <span className="num">{interval}</span>}
      {precision && <span className="f2 t12">{precision}</span>}
      {time.phrase && <span className="from" dir="auto">{`“${time.phrase}”`}</span>}
      {!interval && !time.phrase && <span className="f3">not known</span>}
    </span>
  )
}

interface TimeFormProps {
  initial: EventTime
  event: EventView
  onSave(time: EventTime): void
  onCancel(): void
}

function TimeForm({ initial, event, onSave, onCancel }: TimeFormProps) {
  const publishedOn = usePublishedOn(event)
  const [phrase, setPhrase] = useState(initial.phrase ?? '')
  const [start, setStart] = useState(initial.start ?? '')
  const [end, setEnd] = useState(initial.end ?? '')
  const [precision, setPrecision] = useState<TimePrecision>(initial.precision)
  const problems = { start: dayProblem(start, true), end: dayProblem(end, true) ?? orderProblem(start, end) }
  const hasDays = start.trim() !== '' || end.trim() !== ''
  const read = hasDays ? undefined : timeOfWords(phrase, publishedOn)
  const sameDay = precision === 'day' || precision === 'time' ? start : ''
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault()
    if (problems.start || problems.end) return
    if (read) onSave(read)
    else
      onSave({
        ...given('phrase', phrase),
        ...given('start', start),
        ...given('end', end.trim() || sameDay),
        precision,
      })
  }
  return (
    <form className="time-form" onSubmit={submit}>
      <TextInput
        label="As the text says it"
        dir="auto"
        data-autofocus={initial.start || initial.end ? undefined : true}
        value={phrase}
        onChange={(event) => setPhrase(event.currentTarget.value)}
      />
      <div className="time-days">
        <TextInput
          label="First day"
          data-autofocus={initial.start || initial.end ? true : undefined}
          placeholder="2024-05-20"
          error={problems.start}
          value={start}
          onChange={(event) => setStart(event.currentTarget.value)}
        />
        <TextInput
          label="Last day"
          placeholder={precision === 'day' || precision === 'time' ? 'the same' : 'open'}
          error={problems.end}
          value={end}
          onChange={(event) => setEnd(event.currentTarget.value)}
        />
      </div>
      {phrase.trim() !== '' && !hasDays && (
        <p className="t12 f3">
          {read ? `Read from the words: ${timeWords(read)}` : 'No day is read from these words. Write the days.'}
        </p>
      )}
      <Select
        label="How exact"
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        data={timePrecisions.map((value) => ({ value, label: precisionNames[value] }))}
        disabled={read !== undefined}
        value={read?.precision ?? precision}
        onChange={(value) => setPrecision((value ?? 'day') as TimePrecision)}
      />
      <div className="form-actions">
        <Button variant="subtle" onClick={() => onSave({ ...given('phrase', phrase), precision: 'vague' })}>
          Not known
        </Button>
        <span className="push" />
        <Button variant="subtle" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" variant="filled" disabled={Boolean(problems.start ?? problems.end)}>
          Save
        </Button>
      </div>
    </form>
  )
}

/** The day of the article that an event was made in, from which "last month" is reckoned. */
function usePublishedOn({ passages: [first] }: EventView): string | null | undefined {
  return useArticles().data?.find(({ id }) => id === first?.articleId)?.publishedOn
}

function orderProblem(start: string, end: string): string | null {
  const [from, to] = [start.trim(), end.trim()]
  const isWrong = from !== '' && to !== '' && to.slice(0, from.length) < from.slice(0, to.length)
  return isWrong ? 'It would end before it starts.' : null
}

function given(name: 'phrase' | 'start' | 'end', text: string) {
  return text.trim() === '' ? {} : { [name]: text.trim() }
}
