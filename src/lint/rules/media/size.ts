/** No file, and no package, is too large to be fetched in a village. */
import { sizeOf } from '../../../base/tree.js'
import { type Words, words } from '../../../base/words.js'
import { type MediaKind, mediaTypeOf } from '../../../model/media-type.js'
import { assetPaths } from '../../facts/asset-paths.js'
import { BYTES_PER_MEGABYTE, fileLimit, mediaLimits } from '../../facts/media-limits.js'
import { defineRule } from '../../rule.js'

const helps: Readonly<Record<'image' | 'audio' | 'video' | 'document' | 'package', Words>> = {
  image: words(
    '请用看图软件把图片缩小，照片存成 jpg，再压缩一次。',
    'Make the image smaller, save photographs as jpg, and compress them.',
  ),
  audio: words(
    '请导出成 mp3，讲话用 64 kbps 就够；太长的分成几段。',
    'Export it as mp3, where 64 kbps are enough for speech; part what is long.',
  ),
  video: words(
    '请导出成 720p 的 mp4，码率降到 1500 kbps 左右；太长的分成几段。',
    'Export it as mp4 at 720p with about 1500 kbps; part what is long.',
  ),
  document: words(
    '请先把文档里的图片压缩，再导出；太厚的分成几份。',
    'Compress the pictures in the document and export it again; part what is thick.',
  ),
  package: words(
    '请先压缩最大的视频和图片；还是太大的，把课程分成几个课包。',
    'Compress the largest videos and images first; failing that, part the course.',
  ),
}

const whatOf = (kind: MediaKind | undefined): keyof typeof helps =>
  kind === 'image' || kind === 'audio' || kind === 'video' ? kind : 'document'

/** Tenths are enough for people. */
const megabytes = (bytes: number): number => Math.round((bytes / BYTES_PER_MEGABYTE) * 10) / 10

export const size = defineRule({
  code: 'media/size',
  severity: 'warning',
  summary: words('素材和课包不太大', 'Files and packages are not too large'),
  message: (p: { what: keyof typeof helps; size: number; limit: number }) =>
    p.what === 'package'
      ? words(
          `整个课包 ${p.size} MB，超过了 ${p.limit} MB。`,
          `The package has ${p.size} MB, more than ${p.limit} MB.`,
        )
      : words(
          `这个文件 ${p.size} MB，超过了 ${p.limit} MB。`,
          `This file has ${p.size} MB, more than ${p.limit} MB.`,
        ),
  why: words(
    '村里网慢、学员流量少，太大的文件下不动，平台也可能不收。',
    'Lines are slow and data is dear: large files do not arrive, and platforms may refuse them.',
  ),
  help: ({ what }) => helps[what],
  sources: ['R030', 'R029'],
  example: {
    in: 'media',
    bad: 'assets/合影.jpg: 2400×1800 8MB',
    good: 'assets/合影.jpg: 2400×1800 1MB',
  },
  *check(pkg, found, profile) {
    let total = 0
    for (const content of pkg.tree.values()) total += sizeOf(content)
    const limit = mediaLimits(profile).package
    if (total > limit * BYTES_PER_MEGABYTE) {
      const place = { file: pkg.root.file, range: pkg.root.opening }
      yield found(place, { what: 'package', size: megabytes(total), limit })
    }
    for (const file of assetPaths(pkg)) {
      const content = pkg.tree.get(file)
      const kind = mediaTypeOf(file)?.kind
      if (content === undefined || kind === undefined) continue
      const limit = fileLimit(profile, kind)
      if (sizeOf(content) <= limit * BYTES_PER_MEGABYTE) continue
      yield found({ file }, { what: whatOf(kind), size: megabytes(sizeOf(content)), limit })
    }
  },
})
