import { describe, expect, it } from 'vitest'
import type { Bridge } from '#shared/protocol/bridge.ts'
import type { ClientMessage, ServerMessage } from '#shared/protocol/message.ts'
import { connect } from '../../../../renderer/backend/connection.ts'

/** A bridge whose other end is the test. */
function testBridge() {
  const posted: ClientMessage[] = []
  const listeners = new Set<(message: ServerMessage) => void>()
  const bridge: Bridge = {
    post: (message) => posted.push(message),
    onMessage: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  const answer = (message: ServerMessage) => {
    for (const listener of listeners) listener(message)
  }
  return { bridge, posted, answer }
}

const call = (posted: ClientMessage[], at = 0) => {
  const message = posted[at]
  if (message?.type !== 'call') throw new Error('no call was posted')
  return message
}

describe('connect', () => {
  it('matches answers to calls in any order', async () => {
    const { bridge, posted, answer } = testBridge()
    const connection = connect(bridge)
    const first = connection.send('project/counts', {})
    const second = connection.send('undo/state', {})
    answer({ type: 'result', id: call(posted, 1).id, value: { undo: 'Tag', redo: null } })
    answer({ type: 'result', id: call(posted, 0).id, value: { articles: 1 } })
    await expect(second).resolves.toEqual({ undo: 'Tag', redo: null })
    await expect(first).resolves.toEqual({ articles: 1 })
  })
  it('rebuilds errors with their code', async () => {
    const { bridge, posted, answer } = testBridge()
    const asked = connect(bridge).send('project/counts', {})
    answer({ type: 'error', id: call(posted).id, error: { code: 'no-project', message: 'None is open.' } })
    await expect(asked).rejects.toMatchObject({ code: 'no-project', message: 'None is open.' })
  })
  it('reports progress and cancels', async () => {
    const { bridge, posted, answer } = testBridge()
    const stop = new AbortController()
    const seen: number[] = []
    const asked = connect(bridge).send(
      'project/check',
      {},
      { signal: stop.signal, onProgress: ({ done }) => seen.push(done) },
    )
    const { id } = call(posted)
    answer({ type: 'progress', id, progress: { done: 3, total: 9 } })
    stop.abort()
    expect(posted.at(-1)).toEqual({ type: 'cancel', id })
    answer({ type: 'error', id, error: { code: 'cancelled', message: 'Stopped.' } })
    await expect(asked).rejects.toMatchObject({ code: 'cancelled' })
    expect(seen).toEqual([3])
  })
  it('does not ask at all when stopped before', async () => {
    const { bridge, posted } = testBridge()
    await expect(connect(bridge).send('undo/state', {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    })
    expect(posted).toEqual([])
  })
  it('hands out events until the listening ends', () => {
    const { bridge, answer } = testBridge()
    const connection = connect(bridge)
    const seen: unknown[] = []
    const off = connection.on('undo/changed', (state) => seen.push(state))
    const event = { type: 'event', name: 'undo/changed', payload: { undo: 'A', redo: null } } as const
    answer({ ...event, seq: 1 })
    off()
    answer({ ...event, seq: 2 })
    expect(seen).toEqual([{ undo: 'A', redo: null }])
  })
  it('notices lost events', () => {
    const { bridge, answer } = testBridge()
    const connection = connect(bridge)
    let gaps = 0
    connection.onGap(() => {
      gaps += 1
    })
    const event = { type: 'event', name: 'project/closed', payload: null } as const
    answer({ ...event, seq: 5 })
    answer({ ...event, seq: 6 })
    expect(gaps).toBe(0)
    answer({ ...event, seq: 8 })
    expect(gaps).toBe(1)
  })
})
