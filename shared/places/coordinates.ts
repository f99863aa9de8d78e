const number = String.raw`(-?\d{1,3}(?:\.\d+)?)\s*°?\s*`
const pattern = new RegExp(`^\\s*${number}([NS])?\\s*[,;\\s]\\s*${number}([EW])?\\s*$`, 'i')

/** A position as it was typed, latitude first: "35.93, 36.63", "35.93° N 36.63° E"; null where it is none. */
export function readCoordinates(text: string): { latitude: number; longitude: number } | null {
  const [, first, northOrSouth = '', second, eastOrWest = ''] = pattern.exec(text) ?? []
  if (first === undefined || second === undefined) return null
  const latitude = Number(first) * (northOrSouth.toUpperCase() === 'S' ? -1 : 1)
  const longitude = Number(second) * (eastOrWest.toUpperCase() === 'W' ? -1 : 1)
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null
}

/** A position in words: "35.931° N, 36.634° E". */
export function coordinateWords({ latitude, longitude }: { latitude: number; longitude: number }): string {
  const part = (degrees: number, [positive, negative]: readonly [string, string]) =>
    `${Math.abs(degrees).toFixed(3)}° ${degrees < 0 ? negative : positive}`
  return `${part(latitude, ['N', 'S'])}, ${part(longitude, ['E', 'W'])}`
}
