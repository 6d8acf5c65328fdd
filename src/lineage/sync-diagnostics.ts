/** What a person is told about an update of the original. */
import { defineDiagnostic } from '../base/diagnostic.js'
import { visible } from '../base/visible.js'
import { words } from '../base/words.js'
import { bothExcerpts } from './both-excerpts.js'
import type { Deed } from './merge/settle.js'

const ownVersion = words(
  '两边的改法合不到一起，自动选哪个都可能丢掉别人的心血，所以您的写法没有动。',
  'The two changes do not fit together, and to choose one would lose somebody’s work, so yours was left as it is.',
)

interface Both {
  /** Name of the field of the front matter, in both languages; absent for the text. */
  readonly field?: { readonly zh: string; readonly en: string }
  readonly ours: string
  readonly theirs: string
}

/** Both sides changed the same lines. */
export const conflict = defineDiagnostic({
  code: 'lineage/conflict',
  severity: 'error',
  message: ({ field, ours, theirs }: Both) => {
    const [zh, en] = field === undefined ? ['这里', 'This place'] : [`「${field.zh}」`, `\`${field.en}\``]
    const [here, there] = bothExcerpts(ours, theirs)
    const mine = {
      zh: ours === '' ? '您删去了它' : `您写的是「${here}」`,
      en: ours === '' ? 'you removed it' : `yours is \`${here}\``,
    }
    const other = {
      zh: theirs === '' ? '原课删去了它' : `原课现在是「${there}」`,
      en: theirs === '' ? 'the original removed it' : `the original now has \`${there}\``,
    }
    return words(
      `${zh}两边都改了：${mine.zh}，${other.zh}。`,
      `${en} was changed on both sides: ${mine.en}, ${other.en}.`,
    )
  },
  why: ownVersion,
  help: words(
    '请对照两边的写法，把要采用的那一部分手工改进来；不采用就不用管。',
    'Compare the two and take over by hand what you want; to keep yours, do nothing.',
  ),
})

/** Both sides did something to a file that has no lines to merge. */
export const fileConflict = defineDiagnostic({
  code: 'lineage/file-conflict',
  severity: 'error',
  message: (p: { here: Deed; there: Deed }) => {
    const zh = { changed: '改了', deleted: '删了', added: '新加了', used: '还在用' }
    const en = { changed: 'changed', deleted: 'deleted', added: 'added', used: 'still used' }
    return p.here === p.there
      ? words(
          `这个文件两边都${zh[p.here]}，内容不同。`,
          `This file was ${en[p.here]} on both sides, each in its own way.`,
        )
      : words(
          `这个文件您${zh[p.here]}，原课却${zh[p.there]}。`,
          `This file was ${en[p.here]} here and ${en[p.there]} in the original.`,
        )
  },
  why: ownVersion,
  help: words(
    '要看原课的文件，请运行「kebao unpack --source」解出新版；要采用就复制过来。',
    'To see the file of the original, unpack the new version with `kebao unpack --source`; copy it if you want it.',
  ),
})

export const notMerged = defineDiagnostic({
  code: 'lineage/not-merged',
  severity: 'error',
  message: words(
    '这个文件合并后读不通，所以没有合并。',
    'Merged, this file could no longer be read, so it was not merged.',
  ),
  why: ownVersion,
  help: words(
    '请把原课新版的改动手工搬过来；新版用「kebao unpack --source」解出。',
    'Take the changes over by hand; `kebao unpack --source` gives the files of the new version.',
  ),
})

export const noPlace = defineDiagnostic({
  code: 'lineage/no-place',
  severity: 'error',
  message: (p: { other: string }) =>
    words(
      `原课新加的这个文件，与您的「${visible(p.other)}」名字冲突，没有加进来。`,
      `This new file of the original clashes with your \`${visible(p.other)}\` and was not added.`,
    ),
  why: words('加进来会盖掉您的文件。', 'It would overwrite your file.'),
  help: words('请给您的文件换一个名字，再同步一次。', 'Rename your file and sync again.'),
})
