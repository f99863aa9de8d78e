import { LexicalCollaboration } from '@lexical/react/LexicalCollaborationContext'
import { CollaborationPlugin } from '@lexical/react/LexicalCollaborationPlugin'
import { LexicalComposer } from '@lexical/react/LexicalComposer'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary'
import { LinkPlugin } from '@lexical/react/LexicalLinkPlugin'
import { ListPlugin } from '@lexical/react/LexicalListPlugin'
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin'
import { TabIndentationPlugin } from '@lexical/react/LexicalTabIndentationPlugin'
import { TablePlugin } from '@lexical/react/LexicalTablePlugin'
import { SKIP_DOM_SELECTION_TAG } from 'lexical'
import { useEffect, useMemo, useRef } from 'react'
import * as Y from 'yjs'
import { safeLink } from '#shared/brief/format.ts'
import { send } from '../../../backend/client.ts'
import { useBriefs } from '../../../backend/queries.ts'
import { reportError } from '../../../backend/report.ts'
import { CitationCard } from '../draw/CitationCard.tsx'
import { drawNode } from '../draw/draw-node.tsx'
import { $restoreCaret, rememberCaret } from '../session/caret.ts'
import { FlushOnLeave, FollowFacts } from '../session/follow.ts'
import { type BriefLink, type LoadedBrief, linkBrief } from '../session/link.ts'
import { closeBrief, setReady, useBrief } from '../session/store.ts'
import { BriefToolbar } from './BriefToolbar.tsx'
import { editorConfig } from './config.ts'
import { DropPlace } from './DropPlace.tsx'
import { SheetHead } from './SheetHead.tsx'
import { SlashMenu } from './SlashMenu.tsx'
import { writeAfterSelectedNode } from './selected-node.ts'
import { MarkShortcuts } from './shortcuts.tsx'
import './brief.css'
import './own.css'

interface BriefEditorProps {
  brief: LoadedBrief
  editable: boolean
}

/** A brief as a page on a desk, written in Lexical and kept in its replica. */
export function BriefEditor({ brief, editable }: BriefEditorProps) {
  const { id, loaded } = brief
  const config = useMemo(() => editorConfig(drawNode, editable), [editable])
  const row = useBriefs().data?.find((one) => one.id === id)
  const title = row?.title ?? loaded.title
  const headerLine = row ? row.headerLine : loaded.headerLine
  return (
    <LexicalComposer initialConfig={config}>
      <LexicalCollaboration>
        <BriefToolbar id={id} title={title} editable={editable} />
        <Desk id={id}>
          <DropPlace>
            <div className="sheet">
              <SheetHead
                id={id}
                title={title}
                headerLine={headerLine}
                authors={loaded.authors}
                changedAt={loaded.changedAt}
                editable={editable}
              />
              <RichTextPlugin
                contentEditable={
                  <ContentEditable
                    className="sheet-text"
                    data-text
                    ariaLabel="Text of the brief"
                    aria-placeholder="Write, or type / to insert"
                    placeholder={<p className="sheet-placeholder">Write, or type / to insert</p>}
                  />
                }
                ErrorBoundary={LexicalErrorBoundary}
              />
            </div>
          </DropPlace>
        </Desk>
        <Replica brief={brief} title={title} editable={editable} />
        <ListPlugin />
        <LinkPlugin validateUrl={(url) => safeLink(url) !== null} />
        <TablePlugin hasCellBackgroundColor={false} />
        <TabIndentationPlugin maxIndent={4} />
        <MarkShortcuts />
        <SlashMenu />
        <OpenLinks />
        <FollowFacts />
        <FlushOnLeave />
        <CitationCard />
      </LexicalCollaboration>
    </LexicalComposer>
  )
}

/** Binds the editor to the brief's replica, and makes it the open brief of this window. */
function Replica({ brief, title, editable }: BriefEditorProps & { title: string }) {
  const [editor] = useLexicalComposerContext()
  const link = useRef<BriefLink | null>(null)
  const { id, loaded } = brief
  const factory = useMemo(
    () => (name: string, docs: Map<string, Y.Doc>) => {
      const doc = new Y.Doc()
      docs.set(name, doc)
      link.current = linkBrief(brief, doc, () => {
        editor.update(() => $restoreCaret(brief.id), {
          onUpdate: () => setReady(brief.id),
          tag: SKIP_DOM_SELECTION_TAG,
        })
      })
      return link.current
    },
    [brief, editor],
  )
  useEffect(() => {
    const flush = () => link.current?.flush() ?? Promise.resolve()
    const aside = (edit: () => void) => link.current?.aside(edit)
    useBrief.setState((state) => ({
      open: { id, title, editor, editable, flush, aside, ready: state.open?.id === id && state.open.ready },
      saving: state.saving.id === id ? state.saving : { id, state: 'saved', at: loaded.changedAt },
    }))
  }, [id, title, editor, editable, loaded.changedAt])
  useEffect(() => () => closeBrief(id), [id])
  useEffect(() => rememberCaret(editor, id), [editor, id])
  useEffect(() => writeAfterSelectedNode(editor), [editor])
  return <CollaborationPlugin id={id} providerFactory={factory} shouldBootstrap={false} />
}

/** Where a brief was scrolled to when it was left, for as long as the window lives. */
const scrolled = new Map<string, number>()

function Desk({ id, children }: { id: string; children: React.ReactNode }) {
  const desk = useRef<HTMLDivElement>(null)
  const ready = useBrief((state) => state.open?.id === id && state.open.ready)
  useEffect(() => {
    if (ready && desk.current) desk.current.scrollTop = scrolled.get(id) ?? 0
  }, [id, ready])
  return (
    <div ref={desk} className="desk" onScroll={(event) => ready && scrolled.set(id, event.currentTarget.scrollTop)}>
      {children}
    </div>
  )
}

/** A link opens in the browser on Ctrl or Cmd with a click; a plain click sets the caret. */
function OpenLinks() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const href = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : null
      if (!href) return
      event.preventDefault()
      if (event.ctrlKey || event.metaKey || !editor.isEditable()) {
        send('link/open', { url: href }).catch(reportError)
      }
    }
    return editor.registerRootListener((root, before) => {
      before?.removeEventListener('click', onClick)
      root?.addEventListener('click', onClick)
    })
  }, [editor])
  return null
}
