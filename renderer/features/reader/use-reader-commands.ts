import type { TextRange } from '#shared/model/passage.ts'
import { nextWordEdge } from '#shared/text/snap.ts'
import { type UiCommand, useCommands } from '../../app/commands.ts'
import { deleteRecords } from '../../app/delete-records.ts'
import { useApp } from '../../app/store.ts'
import { useReadOnly } from '../../backend/queries.ts'
import { write } from '../../backend/write.ts'
import { setProbable } from '../identity/mention-actions.ts'
import { canStand, openMetonym } from '../identity/metonym.ts'
import { relatePassage } from '../relations/relate.ts'
import { addToSelected, makeClaim, makeEvent, removePassage, setRange } from '../tagging/actions.ts'
import { joinedWith, zoneChoices } from './blocks/BlockMenu.tsx'
import { setJoin, setZone } from './blocks/corrections.ts'
import { findNext, openFind } from './find/find-store.ts'
import { type BarTab, inReader, openBar, selectedPassage, selectPassage, useReader } from './reader-store.ts'
import { type Layer, layers, type ReaderPassage } from './session/passages.ts'
import type { ReaderView } from './view/reader-view.ts'

const layerTitles: { readonly [L in Layer]: string } = {
  entity: 'entities',
  claim: 'claims',
  event: 'events',
  tag: 'tags',
  note: 'notes',
}

/** Registers everything the reader can do. */
export function useReaderCommands(): void {
  const readOnly = useReadOnly()
  useCommands([
    ...moveCommands,
    ...findCommands,
    ...layerCommands,
    ...(readOnly ? [] : [...tagCommands, ...passageCommands, ...blockCommands, ...articleCommands]),
  ])
}

const view = (): ReaderView | null => useReader.getState().view

/** What the tagging keys act on: what is selected in the text, else the selected passage. */
function currentRange(): TextRange | null {
  const selection = view()?.selection()
  if (selection && selection.end > selection.start) return selection
  const passage = selectedPassage()
  return passage && { start: passage.start, end: passage.end }
}

const canTag = () => currentRange() !== null && inReader()

function openOn(tab: BarTab): void {
  const range = currentRange()
  if (range) openBar(range, tab)
}

/** On a selected mention, E changes what it names. */
function chooseEntity(): void {
  const passage = selectedPassage()
  const selection = view()?.selection()
  const free = !selection || selection.end <= selection.start
  if (passage?.layer === 'entity' && free) {
    useReader.setState({ bar: { range: { start: passage.start, end: passage.end }, tab: 'entity', change: passage } })
  } else openOn('entity')
}

const tagCommands: UiCommand[] = [
  {
    id: 'tag.entity',
    title: 'Entity from the selection, or change it',
    group: 'Tag',
    keys: 'E',
    enabled: canTag,
    run: chooseEntity,
  },
  {
    id: 'tag.claim',
    title: 'Claim from the selection',
    group: 'Tag',
    keys: 'C',
    enabled: canTag,
    run: () => {
      const range = currentRange()
      const session = view()?.session
      if (range && session) void makeClaim(session, range)
    },
  },
  {
    id: 'tag.event',
    title: 'Event from the selection',
    group: 'Tag',
    keys: 'V',
    enabled: canTag,
    run: () => {
      const range = currentRange()
      const session = view()?.session
      if (range && session) void makeEvent(session, range)
    },
  },
  {
    id: 'tag.event-passage',
    title: 'Add the selection to the selected event',
    group: 'Tag',
    keys: 'Shift+V',
    enabled: () => canTag() && useApp.getState().selected?.kind === 'event',
    run: () => {
      const range = view()?.selection()
      const session = view()?.session
      if (range && session && range.end > range.start) addToSelected(session, range)
    },
  },
  {
    id: 'tag.relation',
    title: 'Relation from the selection…',
    group: 'Tag',
    keys: 'R',
    enabled: canTag,
    run: () => {
      const range = currentRange()
      const session = view()?.session
      if (range && session) relatePassage(session, range)
    },
  },
  {
    id: 'mention.metonym',
    title: 'The place stands for its government…',
    group: 'Tag',
    keys: 'M',
    enabled: () => {
      const session = view()?.session
      return session !== undefined && inReader() && canStand(session, selectedPassage())
    },
    run: () => {
      const session = view()?.session
      const mention = selectedPassage()
      if (session && mention) openMetonym({ session, mention })
    },
  },
  {
    id: 'mention.probable',
    title: 'The mention is probably, or certainly, meant',
    group: 'Tag',
    enabled: () => selectedPassage()?.layer === 'entity',
    run: () => {
      const session = view()?.session
      const mention = selectedPassage()
      if (session && mention) void setProbable(session, mention, mention.certainty !== 'probable')
    },
  },
  { id: 'tag.tag', title: 'Tag on the selection', group: 'Tag', keys: 'T', enabled: canTag, run: () => openOn('tag') },
  {
    id: 'tag.note',
    title: 'Note on the selection',
    group: 'Tag',
    keys: 'N',
    enabled: canTag,
    run: () => openOn('note'),
  },
]

const hasPassage = () => selectedPassage() !== null && inReader()

function moveEdge(edge: 'start' | 'end', direction: 1 | -1): void {
  const passage = selectedPassage()
  const session = view()?.session
  if (!passage || !session) return
  const at = nextWordEdge(session.text, passage[edge], direction, edge, session.article.language)
  const range = { start: passage.start, end: passage.end, [edge]: at }
  if (range.end > range.start) void setRange(session, passage, range)
}

const passageCommands: UiCommand[] = [
  {
    id: 'passage.delete',
    title: 'Take the selected passage away',
    group: 'Tag',
    keys: 'Delete',
    alsoKeys: ['Backspace'],
    enabled: hasPassage,
    run: () => {
      const passage = selectedPassage()
      const session = view()?.session
      if (passage && session) void removePassage(session, passage)
    },
  },
  edgeCommand('passage.end-later', 'End the passage a word later', 'Shift+Alt+ArrowRight', 'end', 1),
  edgeCommand('passage.end-sooner', 'End the passage a word sooner', 'Shift+Alt+ArrowLeft', 'end', -1),
  edgeCommand('passage.start-later', 'Start the passage a word later', 'Mod+Shift+Alt+ArrowRight', 'start', 1),
  edgeCommand('passage.start-sooner', 'Start the passage a word sooner', 'Mod+Shift+Alt+ArrowLeft', 'start', -1),
]

function edgeCommand(id: string, title: string, keys: string, edge: 'start' | 'end', direction: 1 | -1): UiCommand {
  return { id, title, group: 'Tag', keys, enabled: hasPassage, run: () => moveEdge(edge, direction) }
}

/** Goes to the next passage in the text that passes, starting from the selected one or from the top of the view. */
function goTo(step: 1 | -1, passes: (passage: ReaderPassage) => boolean): void {
  const reader = view()
  if (!reader) return
  const { hidden } = useReader.getState()
  const all = [...reader.session.index.values()]
    .filter((passage) => !hidden.has(passage.layer) && passes(passage))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  if (all.length === 0) return
  const current = selectedPassage()
  const here = current ? all.findIndex(({ id }) => id === current.id) : -1
  const top = current?.start ?? reader.place().offset
  const from =
    here >= 0
      ? here + step
      : step > 0
        ? all.findIndex(({ start }) => start >= top)
        : all.findLastIndex(({ start }) => start < top)
  const next = all[(from + all.length) % all.length] ?? all[0]
  if (!next) return
  selectPassage(next)
  reader.reveal(next)
}

function goToMention(step: 1 | -1): void {
  const { selected } = useApp.getState()
  const id = selected?.kind === 'entity' ? selected.id : null
  goTo(step, (passage) => passage.layer === 'entity' && (id === null || passage.recordId === id))
}

const finding = () => useReader.getState().findOpen

const moveCommands: UiCommand[] = [
  {
    id: 'passage.next',
    title: 'Next passage',
    group: 'Go',
    keys: '.',
    enabled: () => view() !== null && inReader(),
    run: () => goTo(1, () => true),
  },
  {
    id: 'passage.previous',
    title: 'Previous passage',
    group: 'Go',
    keys: ',',
    enabled: () => view() !== null && inReader(),
    run: () => goTo(-1, () => true),
  },
  {
    id: 'passage.next-mention',
    title: 'Next mention of the same entity',
    group: 'Go',
    keys: ']',
    enabled: () => view() !== null,
    run: () => goToMention(1),
  },
  {
    id: 'passage.previous-mention',
    title: 'Previous mention of the same entity',
    group: 'Go',
    keys: '[',
    enabled: () => view() !== null,
    run: () => goToMention(-1),
  },
]

const findCommands: UiCommand[] = [
  {
    id: 'article.find',
    title: 'Find in the article',
    group: 'Article',
    keys: 'Mod+F',
    enabled: () => view() !== null,
    run: openFind,
  },
  {
    id: 'article.find-next',
    title: 'Next place found',
    group: 'Article',
    keys: 'F3',
    alsoKeys: ['Mod+G'],
    run: () => (finding() ? findNext(1) : goToMention(1)),
  },
  {
    id: 'article.find-previous',
    title: 'Previous place found',
    group: 'Article',
    keys: 'Shift+F3',
    alsoKeys: ['Mod+Shift+G'],
    run: () => (finding() ? findNext(-1) : goToMention(-1)),
  },
]

const layerCommands: UiCommand[] = layers.map((layer) => ({
  id: `view.layer.${layer}`,
  title: `Show or hide ${layerTitles[layer]} in the text`,
  group: 'View',
  enabled: () => view() !== null,
  run: () => useReader.getState().toggleLayer(layer),
}))

/** The block of the selection, of the selected passage, or at the top of the view. */
function currentBlock(): number | null {
  const reader = view()
  if (!reader) return null
  const offset = reader.selection()?.start ?? selectedPassage()?.start ?? reader.place().offset
  const block = reader.session.blocks.find(({ start, end }) => offset >= start && offset <= end)
  return block?.position ?? null
}

function onBlock(act: (position: number, reader: ReaderView) => void): void {
  const position = currentBlock()
  const reader = view()
  if (position !== null && reader) act(position, reader)
}

const blockCommands: UiCommand[] = [
  ...zoneChoices.map(
    ({ zone, title }): UiCommand => ({
      id: `block.${zone}`,
      title: `This paragraph is: ${title.toLowerCase()}`,
      group: 'Article',
      enabled: () => currentBlock() !== null,
      run: () => onBlock((position, { session }) => void setZone(session, joinedWith(session.blocks, position), zone)),
    }),
  ),
  {
    id: 'block.join',
    title: 'Join the paragraph with the one above',
    group: 'Article',
    enabled: () => (currentBlock() ?? 0) > 0,
    run: () => onBlock((position, { session }) => void setJoin(session, position, true)),
  },
  {
    id: 'block.split',
    title: 'Split the joined paragraph again',
    group: 'Article',
    enabled: () => view()?.session.blocks[currentBlock() ?? -1]?.joined === true,
    run: () => onBlock((position, { session }) => void setJoin(session, position, false)),
  },
]

async function noteOnArticle(): Promise<void> {
  const session = view()?.session
  if (!session) return
  const newId = crypto.randomUUID()
  const { articleId } = session
  const done = await write('note/create', { newId, articleId, text: '' })
  if (done) useApp.getState().select({ kind: 'note', id: newId, articleId })
}

function deleteArticle(): void {
  const session = view()?.session
  if (!session) return
  void deleteRecords({
    records: [{ kind: 'article', id: session.articleId }],
    done: `Deleted “${session.article.title}”`,
  })
}

const articleCommands: UiCommand[] = [
  {
    id: 'article.note',
    title: 'Note on the whole article',
    group: 'Article',
    enabled: () => view() !== null,
    run: () => void noteOnArticle(),
  },
  {
    id: 'article.delete',
    title: 'Delete the article',
    group: 'Article',
    enabled: () => view() !== null,
    run: deleteArticle,
  },
]
