import { $isLinkNode } from '@lexical/link'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $findMatchingParent } from '@lexical/utils'
import { $getSelection, $isRangeSelection, type LexicalEditor, type TextFormatType } from 'lexical'
import { useEffect, useState } from 'react'
import { $currentBlockType, type BlockType } from './blocks.ts'

const textFormats = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const satisfies TextFormatType[]
/** Formats of text that the toolbar offers. */
export type TextFormat = (typeof textFormats)[number]

/** What the selection is, for the toolbar. */
export interface Format {
  block: BlockType | null
  formats: readonly TextFormat[]
  /** Address of the link with the caret, or null. */
  link: string | null
  /** Some text is selected, which can become a link. */
  hasText: boolean
}

const nothing: Format = { block: 'paragraph', formats: [], link: null, hasText: false }

/** The format of the selection, followed as it moves. */
export function useFormat(): Format {
  const [editor] = useLexicalComposerContext()
  const [format, setFormat] = useState(nothing)
  useEffect(() => {
    const read = () => setFormat((before) => sameOr(before, readFormat(editor)))
    read()
    return editor.registerUpdateListener(read)
  }, [editor])
  return format
}

function readFormat(editor: LexicalEditor): Format {
  return editor.getEditorState().read(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return { ...nothing, block: null }
    const link = $findMatchingParent(selection.anchor.getNode(), $isLinkNode)
    return {
      block: $currentBlockType(),
      formats: textFormats.filter((name) => selection.hasFormat(name)),
      link: $isLinkNode(link) ? link.getURL() : null,
      hasText: !selection.isCollapsed(),
    }
  })
}

/** The old value where nothing changed, so that typing does not draw the toolbar again. */
function sameOr(before: Format, after: Format): Format {
  return JSON.stringify(before) === JSON.stringify(after) ? before : after
}
