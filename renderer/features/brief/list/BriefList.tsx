import { Menu } from '@mantine/core'
import { IconDots, IconPencil, IconPrinter, IconReport, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { BriefRow } from '#shared/protocol/views.ts'
import { formatCount, formatWhen, inSentence } from '#shared/views/format.ts'
import { notifyStep } from '../../../app/notify-step.ts'
import { useApp } from '../../../app/store.ts'
import { useBriefs } from '../../../backend/queries.ts'
import { write } from '../../../backend/write.ts'
import { EditableText } from '../../../ui/EditableText.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { IconAction } from '../../../ui/IconAction.tsx'
import { moveByArrows } from '../../../ui/move-by-arrows.ts'
import { exportBrief } from '../export/export-brief.ts'
import { NewBriefMenu } from './NewBriefMenu.tsx'
import './brief-list.css'

/** All briefs of the project, the one changed last first. */
export function BriefList({ readOnly }: { readOnly: boolean }) {
  const briefs = useBriefs().data
  if (briefs?.length === 0) return <NoBriefs readOnly={readOnly} />
  return (
    <div className="briefs">
      <div className="tool">
        <h1 className="briefs-title">Briefs</h1>
        <span className="grow" />
        {!readOnly && <NewBriefMenu />}
      </div>
      <ul className="briefs-rows" onKeyDown={(event) => moveByArrows(event, '.briefs-name')}>
        {briefs?.map((brief) => (
          <BriefLine key={brief.id} brief={brief} readOnly={readOnly} />
        ))}
      </ul>
    </div>
  )
}

function NoBriefs({ readOnly }: { readOnly: boolean }) {
  return (
    <EmptyState
      Icon={IconReport}
      title="No briefs yet"
      text="A brief is what you hand over: your judgements, and under each sentence the passage it rests on. It prints as a PDF with numbered sources."
    >
      {!readOnly && <NewBriefMenu primary />}
    </EmptyState>
  )
}

function BriefLine({ brief, readOnly }: { brief: BriefRow; readOnly: boolean }) {
  const [renaming, setRenaming] = useState(false)
  const open = () => useApp.getState().openBrief(brief.id)
  const about = [
    formatCount(brief.words, 'word'),
    formatCount(brief.citations, 'citation'),
    `changed ${inSentence(formatWhen(brief.changedAt))}`,
  ]
  return (
    <li className="briefs-row">
      <IconReport className="f3" aria-hidden />
      <div className="grow">
        {renaming ? (
          <Rename brief={brief} done={() => setRenaming(false)} />
        ) : (
          <button type="button" className="briefs-name" dir="auto" onClick={open}>
            {brief.title}
          </button>
        )}
        <p className="t12 f2 num">{about.join(', ')}</p>
      </div>
      <LineMenu brief={brief} readOnly={readOnly} rename={() => setRenaming(true)} />
    </li>
  )
}

function Rename({ brief, done }: { brief: BriefRow; done(): void }) {
  return (
    <fieldset className="briefs-rename" ref={(box) => box?.querySelector('textarea')?.focus()} onBlur={done}>
      <EditableText
        label="Title of the brief"
        value={brief.title}
        required
        onSave={(title) => void write('brief/set', { id: brief.id, title })}
      />
    </fieldset>
  )
}

function LineMenu({ brief, readOnly, rename }: { brief: BriefRow; readOnly: boolean; rename(): void }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconAction label={`More for ${brief.title}`}>
          <IconDots />
        </IconAction>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPrinter />} onClick={() => void exportBrief(brief.id, brief.title, 'pdf')}>
          Export PDF
        </Menu.Item>
        {!readOnly && (
          <>
            <Menu.Item leftSection={<IconPencil />} onClick={rename}>
              Rename
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash />} onClick={() => void deleteBrief(brief)}>
              Delete
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

/** Deletes a brief and offers to take that back. */
export async function deleteBrief({ id, title }: { id: string; title: string }): Promise<void> {
  const done = await write('record/delete', { records: [{ kind: 'brief', id }] })
  if (!done) return
  notifyStep(
    <>
      Deleted <bdi>{`“${title}”`}</bdi>
    </>,
  )
}
