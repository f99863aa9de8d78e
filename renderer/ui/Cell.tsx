import type { ReactNode } from 'react'

const cellRole = { role: 'gridcell' }

/** A cell of a virtual grid. Its text takes its own direction. */
export function Cell({
  className,
  span,
  children,
}: {
  className?: string | undefined
  span?: number
  children: ReactNode
}) {
  return (
    <div className={className} dir="auto" {...cellRole} {...(span ? { 'aria-colspan': span } : {})}>
      {children}
    </div>
  )
}
