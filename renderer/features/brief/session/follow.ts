import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { BLUR_COMMAND, COMMAND_PRIORITY_LOW, type LexicalEditor } from 'lexical'
import { useEffect } from 'react'
import type { CitationState } from '#shared/protocol/views.ts'
import { on, send } from '../../../backend/client.ts'
import { $readFacts, type CitedNode } from './facts.ts'
import { useBrief } from './store.ts'

const pause = 400

/** Keeps the facts of the open brief true while its editor lives. */
export function FollowFacts() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const read = () => useBrief.setState({ facts: editor.getEditorState().read($readFacts) })
    read()
    return editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size > 0 || dirtyLeaves.size > 0) read()
    })
  }, [editor])
  useWordCount()
  useCitationStates()
  return null
}

function useWordCount() {
  const text = useBrief((state) => state.facts.text)
  useEffect(() => {
    const timer = setTimeout(() => useBrief.setState({ words: countWords(text) }), pause)
    return () => clearTimeout(timer)
  }, [text])
}

function countWords(text: string): number {
  let words = 0
  for (const part of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text))
    if (part.isWordLike) words += 1
  return words
}

/** Asks whether what is cited still stands: when a citation comes or goes, and after every change of the project. */
function useCitationStates() {
  const cited = useBrief((state) => state.facts.cited)
  const asked = cited.map(({ key, citation }) => `${key} ${citation.hash} ${citation.kept === true}`).join('\n')
  useEffect(() => {
    let current = true
    const ask = async () => {
      const states = await askStates(useBrief.getState().facts.cited)
      if (current) useBrief.setState({ states })
    }
    if (asked !== '') void ask()
    const stop = on('project/changed', ({ kinds }) => {
      if (asked !== '' && kinds.some((kind) => citedKinds.has(kind))) void ask()
    })
    return () => {
      current = false
      stop()
    }
  }, [asked])
}

const citedKinds = new Set<string>(['article', 'content', 'block-edit', 'claim', 'claim-passage', 'entity', 'alias'])

async function askStates(cited: CitedNode[]): Promise<ReadonlyMap<string, CitationState>> {
  const citations = cited.map(({ key, citation: { source: _, kept: __, ...citation } }) => ({ key, ...citation }))
  const states = await send('brief/citation-states', { citations: citations.slice(0, 5000) }).catch(() => [])
  return new Map(states.map((state) => [state.key, state]))
}

/** Saves what is written when the editor loses the keyboard, when the window is hidden and when it is to close. */
export function FlushOnLeave() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => flushOnLeave(editor), [editor])
  return null
}

function flushOnLeave(editor: LexicalEditor): () => void {
  const flush = () => void useBrief.getState().open?.flush()
  const stop = editor.registerCommand(
    BLUR_COMMAND,
    () => {
      flush()
      return false
    },
    COMMAND_PRIORITY_LOW,
  )
  window.addEventListener('pagehide', flush)
  const offClosing = on('host/closing', flush)
  return () => {
    stop()
    offClosing()
    window.removeEventListener('pagehide', flush)
  }
}
