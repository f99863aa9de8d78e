import type { ArticleView, EntityView } from '#shared/protocol/views.ts'
import { useReader } from '../../../renderer/features/reader/reader-store.ts'
import type { ReaderPassage } from '../../../renderer/features/reader/session/passages.ts'
import { ReaderSession } from '../../../renderer/features/reader/session/session.ts'
import { ReaderView } from '../../../renderer/features/reader/view/reader-view.ts'
import type { Drawn, PageUnderTest } from './types.ts'

/** The product's reader with its text and tags in memory. */
export function productPage(
  scroller: HTMLElement,
  root: HTMLElement,
  article: ArticleView,
  entities: EntityView[],
): PageUnderTest {
  let session: ReaderSession | undefined
  let view: ReaderView | undefined
  return {
    load() {
      session = new ReaderSession(article, entities)
      view = new ReaderView({ scroller, root, session, hidden: useReader.getState().hidden })
    },
    add: (tag) => void session?.paint([passageOf(tag)]),
    under(x, y) {
      const at = view?.letterAt(x, y)
      return at === null || at === undefined ? 0 : (session?.overlapping(at, at + 1).length ?? 0)
    },
    clear() {
      view?.destroy()
      root.replaceChildren()
    },
  }
}

function passageOf({ id, start, end }: Drawn): ReaderPassage {
  return { id, start, end, layer: 'entity', recordId: 'bench', look: 'place', analyst: 'bench', createdAt: 1 }
}
