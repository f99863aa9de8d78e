import { Button, Menu } from '@mantine/core'
import { IconFile, IconFiles, IconFileText, IconPlus } from '@tabler/icons-react'
import { useApp } from '../../../app/store.ts'
import { useArticles } from '../../../backend/queries.ts'
import { newBriefFrom, newEmptyBrief } from './new-brief.ts'

/** Most articles that the menu names one by one. */
const mostNamed = 12

/** The ways to start a brief: from the article that was read last, from another one, from all, or empty. */
export function NewBriefMenu({ primary }: { primary?: boolean }) {
  const articles = useArticles().data ?? []
  const lastRead = useApp((state) => state.articleId)
  const last = articles.find((article) => article.id === lastRead)
  const others = articles.filter((article) => article !== last).slice(0, mostNamed)
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant={primary ? 'filled' : 'default'} leftSection={<IconPlus className="s" />}>
          New brief
        </Button>
      </Menu.Target>
      <Menu.Dropdown className="new-brief">
        {last && (
          <Menu.Item leftSection={<IconFileText />} onClick={() => void newBriefFrom([last.id])}>
            Brief from <bdi>{`“${last.title}”`}</bdi>
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconFiles />} disabled={articles.length === 0} onClick={() => void newBriefFrom()}>
          Brief from all articles
        </Menu.Item>
        <Menu.Item leftSection={<IconFile />} onClick={() => void newEmptyBrief()}>
          Empty brief
        </Menu.Item>
        {others.length > 0 && (
          <>
            <Menu.Divider />
            <Menu.Label>Brief from</Menu.Label>
            {others.map((article) => (
              <Menu.Item key={article.id} onClick={() => void newBriefFrom([article.id])}>
                <bdi className="cut new-brief-title">{article.title}</bdi>
              </Menu.Item>
            ))}
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
