import type { EntityType } from '../model/entity.ts'

/** Names of the types of entities as the interface writes them. */
export const entityTypeNames: { readonly [T in EntityType]: string } = {
  person: 'Person',
  government: 'Government',
  organisation: 'Organisation',
  'armed-group': 'Armed group',
  place: 'Place',
  site: 'Site',
  agreement: 'Agreement',
  outlet: 'Outlet',
}
