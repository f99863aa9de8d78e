import { expect, test } from 'vitest'
import { readArticle } from '#core/import/read-article.ts'

const arabic = 'قال الوزير إن المحادثات مع الوفد ستستمر الأسبوع المقبل في العاصمة على الرغم من الخلافات الكثيرة.'
const hebrew = 'השר אמר ביום רביעי כי השיחות עם המשלחת יימשכו בשבוע הבא בעיר הבירה למרות חילוקי הדעות הרבים.'
const english = 'The minister said that the talks with the delegation would go on in the capital next week.'
const persian = 'وزیر گفت که گفت‌وگوها با هیئت در هفتهٔ آینده در پایتخت ادامه خواهد یافت و این را برای همه مهم دانست.'

const read = async (text: string, format: 'html' | 'text' = 'html') => await readArticle({ name: 'a', text, format })
const page = (body: string, attributes = '') => `<html ${attributes}><body>${body}</body></html>`

test.each([
  [page(`<p>${arabic}</p>`), 'ar', 'rtl'],
  [page(`<p>${hebrew}</p>`), 'he', 'rtl'],
  [page(`<p>${persian}</p>`), 'fa', 'rtl'],
  [page(`<p>${english}</p>`), 'en', 'ltr'],
  [page(`<p>${english}</p>`, 'lang="en_US"'), 'en-US', 'ltr'],
  [page(`<p>${arabic}</p>`, 'lang="ar-EG" dir="rtl"'), 'ar-EG', 'rtl'],
  [page(`<p>${arabic}</p>`, 'lang="en"'), 'ar', 'rtl'],
  [page(`<p>${english}</p>`, 'lang="ar"'), 'en', 'ltr'],
  [page(`<p>${english}</p>`, 'dir="rtl"'), 'en', 'rtl'],
  [page(`<article lang="he"><p>${hebrew}</p></article>`, 'lang="en"'), 'he', 'rtl'],
  [page('<p>Ok.</p>'), undefined, 'ltr'],
  [page('<p>Ok.</p>', 'lang="%lang%"'), undefined, 'ltr'],
])('language and direction of %s', async (html, language, direction) => {
  const { header } = await read(html)
  expect([header.language, header.direction]).toEqual([language, direction])
})

test('a block that runs the other way says so', async () => {
  const { header, blocks } = await read(`${arabic}\n\n${arabic}\n\n${english}\n\n12 — 13`, 'text')
  expect(header.direction).toBe('rtl')
  expect(blocks.map(({ direction }) => direction)).toEqual([undefined, undefined, 'ltr', undefined])
  const stated = await read(page(`<p>${english}</p><p dir="rtl">${english}</p><p>${arabic}</p>`))
  expect(stated.blocks.map(({ direction }) => direction)).toEqual([undefined, 'rtl', 'rtl'])
})
