import { z } from 'zod'
import { type CommandName, commands, isCommandName } from '#shared/protocol/commands.ts'
import { DossierError } from '#shared/protocol/errors.ts'

const clientMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('call'), id: z.number().int(), name: z.string(), args: z.unknown() }),
  z.strictObject({ type: z.literal('cancel'), id: z.number().int() }),
])
/** A message of a page with its shape checked; the command's name and arguments are not yet. */
type CheckedMessage = z.infer<typeof clientMessage>

/** The message a page sent, or null where it is none. */
export function readMessage(raw: unknown): CheckedMessage | null {
  const read = clientMessage.safeParse(raw)
  return read.success ? read.data : null
}

/** The name as a command's. Throws `unknown-command`. */
export function readName(name: string): CommandName {
  if (isCommandName(name)) return name
  throw new DossierError('unknown-command', `There is no command “${name.slice(0, 100)}”.`)
}

/** The command's arguments, checked and with defaults. Throws `bad-arguments` naming the argument. */
export function readArgs(name: CommandName, args: unknown): object {
  const read = commands[name].args.safeParse(args)
  if (read.success) return read.data
  const [issue] = read.error.issues
  // Our own rules say it in a whole sentence; the library does not.
  if (issue?.code === 'custom' && issue.message.endsWith('.')) throw new DossierError('bad-arguments', issue.message)
  const where = issue === undefined || issue.path.length === 0 ? 'the arguments' : `“${issue.path.join('.')}”`
  throw new DossierError('bad-arguments', `${name} was asked wrongly: ${where}: ${issue?.message ?? 'not valid'}.`)
}
