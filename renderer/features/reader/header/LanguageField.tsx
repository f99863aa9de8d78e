import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { setFields } from '../blocks/corrections.ts'
import type { ReaderSession } from '../session/session.ts'
import { useSessionArticle } from '../use-session.ts'

const offered =
  'ar az be bg bn bs ca cs da de el en es et fa fi fr he hi hr hu hy id it ja ka kk ko ku ky lt lv mk ms nl no pl ps pt ro ru sk sl so sq sr sv sw ta tg th tk tl tr uk ur uz vi zh'
const rightToLeft = /^(?:ar|he|fa|ur|ps|ku|ckb|yi|ug)\b/i
const names = new Intl.DisplayNames('en', { type: 'language' })

/** The language of the article; choosing one sets the direction of the text as well. */
export function LanguageField({ session, readOnly }: { session: ReaderSession; readOnly: boolean }) {
  const { language, direction } = useSessionArticle(session)
  const options = useMemo(() => languageOptions(language), [language])
  return (
    <Select
      aria-label="Language"
      className="editable prop-select"
      variant="unstyled"
      searchable
      clearable={false}
      readOnly={readOnly}
      data={options}
      value={language ?? null}
      placeholder="–"
      rightSection={null}
      comboboxProps={{ width: 220, position: 'bottom-start', keepMounted: false }}
      onChange={(next) => {
        if (next === null || next === language) return
        const turned = rightToLeft.test(next) ? 'rtl' : 'ltr'
        void setFields(session, { language: next, ...(turned === direction ? {} : { direction: turned }) })
      }}
    />
  )
}

function languageOptions(current: string | null | undefined) {
  const codes = new Set(offered.split(' '))
  if (current) codes.add(current)
  return [...codes]
    .map((value) => ({ value, label: nameOf(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'))
}

function nameOf(code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}
