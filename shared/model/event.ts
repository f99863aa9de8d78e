import { z } from 'zod'
import { passageSchema } from './passage.ts'
import { defineRecord, optionalId, optionalText, type RecordOf, stampShape } from './record.ts'

/** How exactly it is known when something happened: a point, a stretch, or only what the words say. */
export const timePrecisions = ['time', 'day', 'month', 'year', 'range', 'vague', 'relative'] as const
/** One of the precisions above. */
export type TimePrecision = (typeof timePrecisions)[number]

/**
 * When something happened: as written, and as an interval of days (`YYYY-MM-DD`, both included) or of hours
 * (`YYYY-MM-DDTHH:MM`). An open end is absent.
 */
export const eventTimeSchema = z.object({
  phrase: z.string().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
  precision: z.enum(timePrecisions),
})
/** When something happened. */
export type EventTime = z.infer<typeof eventTimeSchema>

/** Something that happened or is said to have. */
export const eventType = defineRecord({
  kind: 'event',
  plural: 'events',
  scope: 'case',
  fields: z.object({
    ...stampShape,
    title: z.string().min(1),
    description: optionalText,
    time: eventTimeSchema.nullish().catch(undefined),
    /** The entity that is its place. */
    placeId: optionalId,
  }),
})
/** Something that happened or is said to have. */
export type Event = RecordOf<typeof eventType>

/** An entity's part in an event. */
export const participantType = defineRecord({
  kind: 'participant',
  plural: 'participants',
  scope: 'case',
  fields: z.object({
    ...stampShape,
    eventId: z.string().min(1),
    entityId: z.string().min(1),
    role: optionalText,
  }),
})
/** An entity's part in an event. */
export type Participant = RecordOf<typeof participantType>

/** A passage that tells of an event. */
export const eventPassageType = defineRecord({
  kind: 'event-passage',
  plural: 'event_passages',
  scope: 'article',
  fields: z.object({ ...stampShape, eventId: z.string().min(1), passage: passageSchema }),
})
/** A passage that tells of an event. */
export type EventPassage = RecordOf<typeof eventPassageType>
