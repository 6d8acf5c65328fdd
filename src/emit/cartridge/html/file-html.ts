/** The HTML of a lesson that a host keeps as a file among files: all of it, with links from file to file. */
import type { ElementContent } from 'hast'
import { readdress } from '../../html/readdress.js'
import { rewrite } from '../../html/rewrite.js'

export interface FileSettings {
  /** BCP 47, for captions. */
  readonly tag: string
  readonly mediumAt: (name: string) => string
  /** The file of a lesson, or of the course document; undefined where there is none. */
  readonly pageAt: (lesson: string | undefined) => string | undefined
}

export const fileHtml = (
  nodes: Parameters<typeof rewrite>[0],
  { tag, mediumAt, pageAt }: FileSettings,
): readonly ElementContent[] =>
  rewrite(nodes, (given) => {
    const each =
      given.tagName === 'track' ? { ...given, properties: { ...given.properties, srcLang: tag } } : given
    return readdress(each, (address) => {
      if (address.kind === 'medium') return mediumAt(address.name)
      if (address.kind === 'here') return `#${encodeURIComponent(address.anchor)}`
      if (address.kind === 'elsewhere') return address.url
      const page = pageAt(address.lesson)
      if (page === undefined || address.anchor === undefined) return page
      return `${page}#${encodeURIComponent(address.anchor)}`
    })
  })
