/** Videos and sounds are coded in a way that browsers play. */
import { extensionOf } from '../../../base/path.js'
import { words } from '../../../base/words.js'
import { mediaTypeOf } from '../../../model/media-type.js'
import type { Package } from '../../../parse/package.js'
import { assetPaths } from '../../facts/asset-paths.js'
import { defineRule } from '../../rule.js'

/** By the four characters of MPEG-4: how people call what many browsers do not play. */
const RARE: ReadonlyMap<string, string> = new Map([
  ['hvc1', 'H.265 (HEVC)'],
  ['hev1', 'H.265 (HEVC)'],
  ['dvh1', 'H.265 (HEVC)'],
  ['mp4v', 'MPEG-4 Part 2'],
  ['s263', 'H.263'],
])

/** Chrome and Safari dropped Theora; iPhones learnt Ogg late. */
const RARE_FILES: ReadonlyMap<string, string> = new Map([
  ['ogv', 'Ogg'],
  ['ogg', 'Ogg'],
  ['opus', 'Ogg'],
])

const rareCodec = (pkg: Package, file: string): string | undefined =>
  RARE.get(pkg.assets.get(file)?.codec ?? '') ?? RARE_FILES.get(extensionOf(file))

export const codec = defineRule({
  code: 'media/codec',
  severity: 'warning',
  summary: words('音视频的编码浏览器都能播', 'Browsers play the coding of videos and sounds'),
  message: (p: { codec: string; isVideo: boolean }) =>
    words(
      `这段${p.isVideo ? '视频' : '音频'}是 ${p.codec} 编码，不少手机和电脑放不出来。`,
      `This ${p.isVideo ? 'video' : 'sound'} is coded as ${p.codec}, which many devices do not play.`,
    ),
  why: words(
    '只有声音没有画面，或者完全放不出来，老手机和旧电脑最常见。',
    'There is sound without a picture, or nothing at all, mostly on old phones and computers.',
  ),
  help: ({ isVideo }) =>
    isVideo
      ? words(
          '请导出成 mp4，编码选 H.264（AVC）；手机拍摄时把格式设成「兼容性最佳」。',
          'Export it as mp4 coded in H.264 (AVC); when filming with a phone choose its most compatible format.',
        )
      : words('请导出成 mp3 或 m4a。', 'Export it as mp3 or m4a.'),
  sources: ['R024', 'R111'],
  example: { in: 'media', bad: 'assets/讲解.mp4: hvc1', good: 'assets/讲解.mp4: avc1' },
  *check(pkg, found) {
    for (const file of assetPaths(pkg)) {
      const codec = rareCodec(pkg, file)
      if (codec !== undefined) yield found({ file }, { codec, isVideo: mediaTypeOf(file)?.kind === 'video' })
    }
  },
})
