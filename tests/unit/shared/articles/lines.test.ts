import { expect, test } from 'vitest'
import { type MetadataLine, readMetadataLine } from '#shared/articles/lines.ts'
import { originalSourceOf } from '#shared/articles/original-source.ts'

test.each<[string, MetadataLine]>([
  ['By Mara Quill', { byline: 'Mara Quill' }],
  ['by mara', {}],
  ['By our staff in Sund', { byline: 'our staff in Sund' }],
  [
    'By Mara Quill, The Ledger, May 20, 2020',
    { byline: 'Mara Quill', publisher: 'The Ledger', publishedOn: '2020-05-20' },
  ],
  ['By MARA QUILL JULY 29, 2016', { byline: 'MARA QUILL', publishedOn: '2016-07-29' }],
  ['By Tuesday the gates were open again.', {}],
  ['Par Claire Aubin', { byline: 'Claire Aubin' }],
  ['Автор: Вера Лебедева', { byline: 'Вера Лебедева' }],
  ['YAZAR: IŞIL KARAAĞAÇ', { byline: 'IŞIL KARAAĞAÇ' }],
  ['بقلم: ليلى الحوراني', { byline: 'ليلى الحوراني' }],
  ['بقلم ليلى الحوراني', { byline: 'ليلى الحوراني' }],
  ['作者：沈一帆', { byline: '沈一帆' }],
  ['文/沈一帆', { byline: '沈一帆' }],
  ['The Ledger, November 3, 2022', { publisher: 'The Ledger', publishedOn: '2022-11-03' }],
  ['3 November 2022 | The Ledger', { publisher: 'The Ledger', publishedOn: '2022-11-03' }],
  ['Published on: 3 November 2022', { publishedOn: '2022-11-03' }],
  ['Wednesday, November 3, 2022 10:15 GMT', { publishedOn: '2022-11-03' }],
  ['Северный берег, 3 марта 2022 года', { publisher: 'Северный берег', publishedOn: '2022-03-03' }],
  ['Kıyı Postası, 20 Kasım 2023 Pazartesi', { publisher: 'Kıyı Postası', publishedOn: '2023-11-20' }],
  ['صحيفة الميناء، ٢٠ مايو ٢٠٢١', { publisher: 'صحيفة الميناء', publishedOn: '2021-05-20' }],
  ['2021年6月8日 09:15 来源：江岸日报', { publisher: '江岸日报', publishedOn: '2021-06-08' }],
  ['江岸日报 2021-06-08', { publisher: '江岸日报', publishedOn: '2021-06-08' }],
  ['Region: Middle Reach & Delta', { region: 'Middle Reach & Delta' }],
  ['Bölge: Körfez', { region: 'Körfez' }],
  ['Theme: Water, Borders', { themes: ['Water', 'Borders'] }],
  ['الموضوع: المياه، الحدود', { themes: ['المياه', 'الحدود'] }],
  ['关键词：渡口、交通', { themes: ['渡口', '交通'] }],
  ['Source: Tidewater Review', { originalSource: 'Tidewater Review' }],
  ['Источник: Заречье', { originalSource: 'Заречье' }],
  ['URL: https://ledger.example/a', { url: 'https://ledger.example/a' }],
  ['On May 20, 2020 the two sides met in the old customs house and agreed on almost nothing.', {}],
  ['The deal was signed on 3 November 2022 in Sund by both mayors', {}],
  ['Theme parks are closed', {}],
  ['https://ledger.example/video.mp4', {}],
])('reads “%s”', (line, expected) => {
  expect(readMetadataLine(line) ?? {}).toEqual(expected)
})

test.each([
  ['The original source of this article is Tidewater Review', 'Tidewater Review'],
  ['This article was originally published by Tidewater Review on 3 May 2020.', 'Tidewater Review'],
  ['Dieser Artikel ist zuerst bei Uferpost erschienen', 'Uferpost'],
  ['Cet article a été initialement publié sur La Digue.', 'La Digue'],
  ['Este artículo fue publicado originalmente en El Muelle', 'El Muelle'],
  ['Материал впервые опубликован на сайте Заречье', 'Заречье'],
  ['Bu yazı ilk olarak Kıyı Postası’nda yayımlandı', 'Kıyı Postası’'],
  ['المصدر الأصلي لهذا المقال هو مجلة الضفاف', 'مجلة الضفاف'],
  ['本文最初发表于《江岸评论》', '《江岸评论》'],
  ['The original plan of this house is lost', null],
])('finds the original source in “%s”', (line, expected) => {
  expect(originalSourceOf(line)?.replace(/’$/u, '')).toBe(expected?.replace(/’$/u, '') ?? undefined)
})
