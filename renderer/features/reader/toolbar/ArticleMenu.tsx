import { Menu } from '@mantine/core'
import {
  IconArrowsLeftRight,
  IconChecklist,
  IconDots,
  IconExternalLink,
  IconMessagePlus,
  IconReport,
  IconTrash,
} from '@tabler/icons-react'
import { findCommand, runCommand } from '../../../app/commands.ts'
import { useReadOnly } from '../../../backend/queries.ts'
import { IconAction } from '../../../ui/IconAction.tsx'
import { setFields } from '../blocks/corrections.ts'
import { useReader } from '../reader-store.ts'
import { useSuggestions } from '../suggestions/suggestion-store.ts'
import { openLink } from '../view/pointer.ts'

/** What can be done with the article as a whole. */
export function ArticleMenu() {
  const view = useReader((state) => state.view)
  const readOnly = useReadOnly()
  const suggested = useSuggestions((state) => state.names.length)
  const article = view?.session.article
  const turned = article?.direction === 'rtl' ? 'ltr' : 'rtl'
  const opens = /^https:/i.test(article?.url ?? '')
  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <IconAction label="More for this article" disabled={!view}>
          <IconDots />
        </IconAction>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconExternalLink />} disabled={!opens} onClick={() => openLink(article?.url ?? '')}>
          Open the source in the browser
        </Menu.Item>
        {findCommand('brief.from-article') && (
          <Menu.Item leftSection={<IconReport />} disabled={readOnly} onClick={() => runCommand('brief.from-article')}>
            Brief from this article
          </Menu.Item>
        )}
        {suggested > 0 && (
          <Menu.Item leftSection={<IconChecklist />} onClick={() => runCommand('suggestion.review')}>
            Accept suggested names together
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconMessagePlus />} disabled={readOnly} onClick={() => runCommand('article.note')}>
          Note on the whole article
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowsLeftRight />}
          disabled={readOnly}
          onClick={() => view && void setFields(view.session, { direction: turned })}
        >
          {turned === 'rtl' ? 'Text runs right to left' : 'Text runs left to right'}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconTrash />} disabled={readOnly} onClick={() => runCommand('article.delete')}>
          Delete the article
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
