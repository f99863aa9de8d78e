import { Button } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import type { MouseEvent } from 'react'
import { useCommands } from '../../app/commands.ts'
import { IconAction } from '../../ui/IconAction.tsx'
import { KeyCaps } from '../../ui/KeyCaps.tsx'

interface AcceptProps {
  /** The value in the middle of a sentence. */
  of: string
  onClick(event: MouseEvent): void
  /** Turns the proposal down for good, where that can be done. */
  onReject?: ((event: MouseEvent) => void) | undefined
}

/** The nod at the end of a line whose value is only proposed. */
export function Accept({ of, onClick, onReject }: AcceptProps) {
  return (
    <span className="nod">
      <IconAction small label={`Accept ${of}`} onClick={onClick}>
        <IconCheck className="s" />
      </IconAction>
      {onReject && (
        <IconAction small label={`Turn down ${of}`} detail="Turn down: not proposed again" onClick={onReject}>
          <IconX className="s" />
        </IconAction>
      )}
    </span>
  )
}

/** Takes everything that is proposed for a record as one step. */
export function AcceptAll({ onClick }: { onClick(): void }) {
  useCommands([
    { id: 'record.accept-all', title: 'Accept all that is proposed', group: 'Tag', keys: 'A', run: onClick },
  ])
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      className="accept-all"
      rightSection={<KeyCaps keys="A" />}
      onClick={onClick}
    >
      Accept all
    </Button>
  )
}
