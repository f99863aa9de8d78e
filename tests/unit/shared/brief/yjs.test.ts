import fc from 'fast-check'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isTextNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { briefContent, readBrief } from '#shared/brief/read-yjs.ts'
import { briefUpdate } from '#shared/brief/write-yjs.ts'
import { arbitraryBrief } from './support/arbitrary-brief.ts'
import { boundEditor, complete, newEditor, stateOf } from './support/bound-editor.ts'

describe('a brief in its replica', () => {
  it('is read as the editor that wrote it has it', () => {
    fc.assert(
      fc.property(arbitraryBrief, (json) => {
        const doc = new Y.Doc()
        const editor = boundEditor(doc)
        editor.setEditorState(editor.parseEditorState(JSON.stringify(json)))
        expect(complete(readBrief(doc))).toEqual(stateOf(editor))
      }),
      { numRuns: 150 },
    )
  })

  it('written without an editor is what an editor reads', () => {
    fc.assert(
      fc.property(arbitraryBrief, (json) => {
        const doc = new Y.Doc()
        const editor = boundEditor(doc)
        Y.applyUpdate(doc, briefUpdate(json))
        editor.update(() => undefined, { discrete: true })
        expect(stateOf(editor)).toEqual(stateAfterNormalising(json))
      }),
      { numRuns: 150 },
    )
  })

  it('stays what the editors have while two of them edit it', () => {
    const edits = fc.array(fc.record({ who: fc.boolean(), kind: fc.nat(5), at: fc.nat(30), text: fc.string() }), {
      maxLength: 25,
    })
    fc.assert(
      fc.property(arbitraryBrief, edits, (json, steps) => {
        const docs = [new Y.Doc(), new Y.Doc()] as const
        const editors = [boundEditor(docs[0]), boundEditor(docs[1])] as const
        docs[0].on('update', (update) => Y.applyUpdate(docs[1], update))
        docs[1].on('update', (update) => Y.applyUpdate(docs[0], update))
        Y.applyUpdate(docs[0], briefUpdate(json))
        settle(editors)
        for (const step of steps) {
          editAt(editors[step.who ? 0 : 1], step)
          settle(editors)
        }
        for (const at of [0, 1] as const) expect(complete(readBrief(docs[at]))).toEqual(stateOf(editors[at]))
      }),
      { numRuns: 80 },
    )
  })

  it('that is empty reads as an empty brief', () => {
    expect(briefContent(new Y.Doc())).toEqual({
      json: { root: { type: 'root', children: [] } },
      text: '',
      citations: [],
    })
  })
})

/** Ends what the editors still have to do after changes from outside. */
function settle(editors: readonly LexicalEditor[]): void {
  for (const editor of editors) editor.update(() => undefined, { discrete: true })
}

/** What an editor makes of serialised state after its own normalisation. */
function stateAfterNormalising(json: Parameters<typeof complete>[0]): unknown {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, briefUpdate(json))
  const editor = newEditor()
  editor.setEditorState(editor.parseEditorState(JSON.stringify(readBrief(doc))))
  return stateOf(editor)
}

function editAt(editor: LexicalEditor, step: { kind: number; at: number; text: string }): void {
  editor.update(
    () => {
      const nodes = allNodes($getRoot())
      const node = nodes[step.at % nodes.length]
      if (node) $edit(node, step)
    },
    { discrete: true },
  )
}

function $edit(node: LexicalNode, step: { kind: number; at: number; text: string }): void {
  if ($isTextNode(node)) {
    if (step.kind === 0) node.toggleFormat('bold')
    else if (step.kind === 1) node.setTextContent(`${node.getTextContent()}${step.text}`)
    else if (step.kind === 2) node.splitText(firstCharacter(node))[0]?.toggleFormat('italic')
    else if (step.kind === 3) node.remove()
    else node.spliceText(0, firstCharacter(node), step.text)
    return
  }
  if (!$isElementNode(node) || !['paragraph', 'heading', 'quote'].includes(node.getType())) return
  if (step.kind === 0) node.append($createTextNode(step.text))
  else if (step.kind === 1) node.setFormat('center')
  else if (step.kind === 2 && node.getParent()?.getType() === 'root')
    node.insertAfter($createParagraphNode().append($createTextNode(step.text)))
}

function firstCharacter(node: LexicalNode): number {
  return Array.from(node.getTextContent())[0]?.length ?? 0
}

function allNodes(root: LexicalNode): LexicalNode[] {
  return $isElementNode(root) ? [root, ...root.getChildren().flatMap(allNodes)] : [root]
}
