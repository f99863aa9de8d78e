import { Button } from '@mantine/core'
import { IconArticle, IconFileImport } from '@tabler/icons-react'
import { runCommand } from '../../app/commands.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { KeyCaps } from '../../ui/KeyCaps.tsx'

/** What the reader column offers while the project has no article. */
export function NoArticles({ readOnly }: { readOnly: boolean }) {
  if (readOnly) {
    return (
      <EmptyState Icon={IconArticle} title="No article" text="The project is open to read only and has no articles." />
    )
  }
  return (
    <EmptyState
      Icon={IconArticle}
      title="No article yet"
      text="Drop files anywhere in this window, paste text or an address, or choose files. The text is kept word for word in your project file."
    >
      <div className="row" style={{ gap: 8 }}>
        <Button
          variant="filled"
          leftSection={<IconFileImport className="s" />}
          onClick={() => runCommand('file.import')}
        >
          Choose files
        </Button>
        <Button rightSection={<KeyCaps keys="Mod+V" />} onClick={() => runCommand('file.import-paste')}>
          Paste
        </Button>
      </div>
      <p className="t12 f2">HTML, Markdown, plain text</p>
    </EmptyState>
  )
}
