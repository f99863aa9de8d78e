import { IconChevronLeft, IconChevronRight, IconSearch } from '@tabler/icons-react'
import { memo, type ReactNode } from 'react'
import { canVisit, useVisited, visit } from '../../../app/visited.ts'
import { IconAction } from '../../../ui/IconAction.tsx'
import { closeFind, openFind } from '../find/find-store.ts'
import { useReader } from '../reader-store.ts'
import { ArticleMenu } from './ArticleMenu.tsx'
import { Legend } from './Legend.tsx'
import { TextSizeMenu } from './TextSizeMenu.tsx'
import './toolbar.css'

/** The reader's toolbar: where one comes from, the legend that switches layers, finding, text size, the article's menu. */
export const ReaderToolbar = memo(function ReaderToolbar({ lead, title }: { lead?: ReactNode; title: string }) {
  const findOpen = useReader((state) => state.findOpen)
  useVisited()
  return (
    <div className="tool reader-tool" role="toolbar" aria-label="Article">
      {lead}
      <span className="reader-tool-title cut m" dir="auto" aria-hidden="true">
        {title}
      </span>
      <span className="row reader-tool-visits">
        <IconAction label="Back" keys="Alt+ArrowLeft" disabled={!canVisit(-1)} onClick={() => visit(-1)}>
          <IconChevronLeft />
        </IconAction>
        <IconAction label="Forward" keys="Alt+ArrowRight" disabled={!canVisit(1)} onClick={() => visit(1)}>
          <IconChevronRight />
        </IconAction>
        <span className="sep" />
      </span>
      <Legend />
      <span className="push" />
      <IconAction
        label="Find in the article"
        keys="Mod+F"
        pressed={findOpen}
        onClick={() => (findOpen ? closeFind() : openFind())}
      >
        <IconSearch />
      </IconAction>
      <TextSizeMenu />
      <ArticleMenu />
    </div>
  )
})
