import { IconExternalLink } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { parsePartialDate } from '#shared/text/partial-date.ts'
import { formatDate } from '#shared/views/format.ts'
import { useReadOnly } from '../../../backend/queries.ts'
import { EditableText } from '../../../ui/EditableText.tsx'
import { IconAction } from '../../../ui/IconAction.tsx'
import { notifyError } from '../../../ui/notify.tsx'
import { setFields } from '../blocks/corrections.ts'
import type { ReaderSession } from '../session/session.ts'
import { useSessionArticle } from '../use-session.ts'
import { openLink } from '../view/pointer.ts'
import './header.css'
import { LanguageField } from './LanguageField.tsx'

/** Title and properties of the article, each edited where it stands. */
export function HeaderCard({ session }: { session: ReaderSession }) {
  const readOnly = useReadOnly()
  const article = useSessionArticle(session)
  const save = (fields: Parameters<typeof setFields>[1]) => void setFields(session, fields)
  const text = (label: string, value: string | null | undefined, onSave: (value: string | null) => void) => (
    <EditableText
      label={label}
      value={value ?? ''}
      placeholder="–"
      readOnly={readOnly}
      onSave={(next) => onSave(next || null)}
    />
  )
  return (
    <header className="article-head" dir={article.direction}>
      <h1>
        <EditableText
          label="Title"
          value={article.title}
          required
          readOnly={readOnly}
          onSave={(title) => save({ title })}
        />
      </h1>
      <dl className="props" dir="ltr">
        <Property name="Byline">{text('Byline', article.byline, (byline) => save({ byline }))}</Property>
        <Property name="Region">{text('Region', article.region, (region) => save({ region }))}</Property>
        <Property name="Publisher">{text('Publisher', article.publisher, (publisher) => save({ publisher }))}</Property>
        <Property name="Theme">
          {text('Theme', article.themes.join(', '), (themes) => save({ themes: splitThemes(themes) }))}
        </Property>
        <Property name="Date">{text('Date', formatDate(article.publishedOn), (date) => saveDate(date, save))}</Property>
        <Property name="Language">
          <LanguageField session={session} readOnly={readOnly} />
        </Property>
        {(article.originalSource || article.url) && (
          <>
            <Property name="Source">
              {text('Original source', article.originalSource, (originalSource) => save({ originalSource }))}
            </Property>
            <Property name="Address" oneLine>
              {text('Address', article.url, (url) => save({ url }))}
              {article.url && /^https:/i.test(article.url) && (
                <IconAction small label="Open the address" onClick={() => openLink(article.url ?? '')}>
                  <IconExternalLink className="s" />
                </IconAction>
              )}
            </Property>
          </>
        )}
      </dl>
    </header>
  )
}

interface PropertyProps {
  name: string
  /** Cut to one line until it is edited. */
  oneLine?: boolean
  children: ReactNode
}

function Property({ name, oneLine, children }: PropertyProps) {
  return (
    <div className={`prop${oneLine ? ' prop-line' : ''}`}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function splitThemes(themes: string | null): string[] {
  return (themes ?? '')
    .split(/[,،、;]/)
    .map((theme) => theme.trim())
    .filter(Boolean)
}

function saveDate(text: string | null, save: (fields: { publishedOn: string | null }) => void): void {
  const publishedOn = text === null ? null : parsePartialDate(text)
  if (text !== null && publishedOn === null) {
    notifyError(
      `“${text}” is no date. Write it as 18 March 2024, 2024-03-18, March 2024 or 2024.`,
      'The date was not changed',
    )
  } else save({ publishedOn })
}
