import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { MenuOption } from '@lexical/react/LexicalMenuOption'
import { LexicalTypeaheadMenuPlugin, type TriggerFn } from '@lexical/react/LexicalTypeaheadMenuPlugin'
import {
  IconBlockquote,
  IconH1,
  IconH2,
  IconH3,
  IconList,
  IconListDetails,
  IconListNumbers,
  IconPilcrow,
  IconTable,
  type TablerIcon,
} from '@tabler/icons-react'
import { $isTextNode, type LexicalEditor, type LexicalNode, type TextNode } from 'lexical'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { type FigureKind, figureKinds } from '#shared/brief/figure.ts'
import { rank } from '#shared/views/match.ts'
import { useArticles, useClaims, useCounts, useEntities } from '../../../backend/queries.ts'
import { EntityIcon, layerLooks, TypeIcon } from '../../../ui/kinds.tsx'
import { figureLooks } from '../../figures/figure-looks.ts'
import { loadLooks, specNow } from '../../figures/spec-now.ts'
import { type BlockType, blockTypes, insertTable, setBlockType } from './blocks.ts'
import { $insertSources, insertAtCaret } from './insert.ts'
import { citeClaim, claimData, entityData } from './insertable.ts'

/** One line of the menu. */
class Choice extends MenuOption {
  readonly label: string
  readonly detail: string
  readonly picture: ReactNode
  readonly run: (editor: LexicalEditor) => void
  constructor(
    key: string,
    shown: { label: string; detail?: string; picture: ReactNode },
    run: (editor: LexicalEditor) => void,
  ) {
    super(key)
    this.label = shown.label
    this.detail = shown.detail ?? ''
    this.picture = shown.picture
    this.run = run
  }
}

const blockIcons: { [T in BlockType]: TablerIcon } = {
  paragraph: IconPilcrow,
  h1: IconH1,
  h2: IconH2,
  h3: IconH3,
  bullet: IconList,
  number: IconListNumbers,
  quote: IconBlockquote,
}

const blockChoices = (Object.keys(blockTypes) as BlockType[]).map((type) => {
  const Icon = blockIcons[type]
  return new Choice(type, { label: blockTypes[type], picture: <Icon /> }, (editor) => setBlockType(editor, type, null))
})
const otherChoices = [
  new Choice('table', { label: 'Table', picture: <IconTable /> }, insertTable),
  new Choice('sources', { label: 'List of sources', picture: <IconListDetails /> }, (editor) =>
    editor.update($insertSources),
  ),
]

/** A figure is put in with the limits that its view has now, and drawn from what the project says whenever it is seen. */
function figureChoice(kind: FigureKind): Choice {
  const { label, Icon } = figureLooks[kind]
  return new Choice(kind, { label, detail: 'Figure', picture: <Icon /> }, (editor) => {
    const figure = { kind, caption: label, lines: [], spec: specNow(kind) }
    insertAtCaret(editor, { kind: 'figure', figure })
  })
}

/** The figures of which there is anything to show. */
function useFigureKinds(): FigureKind[] {
  const counts = useCounts().data
  useEffect(() => void loadLooks(), [])
  return useMemo(() => {
    const { events = 0, claims = 0, relations = 0, entities = 0 } = counts ?? {}
    const has: { readonly [K in FigureKind]: number } = {
      timeline: events + claims,
      network: relations,
      map: entities,
      claims,
      forecasts: claims,
      entities,
      events,
      relations,
    }
    return figureKinds.filter((kind) => has[kind] > 0)
  }, [counts])
}

/** Most things of the project that are shown for what is typed. */
const mostFound = 8

/** A slash at the start of a word opens the menu; what is typed after it filters. */
const trigger: TriggerFn = (text) => {
  const match = /(^|\s)\/([^/\n]{0,40})$/u.exec(text)
  if (!match) return null
  const typed = match[2] ?? ''
  return { leadOffset: match.index + (match[1] ?? '').length, matchingString: typed, replaceableString: `/${typed}` }
}

/** The menu of blocks, and of claims and entities of the project, that a slash opens in the text. */
export function SlashMenu() {
  const [editor] = useLexicalComposerContext()
  const [query, setQuery] = useState<string | null>(null)
  const choices = useChoices(query)
  const choose = (choice: Choice, text: TextNode | null, close: () => void) => {
    editor.update(() => text && $removeTyped(text), { discrete: true })
    close()
    choice.run(editor)
  }
  return (
    <LexicalTypeaheadMenuPlugin<Choice>
      options={choices}
      triggerFn={trigger}
      onQueryChange={setQuery}
      onSelectOption={choose}
      anchorClassName="slash-anchor"
      menuRenderFn={(anchor, { selectedIndex, selectOptionAndCleanUp, setHighlightedIndex }) =>
        anchor.current && choices.length > 0
          ? createPortal(
              <div className="slash" role="listbox" aria-label="Insert">
                {choices.map((choice, index) => (
                  <div
                    key={choice.key}
                    ref={choice.setRefElement}
                    role="option"
                    tabIndex={-1}
                    aria-selected={index === selectedIndex}
                    className="slash-choice"
                    onMouseMove={() => setHighlightedIndex(index)}
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => selectOptionAndCleanUp(choice)}
                    onKeyDown={() => undefined}
                  >
                    <span className="slash-icon">{choice.picture}</span>
                    <span className="cut grow" dir="auto">
                      {choice.label}
                    </span>
                    {choice.detail && <span className="f3 t12 cut slash-detail">{choice.detail}</span>}
                  </div>
                ))}
              </div>,
              anchor.current,
            )
          : null
      }
    />
  )
}

/** Takes away the slash and what was typed after it. The menu may know the text as it was a key ago, so the slash is looked for. */
function $removeTyped(last: TextNode): void {
  for (let node: LexicalNode | null = last; $isTextNode(node); ) {
    const before: LexicalNode | null = node.getPreviousSibling()
    const slash = node.getTextContent().lastIndexOf('/')
    if (slash > 0) node.setTextContent(node.getTextContent().slice(0, slash)).selectEnd()
    else node.remove()
    if (slash >= 0) return
    node = before
  }
}

function useChoices(query: string | null): Choice[] {
  const claims = useClaims().data
  const entities = useEntities().data
  const articles = useArticles().data
  const kinds = useFigureKinds()
  return useMemo(() => {
    if (query === null) return []
    const wanted = query.trim()
    const blocks = [...blockChoices, ...otherChoices, ...kinds.map(figureChoice)].filter(
      (choice) => rank(wanted, choice.label) > 0,
    )
    if (wanted === '') return blocks
    const byId = new Map(articles?.map((article) => [article.id, article]))
    const found = [
      ...(entities ?? []).map((entity) => ({
        score: Math.max(rank(wanted, entity.name), ...entity.aliases.map((alias) => rank(wanted, alias.text))),
        choice: () =>
          new Choice(
            entity.id,
            { label: entity.name, detail: 'Entity', picture: <EntityIcon type={entity.type} silent /> },
            (editor) => insertAtCaret(editor, { kind: 'entity', entity: entityData(entity) }),
          ),
      })),
      ...(claims ?? []).map((claim) => ({
        score: citeClaim(claim, undefined) ? rank(wanted, claim.content) : 0,
        choice: () => {
          const detail = byId.get(claim.articleId)?.publisher ?? 'Claim'
          const picture = <TypeIcon look={layerLooks.claim} silent />
          return new Choice(claim.id, { label: claim.content, detail, picture }, (editor) => {
            const data = claimData(claim, byId.get(claim.articleId))
            if (data) insertAtCaret(editor, { kind: 'claim', claim: data })
          })
        },
      })),
    ]
    const best = found.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)
    return [...blocks, ...best.slice(0, mostFound).map(({ choice }) => choice())]
  }, [query, claims, entities, articles, kinds])
}
