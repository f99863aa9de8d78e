/** What the bench puts into the program's page to take times there. Milliseconds of the page's clock. */
export interface Probe {
  /** From the next press of a key or button to the frame in which `done` holds; resolves after that frame's paint. */
  untilPainted(input: 'keydown' | 'pointerdown', done: 'article' | 'tag', before: number): Promise<number>
  /** Ranges that are registered as highlights now. */
  ranges(): number
  /** From the last key to the answer of the last call of that name, which means that it is on disk. */
  untilAnswered(name: string): Promise<number>
  /** Scrolls the reader from top to bottom; frames that were drawn meanwhile. */
  scroll(ms: number): Promise<number>
}

declare global {
  interface Window {
    probe: Probe
  }
}

/** Runs in the page before its own scripts: an init script of Playwright, so it can use nothing from outside. */
export function installProbe(): void {
  const calls: { id: number; name: string; answered: number | null }[] = []
  let lastKey = 0
  const noteKey = (event: KeyboardEvent) => {
    lastKey = event.timeStamp
  }
  addEventListener('keydown', noteKey, { capture: true })

  class WatchedSocket extends WebSocket {
    constructor(address: string | URL) {
      super(address)
      this.addEventListener('message', ({ data }) => {
        const id = Number(/"id":(\d+)/.exec(String(data).slice(0, 60))?.[1])
        const call = calls.findLast((one) => one.id === id)
        if (call && String(data).startsWith('{"type":"result"')) call.answered = performance.now()
      })
    }
    override send(text: string): void {
      const found = /"id":(\d+),"name":"([^"]+)"/.exec(text)
      if (found) calls.push({ id: Number(found[1]), name: String(found[2]), answered: null })
      super.send(text)
    }
  }
  window.WebSocket = WatchedSocket

  const ranges = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)
  const holds = {
    article: () => document.querySelector('.article-text p') !== null && ranges() > 0,
    tag: (before: number) => ranges() > before,
  }
  const afterPaint = () =>
    new Promise<number>((resolve) => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => resolve(performance.now())
      channel.port2.postMessage(null)
    })
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))

  window.probe = {
    ranges,
    async untilPainted(input, done, before) {
      const from = await new Promise<number>((resolve) =>
        addEventListener(input, (event) => resolve(event.timeStamp), { capture: true, once: true }),
      )
      do await frame()
      while (!holds[done](before))
      return (await afterPaint()) - from
    },
    async untilAnswered(name) {
      for (;;) {
        const answered = calls.findLast((call) => call.name === name)?.answered
        if (typeof answered === 'number' && answered > lastKey) return answered - lastKey
        await frame()
      }
    },
    async scroll(ms) {
      const scroller = document.querySelector('.reader-scroll')
      if (!scroller) throw new Error('no article is open')
      const from = await frame()
      let frames = 0
      for (let now = from; now - from < ms; now = await frame()) {
        scroller.scrollTop = ((scroller.scrollHeight - scroller.clientHeight) * (now - from)) / ms
        frames += 1
      }
      return frames
    },
  }
}
