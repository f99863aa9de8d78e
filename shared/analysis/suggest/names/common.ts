import { functionWords, openingWords } from '../lists/common-starts.ts'
import { commonWords } from '../lists/common-words.ts'
import { firstNames } from '../lists/first-names.ts'

const ending =
  /(?:ing|ly|ed|tion|sion|ment|ness|ity|ism|ship|ance|ence|able|ible|ous|ive|ful|less|men|ists|ers|ors|ants|ents)$/
const inflection = /(?:s|es|er|r|est|st|’s)$/

/** Whether a word, in lower case, is an ordinary English word by the lists or by its ending. */
export function readsCommon(word: string): boolean {
  if (functionWords.has(word) || openingWords.has(word) || commonWords.has(word)) return true
  if (firstNames.has(word)) return false
  if (ending.test(word)) return true
  const match = inflection.exec(word)
  return match !== null && [...stems(word)].some((stem) => commonWords.has(stem))
}

function* stems(word: string): Generator<string> {
  for (const count of [1, 2, 3]) if (word.length - count > 2) yield word.slice(0, -count)
}
