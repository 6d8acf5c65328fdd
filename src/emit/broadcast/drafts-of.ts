/** What is said of a page, block by block. */
import type { Element, ElementContent } from 'hast'
import { hasClass } from '../../markdown/html/has-class.js'
import type { DraftSettings } from './draft-settings.js'
import type { Draft } from './passage.js'
import { addressesIn, isInline, pictureSaid, saidOf, writtenOf } from './phrases-of.js'
import { questionDrafts } from './question-drafts.js'
import { tableDrafts } from './table-drafts.js'
import type { Phrases } from './words.js'

/** Where a block stands. */
interface Around {
  readonly isSteps?: boolean
}

/** A halt after a heading, and after a list or a story before something new begins. */
const HEADING_PAUSE = 1

const lineDraft = (
  nodes: readonly ElementContent[],
  phrases: Phrases,
  kind: Draft['kind'] = 'text',
): readonly Draft[] => {
  const text = writtenOf(nodes).trim()
  const say = saidOf(nodes, phrases).trim()
  if (text === '' && say === '') return []
  const addresses = addressesIn(nodes)
  return [{ kind, text, say, ...(addresses.length === 0 ? {} : { addresses }) }]
}

/** Puts what counts an item before its first words. */
const counted = (drafts: readonly Draft[], written: string, said: string): readonly Draft[] => {
  const [first, ...others] = drafts
  if (first === undefined) return []
  return [
    {
      ...first,
      kind: first.kind === 'text' ? 'item' : first.kind,
      text: written + first.text,
      say: said + (first.say ?? first.text),
    },
    ...others,
  ]
}

const listDrafts = (
  { tagName, properties, children }: Element,
  settings: DraftSettings,
  { isSteps = false }: Around,
): readonly Draft[] => {
  const start = Number(properties.start ?? 1)
  const items = children.filter((child) => child.type === 'element')
  return items.flatMap((item, index) => {
    const drafts = draftsOf(item.children, settings)
    if (tagName === 'ul') return counted(drafts, '- ', '')
    const number = start + index
    return counted(
      drafts,
      `${number}. `,
      isSteps ? settings.phrases.step(number) : settings.phrases.item(number),
    )
  })
}

const figureDrafts = ({ children }: Element, { phrases }: DraftSettings): readonly Draft[] => {
  const elements = children.filter((child) => child.type === 'element')
  const caption = elements.find(({ tagName }) => tagName === 'figcaption')?.children ?? []
  const words = writtenOf(caption).trim()
  const title = saidOf(caption, phrases).trim()
  const [shown] = elements
  if (shown?.tagName === 'video') return [{ kind: 'media', text: words, say: phrases.video(title) }]
  if (shown?.tagName === 'audio') return [{ kind: 'media', text: words, say: phrases.audio(title) }]
  const alt =
    shown?.tagName === 'img'
      ? [{ kind: 'picture', text: writtenOf([shown]), say: pictureSaid(shown, phrases) } as const]
      : lineDraft(
          children.filter((child) => child !== shown || child.tagName !== 'figcaption'),
          phrases,
        )
  return words === '' ? alt : [...alt, { kind: 'picture', text: words, say: phrases.caption(title) }]
}

const noteDrafts = ({ children }: Element, settings: DraftSettings): readonly Draft[] =>
  children.flatMap((child) => {
    if (child.type !== 'element') return []
    if (child.tagName !== 'ol') return lineDraft(child.children, settings.phrases, 'heading')
    return child.children
      .filter((item) => item.type === 'element')
      .flatMap((item, index) =>
        counted(draftsOf(item.children, settings), `[${index + 1}] `, settings.phrases.note(index + 1)).map(
          (draft) => ({ ...draft, kind: 'note' as const }),
        ),
      )
  })

const blockDrafts = (block: Element, settings: DraftSettings, around: Around): readonly Draft[] => {
  const { phrases, items } = settings
  const { tagName, children, properties } = block
  if (/^h[1-6]$/.test(tagName) || hasClass(block, 'kb-label'))
    return lineDraft(children, phrases, 'heading').map((draft) => ({ ...draft, pause: HEADING_PAUSE }))
  if (hasClass(block, 'kb-download'))
    return [{ kind: 'media', text: writtenOf(children), say: phrases.download(saidOf(children, phrases)) }]
  if (hasClass(block, 'kb-footnotes')) return noteDrafts(block, settings)
  const item = items.get(String(properties.dataQuestionId))
  if (item !== undefined) return questionDrafts(item, settings, draftsOf)
  switch (tagName) {
    case 'ol':
    case 'ul':
      return listDrafts(block, settings, around)
    case 'table':
      return tableDrafts(block, phrases)
    case 'figure':
      return figureDrafts(block, settings)
    case 'pre':
      return [{ kind: 'code', text: writtenOf(children).trimEnd(), say: phrases.code }]
    default:
      return draftsOf(children, settings, { isSteps: hasClass(block, 'kb-steps') })
  }
}

/** The drafts of some blocks; phrases that stand side by side are one passage. */
export const draftsOf = (
  nodes: readonly ElementContent[],
  settings: DraftSettings,
  around: Around = {},
): readonly Draft[] => {
  const drafts: Draft[] = []
  let line: ElementContent[] = []
  const endLine = (): void => {
    drafts.push(...lineDraft(line, settings.phrases))
    line = []
  }
  for (const node of nodes) {
    if (isInline(node)) {
      line.push(node)
      continue
    }
    endLine()
    if (node.type === 'element') drafts.push(...blockDrafts(node, settings, around))
  }
  endLine()
  return drafts
}
