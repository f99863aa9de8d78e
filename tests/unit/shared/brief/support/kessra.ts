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
  ledger: source('The Quiet Bargain at Kessra', 'Northern Ledger', '2024-03-18', {
    byline: 'Ilse Marran',
    url: 'https://example.org/ledger/quiet-bargain',
  }),
  bulletin: source('Border Force Reopens Western Approach After Guard Retreats', 'State Bulletin', '2024-03-05'),
  press: source('Brenholt Denies Paying for Scales', 'Continental Press', '2024-03-19', { url: 'javascript:alert(1)' }),
  shamal: source('صفقة هادئة عند معبر كيسرا', 'صحيفة الشمال', '2024-02-11', {
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
  'the barricade came down after a meeting in Sarn, at which Varsan officers reportedly agreed to leave the fuel trade alone'
const arabic = 'قال مسؤولون إن الضباط وافقوا على ترك تجارة الوقود وشأنها مقابل فتح الطريق'

/** A brief with everything that a brief can hold, in words of our own. */
export const kessra: BriefJson = briefOf([
  heading(1, 'Key judgements'),
  listOf('number', [
    [
      textNode('It is likely that the Dorrin Guard exchanged the barricade for the fuel trade behind it.'),
      citationNode(cite('ledger', bargain)),
      textNode(' Of four explanations, this one is the least contradicted.'),
    ],
    [
      textNode('It is likely that joint patrols will be cut back before 18 September 2024.'),
      citationNode(cite('ledger', 'joint patrols will be cut back')),
      citationNode(cite('bulletin', 'patrols go on as planned')),
      textNode(' A return to open fighting before the autumn is unlikely.'),
    ],
  ]),
  heading(1, 'What changed on 4 March'),
  paragraph(
    textNode('A convoy passed the barricade near Ostrel bridge without a shot.'),
    citationNode(cite('ledger', 'without a shot')),
    textNode(' Officers reportedly '),
    textNode('agreed', 1),
    textNode(' to leave the '),
    textNode('fuel trade', 2),
    textNode(' alone; Brenholt calls this <an invention> & worse.'),
    citationNode(cite('press', 'an invention')),
  ),
  quoteBlock({ citation: cite('ledger', bargain), attribution: 'Two drivers, unnamed' }),
  claimBlock({
    citation: cite('bulletin', 'withdrew under pressure'),
    content: 'The Guard withdrew under pressure',
    holder: 'Government of Varsania',
    hedge: null,
    kind: 'factual',
    polarity: null,
  }),
  claimBlock({
    citation: cite('ledger', 'leave the fuel trade alone'),
    content: 'Officers left the fuel | trade alone',
    holder: 'Two drivers, unnamed',
    hedge: 'reportedly',
    kind: 'factual',
    polarity: 'denied',
  }),
  heading(3, 'Who gains'),
  paragraph(
    textNode('The fees are put at 1.4 million marks a month.'),
    citationNode(cite('shamal', 'نصف مليون مارك في الشهر')),
    textNode(' See '),
    { type: 'link', url: 'https://example.org/fees', children: [textNode('the fee table')] },
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
    entityId: 'guard',
    name: 'Dorrin Guard',
    type: 'armed-group',
    aliases: ['the Guard', 'DG'],
    description: 'Militia that holds the western approach.',
    mentions: 9,
  }),
  tableOf([
    [[textNode('Date')], [textNode('What')]],
    [[textNode('4 March')], [textNode('Convoy passes'), citationNode(cite('ledger', 'without a shot'))]],
  ]),
  { type: 'quote', children: [textNode('A plain quotation.')] },
  sourcesNode(),
])

/** The brief with its header. */
export const kessraBrief: BriefDocument = {
  title: 'Kessra: who gained, and for how long',
  headerLine: 'For internal use',
  authors: ['Mara Adeyemi', 'Jonas Lind'],
  changedAt: Date.UTC(2024, 2, 21, 12),
  lang: 'en',
  direction: 'ltr',
  json: kessra,
}
