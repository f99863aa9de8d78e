import { expect, test } from 'vitest'
import { furnitureOf, isAdvertisement, isSeparator } from '#shared/articles/furniture.ts'
import { type PlainBlock, tailStart } from '#shared/articles/tail.ts'

test.each([
  'Note to readers: please use the buttons below.',
  'The original source of this article is Tidewater Review',
  'Copyright © The Harbour Ledger, 2022',
  'Disclaimer: The contents of this article are the sole responsibility of its author.',
  'For media inquiries: desk@ledger.example',
  'Share this article on Facebook',
  'Subscribe to our newsletter',
  'Support the Ledger in its work. You can donate via PayPal.',
  'Comment on Ledger articles on our page',
  'Become a Member of the Ledger',
  'Articles by: Mara Quill',
  'Tous droits réservés',
  'Alle Rechte vorbehalten',
  'TÜM HAKLARI SAKLIDIR',
  'BİZİ TAKİP EDİN',
  'İLGİLİ HABERLER',
  'Подписывайтесь на наш канал',
  'Все права защищены',
  'جميع الحقوق محفوظة',
  'تابعونا على صفحاتنا',
  '版权所有 江岸日报社',
  '责任编辑：马晓',
  '分享到：微信 微博',
])('“%s” is furniture', (line) => {
  expect(furnitureOf(line)).not.toBeNull()
})

test.each([
  'Share prices in Sund fell by a third on Wednesday.',
  'The copyright law of Sund was never repealed, the clerk said.',
  'Readers of the treaty will note that it says nothing about fees.',
  'Support for the mayor has fallen since the spring, according to two surveys.',
  'Сообщение о переправе поступило в среду вечером.',
  'شارك في المحادثات ممثلو القرى وإدارة السد',
  '分析人士认为，工程很可能推迟。',
])('“%s” is not', (line) => {
  expect(furnitureOf(line)).toBeNull()
})

test('separators and marks of advertisements are told from text', () => {
  for (const line of ['*', '* * *', '***', '###', '—', '- 30 -', 'Ends', '（完）', '___'])
    expect(isSeparator(line), line).toBe(true)
  for (const line of ['* one', 'Ends meet', '3', 'a']) expect(isSeparator(line), line).toBe(false)
  for (const line of ['Advertisement', 'REKLAM', 'Реклама', '广告', 'إعلان'])
    expect(isAdvertisement(line), line).toBe(true)
  expect(isAdvertisement('Advertisement revenue fell')).toBe(false)
})

const body = 'The ferry line between the two towns was closed again on Wednesday after a long quarrel over fees.'
const paragraph = (text: string): PlainBlock => ({ kind: 'paragraph', text })
const rule: PlainBlock = { kind: 'rule', text: '' }
const blocks = (...texts: (string | PlainBlock)[]) =>
  texts.map((text) => (typeof text === 'string' ? paragraph(text) : text))

test.each<[string, PlainBlock[], number]>([
  ['an article without furniture', blocks(body, body, body), 3],
  ['a closing line and all after it', blocks(body, body, 'Note to readers: share it.', 'Our page', 'See you'), 2],
  ['the separator before it too', blocks(body, body, '*', 'Note to readers: share it.'), 2],
  ['furniture lines at the end', blocks(body, body, 'Read more: Fees', 'Share this'), 2],
  ['what stands under a last rule', blocks(body, body, rule, 'The Ledger', 'Sund'), 2],
  ['not a paragraph under a rule', blocks(body, rule, body), 3],
  ['not a section under a rule', blocks(body, rule, { kind: 'heading', text: 'Fees' }, 'Few'), 4],
  ['not a share line in the middle', blocks('Share this', body, body), 3],
  [
    'not a closing word that the article goes on after',
    blocks(body, body, body, 'Disclaimer: none.', body, body, body),
    7,
  ],
  ['a last separator', blocks(body, body, '###'), 2],
  ['nothing', [], 0],
])('the tail of %s', (_name, article, expected) => {
  expect(tailStart(article)).toBe(expected)
})
