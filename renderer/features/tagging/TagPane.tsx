import { TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { TagView } from '#shared/protocol/views.ts'
import { formatNumber } from '#shared/views/format.ts'
import { fold } from '#shared/views/match.ts'
import { useViewState } from '../../app/view-state.ts'
import { useTags } from '../../backend/queries.ts'
import { KeyCaps } from '../../ui/KeyCaps.tsx'
import { layerLooks, TypeIcon } from '../../ui/kinds.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { nameProblem } from '../../ui/name-limit.ts'
import { type Bar, closeBar } from '../reader/reader-store.ts'
import type { ReaderView } from '../reader/view/reader-view.ts'
import { putTag, type TagChoice } from './actions.ts'
import { offerTags } from './options.ts'
import { isAct, type PaneFocus } from './TaggingBar.tsx'

/** Tags remembered as used last. */
const mostRecent = 50

interface TagPaneProps {
  bar: Bar
  view: ReaderView
  focus: PaneFocus
}

/** The codebook, the tags used last first; a name that is not there becomes a new tag. */
export function TagPane({ bar, view, focus }: TagPaneProps) {
  const tags = useTags(view.session.articleId).data
  const [recent, setRecent] = useViewState<string[]>('tagging.recent', [])
  const [words, setWords] = useState('')
  const [active, setActive] = useState(0)
  const offered = useMemo(() => offerTags(tags ?? [], words, recent), [tags, words, recent])
  const problem = nameProblem(words)
  const creates = words.trim() !== '' && !problem && !offered.some((tag) => fold(tag.name) === fold(words.trim()))
  const input = useRef<HTMLInputElement>(null)
  const empty = tags?.length === 0
  useEffect(() => {
    if (focus.typing || empty) input.current?.focus()
  }, [focus.typing, empty])

  const take = (choice: TagChoice) => {
    closeBar()
    if ('id' in choice) setRecent([choice.id, ...recent.filter((id) => id !== choice.id)].slice(0, mostRecent))
    void putTag(view.session, bar.range, choice)
  }
  const takeAt = (at: number) => {
    const tag = offered[at]
    if (tag) take({ id: tag.id })
    else if (creates) take({ name: words.trim() })
  }
  focus.onKeys((event, typing) => {
    const digit = digitOf(event, typing)
    if (digit !== null && offered[digit - 1]) takeAt(digit - 1)
    else if (event.key === 'Enter') takeAt(Math.min(active, offered.length))
    else if (event.key === 'Backspace' && !typing) focus.setTyping(true)
    else if (event.key === 'ArrowDown') setActive(Math.min(active + 1, offered.length - (creates ? 0 : 1)))
    else if (event.key === 'ArrowUp') setActive(Math.max(0, active - 1))
    else return false
    return true
  })
  return (
    <>
      <TextInput
        ref={input}
        className="selbar-filter"
        aria-label="Name of a tag"
        placeholder={empty ? 'Name of the first tag' : 'Filter the codebook, or name a new tag'}
        role="combobox"
        aria-expanded
        aria-controls="tagging-options"
        aria-activedescendant={`tagging-${active}`}
        tabIndex={-1}
        dir="auto"
        error={problem}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value)
          setActive(0)
        }}
      />
      <TagList offered={offered} all={tags ?? []} words={words} active={active} takeAt={takeAt} creates={creates} />
    </>
  )
}

function digitOf(event: KeyboardEvent, typing: boolean): number | null {
  for (let digit = 1; digit <= 9; digit++) if (isAct(event, String(digit), typing)) return digit
  return null
}

interface TagListProps {
  offered: readonly TagView[]
  all: readonly TagView[]
  words: string
  active: number
  creates: boolean
  takeAt(at: number): void
}

function TagList({ offered, all, words, active, creates, takeAt }: TagListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('.on')?.scrollIntoView({ block: 'nearest' })
  })
  if (all.length > 0 && offered.length === 0 && !creates) return null
  if (offered.length === 0 && !creates) {
    return <p className="selbar-empty t12 f3">The codebook is empty. Type a name and press Enter.</p>
  }
  return (
    <div ref={list} id="tagging-options" role="listbox" aria-label="Tags" className="opts opts-tags">
      {offered.map((tag, at) => (
        <div
          key={tag.id}
          id={`tagging-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          className={`opt${at === active ? ' on' : ''}`}
          onClick={() => takeAt(at)}
          onKeyDown={() => undefined}
        >
          <TypeIcon look={layerLooks.tag} silent />
          <bdi className="opt-name cut">
            <Marked query={words} text={tag.name} />
          </bdi>
          <bdi className="f2 t12 cut grow">
            {[parentOf(tag, all), formatNumber(tag.uses)].filter(Boolean).join(' · ')}
          </bdi>
          {at === active && <KeyCaps keys="Enter" />}
          {at < 9 && <span className="t12 f3 num">{at + 1}</span>}
        </div>
      ))}
      {creates && (
        <div
          id={`tagging-${offered.length}`}
          role="option"
          tabIndex={-1}
          aria-selected={active === offered.length}
          className={`opt${active === offered.length ? ' on' : ''}`}
          onClick={() => takeAt(offered.length)}
          onKeyDown={() => undefined}
        >
          <span className="tic">
            <IconPlus />
          </span>
          <span className="grow cut">
            New tag <bdi className="m">“{words.trim()}”</bdi>
          </span>
          {active === offered.length && <KeyCaps keys="Enter" />}
        </div>
      )}
    </div>
  )
}

/** The name of the tag that stands above one in the codebook. */
function parentOf(tag: TagView, all: readonly TagView[]): string | undefined {
  return all.find(({ id }) => id === tag.parentId)?.name
}
