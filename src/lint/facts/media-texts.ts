/** Videos and sounds that lack the texts which stand in for what cannot be heard or seen. */
import type { Place } from '../../base/diagnostic.js'
import { type Words, words } from '../../base/words.js'
import type { Media } from '../../markdown/nodes.js'
import { ancestors } from '../../model/vocabulary/ancestors.js'
import { documentsOf, nodesOf, type Package } from '../../parse/package.js'

type MediaText = 'captions' | 'transcript'

const isMissing = (text: string | undefined): boolean => text === undefined || text.trim() === ''

const missingOf = ({ kind, captions, transcript }: Media): readonly MediaText[] => [
  ...(kind === 'video' && isMissing(captions) ? (['captions'] as const) : []),
  ...(isMissing(transcript) ? (['transcript'] as const) : []),
]

export interface LackingMedia {
  readonly place: Place
  readonly params: { readonly kind: 'video' | 'audio'; readonly missing: readonly MediaText[] }
}

/** Each video and sound with the texts it lacks. */
export const lackingMedia = (pkg: Package): readonly LackingMedia[] =>
  documentsOf(pkg).flatMap((document) =>
    nodesOf(document, 'media').flatMap((media): LackingMedia[] => {
      const { kind, position } = media
      if (kind !== 'video' && kind !== 'audio') return []
      const missing = missingOf(media)
      const place = { file: document.file, ...(position ? { range: position } : {}) }
      return missing.length === 0 ? [] : [{ place, params: { kind, missing } }]
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
