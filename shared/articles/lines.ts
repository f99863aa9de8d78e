import { findDate } from './dates.ts'
import { fieldOfLabel, type LabelledField } from './labels.ts'
import { foldLine, hasEndMark, plainLine, roughWords } from './plain-line.ts'

/** What one line of an article's head tells of the article. */
export interface MetadataLine {
  byline?: string
  publisher?: string
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  publishedOn?: string
  region?: string
  themes?: string[]
  originalSource?: string
  url?: string
}

/** Words that open a byline without a colon. */
const bylineOpeners =
  /^(?:by|written by|words by|story by|par|von|por|di|door|av|door|bởi|автор|текст|بقلم|كتب|كتبت|إعداد|本报记者|記者|记者|作者|撰文|文)(?:\s+|\s*[/／|｜]\s*)(?<name>.+)$/u
const separators = /^[\s,،、，;|｜·•–—\-:/()[\]]+|[\s,،、，;|｜·•–—\-:/()[\]]+$/gu
/** What may stand beside the date in a date line: time, zone, weekday, "year". */
const besideDate =
  /\d{1,2}\s*[:.h]\s*\d{2}(?:\s*[:.]\s*\d{2})?|\b(?:am|pm|a\.m\.|p\.m\.|gmt|utc|cet|cest|est|edt|et|pt|bst|msk|uhr|at|um|à|saat|h)\b|[+-]\d{1,2}(?::?\d{2})?(?=\s|$)|(?<!\p{L})(?:г\.?|года|году|р\.?|року|год|м|هـ|ه|م|في|ص|الساعة|по|мск|в)(?!\p{L})|[上下]午|星期[一二三四五六日天]|周[一二三四五六日]/giu
const addressOnly = /^(?:https?:\/\/|www\.)\S+$/iu

/**
 * Reads a line of an article's head: byline, "Publisher, Month D, YYYY", "Label: value", a bare date or address.
 * Null when the line is not of that kind. The language decides the order of day and month in 03/04/2020.
 */
export function readMetadataLine(text: string, language?: string): MetadataLine | null {
  if (text.length > 400) return null
  const line = plainLine(text)
  if (line === '' || line.length > 300) return null
  return readLabelled(line, language) ?? readByline(line, language) ?? readDateLine(line, language) ?? readAddress(line)
}

/** Says whether a line has the form "Label: value", short and without the end of a sentence. */
export function isLabelled(text: string): boolean {
  const line = plainLine(text)
  return /^[^:：.!?]{2,40}[:：]\s*\S/u.test(line) && roughWords(line) <= 14 && !/[.!?。！？]$/u.test(line)
}

/** Reads a date line such as «Meridian Review, October 14, 2024» or «2020年5月20日 10:30 来源：新华社». */
function readDateLine(text: string, language?: string): MetadataLine | null {
  const line = plainLine(text)
  const date = findDate(line, language)
  if (!date || line.length > 160) return null
  const read: MetadataLine = { publishedOn: date.value }
  for (const beside of [line.slice(0, date.start), line.slice(date.end)]) {
    const found = readBeside(beside)
    if (!found) return null
    for (const [field, value] of Object.entries(found)) if (!(field in read)) Object.assign(read, { [field]: value })
  }
  return read
}

/** What stands before or after the date: nothing that counts, the outlet, or "Label: name". Null for anything else. */
function readBeside(text: string): MetadataLine | null {
  const rest = trimmed(text.replace(besideDate, ' '))
  const label = rest.replace(/[:：]$/u, '')
  if (rest === '' || fieldOfLabel(label) === 'date' || isWeekday(rest)) return {}
  const labelled = /^(?<label>[^:：]{1,30}?)\s*[:：]\s*(?<value>.+)$/u.exec(rest)?.groups
  if (labelled?.label === undefined) return isOutlet(rest) ? { publisher: rest } : null
  const name = labelled.value ?? ''
  const field = fieldOfLabel(labelled.label)
  if (!isOutlet(name)) return null
  if (field === 'byline') return { byline: name }
  return field === 'publisher' || field === 'originalSource' ? { publisher: name } : null
}

function readLabelled(line: string, language: string | undefined): MetadataLine | null {
  const match = /^(?<label>[^:：]{1,40}?)\s*[:：]\s*(?<value>.+)$/u.exec(line)
  const { label, value } = match?.groups ?? {}
  if (label === undefined || value === undefined) return null
  const field = fieldOfLabel(label)
  return field ? labelled(field, value.trim(), language) : null
}

function labelled(field: LabelledField, value: string, language: string | undefined): MetadataLine | null {
  switch (field) {
    case 'byline':
      return isName(value) ? splitByline(value, language) : null
    case 'date': {
      const date = findDate(value, language)
      return date ? { publishedOn: date.value } : null
    }
    case 'publisher':
      return isOutlet(value) ? { publisher: value } : null
    case 'region':
      return roughWords(value) <= 16 && !hasEndMark(value) ? { region: value } : null
    case 'themes':
      return roughWords(value) <= 60 && !/[.!?。]$/u.test(value) ? { themes: listOf(value) } : null
    case 'originalSource':
      return readSource(value, language)
    case 'url':
      return addressOnly.test(value) ? { url: value } : null
  }
}

function readSource(value: string, language: string | undefined): MetadataLine | null {
  if (addressOnly.test(value)) return { url: value, originalSource: value }
  const date = findDate(value, language)
  const name = date ? trimmed(value.slice(0, date.start)) : value
  if (name === '' || roughWords(name) > 12 || /[!?。！？]$/u.test(name)) return null
  return { originalSource: name.replace(/\.$/u, ''), ...(date ? { publishedOn: date.value } : {}) }
}

function readByline(line: string, language: string | undefined): MetadataLine | null {
  const match = bylineOpeners.exec(foldLine(line))
  const folded = match?.groups?.name
  if (folded === undefined) return null
  const name = line.slice(line.length - folded.length).trim()
  return isName(name) ? splitByline(name, language) : null
}

/** «Name, Publisher, May 20, 2020» and «Name | May 20, 2020» carry more than the name. */
function splitByline(value: string, language: string | undefined): MetadataLine | null {
  const date = findDate(value, language)
  if (!date) return { byline: value }
  const rest = trimmed(value.slice(0, date.start))
  if (rest === '') return null
  const parts = rest.split(/\s*[,،，|｜]\s*|\s+[–—-]\s+/u)
  const [name, publisher] = parts
  if (parts.length === 2 && name && publisher) return { byline: name, publisher, publishedOn: date.value }
  return { byline: rest, publishedOn: date.value }
}

function readAddress(line: string): MetadataLine | null {
  return /^https?:\/\/\S+$/iu.test(line) && !/\.(?:mp4|m3u8|webm|mov|mp3|jpe?g|png|gif|webp|pdf)(?:[?#]|$)/iu.test(line)
    ? { url: line }
    : null
}

/** A name of persons or of an outlet as it stands in a byline: short, no sentence, capitalised where its script has capitals. */
function isName(value: string): boolean {
  const words = roughWords(value)
  if (words === 0 || words > 16 || value.length > 140) return false
  if (/[!?。！？…]$/u.test(value) || (/[.]$/u.test(value) && !/\b\p{L}{1,3}\.$/u.test(value))) return false
  return /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}@"“«'‘]|(?:our|the|staff|de|van|von|al|el|bin|ibn)\b)/u.test(value)
}

function isOutlet(value: string): boolean {
  return (
    roughWords(value) <= 8 &&
    value.length <= 80 &&
    /\p{L}/u.test(value) &&
    !/[.!?。！？:：]$/u.test(value) &&
    isName(value)
  )
}

function isWeekday(value: string): boolean {
  const word = foldLine(value).replace(/^(?:on|le|am|el|il|den|lørdag den|يوم|в)\s+/u, '')
  return weekdays.has(word.replace(/[.,،]$/u, ''))
}

const weekdays = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
  lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica
  segunda-feira terça-feira quarta-feira quinta-feira sexta-feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  pazartesi sali çarşamba perşembe cuma cumartesi pazar понедельник вторник среда четверг пятница суббота воскресенье
  понеділок вівторок середа п'ятниця субота неділя
  الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد الاحد`
    .split(/\s+/u)
    .filter((word) => word !== ''),
)

function listOf(value: string): string[] {
  return value
    .split(/\s*[,،、，;；|｜]\s*/u)
    .map((theme) => theme.trim())
    .filter((theme) => theme !== '')
}

function trimmed(text: string): string {
  return text.replace(separators, '').trim()
}
