import { TextInput } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { type EntityType, entityTypes } from '#shared/model/entity.ts'
import { formatNumber } from '#shared/views/format.ts'
import { KeyCaps } from '../../ui/KeyCaps.tsx'
import { EntityIcon, entityLooks } from '../../ui/kinds.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { nameProblem } from '../../ui/name-limit.ts'
import { type Bar, closeBar } from '../reader/reader-store.ts'
import { useSessionVersion } from '../reader/use-session.ts'
import type { ReaderView } from '../reader/view/reader-view.ts'
import { AlsoTag } from './AlsoTag.tsx'
import { changeEntity, type EntityChoice, tagEntity } from './actions.ts'
import { asName, type EntityOption, firstChoice, offerEntities, typeAt } from './options.ts'
import { type PaneFocus, typeOfDigit } from './TaggingBar.tsx'
import { takenBefore } from './taken-before.ts'
import { useOthers } from './use-others.ts'

interface EntityPaneProps {
  bar: Bar
  view: ReaderView
  focus: PaneFocus
}

/** Entities that answer the selected words, the types of a new one, and the way to tag all other places. */
export function EntityPane({ bar, view, focus }: EntityPaneProps) {
  const { session } = view
  useSessionVersion(session)
  const { entities } = session
  const [words, setWords] = useState(() => asName(session.quote(bar.range)))
  const options = useMemo(() => {
    const isQuote = !bar.change && words === asName(session.quote(bar.range))
    const before = isQuote ? takenBefore(session.index.values(), session.text, words) : undefined
    return offerEntities(entities, words, before)
  }, [session, entities, words, bar])
  const [moved, setMoved] = useState<number | null>(null)
  const active = moved ?? firstChoice(options, words)
  const [also, setAlso] = useState<EntityChoice | null>(null)
  const others = useOthers(session, bar)
  const input = useFocusedInput(focus)
  const choice = choiceAt(options, active, words)

  const take = (chosen: EntityChoice | null) => {
    if (!chosen) return
    closeBar()
    if (bar.change) void changeEntity(session, bar.change, chosen)
    else void tagEntity(session, bar.range, chosen)
  }
  const canSeeOthers = others.count !== 0 && choice !== null
  focus.onKeys((event, typing) => {
    const type = typeOfDigit(event, typing)
    if (type) take(newEntity(words, type))
    else if (event.key === 'Enter' && event.shiftKey) setAlso(canSeeOthers ? choice : null)
    else if (event.key === 'Enter') take(choice)
    else if (event.key === 'Backspace' && !typing) focus.setTyping(true)
    else return moveActive(event, typing, active, options.length, setMoved)
    return true
  })
  return (
    <>
      <TextInput
        ref={input}
        {...filterProps}
        aria-activedescendant={`tagging-${active}`}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value)
          setMoved(null)
        }}
      />
      <div id="tagging-options" role="listbox" aria-label="Entities" className="selbar-options">
        <Offered
          options={options}
          words={words}
          active={active}
          take={take}
          nameOf={(id) => session.entity(id)?.name}
        />
        <NewEntity words={words} from={options.length} active={active} take={take} />
      </div>
      {others.sought && (
        <AlsoButton
          title={othersTitle(others, asName(session.quote(bar.range)))}
          enabled={canSeeOthers}
          onOpen={() => setAlso(choice)}
        />
      )}
      {also && (
        <AlsoTag
          bar={bar}
          view={view}
          choice={also}
          onType={(type) => setAlso(newEntity(words, type))}
          onBack={() => closeAlso(setAlso, focus)}
        />
      )}
    </>
  )
}

const filterProps = {
  className: 'selbar-filter',
  'aria-label': 'Name of an entity',
  placeholder: 'Name of an entity',
  role: 'combobox',
  'aria-expanded': true,
  'aria-controls': 'tagging-options',
  tabIndex: -1,
  dir: 'auto',
} as const

function AlsoButton({ title, enabled, onOpen }: { title: string; enabled: boolean; onOpen(): void }) {
  return (
    <button type="button" tabIndex={-1} className="also" disabled={!enabled} onClick={onOpen}>
      <span className="grow cut">{title}</span>
      {enabled && <KeyCaps keys="Shift+Enter" />}
      {enabled && <IconChevronRight className="s" />}
    </button>
  )
}

function closeAlso(setAlso: (choice: null) => void, focus: PaneFocus): void {
  setAlso(null)
  focus.setTyping(false)
}

function useFocusedInput(focus: PaneFocus) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!focus.typing || document.activeElement === input.current) return
    input.current?.focus()
    input.current?.select()
  }, [focus.typing])
  return input
}

function choiceAt(options: readonly EntityOption[], index: number, words: string): EntityChoice | null {
  const option = options[index]
  if (option) return choiceOf(option)
  const type = typeAt(options, index)
  return type ? newEntity(words, type) : null
}

function choiceOf({ entity: { id }, before }: EntityOption): EntityChoice {
  return before?.metonymOf === undefined ? { id } : { id, metonymOf: before.metonymOf }
}

/** A new entity of this name; null where it can be none. */
function newEntity(words: string, type: EntityType): EntityChoice | null {
  const name = words.trim()
  return name === '' || nameProblem(name) ? null : { name, type }
}

/** Up and down go through the list; the types stand in two columns. */
function moveActive(
  event: KeyboardEvent,
  typing: boolean,
  active: number,
  offered: number,
  setMoved: (index: number) => void,
): boolean {
  const inTypes = active >= offered
  const steps: { [key: string]: number } = {
    ArrowDown: inTypes ? 2 : 1,
    ArrowUp: inTypes && active - offered >= 2 ? -2 : inTypes ? offered - 1 - active : -1,
    ...(typing || !inTypes ? {} : { ArrowRight: 1, ArrowLeft: -1 }),
  }
  const step = steps[event.key]
  if (step === undefined || event.shiftKey) return false
  setMoved(Math.max(0, Math.min(offered + entityTypes.length - 1, active + step)))
  return true
}

interface OfferedProps {
  options: readonly EntityOption[]
  words: string
  active: number
  take(choice: EntityChoice): void
  nameOf(entityId: string): string | undefined
}

function Offered({ options, words, active, take, nameOf }: OfferedProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('.on')?.scrollIntoView({ block: 'nearest' })
  })
  if (options.length === 0) return null
  return (
    <div ref={list} className="opts">
      {options.map((option, at) => (
        <div
          key={option.entity.id}
          id={`tagging-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          className={`opt${at === active ? ' on' : ''}`}
          onClick={() => take(choiceOf(option))}
          onKeyDown={() => undefined}
        >
          <EntityIcon type={option.entity.type} />
          <bdi className={`opt-name cut${at === active ? ' m' : ''}`}>
            <Marked query={words} text={option.entity.name} />
          </bdi>
          <span className="f2 t12 cut grow">
            <About option={option} words={words} nameOf={nameOf} />
            {` · ${formatNumber(option.before?.count ?? option.entity.mentions)}`}
          </span>
          {at === active && <KeyCaps keys="Enter" />}
        </div>
      ))}
    </div>
  )
}

interface AboutProps extends Pick<OfferedProps, 'words' | 'nameOf'> {
  option: EntityOption
}

/** Why an entity is offered, else what it is. */
function About({ option: { entity, alias, before }, words, nameOf }: AboutProps) {
  if (before?.metonymOf !== undefined) return <bdi>{`literally ${nameOf(before.metonymOf) ?? words}`}</bdi>
  if (before && entity.name !== words) return 'as before'
  if (alias) return <bdi>{`also ${alias}`}</bdi>
  return entity.description ?? entityLooks[entity.type].label.toLowerCase()
}

interface NewEntityProps {
  words: string
  from: number
  active: number
  take(choice: EntityChoice): void
}

function NewEntity({ words, from, active, take }: NewEntityProps) {
  const name = words.trim()
  if (!name) return null
  const problem = nameProblem(name)
  if (problem) {
    return (
      <p className="selbar-empty t12 notice-bad" role="alert">
        {problem}
      </p>
    )
  }
  return (
    <div className="mk">
      <p className="t12 f3 cut">
        New entity “<bdi>{name}</bdi>” as
      </p>
      <div className="types">
        {entityTypes.map((type, at) => (
          <TypeChoice
            key={type}
            type={type}
            at={from + at}
            digit={at + 1}
            active={active}
            onTake={() => take({ name, type })}
          />
        ))}
      </div>
    </div>
  )
}

interface TypeChoiceProps {
  type: EntityType
  at: number
  digit: number
  active: number
  onTake(): void
}

function TypeChoice({ type, at, digit, active, onTake }: TypeChoiceProps) {
  const on = at === active
  return (
    <div
      id={`tagging-${at}`}
      role="option"
      tabIndex={-1}
      aria-selected={on}
      aria-label={`New: ${entityLooks[type].label}`}
      className={`type-choice${on ? ' on' : ''}`}
      onClick={onTake}
      onKeyDown={() => undefined}
    >
      <EntityIcon type={type} silent />
      <span className="grow cut">{entityLooks[type].label}</span>
      {on && <KeyCaps keys="Enter" />}
      <span className="t12 f3 num">{digit}</span>
    </div>
  )
}

function othersTitle({ count, more }: ReturnType<typeof useOthers>, name: string): string {
  const quoted = `“${name}”`
  if (count === null) return `Also tag other ${quoted}`
  if (count === 0) return `No other ${quoted} to tag`
  return `Also tag the other ${formatNumber(count)}${more ? '+' : ''} ${quoted}`
}
