import type { Outcome } from '../outcome.ts'
import { type Context, writing } from '../session.ts'
import type { Template } from '../words.ts'

interface Options {
  article?: string[]
  template: Template
  title?: string
}

/** `dossier brief`: makes a brief from what the project holds. */
export function makeBrief(file: string, options: Options, context: Context): Promise<Outcome> {
  const { article, template, title } = options
  return writing(file, context, async (call) => {
    for (const id of article ?? []) await call('article/open', { id })
    const brief = await call('brief/create', {
      template,
      ...(article === undefined ? {} : { articleIds: article }),
      ...(title === undefined ? {} : { title }),
    })
    return { value: { id: brief.id, title: brief.title }, lines: [`${brief.id}  ${brief.title}`] }
  })
}
