import type { SourceBlock } from '#shared/model/block.ts'
import type { TextRange } from '#shared/model/passage.ts'
import type { Random } from './random.ts'

/** A word in every article, this many times, that no mention names: what "also tag the other N" looks for. */
export const wanted = 'Ankara'
const wantedTimes = 2

const onsets = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'k',
  'kl',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'z',
]
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou']
const codas = ['', '', 'n', 'r', 's', 't', 'l', 'nd', 'st', 'm']

/** Words to write with: a few frequent ones, many rare ones. */
export function vocabulary(random: Random, size = 8000): string[] {
  const words = new Set<string>()
  while (words.size < size) words.add(word(random, 1 + random.below(3)))
  return [...words]
}

/** Names for entities: one or two capitalised words, each once. */
export function names(random: Random, size: number): string[] {
  const found = new Set<string>()
  while (found.size < size) {
    const parts = Array.from({ length: 1 + random.below(2) }, () => capital(word(random, 2 + random.below(2))))
    const name = parts.join(' ')
    if (name !== wanted) found.add(name)
  }
  return [...found]
}

/** A text in blocks, with the ranges of its words and of the names in it. */
export interface GeneratedText {
  blocks: SourceBlock[]
  text: string
  words: TextRange[]
  names: { name: number; range: TextRange }[]
}

/** Writes about `length` words with `count` names spread evenly, in paragraphs of about 90 words. */
export function writeText(
  random: Random,
  sources: { vocabulary: readonly string[]; names: readonly string[] },
  length: number,
  count: number,
): GeneratedText {
  const plan = planOf(random, length, count, sources.names.length)
  const words: TextRange[] = []
  const found: GeneratedText['names'] = []
  const paragraphs: string[] = []
  let paragraph = ''
  let at = 0
  let sentence = 0
  let left = 60 + random.below(60)
  for (let index = 0; index < length; index++) {
    const name = plan.get(index)
    const plain =
      name === undefined ? rare(random, sources.vocabulary) : name < 0 ? wanted : (sources.names[name] ?? wanted)
    const written = sentence === 0 ? capital(plain) : plain
    const start = at + paragraph.length
    words.push({ start, end: start + written.length })
    if (name !== undefined && name >= 0) found.push({ name, range: { start, end: start + written.length } })
    sentence = sentence + 1 >= 8 + (index % 13) ? 0 : sentence + 1
    left--
    const ends = left <= 0 || index === length - 1
    paragraph += written + (ends || sentence === 0 ? '.' : '') + (ends ? '' : ' ')
    if (!ends) continue
    paragraphs.push(paragraph)
    at += paragraph.length + 2
    paragraph = ''
    sentence = 0
    left = 60 + random.below(60)
  }
  const furniture = 'Support our work. All rights reserved.'
  const blocks: SourceBlock[] = [
    ...paragraphs.map((text): SourceBlock => ({ kind: 'paragraph', zone: 'body', text })),
    { kind: 'paragraph', zone: 'boilerplate', text: furniture },
  ]
  return { blocks, text: [...paragraphs, furniture].join('\n\n'), words, names: found }
}

/** Which name stands at which word; -1 is the wanted word. */
function planOf(random: Random, length: number, count: number, names: number): Map<number, number> {
  const plan = new Map<number, number>()
  for (let index = 0; index < count; index++)
    plan.set(Math.floor(((index + 0.5) * length) / count), skewed(random, names))
  for (let placed = 0; placed < Math.min(wantedTimes, length - plan.size); ) {
    const at = random.below(length)
    if (plan.has(at)) continue
    plan.set(at, -1)
    placed++
  }
  return plan
}

/** Small numbers are more frequent, roughly as words are in a language. */
function skewed(random: Random, limit: number): number {
  return Math.min(limit - 1, Math.floor(limit ** random.next()) - 1 + random.below(2))
}

function rare(random: Random, words: readonly string[]): string {
  return words[skewed(random, words.length)] ?? 'word'
}

function word(random: Random, syllables: number): string {
  const syllable = () => random.pick(onsets) + random.pick(vowels) + random.pick(codas)
  return Array.from({ length: syllables }, syllable).join('')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
