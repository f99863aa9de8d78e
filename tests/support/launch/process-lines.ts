import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** A started program whose lines are kept, so that nothing it says is lost between two looks. */
export interface Program {
  process: ChildProcess
  /** All it has said so far, both streams. */
  said(): string
  /** The next line of its output that fits and was not given before. Rejects when the program ends first. */
  nextLine(pattern: RegExp): Promise<RegExpExecArray>
  /** Resolves to its exit code when it has ended. */
  ended: Promise<number | null>
}

/** Follows a program's output. */
export function follow(child: ChildProcess): Program {
  const lines: string[] = []
  const said: string[] = []
  let changed: () => void = () => undefined
  const ended = once(child, 'close').then(([code]) => code as number | null)
  let over = false
  void ended.then(() => {
    over = true
    changed()
  })
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line)
      said.push(line)
      changed()
    })
  }
  child.stderr?.on('data', (chunk: Buffer) => said.push(String(chunk)))

  async function nextLine(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const index = lines.findIndex((line) => pattern.test(line))
      const match = index < 0 ? null : pattern.exec(lines.splice(index, 1)[0] ?? '')
      if (match) return match
      if (over)
        throw new Error(`The program ended (code ${child.exitCode}) without saying ${pattern}:\n${said.join('\n')}`)
      await new Promise<void>((resolve) => {
        changed = resolve
      })
    }
  }
  return { process: child, said: () => said.join('\n'), nextLine, ended }
}

/** Asks a program to end and waits for it. */
export async function endProgram({ process: child, ended }: Program): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
  return ended
}
