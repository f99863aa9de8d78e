import { keyCaps } from './keys.ts'

/** A shortcut printed as key caps. */
export function KeyCaps({ keys }: { keys: string }) {
  return (
    <span className="caps" aria-hidden="true">
      {keyCaps(keys).map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  )
}
