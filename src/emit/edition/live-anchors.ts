/** Keeps links of an edition from leading to headings that only others see. */
import type { ElementContent, Root } from 'hast'
import { addressOf } from '../html/address.js'
import { idsIn } from '../html/ids-in.js'
import { rewrite } from '../html/rewrite.js'
import type { LessonPage, Page } from './edition.js'

interface Pages {
  readonly root: Page
  readonly lessons: readonly LessonPage[]
}

/** A link to a page whose anchor is gone leads to the page; one within its own page becomes text. */
export const withoutDeadAnchors = ({ root, lessons }: Pages): Pages => {
  const ids = new Map([root, ...lessons].map((page) => [page.lesson, idsIn(page.tree.children)] as const))
  const mended = (tree: Root, lesson: string | undefined): Root => ({
    ...tree,
    children: [
      ...rewrite(tree.children, (element): ElementContent | readonly ElementContent[] => {
        const { href } = element.properties
        const address = typeof href === 'string' ? addressOf(href) : undefined
        if (address?.kind === 'here') return ids.get(lesson)?.has(address.anchor) ? element : element.children
        if (address?.kind !== 'page' || address.anchor === undefined) return element
        if (ids.get(address.lesson)?.has(address.anchor)) return element
        const page = String(href).split('#', 1)[0] ?? ''
        return { ...element, properties: { ...element.properties, href: page } }
      }),
    ],
  })
  const live = <T extends Page>(page: T): T => ({ ...page, tree: mended(page.tree, page.lesson) })
  return { root: live(root), lessons: lessons.map(live) }
}
