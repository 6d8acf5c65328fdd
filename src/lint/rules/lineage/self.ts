/** No package is made from itself. */
import { words } from '../../../base/words.js'
import { originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

export const self = defineRule({
  code: 'lineage/self',
  severity: 'error',
  summary: words(
    '课包不改编自己，也不以自己为大纲',
    'A package is neither based on itself nor its own syllabus',
  ),
  message: (p: { as: 'original' | 'syllabus'; id: string }) =>
    p.as === 'original'
      ? words(`改编自的「${p.id}」就是本课自己。`, `The original, \`${p.id}\`, is this course itself.`)
      : words(`依据的大纲「${p.id}」就是本课自己。`, `The syllabus, \`${p.id}\`, is this course itself.`),
  why: words(
    '顺着来源往上找，会在原地打转。',
    'Whoever follows the lineage upwards would go round in circles.',
  ),
  help: words(
    '请写原课或大纲的编号；本课是从它复制来的，要给本课换一个编号。',
    'Give the id of the other package; if this course was copied from it, give this course an id of its own.',
  ),
  sources: ['R001', 'R031'],
  example: {
    in: 'course',
    bad: 'conformsTo: [{ syllabus: example-college/hello, version: 1.0.0 }]',
    good: 'conformsTo: [{ syllabus: example-center/phone, version: 1.0.0 }]',
  },
  *check(pkg, found) {
    const { id, basedOn, conformsTo = [] } = pkg.course
    if (id === undefined) return
    if (basedOn?.package === id) yield found(originOf(pkg, '/course/basedOn/package'), { as: 'original', id })
    for (const [at, { syllabus }] of conformsTo.entries()) {
      if (syllabus === id)
        yield found(originOf(pkg, `/course/conformsTo/${at}/syllabus`), { as: 'syllabus', id })
    }
  },
})
