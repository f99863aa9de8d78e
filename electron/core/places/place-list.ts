import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DossierError } from '#shared/protocol/errors.ts'

/** One place of the shipped list. */
export interface ListedPlace {
  id: string
  name: string
  latitude: number
  longitude: number
  kind: 'region' | 'country' | 'capital' | 'seat' | 'town'
  /** ISO 3166-1 alpha-2; empty for a region. */
  country: string
  population: number
}

/** A place that was found, and whether its first name is what was looked for. */
export interface FoundPlace {
  place: ListedPlace
  byFirstName: boolean
}

/**
 * The shipped list of places (`scripts/places/make-list.ts` says how its lines are made), searched as bytes as it lies in
 * the file: nothing is built at the start, and little when it is first used.
 */
export class PlaceList {
  readonly #bytes: Buffer
  #positions: Positions | null = null

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  /** Places that have a name, written as `placeKey` does, largest first. */
  named(key: string, limit: number): FoundPlace[] {
    return key === '' ? [] : this.#having(`|${key}|`, limit)
  }

  /** Places with a name that begins so. */
  beginning(key: string, limit: number): FoundPlace[] {
    return key === '' ? [] : this.#having(`|${key}`, limit)
  }

  /** Places with a name of the same consonants, as `placeConsonants` writes them. */
  alike(consonants: string, limit: number): FoundPlace[] {
    return consonants === '' ? [] : this.#having(`/${consonants}/`, limit)
  }

  /** The largest towns within a stretch of the map. */
  within(west: number, south: number, east: number, north: number, limit: number): ListedPlace[] {
    const { starts, latitudes, longitudes } = this.#positioned()
    const found: ListedPlace[] = []
    for (let index = 0; index < starts.length && found.length < limit; index++) {
      const [latitude, longitude] = [latitudes[index] ?? 0, longitudes[index] ?? 0]
      if (latitude < south || latitude > north || longitude < west || longitude > east) continue
      const place = this.#placeAt(starts[index] ?? 0)
      if (place.kind !== 'country' && place.kind !== 'region') found.push(place)
    }
    return found
  }

  #having(wanted: string, limit: number): FoundPlace[] {
    const bytes = this.#bytes
    const sought = Buffer.from(wanted)
    const found: FoundPlace[] = []
    for (let at = bytes.indexOf(sought); at >= 0 && found.length < limit; ) {
      const start = at === 0 ? 0 : bytes.lastIndexOf(lineEnd, at) + 1
      found.push({ place: this.#placeAt(start), byFirstName: at === start })
      const end = bytes.indexOf(lineEnd, at)
      at = end < 0 ? -1 : bytes.indexOf(sought, end)
    }
    return found
  }

  #placeAt(start: number): ListedPlace {
    const end = this.#bytes.indexOf(lineEnd, start)
    const [, id = '', name = '', latitude, longitude, kind, country = '', population] = this.#bytes
      .toString('utf8', start, end < 0 ? this.#bytes.length : end)
      .split('\t')
    return {
      id,
      name,
      latitude: Number(latitude),
      longitude: Number(longitude),
      kind: kind as ListedPlace['kind'],
      country,
      population: Number(population),
    }
  }

  #positioned(): Positions {
    this.#positions ??= positionsIn(this.#bytes)
    return this.#positions
  }
}

const lineEnd = 0x0a
const tab = 0x09

/** Where each line starts and which point it is of, in the order of the list. */
interface Positions {
  starts: Uint32Array
  latitudes: Float32Array
  longitudes: Float32Array
}

function positionsIn(bytes: Buffer): Positions {
  const starts: number[] = []
  const latitudes: number[] = []
  const longitudes: number[] = []
  const numbers = new NumberReader(bytes)
  for (let start = 0; start < bytes.length; ) {
    const id = bytes.indexOf(tab, start) + 1
    const name = bytes.indexOf(tab, id) + 1
    numbers.at = bytes.indexOf(tab, name) + 1
    starts.push(start)
    latitudes.push(numbers.next())
    longitudes.push(numbers.next())
    const end = bytes.indexOf(lineEnd, numbers.at)
    start = end < 0 ? bytes.length : end + 1
  }
  return {
    starts: Uint32Array.from(starts),
    latitudes: Float32Array.from(latitudes),
    longitudes: Float32Array.from(longitudes),
  }
}

/** Reads decimal numbers that end with a tab, without making strings of them. */
class NumberReader {
  at = 0
  readonly #bytes: Buffer

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  next(): number {
    let [value, scale, sign] = [0, 0, 1]
    for (; ; this.at++) {
      const byte = this.#bytes[this.at] ?? tab
      if (byte === tab) break
      if (byte === 0x2d) sign = -1
      else if (byte === 0x2e) scale = 1
      else {
        value = value * 10 + byte - 0x30
        scale *= 10
      }
    }
    this.at++
    return (sign * value) / (scale || 1)
  }
}

let shipped: PlaceList | null = null

/** The list that ships with the program, read when it is first asked for. Throws `io` where it is not there. */
export function placeList(): PlaceList {
  shipped ??= new PlaceList(readFileSync(findList()))
  return shipped
}

/** Beside the bundle in a build; from source, in the last build. */
function findList(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const files = ['.', '..', '../../../out/main'].map((folder) => join(here, folder, 'places/places.txt'))
  const file = files.find(existsSync)
  if (file) return file
  throw new DossierError('io', 'The list of places is missing. Install the program again, or build it: npm run build.')
}
