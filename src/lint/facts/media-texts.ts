/** Videos and sounds that lack the texts which stand in for what cannot be heard or seen. */
import type { Extra, Place } from '../../base/diagnostic.js'
import { folderOf, resolvePath } from '../../base/path.js'
import { type Words, words } from '../../base/words.js'
import type { Media } from '../../markdown/nodes.js'
import { ancestors } from '../../model/vocabulary/ancestors.js'
import { type Document, documentsOf, nodesOf, type Package } from '../../parse/package.js'

type MediaText = 'captions' | 'transcript'

const isMissing = (text: string | undefined): boolean => text === undefined || text.trim() === ''

const missingOf = ({ kind, captions, transcript }: Media): readonly MediaText[] => [
  ...(kind === 'video' && isMissing(captions) ? (['captions'] as const) : []),
  ...(isMissing(transcript) ? (['transcript'] as const) : []),
]

/** The files beside a recording that bear its name are its texts. */
const EXTENSIONS = { captions: ['vtt', 'srt'], transcript: ['md', 'txt'] } as const

const ATTRIBUTES = { captions: words('字幕', 'captions'), transcript: words('文字稿', 'transcript') }

const besides = ({ tree }: Package, file: string, src: string, text: MediaText): string | undefined => {
  const stem = src.replace(/\.[^./]*$/, '')
  const found = EXTENSIONS[text]
    .map((extension) => `${stem}.${extension}`)
    .filter((each) => tree.has(resolvePath(folderOf(file), each) ?? ''))
  return found.length === 1 ? found[0] : undefined
}

/** Names the texts that lie beside the recording; safe, since they bear its name. */
const fixOf = (pkg: Package, document: Document, media: Media, missing: readonly MediaText[]): Extra => {
  const { file, source } = document
  const { start, end } = media.position ?? {}
  const written = source.slice(start?.offset, end?.offset)
  const braces = /^::[^\s:{}]+\{[^{}\r\n]*[^{}\s]([ \t]*\})$/.exec(written)?.[1]
  if (braces === undefined) return {}
  const language = /^::\p{Script=Han}/u.test(written) ? 'zh-CN' : 'en'
  const attributes = missing.flatMap((text) => {
    const path = besides(pkg, file, media.src, text)
    return path === undefined || /["”“]/.test(path) ? [] : [` ${ATTRIBUTES[text][language]}="${path}"`]
  })
  if (attributes.length === 0) return {}
  const at = (end?.offset ?? 0) - braces.length
  const title = words('写上旁边的同名文件', 'Name the file of the same name beside it')
  return { fix: { title, safe: true, edits: [{ file, start: at, end: at, text: attributes.join('') }] } }
}

export interface LackingMedia {
  readonly place: Place
  readonly params: { readonly kind: 'video' | 'audio'; readonly missing: readonly MediaText[] }
  readonly extra: Extra
}

/** Each video and sound with the texts it lacks. */
export const lackingMedia = (pkg: Package): readonly LackingMedia[] =>
  documentsOf(pkg).flatMap((document) =>
    nodesOf(document, 'media').flatMap((media): LackingMedia[] => {
      const { kind, position } = media
      if (kind !== 'video' && kind !== 'audio') return []
      const missing = missingOf(media)
      const place = { file: document.file, ...(position ? { range: position } : {}) }
      const extra = missing.length === 0 ? {} : fixOf(pkg, document, media, missing)
      return missing.length === 0 ? [] : [{ place, params: { kind, missing }, extra }]
    }),
  )

const DISABLED = 'persons-with-disabilities'

/** Whether persons with disabilities, or some of them, are named among those the course is for. */
export const isForDisabled = ({ course }: Package): boolean =>
  [...(course.audience?.primary ?? []), ...(course.audience?.secondary ?? [])].some(
    (id) => id === DISABLED || ancestors('audience', id).some((wider) => wider.id === DISABLED),
  )

const names = {
  video: words('视频', 'video'),
  audio: words('音频', 'sound'),
  captions: words('字幕', 'captions'),
  transcript: words('文字稿', 'a transcript'),
}

/** What lacks what, to be put into a sentence. */
export const lack = ({ kind, missing }: LackingMedia['params']): Words =>
  words(
    `这段${names[kind]['zh-CN']}缺少${missing.map((each) => names[each]['zh-CN']).join('和')}`,
    `this ${names[kind].en} lacks ${missing.map((each) => names[each].en).join(' and ')}`,
  )

export const addTexts = words(
  '请备好字幕（vtt）和文字稿（md），写在同一行里，如「字幕=讲解.vtt 文字稿=讲解.md」；音频只要文字稿。',
  'Prepare captions (vtt) and a transcript (md) and name them on the same line, as in `captions=talk.vtt transcript=talk.md`; sound needs the transcript alone.',
)
