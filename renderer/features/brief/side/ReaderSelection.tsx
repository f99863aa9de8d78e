import { Button } from '@mantine/core'
import { IconSuperscript, IconX } from '@tabler/icons-react'
import { shorten } from '#shared/brief/format.ts'
import { useArticles } from '../../../backend/queries.ts'
import { IconAction } from '../../../ui/IconAction.tsx'
import { insertAtCaret } from '../edit/insert.ts'
import { citePassage, type Insertable } from '../edit/insertable.ts'
import { draggable } from '../edit/use-dragged.ts'
import { useReaderSelection } from '../session/reader-selection.ts'
import type { OpenBrief } from '../session/store.ts'

/** The words that were selected last in the reader, ready to be quoted or cited. */
export function ReaderSelection({ brief }: { brief: OpenBrief }) {
  const cited = useReaderSelection((state) => state.cited)
  const articles = useArticles().data
  const article = articles?.find((one) => one.id === cited?.articleId)
  if (!cited || !article) return null
  const citation = citePassage(cited, article)
  const quote: Insertable = { kind: 'quote', citation, attribution: null }
  return (
    <section className="insert-selection" aria-label="Selected in the reader" {...draggable(() => quote)}>
      <div className="row">
        <span className="t12 f3 grow">Selected in the reader</span>
        <IconAction small label="Forget it" onClick={() => useReaderSelection.setState({ cited: null })}>
          <IconX className="s" />
        </IconAction>
      </div>
      <p className="serif insert-selected" dir="auto">{`“${shorten(cited.exact, 160)}”`}</p>
      <div className="row insert-selected-acts">
        <Button size="compact-sm" variant="default" onClick={() => insertAtCaret(brief.editor, quote)}>
          Quote
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconSuperscript className="s" />}
          onClick={() => insertAtCaret(brief.editor, { kind: 'citation', citation })}
        >
          Cite
        </Button>
      </div>
    </section>
  )
}
