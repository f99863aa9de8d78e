import type { ClaimKind } from '../../model/claim.ts'
import type { TextRange } from '../../model/passage.ts'
import { proposeKind } from '../claim-kind.ts'
import type { ClaimSuggestion, Suggestion } from './suggestion.ts'

const contested =
  /(?<![\p{L}’'-])(?:accus\p{L}+|blam(?:e|es|ed|ing)|alleg\p{L}+|den(?:y|ies|ied)|disput\p{L}+|controls?|controlled|supports?|supported|funds?|funded|backs?|backed|arms|armed|protects?|protection|sabotag\p{L}+|violat\p{L}+|seeks? to|responsible for|behind the|agreed (?:to|not to|on)|pretext|so-called)(?![\p{L}’'-])/iu
const fewest = 6

/** Whether a sentence states something worth holding as a claim, and why. Null for the others. English. */
export function findClaim(text: string, sentence: TextRange, others: readonly Suggestion[]): ClaimSuggestion | null {
  const exact = text.slice(sentence.start, sentence.end)
  if (/\?["”’)]*$/u.test(exact) || exact.split(/\s+/u).length < fewest) return null
  const kind = kindOf(text, sentence, others)
  const sign = signOf(exact, kind, others)
  if (!sign) return null
  return {
    kind: 'claim',
    start: sentence.start,
    end: sentence.end,
    exact,
    claimKind: kind.value,
    reason: sign,
    rule: `claim-${kind.value}`,
  }
}

function kindOf(text: string, sentence: TextRange, others: readonly Suggestion[]): { value: ClaimKind; word: string } {
  if (others.some(({ kind }) => kind === 'condition')) return { value: 'conditional', word: '' }
  if (others.some(({ kind }) => kind === 'forecast')) return { value: 'predictive', word: '' }
  return proposeKind(text, sentence, sentence)
}

function signOf(
  exact: string,
  { value, word }: { value: ClaimKind; word: string },
  others: readonly Suggestion[],
): string | null {
  const said = others.find((one) => one.kind === 'reporting')
  if (said) return said.reason
  const ahead = others.find((one) => one.kind === 'condition' || one.kind === 'forecast')
  if (ahead) return ahead.reason
  const hedged = others.find((one) => one.kind === 'hedge' && one.class !== 'approximator')
  if (hedged) return hedged.reason
  if (value !== 'factual') return `“${word}” makes it ${kindLabels[value]}.`
  const disputed = contested.exec(exact)
  return disputed ? `“${disputed[0]}” is asserted rather than seen.` : null
}

const kindLabels: { readonly [K in ClaimKind]: string } = {
  factual: 'a statement of fact',
  causal: 'a statement of cause',
  evaluative: 'a judgement',
  predictive: 'a forecast',
  conditional: 'a conditional statement',
  normative: 'a demand',
}
