import { randomBytes, timingSafeEqual } from 'node:crypto'

/** 256 random bits for an address or a cookie. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** Compares two secrets in time that does not depend on where they differ. */
export function sameSecret(given: string | undefined, expected: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Tokens that each let one browser in, once. What comes with a token is what the window begins with. */
export class OneTimeTokens<T> {
  readonly #tokens = new Map<string, T>()

  issue(value: T): string {
    const token = newSecret()
    this.#tokens.set(token, value)
    return token
  }

  /** The token's value, which is used up by that; undefined for a token that is unknown or used. */
  redeem(token: string): { value: T } | undefined {
    const value = this.#tokens.get(token)
    if (value === undefined) return undefined
    this.#tokens.delete(token)
    return { value }
  }
}
