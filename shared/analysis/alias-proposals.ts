import { type ShortForm, shortForms } from './suggest/names/short-forms.ts'

/** Another name that a text gives an entity: "Free Pilots’ League (FPL)"; offsets UTF-16 of that name. */
export interface AliasProposal {
  text: string
  start: number
  end: number
}

/** Short forms, and the long ones behind them, that a text introduces beside one of the names and that are not among them. */
export function proposeAliases(text: string, names: readonly string[]): AliasProposal[] {
  const known = new Set(names.map(plain))
  const found = shortForms(text).flatMap((form) => otherName(form, known))
  return found.filter((one, at) => found.findIndex((other) => plain(other.text) === plain(one.text)) === at)
}

function otherName({ long, short, longRange, shortRange }: ShortForm, known: ReadonlySet<string>): AliasProposal[] {
  const [hasLong, hasShort] = [known.has(plain(long)), known.has(plain(short))]
  if (hasLong === hasShort) return []
  return hasLong ? [{ text: short, ...shortRange }] : [{ text: long, ...longRange }]
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^the /, '').replace(/\s+/g, ' ').trim()
}
