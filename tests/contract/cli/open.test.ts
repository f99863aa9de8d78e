import { once } from 'node:events'
import { expect, test } from 'vitest'
import { testCli } from './run-cli.ts'

test('open starts the program as a process of its own and ends with it', async () => {
  const cli = testCli()
  const child = cli.start(['open', cli.project(), '--host', 'loopback', '--no-window'])
  let said = ''
  child.stdout.setEncoding('utf8')
  for await (const chunk of child.stdout) {
    said += chunk
    if (/https?:\/\//.test(said)) break
  }
  const address = /https?:\/\/\S+/.exec(said)?.[0] ?? ''
  expect(new URL(address).port).not.toBe('')
  const ended = once(child, 'close')
  child.kill('SIGTERM')
  await ended
  expect(child.exitCode).toBe(0)
})
