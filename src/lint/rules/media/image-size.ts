/** Images have no more pixels than a sheet of paper shows. */
import { sizeOf } from '../../../base/tree.js'
import { words } from '../../../base/words.js'
import { BYTES_PER_MEGABYTE, fileLimit, mediaLimits } from '../../facts/media-limits.js'
import { defineRule } from '../../rule.js'

/** A drawing of many pixels and few bytes costs nobody anything. */
const LIGHT = BYTES_PER_MEGABYTE / 2

export const imageSize = defineRule({
  code: 'media/image-size',
  severity: 'info',
  summary: words('图片的像素够用就好', 'Images have no more pixels than they need'),
  message: (p: { width: number; height: number; limit: number }) =>
    words(
      `这张图有 ${p.width} × ${p.height} 像素，长边 ${p.limit} 就够了。`,
      `This image has ${p.width} × ${p.height} pixels; ${p.limit} on the longer edge are enough.`,
    ),
  why: words(
    '再多的像素手机上看不出来，A4 纸也印不出来，却要多花流量。',
    'Neither a phone nor an A4 sheet shows more, and they cost data.',
  ),
  help: words(
    '请用看图软件的「调整大小」缩小，另存为 jpg；原图可以另外留底。',
    'Resize it, save it as jpg, and keep the original elsewhere.',
  ),
  sources: ['R030'],
  example: {
    in: 'media',
    bad: 'assets/合影.jpg: 6000×4000 3MB',
    good: 'assets/合影.jpg: 1600×1067 1MB',
  },
  *check(pkg, found, profile) {
    const limit = mediaLimits(profile).imageEdge
    for (const [file, { width, height }] of pkg.assets) {
      if (width === undefined || height === undefined || Math.max(width, height) <= limit) continue
      const size = sizeOf(pkg.tree.get(file) ?? new Uint8Array())
      // Beyond the budget it is `media/size`, which says the same.
      const isHeavy = size > fileLimit(profile, 'image') * BYTES_PER_MEGABYTE
      if (size > LIGHT && !isHeavy) yield found({ file }, { width, height, limit })
    }
  },
})
