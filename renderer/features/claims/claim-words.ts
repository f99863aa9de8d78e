import type { ClaimKind, Polarity } from '#shared/model/claim.ts'

/** Names of claim kinds as the interface writes them. */
export const kindNames: { readonly [K in ClaimKind]: string } = {
  factual: 'Factual',
  causal: 'Causal',
  evaluative: 'Evaluative',
  predictive: 'Predictive',
  conditional: 'Conditional',
  normative: 'Normative',
}

/** Whether the holder asserts the content or denies it. */
export const polarityNames: { readonly [P in Polarity]: string } = {
  affirmed: 'Affirmed',
  denied: 'Denied',
}
