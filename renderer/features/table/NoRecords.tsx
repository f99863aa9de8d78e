import { Button } from '@mantine/core'
import type { TablerIcon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useApp } from '../../app/store.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import '../../ui/table.css'

interface NoRecordsProps {
  Icon: TablerIcon
  title: string
  text: ReactNode
  /** A worked example. */
  example?: ReactNode
  /** Other ways on than through the articles. */
  actions?: ReactNode
}

/** What a table's view shows before its first record: how one is made, and the way to the articles. */
export function NoRecords({ Icon, title, text, example, actions }: NoRecordsProps) {
  const show = useApp((state) => state.show)
  return (
    <div className="table-view" data-column="text">
      <EmptyState Icon={Icon} title={title} text={text}>
        {example}
        <div className="row empty-ways">
          <Button variant="filled" onClick={() => show('articles')}>
            Go to the articles
          </Button>
          {actions}
        </div>
      </EmptyState>
    </div>
  )
}
