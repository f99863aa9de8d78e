import { first } from './0010-first.ts'
import { depth } from './0020-depth.ts'
import { packed } from './0030-packed.ts'
import { metonyms } from './0040-metonyms.ts'
import type { Migration } from './migration.ts'

/** All schema steps in order. */
export const migrations: readonly Migration[] = [first, depth, packed, metonyms]
