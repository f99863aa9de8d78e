/** What the bench puts into the program's page to take times there. Milliseconds of the page's clock. */
export interface Probe {
  /** Watches from the next press of a button to the paint of the article that begins with these words, tags included. */
  watchArticle(beginning: string): void
  /** Watches from the next key to the paint of one more tag. */
  watchTag(): void
  /** What was watched last; rejects when it did not come. */
  watched(): Promise<number>
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
  let watched = Promise.resolve(0)
  const longest = 20_000
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

  const isTag = (name: string) => /^dossier-(rest|selected)-/.test(name)
  const ranges = () => [...CSS.highlights].reduce((sum, [name, { size }]) => sum + (isTag(name) ? size : 0), 0)
  const afterPaint = () =>
    new Promise<number>((resolve) => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => resolve(performance.now())
      channel.port2.postMessage(null)
    })
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))

  async function untilPainted(input: 'keydown' | 'pointerdown', done: () => boolean): Promise<number> {
    const from = await new Promise<number>((resolve) =>
      addEventListener(input, (event) => resolve(event.timeStamp), { capture: true, once: true }),
    )
    do {
      await frame()
      if (performance.now() - from > longest) throw new Error(`nothing was painted within ${longest} ms`)
    } while (!done())
    return (await afterPaint()) - from
  }

  window.probe = {
    watchArticle(beginning) {
      watched = untilPainted('pointerdown', () => {
        const words = document.querySelector('.article-text p')?.textContent ?? ''
        return words.startsWith(beginning) && ranges() > 0
      })
    },
    watchTag() {
      const before = ranges()
      watched = untilPainted('keydown', () => ranges() > before)
    },
    watched: () => watched,
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
