import type { DragEvent } from 'react'

/** Media type under which a record of the project travels when it is dragged within the page. */
export const recordMedia = 'application/x-dossier-record'

/** A record on its way from a list to where it is dropped, e.g. into a brief. */
interface DraggedRecord {
  kind: 'article' | 'entity' | 'claim' | 'event' | 'relation' | 'tag' | 'note'
  id: string
  articleId?: string
}

/** Puts a record on a drag; the text is what a foreign program gets. */
function dragRecord(event: DragEvent, record: DraggedRecord, text: string): void {
  event.dataTransfer.setData(recordMedia, JSON.stringify(record))
  event.dataTransfer.setData('text/plain', text)
  event.dataTransfer.effectAllowed = 'copyMove'
}

/** Makes a row draggable. What a drag does, commands do by keyboard. */
export function draggable(record: DraggedRecord, text: string) {
  return { draggable: true, onDragStart: (event: DragEvent) => dragRecord(event, record, text) }
}

/** The record of a drag that is dropped, or null when it carries none. */
export function droppedRecord(data: DataTransfer): DraggedRecord | null {
  const text = data.getData(recordMedia)
  return text === '' ? null : (JSON.parse(text) as DraggedRecord)
}
