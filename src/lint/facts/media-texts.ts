/** Videos and sounds that lack the texts which stand in for what cannot be heard or seen. */
import type { Place } from '../../base/diagnostic.js'
import { type Words, words } from '../../base/words.js'
import type { Media } from '../../markdown/nodes.js'
import { ancestors } from '../../model/vocabulary/ancestors.js'
import { documentsOf, nodesOf, type Package } from '../../parse/package.js'

export type MediaText = 'captions' | 'transcript'

const isMissing = (text: string | undefined): boolean => text === undefined || text.trim() === ''

const missingOf = ({ kind, captions, transcript }: Media): readonly MediaText[] => {
  if (kind !== 'video' && kind !== 'audio') return []
  return [
    ...(kind === 'video' && isMissing(captions) ? (['captions'] as const) : []),
    ...(isMissing(transcript) ? (['transcript'] as const) : []),
  ]
}

/** Each video and sound with the texts it lacks. */
export const missingTexts = (
  pkg: Package,
): readonly { readonly place: Place; readonly params: { readonly missing: readonly MediaText[] } }[] =>
  documentsOf(pkg).flatMap((document) =>
    nodesOf(document, 'media').flatMap((media) => {
      const missing = missingOf(media)
      const place = { file: document.file, ...(media.position ? { range: media.position } : {}) }
      return missing.length === 0 ? [] : [{ place, params: { missing } }]
    }),
  )

const DISABLED = 'persons-with-disabilities'

/** Whether persons with disabilities, or some of them, are named among those the course is for. */
export const isForDisabled = ({ course }: Package): boolean =>
  [...(course.audience?.primary ?? []), ...(course.audience?.secondary ?? [])].some(
    (id) => id === DISABLED || ancestors('audience', id).some((wider) => wider.id === DISABLED),
  )

const names: Readonly<Record<MediaText, Words>> = {
  captions: words('字幕', 'captions'),
  transcript: words('文字稿', 'a transcript'),
}

/** What is missing, as a list to read. */
export const listed = (missing: readonly MediaText[]): Words =>
  words(
    missing.map((each) => names[each]['zh-CN']).join('和'),
    missing.map((each) => names[each].en).join(' and '),
  )

export const addTexts = words(
  '请备好字幕（vtt）和文字稿（md），写在同一行里，如「字幕=讲解.vtt 文字稿=讲解.md」；音频只要文字稿。',
  'Prepare captions (vtt) and a transcript (md) and name them on the same line, as in `captions=talk.vtt transcript=talk.md`; sound needs the transcript alone.',
)
