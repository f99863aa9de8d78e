import { expect, it } from 'vitest'
import { readArguments } from '../../../electron/loopback/arguments.ts'
import { opener } from '../../../electron/loopback/open-outside.ts'

it('reads file and options', () => {
  expect(readArguments(['a.dossier', '--port', '8080', '--no-window', '--no-sandbox'], '/home/x')).toEqual({
    file: '/home/x/a.dossier',
    port: 8080,
    noWindow: true,
    noSandbox: true,
  })
  expect(readArguments([], '/')).toMatchObject({ file: null, port: 0, noWindow: false, noSandbox: false })
})

it.each([
  [['--port', 'x'], /--port takes a number/],
  [['--port', '70000'], /--port takes a number/],
  [['--port', '-1'], /port/],
  [['a', 'b'], /One project file/],
  [['--nope'], /nope/],
])('says what is wrong with %j', (argv, sentence) => expect(readArguments(argv, '/')).toMatch(sentence))

it('opens links with the system and without a shell', () => {
  const url = 'https://example.org/?a=1&b=$(x)'
  expect(opener(url, 'linux')).toEqual(['xdg-open', url])
  expect(opener(url, 'darwin')).toEqual(['open', url])
  expect(opener(url, 'win32')).toEqual(['rundll32', 'url.dll,FileProtocolHandler', url])
})
