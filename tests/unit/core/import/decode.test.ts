import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decodeBytes } from '#core/import/decode.ts'
import { readArticle } from '#core/import/read-article.ts'
import { withoutTags } from '#core/import/sample.ts'
import { root } from '../../../support/source-files.ts'

const texts = {
  russian:
    'Министр заявил в среду, что переговоры с делегацией продолжатся на следующей неделе. Стороны обсудят перемирие.',
  turkish:
    'Işıl, İzmit’te düzenlenen toplantıda bu yıl için yeni bir plan hazırlandığını ve çalışmaların sürdüğünü söyledi.',
  arabic: 'قال الوزير إن المحادثات مع الوفد ستستمر الأسبوع المقبل في العاصمة على الرغم من الخلافات',
  french:
    'Les députés ont adopté à une large majorité le projet de loi défendu par le gouvernement, où l’on était déjà prêt.',
  german:
    'Der Minister sagte am Mittwoch, die Gespräche würden nächste Woche fortgesetzt – „über die Größe“ werde geredet.',
  polish:
    'Minister powiedział w środę, że rozmowy z delegacją będą kontynuowane; źródła twierdzą, że łączność jest zła.',
  greek: 'Ο υπουργός δήλωσε την Τετάρτη ότι οι συνομιλίες με την αντιπροσωπεία θα συνεχιστούν την επόμενη εβδομάδα.',
  chinese: '部长星期三说，与代表团的会谈将于下周继续。双方将讨论停火问题，并就人道主义走廊达成协议。',
  taiwanese: '部長星期三說，與代表團的會談將於下週繼續。雙方將討論停火問題，並就人道主義走廊達成協議。',
  japanese: '大臣は水曜日、代表団との協議は来週も続くと述べた。双方は停戦について話し合う予定だ。',
  korean: '장관은 수요일 대표단과의 협의가 다음 주에도 계속될 것이라고 말했다. 양측은 휴전을 논의할 예정이다.',
} as const
type Language = keyof typeof texts

const page = (text: string, declared: string | null) =>
  `<html><head>${declared === null ? '' : `<meta charset="${declared}">`}<title>x</title></head><body><p>${text}</p></body></html>`

const written: [Language, string][] = [
  ['russian', 'windows-1251'],
  ['russian', 'koi8-r'],
  ['russian', 'iso-8859-5'],
  ['turkish', 'windows-1254'],
  ['arabic', 'windows-1256'],
  ['french', 'windows-1252'],
  ['german', 'windows-1252'],
  ['polish', 'windows-1250'],
  ['polish', 'iso-8859-2'],
  ['greek', 'windows-1253'],
  ['chinese', 'gb18030'],
  ['taiwanese', 'big5'],
  ['japanese', 'shift_jis'],
  ['japanese', 'euc-jp'],
  ['korean', 'euc-kr'],
]

test.each(written)('%s in %s is read whether that is declared, left out or wrong', async (language, encoding) => {
  for (const declared of [encoding, null, 'utf-8', 'iso-8859-1']) {
    const bytes = iconv.encode(page(texts[language], declared), encoding)
    const { text, warning } = await decodeBytes(bytes, { html: true })
    expect(text, `declared ${declared}`).toContain(texts[language])
    if (declared === encoding) expect(warning).toBeUndefined()
    else if (encoding !== 'windows-1252' || declared !== 'iso-8859-1') expect(warning).toContain('character encoding')
  }
})

test.each(written)('%s in %s is read as plain text of no known encoding', async (language, encoding) => {
  const { text } = await decodeBytes(iconv.encode(texts[language], encoding), { html: false })
  expect(text).toBe(texts[language])
})

test.each(Object.keys(texts) as Language[])(
  '%s in UTF-8 and UTF-16 is read with and without a mark',
  async (language) => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be']) {
      for (const addBOM of [true, false]) {
        const { text, warning } = await decodeBytes(iconv.encode(texts[language], encoding, { addBOM }), {
          html: false,
        })
        expect({ text, warning }, `${encoding} ${addBOM}`).toEqual({ text: texts[language], warning: undefined })
      }
    }
  },
)

test('tags, scripts and styles are told from text, also where they are not closed', () => {
  expect(withoutTags('a<b c="d">e</b>f<script>g < h</script >i<style>j')).toBe('a e f i')
  expect(withoutTags('1 < 2 and '.repeat(3))).toContain('2 and')
  expect(withoutTags('<'.repeat(1_000_000))).toHaveLength(1_000_000)
})

test('what the server declares counts before what the page declares', async () => {
  const bytes = iconv.encode(page(texts.russian, 'koi8-r'), 'windows-1251')
  const { text } = await decodeBytes(bytes, { html: true, contentType: 'text/html; charset="Windows-1251"' })
  expect(text).toContain(texts.russian)
})

test('UTF-8 is taken for UTF-8 whatever is declared; a few damaged bytes in it are shown and said', async () => {
  const declared = page(texts.russian, 'windows-1251')
  expect((await decodeBytes(Buffer.from(declared), { html: true })).text).toBe(declared)
  const damaged = Buffer.concat([
    Buffer.from(texts.russian.repeat(4)),
    Buffer.from([0xd0, 0x20]),
    Buffer.from(texts.russian),
  ])
  const { text, warning } = await decodeBytes(damaged, { html: false })
  expect(text.startsWith(texts.russian)).toBe(true)
  expect(warning).toContain('damaged')
})

test('an article in windows-1251 is the same article', async () => {
  const text = readFileSync(join(root, 'tests/fixtures/articles/russian.txt'), 'utf8')
  const expected = await readArticle({ name: 'russian.txt', text })
  const read = await readArticle({ name: 'russian.txt', bytes: iconv.encode(text, 'windows-1251') })
  expect(read.blocks).toEqual(expected.blocks)
  expect(read.header).toEqual(expected.header)
  expect(read.warnings).toEqual(['Its character encoding is not stated; it was read as windows-1251.'])
})
