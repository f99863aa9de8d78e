import type { z } from 'zod'

declare const resultType: unique symbol

/** One command: the validator of its arguments, the type of its result, and how it is dispatched. */
export interface Command<A extends z.ZodType = z.ZodType, R = unknown> {
  readonly args: A
  /** Who answers: the core's worker, or the host itself (dialogs, windows). */
  readonly at: 'core' | 'host'
  /** Arguments that hold file paths: refused unless the user picked them or named them on the command line. */
  readonly paths: readonly string[]
  readonly [resultType]?: R
}

interface Options {
  at?: 'core' | 'host'
  paths?: readonly string[]
}

/** Declares a command: `command<Result>()(argsSchema, options)`. */
export function command<R>(): <A extends z.ZodType>(args: A, options?: Options) => Command<A, R> {
  return (args, options = {}) => ({ args, at: options.at ?? 'core', paths: options.paths ?? [] })
}

/** Argument type of a command, before validation. */
export type ArgsOf<C> = C extends Command<infer A, unknown> ? z.input<A> : never
/** Result type of a command. */
export type ResultOf<C> = C extends Command<z.ZodType, infer R> ? R : never
