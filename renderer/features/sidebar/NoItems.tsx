import type { TablerIcon } from '@tabler/icons-react'
import type { ReactNode } from 'react'

interface NoItemsProps {
  Icon: TablerIcon
  filter: string
  name: 'entity' | 'claim' | 'event' | 'tag' | 'note'
  /** How the first one is made. */
  children: ReactNode
}

/** What an empty list says: how to fill it, or that the filter leaves nothing. */
export function NoItems({ Icon, filter, name, children }: NoItemsProps) {
  return (
    <div className="none">
      <Icon className="f3" aria-hidden />
      {filter === '' ? <p>{children}</p> : <p>{`No ${name} matches “${filter}”.`}</p>}
    </div>
  )
}
