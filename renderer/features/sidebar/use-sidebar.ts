import { useApp } from '../../app/store.ts'
import { useViewState } from '../../app/view-state.ts'

const sideTabs = ['entities', 'claims', 'events', 'tags', 'notes'] as const
/** A list of the sidebar. */
export type SideTab = (typeof sideTabs)[number]
type SideScope = 'article' | 'project'

/** Which list the sidebar shows, and of what. */
export interface SidebarState {
  tab: SideTab
  scope: SideScope
  /** The article the lists are of; null when they are of the project. */
  articleId: string | null
  setTab(tab: SideTab): void
  setScope(scope: SideScope): void
}

/** The sidebar's tab and scope, kept as view state. Without an open article it shows the project. */
export function useSidebar(): SidebarState {
  const [tab, setTab] = useViewState<SideTab>('side.tab', 'entities')
  const [wish, setScope] = useViewState<SideScope>('side.scope', 'article')
  const openArticle = useApp((state) => state.articleId)
  const scope = openArticle === null ? 'project' : wish
  return { tab, scope, articleId: scope === 'article' ? openArticle : null, setTab, setScope }
}
