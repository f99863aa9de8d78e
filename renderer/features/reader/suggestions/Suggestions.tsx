import { useReader } from '../reader-store.ts'
import { ReviewPanel } from './ReviewPanel.tsx'
import { SuggestionCard } from './SuggestionCard.tsx'
import './suggestions.css'
import { useSuggestionLayer } from './use-suggestions.ts'

/** What the program proposes for the open article: drawn in the text while the layer is on, with its card and list. */
export function Suggestions() {
  const view = useReader((state) => state.view)
  useSuggestionLayer()
  if (!view) return null
  return (
    <>
      <SuggestionCard view={view} />
      <ReviewPanel view={view} />
    </>
  )
}
