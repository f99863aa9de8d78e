import { iso } from './calendar.ts'
import { type DateForm, phrase } from './reading.ts'

const edges =
  'start|beginning|end|outbreak|signing|launch|onset|collapse|fall|founding|creation|introduction|adoption|arrival|death|resignation|election|inauguration|withdrawal|opening|closure|closing|resumption|establishment|implementation|independence|invasion|overthrow'
const noun = "(?!(?:in|on|at|by|and|but|or|of|to|from|with|has|have|had|was|were|is|are)(?!\\p{L}))[\\p{L}\\p{N}’'-]+"
const article = '(?:the|an?|its|their|this|that) '
const nouns = `(?:${article})?${noun}(?: ${noun}){0,3}?`
/** A date behind the event says more than the event. */
const stop =
  '(?! (?:in|on|of) (?:January|February|March|April|May|June|July|August|September|October|November|December|\\d))(?=[,.;:)”"]|$| (?:in|on|at|by|and|but|when|which|that|who|has|have|had|is|was|were|are|will|as|with|from|to)(?!\\p{L}))'

/** Times that hang on an event: "since the start of the talks". Of what that was, the phrase leaves to the text. What they mean in days only the reader knows. */
export const eventForms: readonly DateForm[] = [
  {
    rule: 'date-since-event',
    pattern: phrase(
      `(?<word>(?i:since|until|before|after|following)) (?:the|its|their|his|her) (?:very )?(?:${edges})(?! of (?:the |this )?(?:day|week|month|quarter|year|decade|century|January|February|March|April|May|June|July|August|September|October|November|December|\\d)(?!\\p{L})) of ${nouns}(?: of (?!${article})${nouns})?(?:(?= of ${article})|${stop})`,
    ),
    read: ({ word }, { today }) => ({
      start: null,
      end: today && /since/i.test(word ?? '') ? iso(today) : null,
      precision: 'vague',
    }),
  },
  {
    rule: 'date-part-event',
    pattern: phrase(
      `(?:the )?(?:first|opening|early|final|closing|last) (?:hours|days|weeks|months|years) of (?:the|its|their|his|her) ${nouns}${stop}`,
    ),
    read: () => ({ start: null, end: null, precision: 'vague' }),
  },
]
