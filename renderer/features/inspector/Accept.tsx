import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { MouseEvent } from 'react'
import { IconAction } from '../../ui/IconAction.tsx'

/** The nod at the end of a line whose value is only proposed. `of` names the value in the middle of a sentence. */
export function Accept({ of, onClick }: { of: string; onClick(event: MouseEvent): void }) {
  return (
    <span className="nod">
      <IconAction small label={`Accept ${of}`} onClick={onClick}>
        <IconCheck className="s" />
      </IconAction>
    </span>
  )
}

/** Takes everything that is proposed for a record as one step. */
export function AcceptAll({ onClick }: { onClick(): void }) {
  return (
    <Button variant="subtle" size="compact-xs" className="accept-all" onClick={onClick}>
      Accept all
    </Button>
  )
}
