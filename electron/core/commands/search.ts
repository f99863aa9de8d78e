import type { Handlers } from '#shared/protocol/commands.ts'
import { search } from '../search/find.ts'
import type { Environment } from './environment.ts'

/** The command that searches the project. */
export function searchHandlers(environment: Environment): Handlers<'search/query'> {
  return { 'search/query': (args, context) => search(environment.project(context).db, args) }
}
