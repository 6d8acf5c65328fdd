/** A video is shown as a video, an image as an image. */
import type { Place } from '../../../base/diagnostic.js'
import { extensionOf } from '../../../base/path.js'
import { type Words, words } from '../../../base/words.js'
import { mediaTypeOf } from '../../../model/media-type.js'
import { documentsOf, nodesOf, type Package } from '../../../parse/package.js'
import { type MediaUse, mediaUses } from '../../facts/media-uses.js'
import { defineRule } from '../../rule.js'

type Wanted = 'image' | 'audio' | 'video' | 'poster' | 'transcript'

const names: Readonly<Record<Wanted, Words>> = {
  image: words('图片', 'an image'),
  audio: words('音频', 'a sound'),
  video: words('视频', 'a video'),
  poster: words('封面图片', 'a poster'),
  transcript: words('文字稿', 'a transcript'),
}

const otherwise = words(
  '视频用「::视频」，音频用「::音频」，图片用「![说明](……)」，别的文件用「::下载」；也可能是文件名写错了。',
  'Use `::video` for videos, `::audio` for sounds, an image link for images and `::download` for other files; or the name is wrong.',
)

const helps: Readonly<Record<Wanted, Words>> = {
  image: otherwise,
  audio: otherwise,
  video: otherwise,
  poster: words('请截一张画面，存成 jpg 或 png。', 'Take a frame of it and save it as jpg or png.'),
  transcript: words('请写成 md 或 txt 文件。', 'Write it as a md or txt file.'),
}

/** The kinds of file that do; MPEG-4 without pictures is a sound. */
const fits: Readonly<Record<Wanted, readonly string[]>> = {
  image: ['image'],
  audio: ['audio', 'video'],
  video: ['video'],
  poster: ['image'],
  transcript: ['text', 'document', 'captions'],
}

interface Shown {
  readonly wanted: Wanted
  readonly path: string
  readonly place: Place
}

const ofUse = ({ node, place, pathOf }: MediaUse): readonly Shown[] => {
  const { kind, src, poster, transcript } = node
  const shown: readonly (readonly [Wanted, string | undefined])[] = [
    ...(kind === 'download' ? [] : [[kind, src] as const]),
    ['poster', poster],
    ['transcript', transcript],
  ]
  return shown.flatMap(([wanted, url]) => {
    const path = pathOf(url)
    return path === undefined ? [] : [{ wanted, path, place }]
  })
}

/** Images of plain Markdown. */
const ofImages = (pkg: Package): readonly Shown[] =>
  documentsOf(pkg).flatMap((document) => {
    if (nodesOf(document, 'image').length === 0) return []
    const targets = new Map(document.links.map(({ url, target }) => [url, target]))
    return nodesOf(document, 'image').flatMap(({ url, position }): Shown[] => {
      const target = targets.get(url)
      if (target?.kind !== 'asset') return []
      const place = { file: document.file, ...(position ? { range: position } : {}) }
      return [{ wanted: 'image', path: target.path, place }]
    })
  })

/** Files of no known kind are the matter of `asset/type` and `media/format`. */
const isOther = ({ wanted, path }: Shown): boolean => {
  const kind = mediaTypeOf(path)?.kind
  return kind !== undefined && !fits[wanted].includes(kind)
}

export const kind = defineRule({
  code: 'media/kind',
  severity: 'error',
  summary: words('视频当视频放，图片当图片放', 'A video is shown as a video, an image as an image'),
  message: (p: { wanted: Wanted; extension: string }) =>
    words(
      `这里要放${names[p.wanted]['zh-CN']}，写的却是「.${p.extension}」文件。`,
      `Here belongs ${names[p.wanted].en}, but the file is a \`.${p.extension}\`.`,
    ),
  why: words('学员会看到一个打不开的图标，或者一片空白。', 'Learners see a broken icon, or nothing.'),
  help: ({ wanted }) => helps[wanted],
  sources: ['R024', 'R111'],
  example: {
    in: 'body',
    bad: '![怎样开机](../assets/talk.mp4)',
    good: '::视频{src="../assets/talk.mp4" 标题=怎样开机}',
    media: 'assets/talk.mp4: 8min',
  },
  *check(pkg, found) {
    for (const shown of [...ofImages(pkg), ...mediaUses(pkg).flatMap(ofUse)]) {
      if (isOther(shown))
        yield found(shown.place, { wanted: shown.wanted, extension: extensionOf(shown.path) })
    }
  },
})
