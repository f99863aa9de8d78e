import { Menu } from '@mantine/core'
import { IconDots, IconHistory, IconTarget, IconTrash } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { type Deletable, deleteRecords, recordOf } from '../../app/delete-records.ts'
import { type Pickable, pick } from '../../app/pick.ts'
import { useReadOnly } from '../../backend/queries.ts'
import { IconAction } from '../../ui/IconAction.tsx'
import { HistoryList } from './HistoryList.tsx'

interface InspectorFrameProps {
  /** What kind of record it is, and the class of its colour where it has one. */
  look: { label: string; className?: string }
  /** A word on its state, e.g. how many values are only proposed. */
  detail?: string | undefined
  target: Pickable
  deletes: readonly Deletable[]
  /** Buttons of this kind of record. */
  actions?: ReactNode
  /** Its fields. */
  children: ReactNode
  /** Where it stands in the text, and what follows; below the history. */
  after: ReactNode
}

/** What every inspector is made of: a bar with what it is, jump, history and delete; its fields; its passages. */
export function InspectorFrame({ look, detail, target, deletes, actions, children, after }: InspectorFrameProps) {
  const [history, setHistory] = useState(false)
  return (
    <>
      <div className="insp-head">
        {look.className && <span className={`dot ${look.className}`} aria-hidden="true" />}
        <h2 className="b insp-kind">{look.label}</h2>
        <span className="f3 t12 grow cut">{detail}</span>
        {actions}
        <IconAction label="Jump to the next passage" onClick={() => void pick(target)}>
          <IconTarget />
        </IconAction>
        <IconAction label="History" pressed={history} onClick={() => setHistory(!history)}>
          <IconHistory />
        </IconAction>
        <MoreMenu deletes={deletes} />
      </div>
      <div className="insp-body">
        {children}
        {history && <HistoryList record={recordOf(target)} />}
        {after}
      </div>
    </>
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
