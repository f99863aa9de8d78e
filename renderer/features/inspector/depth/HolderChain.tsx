import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import type { ChainLink } from '#shared/model/claim.ts'
import type { ClaimView, EntityView } from '#shared/protocol/views.ts'
import { useEntities } from '../../../backend/queries.ts'
import { Grade } from '../../../ui/Grade.tsx'
import { IconAction } from '../../../ui/IconAction.tsx'
import { EntityIcon } from '../../../ui/kinds.tsx'
import { type Holder, HolderInput } from '../ClaimHolder.tsx'
import { GradeMenus } from './GradeMenus.tsx'

interface HolderChainProps {
  chain: readonly ChainLink[]
  readOnly: boolean
  set(fields: Partial<ClaimView>): void
}

/** What a chain writes: the claim's holder is its last link. */
export function chainFields(chain: ChainLink[]): Partial<ClaimView> {
  const last = chain.at(-1)
  return last ? { chain, holder: last.name, holderEntityId: last.entityId ?? null } : { chain }
}

/** Through whom the claim came, from this article's outlet to the origin, each with its grade. */
export function HolderChain({ chain, readOnly, set }: HolderChainProps) {
  const entities = useEntities().data ?? []
  const [editing, setEditing] = useState<number | null>(null)
  const write = (links: readonly ChainLink[]) => set(chainFields([...links]))
  const change = (at: number, link: ChainLink) => write(chain.with(at, link))
  const move = (at: number, by: 1 | -1) => {
    const [one, other] = [chain[at], chain[at + by]]
    if (one && other) write(chain.with(at, other).with(at + by, one))
  }
  return (
    <ol className="chain" aria-label="Holder chain">
      {chain.map((link, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a link has no identity but its place
        <li key={at} style={{ paddingInlineStart: at * 14 }} className={at > 0 ? 'chain-next' : ''}>
          {editing === at ? (
            <HolderInput
              label={`Link ${at + 1} of the chain`}
              initial={link.name}
              entities={entities}
              onCancel={() => setEditing(null)}
              onSave={(holder) => {
                setEditing(null)
                const made = linkOf(holder)
                if (made) change(at, { ...made, ...(link.grade ? { grade: link.grade } : {}) })
              }}
            />
          ) : (
            <Link
              link={link}
              entity={entities.find(({ id }) => id === link.entityId)}
              readOnly={readOnly}
              onEdit={() => setEditing(at)}
              onMove={(by) => move(at, by)}
              onRemove={() => write(chain.toSpliced(at, 1))}
              onGrade={(grade) => change(at, withGrade(link, grade))}
              first={at === 0}
              last={at === chain.length - 1}
            />
          )}
        </li>
      ))}
    </ol>
  )
}

/** A link that has another grade, or none. */
export function withGrade({ grade: _, ...link }: ChainLink, grade: string | undefined): ChainLink {
  return grade ? { ...link, grade } : link
}

/** A holder as a link of a chain; null for nobody. */
export function linkOf({ holder, holderEntityId }: Holder): ChainLink | null {
  return holder ? { name: holder, ...(holderEntityId ? { entityId: holderEntityId } : {}) } : null
}

interface LinkProps {
  link: ChainLink
  entity: EntityView | undefined
  readOnly: boolean
  first: boolean
  last: boolean
  onEdit(): void
  onMove(by: 1 | -1): void
  onRemove(): void
  onGrade(grade: string | undefined): void
}

function Link({ link, entity, readOnly, first, last, onEdit, onMove, onRemove, onGrade }: LinkProps) {
  const name = entity?.name ?? link.name
  const label = (
    <span className="row chain-name">
      {entity && <EntityIcon type={entity.type} />}
      <bdi className="cut">{name}</bdi>
    </span>
  )
  if (readOnly) {
    return (
      <>
        <span className="value grow">{label}</span>
        {link.grade && <Grade grade={link.grade} />}
      </>
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    event.stopPropagation()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <>
      <button
        type="button"
        className="value chain-value"
        aria-label={`${last ? 'Holder' : 'Source'}: ${name}`}
        onClick={onEdit}
        onKeyDown={onKeyDown}
      >
        {label}
      </button>
      <span className="chain-acts">
        <IconAction small label={`Move ${name} up`} disabled={first} onClick={() => onMove(-1)}>
          <IconArrowUp className="s" />
        </IconAction>
        <IconAction small label={`Move ${name} down`} disabled={last} onClick={() => onMove(1)}>
          <IconArrowDown className="s" />
        </IconAction>
        <IconAction small label={`Take ${name} out of the chain`} onClick={onRemove}>
          <IconX className="s" />
        </IconAction>
      </span>
      <GradeMenus of={name} grade={link.grade} onGrade={onGrade} />
    </>
  )
}
