/** A syllabus may be carried out elsewhere. */
import { type Words, words } from '../../../base/words.js'
import { findLicence } from '../../../model/licence/find-licence.js'
import { originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

export const licence = defineRule({
  code: 'syllabus/licence',
  severity: 'warning',
  summary: words('大纲的许可允许别处据以开课', 'The licence of a syllabus lets others make courses from it'),
  message: (p: { licence: Words }) =>
    words(
      `大纲的许可是「${p.licence['zh-CN']}」，不允许改编。`,
      `The licence of this syllabus, “${p.licence.en}”, allows no adaptation.`,
    ),
  why: words(
    '大纲是给各地照着开课用的，不许改编，别处就没法用。',
    'A syllabus is there to be carried out elsewhere, which is to adapt it.',
  ),
  help: words(
    '请改用允许改编的许可，如「CC-BY-SA-4.0」；只在本系统用的，写「仅限本系统教学使用」。',
    'Choose a licence that allows adaptation, such as `CC-BY-SA-4.0`, or `teaching-only` inside one system.',
  ),
  sources: ['R001', 'R020'],
  example: {
    in: 'course',
    bad: 'type: general-syllabus\nlicense: CC-BY-ND-4.0',
    good: 'type: general-syllabus\nlicense: CC-BY-SA-4.0',
  },
  *check(pkg, found) {
    const given = findLicence(pkg.course.license ?? '')
    if (pkg.kind !== 'syllabus' || given?.permissions?.adapt !== false) return
    yield found(originOf(pkg, '/course/license'), { licence: given.label })
  },
})
