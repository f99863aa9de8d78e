type Together<T> = (T extends unknown ? (part: T) => void : never) extends (whole: infer W) => void ? W : never

/** Puts parts of a table together. Throws when two parts have the same name. */
export function oneTable<T extends object[]>(...parts: T): Together<T[number]> {
  const whole = {}
  for (const part of parts) {
    for (const name of Object.keys(part)) {
      if (Object.hasOwn(whole, name)) throw new Error(`There are two handlers for ${name}`)
    }
    Object.assign(whole, part)
  }
  return whole as Together<T[number]>
}
