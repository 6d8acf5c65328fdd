/** An adaptation names the licence of the original. */
import { words } from '../../../base/words.js'
import { isWritten, originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

export const originalLicence = defineRule({
  code: 'lineage/original-licence',
  severity: 'warning',
  summary: words('改编的课写明原课程的许可', 'An adaptation names the licence of the original'),
  message: (p: { original: string }) =>
    words(
      `没有写「${p.original}」用的是什么许可。`,
      `Under which licence \`${p.original}\` stands is not said.`,
    ),
  why: words(
    '不知道原课程的许可，就不知道许不许改编、改编后该用什么许可。',
    'Without it nobody can tell whether it may be adapted, and on what terms.',
  ),
  help: words(
    '请在「改编自」里加上「许可」，照原课程写，如「许可: CC-BY-SA-4.0」。',
    'Add `license` to `basedOn` as the original has it, such as `license: CC-BY-SA-4.0`.',
  ),
  sources: ['R020', 'R031', '著作权法第十三条'],
  example: {
    in: 'course',
    bad: 'origin: adapted\nbasedOn: { package: example-center/phone, version: 1.0.0 }',
    good: 'origin: adapted\nbasedOn: { package: example-center/phone, version: 1.0.0, license: CC-BY-4.0 }',
  },
  *check(pkg, found) {
    const { basedOn } = pkg.course
    if (basedOn === undefined || isWritten(pkg, '/course/basedOn/license')) return
    yield found(originOf(pkg, '/course/basedOn/package'), { original: basedOn.title ?? basedOn.package })
  },
})
