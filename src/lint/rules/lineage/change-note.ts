/** An adaptation says what was changed. */
import { words } from '../../../base/words.js'
import { findLicence } from '../../../model/licence/find-licence.js'
import { originOf, type Package } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

const SAID = /改编|改写|改动|改成|换成|修订|\badapt|\bchang|\bmodif|\breplac/i

/** The text of the course document, behind its front matter. */
const textOf = ({ root }: Package): string => {
  const start = root.body.children[0]?.position?.start.offset
  return start === undefined ? '' : root.source.slice(start)
}

export const changeNote = defineRule({
  code: 'lineage/change-note',
  severity: 'info',
  summary: words('改编的课说明改了什么', 'An adaptation says what was changed'),
  message: words(
    '这是改编的课，正文没有说改了什么。',
    'This course is an adaptation, but its text does not say what was changed.',
  ),
  why: words(
    '知识共享的许可要求注明作过修改；原课更新时，也靠它看出哪些要跟着改。',
    'Creative Commons licences ask for it, and it shows what to follow when the original changes.',
  ),
  help: words(
    '请在课程正文里加一节「改编说明」，写两三句：保留了什么，换掉了什么，为什么。',
    'Add a short section to the text of the course: what was kept, what was changed, and why.',
  ),
  sources: ['R031', 'CC BY 4.0 §3(a)(1)(B)'],
  example: {
    in: 'course',
    bad: 'origin: adapted\nbasedOn: { package: example-center/phone, version: 1.0.0, license: CC-BY-4.0 }',
    good: 'origin: self-developed',
  },
  *check(pkg, found) {
    const { basedOn } = pkg.course
    if (basedOn === undefined || SAID.test(textOf(pkg))) return
    // Where nothing may be changed, that comes first (lineage/licence).
    if (findLicence(basedOn.license ?? '')?.permissions?.adapt === false) return
    yield found(originOf(pkg, '/course/basedOn'), {})
  },
})
