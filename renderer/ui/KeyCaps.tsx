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

/** A key within a sentence, read out with it. */
export function Key({ name }: { name: string }) {
  return (
    <span className="caps">
      <kbd>{name}</kbd>
    </span>
  )
}
