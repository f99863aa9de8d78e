import { countryOfDemonym, listedName } from '#shared/analysis/suggest/names/gazetteer.ts'
import type { Location } from '#shared/model/entity.ts'
import { placeKey } from '#shared/places/place-names.ts'
import { all } from '../commands/rows.ts'
import type { Project } from '../project/api.ts'
import { placeList } from './place-list.ts'

interface NamedBeside {
  name: string
  location: string | null
  mentions: number
}

/**
 * How much the articles that name an entity (`ids`: it and its parts) speak of each country (ISO 3166-1 alpha-2): by
 * places with a position and by countries, nationalities and capitals. Of all articles where none names it.
 */
export function countriesSpokenOf(project: Project, ids: readonly string[]): Map<string, number> {
  const here = besides(project, ids, true)
  const rows = here.length > 0 ? here : besides(project, ids, false)
  const weights = new Map<string, number>()
  for (const { name, location, mentions } of rows) {
    const placed = location === null ? undefined : (JSON.parse(location) as Location).country
    const country = placed ?? countryNamed(name)
    if (country) weights.set(country, (weights.get(country) ?? 0) + mentions)
  }
  return weights
}

function besides(project: Project, ids: readonly string[], here: boolean): NamedBeside[] {
  const articles = `SELECT article_id FROM mentions WHERE entity_id IN own
    UNION SELECT p.article_id FROM event_passages p JOIN events e ON e.id = p.event_id WHERE e.place_id IN own`
  return all<NamedBeside>(
    project,
    `WITH own AS MATERIALIZED (SELECT value FROM json_each(?))
     SELECT e.name, e.location, count(*) AS mentions FROM mentions m JOIN entities e ON e.id = m.entity_id
     WHERE m.entity_id NOT IN own ${here ? `AND m.article_id IN (${articles})` : ''} GROUP BY e.id`,
    JSON.stringify(ids),
  )
}

const known = new Map<string, string | null>()

/** The country that a name is or belongs to: "Syria", "Government of Syria", "Syrian army", "Damascus". */
function countryNamed(name: string): string | null {
  const before = known.get(name)
  if (before !== undefined) return before
  const country = stateOf(name)
  const found = country === null ? undefined : placeList().named(placeKey(country), 20).find(isCountry)
  const code = found?.place.country ?? null
  known.set(name, code)
  return code
}

const isCountry = ({ place }: { place: { kind: string } }) => place.kind === 'country'

function stateOf(name: string): string | null {
  const listed = listedName(name)?.state
  if (listed) return listed
  const within = name.replace(/^(?:the )?(?:government|army|president|parliament|republic|kingdom) of (?:the )?/i, '')
  const first = within.split(/[\s’']/)[0] ?? ''
  return listedName(within)?.state ?? countryOfDemonym(first) ?? listedName(first)?.state ?? null
}
