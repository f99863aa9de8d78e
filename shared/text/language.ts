import { francAll } from 'franc-min'
import { countScripts, type Script } from './scripts.ts'

/** Letters below which a language is not guessed. */
const fewestLetters = 60
/** Characters that are looked at. */
const sampleLength = 3000
/** UTF-16 units whose runs of three letters are compared with every language: more tells little more and costs as much again. */
const trigramLength = 1000
/** Least lead of franc's first guess over its second (scores run from 0 to 1). */
const leastLead = 0.012

/** Scripts that name their language. Japanese is told from Chinese by its syllabaries before this list is asked. */
const byScript: [Script, string][] = [
  ['hangul', 'ko'],
  ['han', 'zh'],
  ['greek', 'el'],
  ['hebrew', 'he'],
  ['thai', 'th'],
  ['armenian', 'hy'],
  ['georgian', 'ka'],
]

/** Words that hold sentences together, the quickest evidence of a language. Folded to lower case by the caller. */
const functionWords: [string, string][] = [
  ['en', 'the of and to in that is was for with on by from which this have their has been were are'],
  ['fr', 'le la les des et du une dans que qui pour est sur par avec pas sont au aux ce cette ont'],
  ['de', 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden'],
  ['es', 'el los las del que y en una por con para su se al lo como más fue ha sus pero entre'],
  ['it', 'il di che la le gli della del per una sono con non nel alla è dei delle si anche ha'],
  ['pt', 'o os da do das dos que em um uma para com não por mais ao foi são pela no na como'],
  ['nl', 'de het een van en in op dat die voor met zijn niet aan werd door ook naar bij uit'],
  ['sv', 'och att det som en på är av för med den till har inte om ett men var från vid'],
  ['pl', 'w i na z się nie do to że jest o od po przez dla jak jego oraz były tym'],
  ['tr', 've bir bu da de için ile olarak olan daha gibi çok kadar sonra en ise olduğu göre ancak tarafından'],
  ['id', 'yang dan di dengan untuk pada dari ini dalam tidak itu akan telah oleh ke adalah'],
  ['ru', 'и в не на с что по к из за от его для как это был были также этот который было при'],
  ['uk', 'і в на що з та не до у за від для як це його також був були який під й'],
  ['bg', 'на и в да се за от по че са с не как към това който беше при'],
  ['sr', 'је и у да на се за од са су није који као што би али'],
  ['ar', 'في من على إلى أن عن التي الذي هذا هذه مع كان بعد ما لا وقد كما بين لم قد'],
  ['fa', 'در از به که این را با است برای آن یک خود شده کرد می های است بر تا'],
  ['ur', 'کے کی میں سے کا نے ہے کو اور پر یہ کہ ہیں اس بھی تھا'],
]
const languagesOfWord = new Map<string, string[]>()
for (const [language, words] of functionWords) {
  for (const word of new Set(words.split(' ')))
    languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language])
}

/**
 * Guesses the language of a text as a BCP 47 tag: from its script, else from its function words, else with franc.
 * Null where the text is short or the guess is close.
 */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, sampleLength)
  const scripts = countScripts(sample)
  const script = languageOfScript(scripts)
  if (script) return scripts.total >= 8 ? script : null
  if (scripts.total < fewestLetters) return null
  return byFunctionWords(sample) ?? byTrigrams(sample)
}

/** A BCP 47 tag in canonical form (`en_US` reads as `en-US`, `eng` as `en`), or null when it is none. */
export function languageTag(value: string | null | undefined): string | null {
  const tag =
    value
      ?.trim()
      .replaceAll('_', '-')
      .split(/[\s,;]/u)[0] ?? ''
  if (!/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag)) return null
  try {
    const [canonical] = Intl.getCanonicalLocales(tag)
    return canonical && !['und', 'mul', 'zxx', 'x-default'].includes(canonical) ? canonical : null
  } catch {
    return null
  }
}

/** Says whether a text can be in a language as far as its script shows: a page that says `en` over Arabic is wrong. */
export function scriptFits(language: string, text: string): boolean {
  const { total, of } = countScripts(text.slice(0, sampleLength))
  if (total < 20) return true
  const expected = scriptsOf[new Intl.Locale(language).maximize().script ?? '']
  return !expected || expected.reduce((sum, script) => sum + (of.get(script) ?? 0), 0) * 4 >= total
}

/** What the scripts of ISO 15924 are written in. */
const scriptsOf: Record<string, Script[]> = {
  Latn: ['latin'],
  Cyrl: ['cyrillic'],
  Arab: ['arabic'],
  Hebr: ['hebrew'],
  Grek: ['greek'],
  Hans: ['han'],
  Hant: ['han'],
  Jpan: ['han', 'kana'],
  Kore: ['hangul', 'han'],
  Thai: ['thai'],
  Deva: ['devanagari'],
}

function languageOfScript({ total, of }: ReturnType<typeof countScripts>): string | null {
  const kana = of.get('kana') ?? 0
  if (kana * 20 > total && (kana + (of.get('han') ?? 0)) * 2 > total) return 'ja'
  return byScript.find(([script]) => (of.get(script) ?? 0) * 2 > total)?.[1] ?? null
}

function byFunctionWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of words) {
    for (const language of languagesOfWord.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (!first || first[1] < Math.max(4, words.length * 0.12)) return null
  return first[1] >= (second?.[1] ?? 0) * 1.6 ? first[0] : null
}

function byTrigrams(sample: string): string | null {
  const [first, second] = francAll(sample.slice(0, trigramLength), { minLength: fewestLetters })
  if (!first || first[0] === 'und') return null
  const lead = first[1] - (second?.[1] ?? 0)
  return lead >= leastLead ? languageTag(first[0]) : null
}
