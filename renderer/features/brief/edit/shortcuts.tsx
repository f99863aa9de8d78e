import {
  BOLD_STAR,
  BOLD_UNDERSCORE,
  HEADING,
  INLINE_CODE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  ORDERED_LIST,
  QUOTE,
  STRIKETHROUGH,
  UNORDERED_LIST,
} from '@lexical/markdown'
import { MarkdownShortcutPlugin } from '@lexical/react/LexicalMarkdownShortcutPlugin'

/** A brief has three levels of headings. */
const threeHeadings = { ...HEADING, regExp: /^(#{1,3})\s/ }
const transformers = [
  threeHeadings,
  QUOTE,
  UNORDERED_LIST,
  ORDERED_LIST,
  INLINE_CODE,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  STRIKETHROUGH,
]

/** What Markdown's marks do while one types: `# `, `- `, `1. `, `> `, `**bold**`. */
export function MarkShortcuts() {
  return <MarkdownShortcutPlugin transformers={transformers} />
}
