import { LoadingBar } from '../ui/LoadingBar.tsx'

/** What a window shows until its project is there: the frame without anything in it. */
export function OpeningFrame({ name }: { name: string }) {
  return (
    <div className="win opening" aria-busy="true">
      <header />
      <LoadingBar label={`Opening ${name}`} />
      <main />
      <footer />
    </div>
  )
}
