import type { CommandArgs } from '#shared/protocol/commands.ts'
import { notifyStep } from '../../app/notify-step.ts'
import { useApp } from '../../app/store.ts'
import { write } from '../../backend/write.ts'

/** A record as the protocol points at it. */
export type RecordRef = CommandArgs<'record/delete'>['records'][number]

/** Deletes records as one step without asking, says so, and offers to take it back. */
export async function deleteRecords(records: RecordRef[], done: string): Promise<void> {
  const result = await write('record/delete', { records })
  if (!result) return
  const { selected, select } = useApp.getState()
  if (selected && records.some((record) => record.id === selected.id)) select(null)
  notifyStep(done)
}
