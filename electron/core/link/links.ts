const longest = 2048

/** Says whether a link may be handed to the system's browser: https, with a host, without user name, not overlong. */
export function mayOpenOutside(link: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters and blanks are what is refused
  if (link.length > longest || /[\u0000-\u0020\u007f\\]/.test(link) || !/^https:\/\/[^/]/i.test(link)) return false
  try {
    const url = new URL(link)
    return url.protocol === 'https:' && url.hostname !== '' && url.username === '' && url.password === ''
  } catch {
    return false
  }
}
