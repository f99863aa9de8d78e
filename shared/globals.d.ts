/** The few globals that every runtime of Dossier has (Node, page, worker). Nothing else may be used in `shared`. */
interface AbortSignal {
  readonly aborted: boolean
  readonly reason: unknown
  throwIfAborted(): void
}
declare function btoa(data: string): string
declare function atob(data: string): string
declare function structuredClone<T>(value: T): T
declare const crypto: { randomUUID(): string; getRandomValues<T extends Uint8Array>(array: T): T }
declare class URL {
  constructor(url: string, base?: string)
  readonly href: string
  readonly protocol: string
  readonly host: string
  readonly hostname: string
  readonly pathname: string
  readonly origin: string
  readonly username: string
  readonly password: string
}
declare class TextEncoder {
  encode(text?: string): Uint8Array
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(bytes?: Uint8Array): string
}
