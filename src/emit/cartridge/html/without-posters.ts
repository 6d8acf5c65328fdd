/** Films without their posters, whose addresses Moodle's importer does not follow. */
import type { ElementContent } from 'hast'
import { rewrite } from '../../html/rewrite.js'

export const withoutPosters = (nodes: readonly ElementContent[]): readonly ElementContent[] =>
  rewrite(nodes, (each) => {
    if (each.properties.poster === undefined) return each
    const { poster: _poster, ...properties } = each.properties
    return { ...each, properties }
  })
