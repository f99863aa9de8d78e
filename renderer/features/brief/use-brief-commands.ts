import { useEffect } from 'react'
import type { ProjectInfo } from '#shared/protocol/views.ts'
import { type UiCommand, useCommands } from '../../app/commands.ts'
import { useApp } from '../../app/store.ts'
import { useArticles, useBriefs } from '../../backend/queries.ts'
import { insertAtCaret } from './edit/insert.ts'
import { citePassage } from './edit/insertable.ts'
import { type ExportFormat, exportBrief, formatNames } from './export/export-brief.ts'
import { deleteBrief } from './list/BriefList.tsx'
import { newBriefFrom, newEmptyBrief } from './list/new-brief.ts'
import { followReader, useReaderSelection } from './session/reader-selection.ts'
import { type OpenBrief, useBrief } from './session/store.ts'
import { whenReady } from './session/when-ready.ts'

/** Commands on briefs, for as long as a project is open. */
export function useBriefCommands(project: ProjectInfo): void {
  useEffect(followReader, [])
  useCommands([...useMaking(project), ...useCiting(), ...useExports(), ...useDeleting(project)])
}

function useMaking({ readOnly }: ProjectInfo): UiCommand[] {
  const articleId = useApp((state) => state.articleId)
  const articles = useArticles().data ?? []
  return [
    { id: 'brief.new', title: 'New brief', group: 'Brief', enabled: () => !readOnly, run: () => void newEmptyBrief() },
    {
      id: 'brief.from-article',
      title: 'Brief from this article',
      group: 'Brief',
      enabled: () => !readOnly && articleId !== null,
      run: () => void (articleId && newBriefFrom([articleId])),
    },
    {
      id: 'brief.from-all',
      title: 'Brief from all articles',
      group: 'Brief',
      enabled: () => !readOnly && articles.length > 0,
      run: () => void newBriefFrom(),
    },
  ]
}

/** Cites what was selected last in the reader: in the brief that is open, or in the one changed last, at its end. */
function useCiting(): UiCommand[] {
  const cited = useReaderSelection((state) => state.cited)
  const articles = useArticles().data
  const briefs = useBriefs().data
  const article = articles?.find((one) => one.id === cited?.articleId)
  const insert = (as: 'quote' | 'citation') => {
    if (!cited || !article) return
    const citation = citePassage(cited, article)
    const what =
      as === 'quote' ? { kind: 'quote' as const, citation, attribution: null } : { kind: 'citation' as const, citation }
    whenOpen(briefs?.[0]?.id ?? null, ({ editable, editor }) => {
      if (editable) insertAtCaret(editor, what)
    })
  }
  const enabled = () => cited !== null && article !== undefined && (briefs?.length ?? 0) > 0
  return [
    {
      id: 'brief.cite-selection',
      title: 'Cite selection in brief',
      group: 'Brief',
      keys: 'Mod+Shift+K',
      enabled,
      run: () => insert('citation'),
    },
    {
      id: 'brief.quote-selection',
      title: 'Quote selection in brief',
      group: 'Brief',
      enabled,
      run: () => insert('quote'),
    },
  ]
}

/** The brief that is open, or was last in this window, or else the one given, once it is there with its text. */
function whenOpen(fallback: string | null, then: (brief: OpenBrief) => void): void {
  const { open } = useBrief.getState()
  const id = open?.ready ? open.id : (useApp.getState().briefId ?? fallback)
  if (id !== null) whenReady(id, then)
}

function useExports(): UiCommand[] {
  const open = useBrief((state) => state.open)
  return (['pdf', 'html', 'md'] as const satisfies ExportFormat[]).map((format) => ({
    id: `brief.export-${format}`,
    title: `Export brief as ${formatNames[format]}`,
    group: 'Brief',
    ...(format === 'pdf' ? { keys: 'Mod+Shift+E' } : {}),
    enabled: () => open !== null,
    run: () => void (open && exportBrief(open.id, open.title, format)),
  }))
}

function useDeleting({ readOnly }: ProjectInfo): UiCommand[] {
  const open = useBrief((state) => state.open)
  return [
    {
      id: 'brief.delete',
      title: 'Delete this brief',
      group: 'Brief',
      enabled: () => !readOnly && open !== null,
      run: () => {
        if (!open) return
        useApp.getState().openBrief(null)
        void deleteBrief(open)
      },
    },
  ]
}
