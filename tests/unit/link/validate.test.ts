import { describe, expect, it } from 'vitest'
import { readArgs, readMessage, readName } from '../../../electron/core/link/validate.ts'

describe('messages of a page', () => {
  it.each([
    null,
    undefined,
    7,
    'call',
    [],
    {},
    { type: 'call' },
    { type: 'call', id: '1', name: 'app/state', args: {} },
    { type: 'call', id: 1.5, name: 'app/state', args: {} },
    { type: 'call', id: 1, name: 7, args: {} },
    { type: 'call', id: 1, name: 'app/state', args: {}, more: 1 },
    { type: 'cancel' },
    { type: 'result', id: 1, value: 1 },
  ])('%j is none', (raw) => expect(readMessage(raw)).toBeNull())

  it('are read', () => {
    const call = { type: 'call', id: 1, name: 'app/state', args: {} }
    expect(readMessage(call)).toEqual(call)
    expect(readMessage({ type: 'cancel', id: 4 })).toEqual({ type: 'cancel', id: 4 })
  })

  it.each(['', 'nope', '__proto__', 'constructor', 'toString', 'app/state '])('name no command: %j', (name) => {
    expect(() => readName(name)).toThrow(expect.objectContaining({ code: 'unknown-command' }))
  })

  it('with wrong arguments name the argument', () => {
    const code = expect.objectContaining({ code: 'bad-arguments', message: expect.stringContaining('“path”') })
    expect(() => readArgs('project/open', { path: 3 })).toThrow(code)
    const extra = expect.objectContaining({ code: 'bad-arguments' })
    expect(() => readArgs('app/state', { more: 1 })).toThrow(extra)
    expect(() => readArgs('app/state', null)).toThrow(extra)
    expect(() => readArgs('import/bytes', { files: [{ name: 'x', bytes: [1, 2] }] })).toThrow(
      expect.objectContaining({ message: expect.stringContaining('files.0.bytes') }),
    )
  })

  it('pass on arguments as the schema leaves them', () => {
    const bytes = new Uint8Array([1])
    expect(readArgs('import/bytes', { files: [{ name: 'x', bytes }] })).toEqual({ files: [{ name: 'x', bytes }] })
  })
})
