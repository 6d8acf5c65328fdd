/** Lowers `::视频{…}` and its like to media nodes. */
import type { LeafDirective } from 'mdast-util-directive'
import { words } from '../../base/words.js'
import type { Media, MediaKind } from '../../markdown/nodes.js'
import { parseNumber } from '../value/number.js'
import { tellSpelling } from './attribute-spelling.js'
import { readAttributes } from './attributes.js'
import { invalidAttribute, missingSource } from './diagnostics.js'
import { mediaAttributes } from './directives.js'
import type { Lowering } from './lowering.js'

/** `300`, `5:00` or `1:05:00` in seconds. */
const seconds = (text: string): number | undefined => {
  const parts = text.split(':').map((part) => parseNumber(part))
  if (parts.length > 3 || parts.some((part) => part === undefined || part < 0)) return undefined
  return parts.reduce<number>((total, part) => total * 60 + (part ?? 0), 0)
}

export const lowerMedia = (node: LeafDirective, kind: MediaKind, lowering: Lowering): Media | undefined => {
  const attributes = readAttributes(node, mediaAttributes, lowering)
  const src = attributes.get('src')
  if (src === undefined || src === '') {
    lowering.report(missingSource(lowering.place(node), { name: node.name }))
    return undefined
  }
  const written = attributes.get('duration')
  const duration = written === undefined ? undefined : seconds(written)
  if (written !== undefined && duration === undefined) {
    const expects = words('秒数或「分:秒」，如 5:30', 'seconds, or minutes and seconds such as 5:30')
    lowering.report(invalidAttribute(lowering.place(node), { name: '时长', written, expects }))
  }
  if (written !== undefined && duration !== undefined && !/^[\d:.]+$/.test(written)) {
    const canonical = written
      .split(':')
      .map((part) => String(parseNumber(part)))
      .join(':')
    tellSpelling(node, ['时长', 'duration'], written, canonical, lowering)
  }
  const texts = (['title', 'alt', 'caption', 'captions', 'transcript', 'poster'] as const).flatMap((name) => {
    const value = attributes.get(name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    type: 'media',
    kind,
    src,
    ...Object.fromEntries(texts),
    ...(duration === undefined ? {} : { duration }),
    ...(node.position ? { position: node.position } : {}),
  }
}
