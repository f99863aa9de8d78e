import type { ReactNode } from 'react'

interface FieldProps {
  name: string
  className?: string
  children: ReactNode
}

/** A line of a list of fields (`dl.kv`): what it is called, and its value. */
export function Field({ name, className, children }: FieldProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd className={className}>{children}</dd>
    </>
  )
}
