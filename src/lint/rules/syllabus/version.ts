/** A course says which version of a syllabus it carries out. */
import { words } from '../../../base/words.js'
import { isWritten, originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

export const version = defineRule({
  code: 'syllabus/version',
  severity: 'info',
  summary: words(
    '依据大纲的哪个版本，写明版本号',
    'A course names the version of the syllabus it carries out',
  ),
  message: (p: { syllabus: string }) =>
    words(
      `没有写依据大纲「${p.syllabus}」的哪个版本。`,
      `Which version of the syllabus \`${p.syllabus}\` is carried out is not said.`,
    ),
  why: words(
    '大纲会修订；不知道按哪一版开的课，就看不出还差哪些目标。',
    'Syllabi are revised: without the version nobody can tell which objectives are still missing.',
  ),
  help: words(
    '请在「依据大纲」里加上版本，如「版本: 1.0.0」。',
    'Add the version to `conformsTo`, as in `version: 1.0.0`.',
  ),
  sources: ['R001'],
  example: {
    in: 'course',
    bad: 'conformsTo: [example-center/phone]',
    good: 'conformsTo: [{ syllabus: example-center/phone, version: 1.0.0 }]',
  },
  *check(pkg, found) {
    for (const [at, { syllabus, version: given }] of (pkg.course.conformsTo ?? []).entries()) {
      const pointer = `/course/conformsTo/${at}`
      if (given !== undefined || isWritten(pkg, `${pointer}/version`)) continue
      yield found(originOf(pkg, `${pointer}/syllabus`), { syllabus })
    }
  },
})
