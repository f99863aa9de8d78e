import { Button, Menu } from '@mantine/core'
import { IconBook2, IconBookDownload, IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { formatCount } from '#shared/views/format.ts'
import { useCommands } from '../../app/commands.ts'
import { useApp } from '../../app/store.ts'
import { useReadOnly, useTags } from '../../backend/queries.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FilterText } from '../../ui/FilterText.tsx'
import { IconAction } from '../../ui/IconAction.tsx'
import '../../ui/table.css'
import type { TagView } from '#shared/protocol/views.ts'
import { InlineInput } from '../inspector/InlineInput.tsx'
import { CodebookTree } from './CodebookTree.tsx'
import './codebook.css'
import { TagDot } from './TagDot.tsx'
import { addPersuasion, createTag } from './tag-actions.ts'
import { filterTree, treeOf } from './tag-tree.ts'

/** The codebook: a tree of tags to name, colour, order and describe. */
export function CodebookView() {
  const tags = useTags().data
  const [filter, setFilter] = useState('')
  const readOnly = useReadOnly()
  const [naming, setNaming] = useState<string | null>(null)
  const nodes = useMemo(() => treeOf(tags ?? []), [tags])
  const shown = useMemo(() => filterTree(nodes, filter, () => true), [nodes, filter])
  const [draft, setDraft] = useState<{ parentId: string | null } | null>(null)
  const add = (parentId: string | null) => setDraft({ parentId })
  useCommands([
    { id: 'tag.new', title: 'New tag', group: 'Tag', enabled: () => !readOnly, run: () => add(null) },
    {
      id: 'tag.add-persuasion',
      title: `Add codebook: ${persuasion}`,
      group: 'Tag',
      enabled: () => !readOnly,
      run: () => void addPersuasion(),
    },
  ])
  if (tags?.length === 0 && !draft) return <NoTags readOnly={readOnly} onAdd={() => add(null)} />
  return (
    <section className="table-view" data-column="text" aria-label="Codebook">
      <div className="table-tool">
        <FilterText
          label="Filter tags"
          placeholder={`Filter ${formatCount(tags?.length ?? 0, 'tag')}`}
          value={filter}
          onChange={setFilter}
        />
        <span className="grow" />
        {!readOnly && (
          <>
            <Button leftSection={<IconPlus className="s" />} onClick={() => add(null)}>
              New tag
            </Button>
            <AddMenu />
          </>
        )}
      </div>
      {draft && <NewTag parent={tags?.find((tag) => tag.id === draft.parentId)} onDone={() => setDraft(null)} />}
      <CodebookTree
        nodes={shown}
        tags={tags ?? []}
        filter={filter}
        readOnly={readOnly}
        naming={naming}
        setNaming={setNaming}
        onAdd={add}
      />
    </section>
  )
}

const persuasion = 'persuasion techniques (SemEval-2023 Task 3)'

/** Codebooks that others have published. */
function AddMenu() {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconAction label="Add a published codebook">
          <IconBookDownload />
        </IconAction>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Add codebook</Menu.Label>
        <Menu.Item onClick={() => void addPersuasion()}>Persuasion techniques (SemEval-2023 Task 3)</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** The line on which a new tag gets its name. */
function NewTag({ parent, onDone }: { parent: TagView | undefined; onDone(): void }) {
  const save = async (name: string) => {
    onDone()
    if (name === '') return
    const id = await createTag(name, parent?.id ?? null)
    if (id) useApp.getState().select({ kind: 'tag', id })
  }
  return (
    <div className="new-tag">
      <TagDot color={null} />
      <InlineInput
        label="Name of the new tag"
        name
        placeholder={parent ? `Name of a tag under ${parent.name}` : 'Name of the tag'}
        initial=""
        onCancel={onDone}
        onSave={(name) => void save(name)}
      />
    </div>
  )
}

function NoTags({ readOnly, onAdd }: { readOnly: boolean; onAdd(): void }) {
  return (
    <div className="table-view" data-column="text">
      <EmptyState
        Icon={IconBook2}
        title="No tags yet"
        text="A tag is a word of your own for what a passage does: a frame, a technique, a topic. Tags can stand under one another."
      >
        {!readOnly && (
          <div className="row empty-ways">
            <Button variant="filled" onClick={onAdd}>
              New tag
            </Button>
            <Button onClick={() => void addPersuasion()}>{`Add ${persuasion}`}</Button>
          </div>
        )}
      </EmptyState>
    </div>
  )
}
