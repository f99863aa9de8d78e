import { expect, it } from 'vitest'
import { mayOpenOutside } from '../../../electron/core/link/links.ts'

it.each([
  'https://example.org',
  'https://example.org/a?b=c#d',
  'HTTPS://EXAMPLE.org/',
  'https://xn--e1afmkfd.xn--p1ai/страница',
])('opens %s outside', (link) => expect(mayOpenOutside(link)).toBe(true))

it.each([
  'http://example.org',
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'file:///etc/passwd',
  'data:text/html,<script>1</script>',
  'https:example.org',
  'https:/example.org',
  'https:///example.org',
  'https://user@example.org',
  'https://user:word@example.org',
  'https://exam ple.org',
  ' https://example.org',
  'https://example.org\\@evil.org',
  'https://example.org/\u0000',
  `https://example.org/${'a'.repeat(3000)}`,
  'mailto:a@example.org',
  'app://bundle/',
  '',
])('leaves %j where it is', (link) => expect(mayOpenOutside(link)).toBe(false))
