import { Button, Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconListDetails, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { type EntityType, entityTypes } from '#shared/model/entity.ts'
import type { EntityView } from '#shared/protocol/views.ts'
import { deletesOf, wholeEntity } from '../../app/delete-records.ts'
import { useApp } from '../../app/store.ts'
import { useEntities, useReadOnly } from '../../backend/queries.ts'
import { write } from '../../backend/write.ts'
import { EditableText } from '../../ui/EditableText.tsx'
import { Field } from '../../ui/Field.tsx'
import { IconAction } from '../../ui/IconAction.tsx'
import { EntityIcon, entityLooks } from '../../ui/kinds.tsx'
import { OptionalText } from '../../ui/OptionalText.tsx'
import { setEntity } from '../entities/set-entity.ts'
import { AliasProposals } from '../identity/AliasProposals.tsx'
import { SameAs } from '../identity/SameAs.tsx'
import { ThisMention } from '../identity/ThisMention.tsx'
import { LocationField } from '../map/LocationField.tsx'
import { PlaceEvents } from '../map/PlaceEvents.tsx'
import { useSidebar } from '../sidebar/use-sidebar.ts'
import { InspectorFrame } from './InspectorFrame.tsx'
import { InspectorTitle } from './InspectorTitle.tsx'
import { PassageList } from './PassageList.tsx'

interface EntityInspectorProps {
  id: string
  articleId?: string | undefined
  /** The mention that was clicked. */
  passageId?: string
}

/** An entity: name, type, aliases, description, where it is named. */
export function EntityInspector({ id, articleId, passageId }: EntityInspectorProps) {
  const scope = useSidebar().articleId
  const entity = useEntities(scope).data?.find((row) => row.id === id)
  const readOnly = useReadOnly()
  const openArticle = useApp((state) => articleId ?? state.articleId)
  const onPage = useApp((state) => state.view === 'entity' && state.entityId === id)
  if (!entity) return null
  const set = (fields: Parameters<typeof setEntity>[1]) => setEntity(id, fields)
  const target = { kind: 'entity', id, articleId: scope ?? undefined } as const
  return (
    <InspectorFrame
      look={entityLooks[entity.type]}
      target={target}
      deletes={deletesOf(wholeEntity(entity), {
        kind: 'mention',
        id: passageId,
        articleId,
        label: 'Delete this mention',
        done: `Deleted a mention of ${entity.name}`,
      })}
      actions={!onPage && <PageButton id={id} />}
      after={
        !onPage && (
          <>
            <PlaceEvents id={id} />
            <PassageList target={target} total={entity.mentions} className={entityLooks[entity.type].className} />
          </>
        )
      }
    >
      <InspectorTitle label="Name" name value={entity.name} readOnly={readOnly} onSave={(name) => set({ name })} />
      <dl className="kv">
        <Field name="Type">
          <TypeMenu type={entity.type} readOnly={readOnly} onChange={(type) => set({ type })} />
        </Field>
        <Field name="Also called" className="aliases">
          <Aliases entity={entity} readOnly={readOnly} />
          {!readOnly && openArticle && <AliasProposals entity={entity} articleId={openArticle} />}
        </Field>
        <SameAs entity={entity} readOnly={readOnly} />
        {passageId && <ThisMention passageId={passageId} readOnly={readOnly} />}
        <LocationField entity={entity} readOnly={readOnly} />
        <Field name="About">
          <OptionalText
            label="Description"
            invitation="Add a description"
            value={entity.description}
            readOnly={readOnly}
            onSave={(description) => set({ description })}
          />
        </Field>
      </dl>
    </InspectorFrame>
  )
}

/** The way to the page of an entity. */
function PageButton({ id }: { id: string }) {
  const openEntity = useApp((state) => state.openEntity)
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      className="page-button"
      title="Open page"
      aria-label="Open page"
      leftSection={<IconListDetails className="s" />}
      onClick={() => openEntity(id)}
    >
      Open page
    </Button>
  )
}

interface TypeMenuProps {
  type: EntityType
  readOnly: boolean
  onChange(type: EntityType): void
}

function TypeMenu({ type, readOnly, onChange }: TypeMenuProps) {
  return (
    <Menu position="bottom-start" disabled={readOnly}>
      <Menu.Target>
        <UnstyledButton className="value" aria-label={`Type: ${entityLooks[type].label}`}>
          <EntityIcon type={type} silent />
          {entityLooks[type].label}
          {!readOnly && <IconChevronDown className="s f3" aria-hidden />}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {entityTypes.map((one, index) => (
          <Menu.Item
            key={one}
            leftSection={<EntityIcon type={one} silent />}
            rightSection={<span className="t12 f3">{index + 1}</span>}
            onClick={() => onChange(one)}
          >
            {entityLooks[one].label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function Aliases({ entity, readOnly }: { entity: EntityView; readOnly: boolean }) {
  const [round, setRound] = useState(0)
  const add = (text: string) => {
    setRound(round + 1)
    if (text !== '') void write('entity/add-alias', { id: entity.id, text })
  }
  return (
    <>
      {entity.aliases.map((alias) => (
        <span key={alias.id} className="chip alias">
          <bdi>{alias.text}</bdi>
          {!readOnly && (
            <IconAction
              small
              label={`Remove ${alias.text}`}
              onClick={() => void write('record/delete', { records: [{ kind: 'alias', id: alias.id }] })}
            >
              <IconX className="s" />
            </IconAction>
          )}
        </span>
      ))}
      {!readOnly && (
        <EditableText
          key={round}
          className="alias-new"
          label="Add an alias"
          name
          placeholder="Add a name"
          value=""
          onSave={add}
        />
      )}
      {readOnly && entity.aliases.length === 0 && <span className="f3">none</span>}
    </>
  )
}
