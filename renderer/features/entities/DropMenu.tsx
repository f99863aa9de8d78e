import { Menu } from '@mantine/core'
import { IconArrowMerge, IconArrowsLeftRight } from '@tabler/icons-react'
import { useEntities } from '../../backend/queries.ts'
import { relate } from '../relations/relate.ts'
import { type EntityDrop, useEntityDrop } from './entity-drop.ts'
import { mergeInto } from './merge.ts'

const close = () => useEntityDrop.setState({ drop: null })

/** What an entity dropped on another can become: a relation, or the same one. */
export function DropMenu() {
  const drop = useEntityDrop((state) => state.drop)
  return drop && <Open drop={drop} />
}

function Open({ drop }: { drop: EntityDrop }) {
  const entities = useEntities().data ?? []
  const dragged = entities.find(({ id }) => id === drop.draggedId)
  const target = entities.find(({ id }) => id === drop.targetId)
  if (!dragged || !target) return null
  return (
    <Menu opened onChange={close} position="bottom-start" trapFocus>
      <Menu.Target>
        <span className="drop-anchor" style={{ left: drop.x, top: drop.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={`${dragged.name} and ${target.name}`}>
        <Menu.Item
          leftSection={<IconArrowsLeftRight />}
          onClick={() => relate({ fromId: dragged.id, toId: target.id })}
        >
          {`Relate to ${target.name}…`}
        </Menu.Item>
        <Menu.Item leftSection={<IconArrowMerge />} onClick={() => void mergeInto(dragged, target)}>
          {`Merge into ${target.name}`}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
