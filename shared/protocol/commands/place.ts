import { z } from 'zod'
import { command } from '../command.ts'
import type { PlaceCandidate, PlaceMention, TownView } from '../depth-views.ts'
import { id, name } from './shapes.ts'

const degrees = { latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }

/** Where places are. Positions are written by `entity/set`. */
export const placeCommands = {
  /**
   * Places of the shipped list that an entity may be, likeliest first: by its name and aliases, or by a text that was
   * typed. Those of countries that the same articles speak of come first. Throws `not-found`, `io`.
   */
  'place/candidates': command<PlaceCandidate[]>()(
    z.strictObject({ id, text: name.optional(), limit: z.number().int().min(1).max(50).optional() }),
  ),
  /** Where the project's places are mentioned: entities of type place or site, and whatever else has a position. */
  'place/mentions': command<PlaceMention[]>()(z.strictObject({})),
  /** The largest towns of the shipped list within a stretch of the map, for orientation. Throws `io`. */
  'place/towns': command<TownView[]>()(
    z.strictObject({
      from: z.strictObject(degrees),
      to: z.strictObject(degrees),
      limit: z.number().int().min(1).max(200).optional(),
    }),
  ),
}
