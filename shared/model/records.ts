import { analystType } from './analyst.ts'
import { articleType, blockEditType, contentType } from './article.ts'
import { assessmentType } from './assessment.ts'
import { briefType } from './brief.ts'
import { claimLinkType, claimPassageType, claimType, indicatorType } from './claim.ts'
import { taggingType, tagType } from './codebook.ts'
import { aliasType, entityType, mentionType } from './entity.ts'
import { eventPassageType, eventType, participantType } from './event.ts'
import { noteType } from './note.ts'
import { projectType } from './project.ts'
import { distinctionType, rejectionType } from './rejection.ts'
import { relationPassageType, relationType, relationTypeType } from './relation.ts'

/** Every record type, keyed by kind. A new record type is added here and nowhere else. */
export const recordTypes = {
  project: projectType,
  analyst: analystType,
  article: articleType,
  content: contentType,
  'block-edit': blockEditType,
  entity: entityType,
  alias: aliasType,
  mention: mentionType,
  claim: claimType,
  'claim-passage': claimPassageType,
  tag: tagType,
  tagging: taggingType,
  note: noteType,
  brief: briefType,
  assessment: assessmentType,
  'claim-link': claimLinkType,
  indicator: indicatorType,
  event: eventType,
  participant: participantType,
  'event-passage': eventPassageType,
  'relation-type': relationTypeType,
  relation: relationType,
  'relation-passage': relationPassageType,
  rejection: rejectionType,
  distinction: distinctionType,
} as const

/** The kind of a record. */
export type Kind = keyof typeof recordTypes
/** All kinds, in declaration order. */
export const kinds = Object.keys(recordTypes) as Kind[]
