import { entityLooks } from '../../ui/kinds.tsx'
import type { ReaderPassage } from './session/passages.ts'
import type { ReaderSession } from './session/session.ts'

const layerNames = { entity: 'Entity', claim: 'Claim', event: 'Event', tag: 'Tag', note: 'Note' } as const

/** A passage in one line, for the status line and the screen reader: "Lenta River Guard · Armed group". `name` is a tag's or event's. */
export function describePassage(session: ReaderSession, passage: ReaderPassage, name?: string): string {
  if (passage.layer === 'entity') {
    const entity = session.entity(passage.recordId)
    return entity ? `${entity.name} · ${entityLooks[entity.type].label}` : 'An entity that is not in this project'
  }
  const text =
    passage.layer === 'claim'
      ? session.claims.get(passage.recordId)?.content
      : session.notes.get(passage.recordId)?.text
  return `${layerNames[passage.layer]} · ${shorten(name ?? text ?? session.quote(passage))}`
}

/** A text cut to a line's length at a word. */
export function shorten(text: string, length = 90): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > length ? `${line.slice(0, length).replace(/\s\S*$/, '')}…` : line
}
