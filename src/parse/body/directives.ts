/** The block directives: their names and attributes, in Chinese and English. */
import {
  type CalloutName,
  calloutNames,
  type MediaKind,
  mediaKinds,
  type QuestionKind,
  questionKinds,
} from '../../markdown/nodes.js'

export type Directive =
  | { readonly kind: 'callout'; readonly name: CalloutName }
  | { readonly kind: 'media'; readonly name: MediaKind }
  | { readonly kind: 'question'; readonly name: QuestionKind }

const ZH: Readonly<Record<CalloutName | MediaKind | QuestionKind, readonly string[]>> = {
  steps: ['步骤'],
  tip: ['提示'],
  warning: ['警示', '警告'],
  case: ['案例'],
  practice: ['服务实践'],
  showcase: ['成果展示'],
  only: ['仅'],
  video: ['视频'],
  audio: ['音频'],
  image: ['图片'],
  download: ['下载'],
  single: ['单选题', '单选'],
  multiple: ['多选题', '多选'],
  'true-false': ['判断题', '判断'],
  'fill-in': ['填空题', '填空'],
  essay: ['简答题', '简答'],
}

const entriesOf = <K extends Directive['kind'], N extends keyof typeof ZH>(kind: K, names: readonly N[]) =>
  names.flatMap((name) =>
    [name, ...ZH[name]].map((word) => [word, { kind, name } as unknown as Directive] as const),
  )

/** Every directive by every name an author may write. */
export const directives: ReadonlyMap<string, Directive> = new Map([
  ...entriesOf('callout', calloutNames),
  ...entriesOf('media', mediaKinds),
  ...entriesOf('question', questionKinds),
])

/** The Chinese name of a directive. */
export const zhNameOf = (name: keyof typeof ZH): string => ZH[name][0] as string

const attributeTable = <K extends string>(
  zh: Readonly<Record<K, readonly string[]>>,
): ReadonlyMap<string, K> =>
  new Map(
    Object.entries<readonly string[]>(zh).flatMap(([key, words]) =>
      [key, ...words].map((word) => [word, key as K] as const),
    ),
  )

export const mediaAttributes = attributeTable({
  src: ['文件', '地址'],
  title: ['标题'],
  alt: ['替代文字'],
  caption: ['说明'],
  captions: ['字幕'],
  transcript: ['文字稿'],
  poster: ['封面'],
  duration: ['时长'],
})

export const questionAttributes = attributeTable({
  id: ['编号'],
  points: ['分值'],
  objectives: ['目标'],
  answer: ['答案'],
})

export const calloutAttributes = attributeTable({ audience: ['受众'] })
