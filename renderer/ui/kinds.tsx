import {
  IconBuilding,
  IconBuildingBank,
  IconBuildingBridge,
  IconCalendarEvent,
  IconFileCertificate,
  IconMapPin,
  IconMessage,
  IconNews,
  IconQuote,
  IconShield,
  IconTag,
  IconUser,
  type TablerIcon,
} from '@tabler/icons-react'
import { toneOfType } from '#shared/analysis/figures/drawing.ts'
import type { EntityType } from '#shared/model/entity.ts'
import { entityTypeNames } from '#shared/views/entity-words.ts'

/** How an entity type or a layer is named and drawn everywhere. */
export interface TypeLook {
  label: string
  /** Class that sets `--c` (line) and `--ct` (tint). */
  className: string
  Icon: TablerIcon
}

/** How each entity type is named and drawn. */
export const entityLooks: { readonly [T in EntityType]: TypeLook } = {
  person: look('person', IconUser),
  government: look('government', IconBuildingBank),
  organisation: look('organisation', IconBuilding),
  'armed-group': look('armed-group', IconShield),
  place: look('place', IconMapPin),
  site: look('site', IconBuildingBridge),
  agreement: look('agreement', IconFileCertificate),
  outlet: look('outlet', IconNews),
}

function look(type: EntityType, Icon: TablerIcon): TypeLook {
  return { label: entityTypeNames[type], className: `p-${toneOfType[type]}`, Icon }
}

/** How what is not an entity is named and drawn. */
export const layerLooks = {
  claim: { label: 'Claim', className: 'p-claim', Icon: IconQuote },
  event: { label: 'Event', className: 'p-event', Icon: IconCalendarEvent },
  tag: { label: 'Tag', className: 'p-tag', Icon: IconTag },
  note: { label: 'Note', className: 'p-note', Icon: IconMessage },
} as const satisfies { [name: string]: TypeLook }

/** The tinted square with a type's icon. Its label is read out unless the text beside it says it. */
export function TypeIcon({ look, silent }: { look: TypeLook; silent?: boolean }) {
  return (
    <span
      className={`tic ${look.className}`}
      title={look.label}
      {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': look.label })}
    >
      <look.Icon />
    </span>
  )
}

/** The tinted square of an entity type. */
export function EntityIcon({ type, silent }: { type: EntityType; silent?: boolean }) {
  return <TypeIcon look={entityLooks[type]} {...(silent ? { silent } : {})} />
}
