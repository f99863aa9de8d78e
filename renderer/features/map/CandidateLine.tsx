import type { PlaceCandidate } from '#shared/protocol/depth-views.ts'
import { formatNumber } from '#shared/views/format.ts'
import { countryName } from '#shared/views/map-words.ts'

/** A place of the list: its name, its country and how large it is. */
export function CandidateLine({ candidate }: { candidate: PlaceCandidate }) {
  const { name, country, spokenOf, match } = candidate
  return (
    <>
      <bdi className="cut">{name}</bdi>
      {country !== '' && candidate.kind !== 'country' && (
        <span
          className={`cut ${spokenOf ? 'f2' : 'f3'}`}
          title={spokenOf ? 'The same articles speak of this country' : ''}
        >
          {countryName(country)}
        </span>
      )}
      {match === 'spelling' && <span className="f3 t12 map-alike">similar name</span>}
      <span className="grow" />
      <span className="f3 num">{sizeWords(candidate)}</span>
    </>
  )
}

function sizeWords({ kind, population }: PlaceCandidate): string {
  if (kind === 'country' || kind === 'region') return kind
  return population === 0 ? 'size unknown' : formatNumber(population)
}
