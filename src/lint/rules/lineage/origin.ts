/** A course that was adapted says so and names the original. */
import { words } from '../../../base/words.js'
import { isWritten, originOf } from '../../../parse/package.js'
import { frontMatterLine } from '../../edits/front-matter-line.js'
import { defineRule } from '../../rule.js'

export const origin = defineRule({
  code: 'lineage/origin',
  severity: 'warning',
  summary: words(
    '「来源方式」是改编，就写「改编自」；写了「改编自」，来源方式就是改编',
    'An adapted course says so and names the original',
  ),
  message: (p: { lacks: 'original' | 'origin' }) =>
    p.lacks === 'original'
      ? words('来源方式是改编，没有写改编自哪门课。', 'The course is adapted, but does not say from what.')
      : words(
          '写了改编自哪门课，来源方式却不是改编。',
          'The course names an original, but its origin is not `adapted`.',
        ),
  why: words(
    '两处对不上，目录里的改编关系就断了，原课更新时也通知不到。',
    'Where the two disagree, catalogues lose the lineage, and nobody is told when the original changes.',
  ),
  help: (p) =>
    p.lacks === 'original'
      ? words(
          '请加上「改编自」，写明原课的编号、版本和许可；不是改编的，改来源方式。',
          'Add `basedOn` with the id, version and licence of the original, or mend the origin.',
        )
      : words(
          '请写「来源方式: 改编」；不是改编的，删去「改编自」。',
          'Write `origin: adapted`, or remove `basedOn`.',
        ),
  sources: ['R021', 'R031'],
  example: { in: 'course', bad: 'origin: adapted', good: 'origin: self-developed' },
  *check(pkg, found) {
    const { basedOn, origin: given } = pkg.course
    if (given === 'adapted' && basedOn === undefined && !isWritten(pkg, '/course/basedOn'))
      yield found(originOf(pkg, '/course/origin'), { lacks: 'original' })
    if (basedOn === undefined || given === 'adapted') return
    if (given !== undefined) yield found(originOf(pkg, '/course/origin'), { lacks: 'origin' })
    else if (!isWritten(pkg, '/course/origin')) {
      const yaml = words('改编', 'adapted')
      const names = ['origin', '来源方式', '来源']
      const edit = frontMatterLine(pkg, pkg.root, words('来源方式', 'origin'), names, { yaml })
      const title = words('写上「来源方式: 改编」', 'Write `origin: adapted`')
      const extra = edit ? { fix: { title, safe: true, edits: [edit] } } : {}
      yield found(originOf(pkg, '/course/basedOn'), { lacks: 'origin' }, extra)
    }
  },
})
