import { describe, expect, it } from 'vitest'
import { type QuitEvent, quitStep, running } from '../../../electron/shell/quit.ts'

/** What is done after each event, by its names. */
function play(platform: NodeJS.Platform, ...events: QuitEvent[]): string[][] {
  let state = running(platform)
  return events.map((event) => {
    const step = quitStep(state, event)
    state = step.state
    return step.actions.map((action) => ('window' in action ? `${action.type} ${action.window}` : action.type))
  })
}
const close = (window: number): QuitEvent => ({ type: 'close-asked', window })
const flushed = (window: number): QuitEvent => ({ type: 'flushed', window })
const closed = (window: number): QuitEvent => ({ type: 'closed', window })

describe('a window', () => {
  it('closes when its page has saved', () => {
    expect(play('linux', close(1), flushed(1), closed(1))).toEqual([['prevent', 'ask-page 1'], ['destroy 1'], []])
  })
  it('asks its page once', () => {
    expect(play('linux', close(1), close(1))).toEqual([['prevent', 'ask-page 1'], ['prevent']])
  })
  it('that has gone is not closed again by a late answer', () => {
    expect(play('linux', close(1), flushed(1), closed(1), flushed(1)).at(-1)).toEqual([])
  })
  it('does not close another', () => {
    expect(play('linux', close(1), flushed(2))).toEqual([['prevent', 'ask-page 1'], []])
  })
})

describe('the program', () => {
  it('ends with its last window, on macOS only when asked', () => {
    const way = [close(1), flushed(1), closed(1), { type: 'all-closed' as const }]
    expect(play('linux', ...way).at(-1)).toEqual(['quit'])
    expect(play('win32', ...way).at(-1)).toEqual(['quit'])
    expect(play('darwin', ...way).at(-1)).toEqual([])
    expect(play('darwin', { type: 'before-quit' }, ...way).at(-1)).toEqual(['quit'])
  })
  it('asks again for its end when windows have gone, since a prevented close cancels it', () => {
    const steps = play(
      'linux',
      { type: 'before-quit' },
      close(1),
      close(2),
      flushed(1),
      closed(1),
      flushed(2),
      closed(2),
    )
    expect(steps.slice(-3)).toEqual([[], ['destroy 2'], ['quit']])
  })
  it('closes its core between will-quit and the end, once', () => {
    const steps = play(
      'linux',
      { type: 'before-quit' },
      { type: 'will-quit' },
      { type: 'will-quit' },
      { type: 'core-closed' },
    )
    expect(steps).toEqual([[], ['prevent', 'close-core'], ['prevent'], ['exit']])
  })
  it('does not hold up the system', () => {
    const steps = play('darwin', { type: 'shutdown' }, { type: 'before-quit' }, close(1), { type: 'will-quit' })
    expect(steps).toEqual([[], [], [], ['close-core']])
  })
})
