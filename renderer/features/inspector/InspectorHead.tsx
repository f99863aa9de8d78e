import { Menu } from '@mantine/core'
import { IconDots, IconHistory, IconTarget, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { type Pickable, pick } from '../../app/pick.ts'
import { useReadOnly } from '../../backend/queries.ts'
import { IconAction } from '../../ui/IconAction.tsx'
import type { TypeLook } from '../../ui/kinds.tsx'
import { type Deletable, deleteRecords } from './delete.ts'

interface InspectorHeadProps {
  look: TypeLook
  /** A word on its state, e.g. how many values are only proposed. */
  detail?: string | undefined
  target: Pickable
  deletes: readonly Deletable[]
  historyOpen: boolean
  onHistory(): void
  /** Buttons of this kind of record. */
  children?: ReactNode
}

/** The inspector's bar: what it is, jump to its passage, its history, delete. */
export function InspectorHead(props: InspectorHeadProps) {
  const { look, detail, target, deletes, historyOpen, onHistory, children } = props
  return (
    <div className="insp-head">
      <span className={`dot ${look.className}`} aria-hidden="true" />
      <h2 className="b">{look.label}</h2>
      <span className="f3 t12 grow cut">{detail}</span>
      {children}
      <IconAction label="Jump to the next passage" onClick={() => void pick(target)}>
        <IconTarget />
      </IconAction>
      <IconAction label="History" pressed={historyOpen} onClick={onHistory}>
        <IconHistory />
      </IconAction>
      <MoreMenu deletes={deletes} />
    </div>
  )
}

function MoreMenu({ deletes }: { deletes: readonly Deletable[] }) {
  const readOnly = useReadOnly()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconAction label="More">
          <IconDots />
        </IconAction>
      </Menu.Target>
      <Menu.Dropdown>
        {deletes.map((entry) => (
          <Menu.Item
            key={entry.label}
            leftSection={<IconTrash />}
            disabled={readOnly}
            onClick={() => void deleteRecords(entry)}
          >
            {entry.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
