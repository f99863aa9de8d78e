import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection'
import { IconX } from '@tabler/icons-react'
import type { MouseEvent, ReactNode } from 'react'
import { IconAction } from '../../../ui/IconAction.tsx'
import { removeNode } from '../edit/recite.ts'
import { useBrief } from '../session/store.ts'

interface OwnBlockProps {
  nodeKey: string
  /** What the block is, for a screen reader and the name of its Remove button. */
  label: string
  className: string
  children: ReactNode
}

/** A block that is selected and removed as a whole. */
export function OwnBlock({ nodeKey, label, className, children }: OwnBlockProps) {
  const [editor] = useLexicalComposerContext()
  const [selected, select, clear] = useLexicalNodeSelection(nodeKey)
  const editable = useBrief((state) => state.open?.editable ?? false)
  const onClick = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('button, input, textarea, a')) return
    if (!event.shiftKey) clear()
    select(true)
    editor.getRootElement()?.focus({ preventScroll: true })
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys of the editor select blocks
    <section className={`own ${className}`} data-selected={selected || undefined} aria-label={label} onClick={onClick}>
      {children}
      {editable && (
        <span className="own-remove">
          <IconAction small label={`Remove ${label.toLowerCase()}`} onClick={() => removeNode(editor, nodeKey)}>
            <IconX className="s" />
          </IconAction>
        </span>
      )}
    </section>
  )
}
