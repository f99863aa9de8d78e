import { Menu } from '@mantine/core'
import { IconArrowMerge, IconArrowsLeftRight, IconMapPin } from '@tabler/icons-react'
import type { EntityView } from '#shared/protocol/views.ts'
import { useEntities } from '../../backend/queries.ts'
import { canStand, openMetonym } from '../identity/metonym.ts'
import { useReader } from '../reader/reader-store.ts'
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
        <StandsFor dragged={dragged} target={target} />
      </Menu.Dropdown>
    </Menu>
  )
}

/** A place dropped on an actor stands for it in the open article; there only where the article names the place. */
function StandsFor({ dragged, target }: { dragged: EntityView; target: EntityView }) {
  const session = useReader((state) => state.view?.session)
  const mention =
    session && [...session.index.values()].find((one) => one.recordId === dragged.id && canStand(session, one))
  if (!mention || target.type === 'place' || target.type === 'site') return null
  return (
    <Menu.Item leftSection={<IconMapPin />} onClick={() => openMetonym({ session, mention, actorId: target.id })}>
      {`${dragged.name} stands for ${target.name}…`}
    </Menu.Item>
  )
}
