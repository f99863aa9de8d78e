import { createHeadlessEditor } from '@lexical/headless'
import {
  createYjsBinding,
  type Provider,
  syncLexicalUpdateToYjs,
  syncYjsChangesToLexical,
  type UserState,
} from '@lexical/yjs'
import type { LexicalEditor } from 'lexical'
import type * as Y from 'yjs'
import type { BriefJson } from '#shared/brief/json.ts'
import { briefNodes } from '#shared/brief/nodes/brief-nodes.ts'

/** An editor without a page, with the nodes of a brief; errors are thrown. */
export function newEditor(): LexicalEditor {
  return createHeadlessEditor({
    nodes: briefNodes,
    onError(error) {
      throw error
    },
  })
}

/** A brief's editor bound to a replica by the real binding, as the page binds it. */
export function boundEditor(doc: Y.Doc): LexicalEditor {
  const editor = newEditor()
  const binding = createYjsBinding({ editor, id: 'brief', doc, docMap: new Map([['brief', doc]]) })
  const provider = lonelyProvider()
  binding.root.getSharedType().observeDeep((events, transaction) => {
    if (transaction.origin !== binding) {
      syncYjsChangesToLexical(binding, provider, events as Y.YEvent<Y.Text>[], false, () => undefined)
    }
  })
  editor.registerUpdateListener((update) => {
    if (update.tags.has('skip-collab')) return
    syncLexicalUpdateToYjs(
      binding,
      provider,
      update.prevEditorState,
      update.editorState,
      update.dirtyElements,
      update.dirtyLeaves,
      update.normalizedNodes,
      update.tags,
    )
  })
  return editor
}

/** The editor's state as Lexical serialises it. */
export function stateOf(editor: LexicalEditor): unknown {
  return JSON.parse(JSON.stringify(editor.getEditorState().toJSON()))
}

/** What an editor makes of serialised state: every default filled in. */
export function complete(json: BriefJson): unknown {
  const editor = newEditor()
  return JSON.parse(JSON.stringify(editor.parseEditorState(JSON.stringify(json)).toJSON()))
}

/** A provider of a lone editor: nobody else is there. */
function lonelyProvider(): Provider {
  let local: UserState | null = null
  return {
    awareness: {
      getLocalState: () => local,
      getStates: () => new Map(),
      off: () => undefined,
      on: () => undefined,
      setLocalState: (state) => {
        local = state
      },
      setLocalStateField: () => undefined,
    },
    connect: () => undefined,
    disconnect: () => undefined,
    off: () => undefined,
    on: () => undefined,
  }
}
