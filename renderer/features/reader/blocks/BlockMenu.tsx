import { Menu } from '@mantine/core'
import { IconArrowsJoin, IconArrowsSplit, IconCheck, IconCopy } from '@tabler/icons-react'
import type { Block, Zone } from '#shared/model/block.ts'
import { useReadOnly } from '../../../backend/queries.ts'
import { focusText, useReader } from '../reader-store.ts'
import type { ReaderSession } from '../session/session.ts'
import { setJoin, setZone } from './corrections.ts'

/** The zones a block can be put into, as the menu writes them. */
export const zoneChoices: readonly { zone: Zone; title: string }[] = [
  { zone: 'body', title: 'Body text' },
  { zone: 'caption', title: 'Caption' },
  { zone: 'metadata', title: 'Source line' },
  { zone: 'boilerplate', title: 'Boilerplate' },
]

/** What can be said of a block: its zone, and whether it continues the one above. Opens where it was asked for. */
export function BlockMenu() {
  const menu = useReader((state) => state.menu)
  const view = useReader((state) => state.view)
  const readOnly = useReadOnly()
  const block = menu && view?.session.blocks[menu.position]
  if (!menu || !view || !block) return null
  const close = () => {
    useReader.setState({ menu: null })
    focusText(view)
  }
  return (
    <Menu opened onClose={close} position="bottom-start" offset={2} withinPortal width={240} returnFocus={false}>
      <Menu.Target>
        <span className="menu-point" style={{ left: menu.x, top: menu.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label="Paragraph">
        {!readOnly && <Corrections block={block} session={view.session} />}
        <Menu.Item leftSection={<IconCopy />} onClick={() => void navigator.clipboard.writeText(block.text)}>
          Copy the paragraph
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function Corrections({ block, session }: { block: Block; session: ReaderSession }) {
  const joined = joinedWith(session.blocks, block.position)
  const next = session.blocks[block.position + 1]
  return (
    <>
      <Menu.Label>This paragraph is</Menu.Label>
      {zoneChoices.map(({ zone, title }) => (
        <Menu.Item
          key={zone}
          role="menuitemradio"
          aria-checked={zone === block.zone}
          leftSection={zone === block.zone ? <IconCheck /> : <span className="no-icon" />}
          onClick={() => void setZone(session, joined, zone)}
        >
          {title}
        </Menu.Item>
      ))}
      <Menu.Divider />
      {block.joined && (
        <Menu.Item leftSection={<IconArrowsSplit />} onClick={() => void setJoin(session, block.position, false)}>
          Split again
        </Menu.Item>
      )}
      {next?.joined && (
        <Menu.Item leftSection={<IconArrowsSplit />} onClick={() => void setJoin(session, next.position, false)}>
          Split off what follows
        </Menu.Item>
      )}
      {!block.joined && block.position > 0 && (
        <Menu.Item leftSection={<IconArrowsJoin />} onClick={() => void setJoin(session, block.position, true)}>
          Join with the paragraph above
        </Menu.Item>
      )}
    </>
  )
}

/** Positions of a block and of all that is joined with it. */
export function joinedWith(blocks: readonly Block[], position: number): number[] {
  let first = position
  while (first > 0 && blocks[first]?.joined) first--
  let last = position
  while (blocks[last + 1]?.joined) last++
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
