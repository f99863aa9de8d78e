import { receiveArticles } from './receive.ts'
import { useWindowDrop, useWindowPaste } from './use-drop.ts'
import './import.css'

/** Takes drops and pastes anywhere in the window; while something is dragged over it, says what will happen. */
export function DropEdge({ writable }: { writable: boolean }) {
  const over = useWindowDrop(receiveArticles, writable)
  useWindowPaste(receiveArticles, writable)
  if (!over) return null
  return (
    <div className="drop-edge">
      <p>Drop to import as articles of this project</p>
    </div>
  )
}
