/** A project shows that it is sound, new and workable. */
import { words } from '../../../base/words.js'
import { documentsOf, type Package } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

/** The three principles of Y三(四)16, and the words by which a text shows that it speaks of one. */
const principles = [
  { name: words('科学性', 'soundness'), spoken: /科学性|依据|\bsound|\bevidence/i },
  { name: words('创新性', 'novelty'), spoken: /创新性|新在|新意|\bnew\b|\bnovel|\binnovat/i },
  { name: words('操作性', 'feasibility'), spoken: /操作性|可行|实施步骤|\bfeasib|\bworkable/i },
] as const

const missingIn = (pkg: Package) => {
  const { custom, summary = '' } = pkg.course
  // Keys of one's own are a place for them too.
  const texts = [...documentsOf(pkg).map(({ source }) => source), summary, JSON.stringify(custom ?? {})]
  return principles.filter(({ spoken }) => !texts.some((text) => spoken.test(text)))
}

export const projectPrinciples = defineRule({
  code: 'local/project-principles',
  severity: 'info',
  summary: words(
    '社区教育项目说明科学性、创新性、操作性',
    'A community education project shows that it is sound, new and workable',
  ),
  message: (p: { zh: string; en: string }) =>
    words(`项目没有说明${p.zh}。`, `The project does not speak of its ${p.en}.`),
  why: words(
    '实验项目要遵循科学性、创新性、操作性，申报时逐项评审。',
    'Projects are judged by these three principles, one by one.',
  ),
  help: words(
    '请在正文里各写一两句：依据什么，新在哪里，怎样一步步做。',
    'Write a sentence or two on each: what it rests on, what is new, and how it is done.',
  ),
  sources: ['R016', 'R087'],
  example: {
    in: 'body',
    course: 'type: project',
    bad: '每周六在村里的书屋一起读书。',
    good: '科学性：问卷和访谈都有依据。创新性：老人教孩子。操作性：分三步做，每步一个月。',
  },
  *check(pkg, found) {
    if (pkg.course.type !== 'project') return
    const missing = missingIn(pkg).map(({ name }) => name)
    if (missing.length === 0) return
    const { file, opening } = pkg.root
    const zh = missing.map((each) => each['zh-CN']).join('、')
    yield found({ file, range: opening }, { zh, en: missing.map(({ en }) => en).join(', ') })
  },
})
