import {
  briefOf,
  citationNode,
  claimBlock,
  entityCard,
  heading,
  listOf,
  paragraph,
  quoteBlock,
  sourcesNode,
  tableOf,
  textNode,
} from '#shared/brief/build.ts'
import { type Citation, type CitedSource, citationHash } from '#shared/brief/citation.ts'
import type { BriefJson } from '#shared/brief/json.ts'
import type { BriefDocument } from '#shared/brief/to-html.ts'

function source(title: string, publisher: string, publishedOn: string, more: Partial<CitedSource> = {}): CitedSource {
  return { title, publisher, publishedOn, byline: null, url: null, language: 'en', direction: 'ltr', ...more }
}

const sources = {
  gazette: source('The Night Barges of Olmen', 'Harbour Gazette', '2024-03-18', {
    byline: 'Tessa Vorn',
    url: 'https://example.org/gazette/night-barges',
  }),
  wire: source('River Service Resumes Night Traffic', 'Callan Wire', '2024-03-05'),
  press: source('Council Rejects Timber Story', 'Delta Post', '2024-03-19', { url: 'javascript:alert(1)' }),
  shamal: source('صفقة هادئة عند سد أولمن', 'صحيفة الشمال', '2024-02-11', {
    byline: 'ليلى حداد',
    language: 'ar',
    direction: 'rtl',
  }),
}

/** A citation of an invented source. */
export function cite(name: keyof typeof sources, exact: string): Citation {
  const hash = citationHash({ exact })
  return { articleId: name, start: 0, end: exact.length, exact, claimId: null, hash, source: sources[name] }
}

const bargain =
  'the chain was taken off after a supper in Harth, at which Callan inspectors reportedly promised not to count the timber'
const arabic = 'قال مسؤولون إن المفتشين وافقوا على ترك تجارة الوقود وشأنها مقابل فتح الطريق'

/** A brief with everything that a brief can hold, in words of our own. */
export const olmen: BriefJson = briefOf([
  heading(1, 'Key judgements'),
  listOf('number', [
    [
      textNode('It is likely that the Weir Wardens let the barges pass in return for the timber toll.'),
      citationNode(cite('gazette', bargain)),
      textNode(' No other account fits what the lock keepers saw.'),
    ],
    [
      textNode('It is likely that night passages will be halved before 30 September 2024.'),
      citationNode(cite('gazette', 'night passages will be halved')),
      citationNode(cite('wire', 'traffic goes on as announced')),
      textNode(' A new closure in summer is unlikely.'),
    ],
  ]),
  heading(1, 'How the weir reopened'),
  paragraph(
    textNode('Six barges went through the weir with their lamps lit.'),
    citationNode(cite('gazette', 'with their lamps lit')),
    textNode(' Inspectors reportedly '),
    textNode('promised', 1),
    textNode(' not to '),
    textNode('count the timber', 2),
    textNode('; the council calls this <a fairy tale> & worse.'),
    citationNode(cite('press', 'a fairy tale')),
  ),
  quoteBlock({ citation: cite('gazette', bargain), attribution: 'Two lock keepers, unnamed' }),
  claimBlock({
    citation: cite('wire', 'reopened on schedule'),
    content: 'The weir reopened on schedule',
    holder: 'Government of Callis',
    hedge: null,
    kind: 'factual',
    polarity: null,
  }),
  claimBlock({
    citation: cite('gazette', 'promised not to count the timber'),
    content: 'Inspectors let the timber | through uncounted',
    holder: 'Two lock keepers, unnamed',
    hedge: 'reportedly',
    kind: 'factual',
    polarity: 'denied',
  }),
  heading(3, 'The tolls'),
  paragraph(
    textNode('The tolls come to 900,000 crowns a year.'),
    citationNode(cite('shamal', 'نصف مليون كرونة في السنة')),
    textNode(' See '),
    { type: 'link', url: 'https://example.org/tolls', children: [textNode('the toll table')] },
    textNode(' and '),
    { type: 'link', url: 'javascript:alert(1)', children: [textNode('this')] },
    textNode('.'),
  ),
  quoteBlock({ citation: cite('shamal', arabic), attribution: null }),
  listOf('bullet', [
    [textNode('One point with code '), textNode('x = 1', 16)],
    [textNode('Привет, Ελλάδα, שלום, Łódź')],
  ]),
  entityCard({
    entityId: 'wardens',
    name: 'Weir Wardens',
    type: 'armed-group',
    aliases: ['the Wardens', 'WW'],
    description: 'Volunteers who have held the sluice since the flood.',
    mentions: 9,
  }),
  tableOf([
    [[textNode('Date')], [textNode('What')]],
    [[textNode('4 March')], [textNode('Barges pass'), citationNode(cite('gazette', 'with their lamps lit'))]],
  ]),
  { type: 'quote', children: [textNode('A plain quotation.')] },
  sourcesNode(),
])

/** The brief with its header. */
export const olmenBrief: BriefDocument = {
  title: 'The Olmen weir after the flood',
  headerLine: 'For internal use',
  authors: ['Nora Tamm', 'Ivo Reyes'],
  changedAt: Date.UTC(2024, 2, 21, 12),
  lang: 'en',
  direction: 'ltr',
  json: olmen,
}
