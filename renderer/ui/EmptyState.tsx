import type { TablerIcon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import './empty-state.css'

interface EmptyStateProps {
  Icon: TablerIcon
  title: string
  text: ReactNode
  /** The main action, or a worked example. */
  children?: ReactNode
}

/** A view with nothing in it: one sentence and one way on. */
export function EmptyState({ Icon, title, text, children }: EmptyStateProps) {
  return (
    <section className="empty" aria-label={title}>
      <Icon className="empty-icon" aria-hidden />
      <h2>{title}</h2>
      <p className="f2 empty-text">{text}</p>
      {children}
    </section>
  )
}
