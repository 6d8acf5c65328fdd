/** A local course tells what it draws from its place. */
import { words } from '../../../base/words.js'
import { isWritten, type Package } from '../../../parse/package.js'
import { letterCount } from '../../facts/letter-count.js'
import { defineRule } from '../../rule.js'

/** R003: a word or two is not yet a reason. */
const ENOUGH = 20

const parts = ['history', 'culture', 'economy'] as const

/** Something was written that could not be read: it may have been enough. */
const isUnclear = (pkg: Package): boolean => {
  const { localFeature } = pkg.course
  if (localFeature === undefined) return isWritten(pkg, '/course/localFeature')
  return parts.some(
    (part) => localFeature[part] === undefined && isWritten(pkg, `/course/localFeature/${part}`),
  )
}

export const feature = defineRule({
  code: 'local/feature',
  severity: 'error',
  summary: words(
    '本土化课程写明历史、人文或经济的依据，至少一项不少于 20 字',
    'A local course tells its ground in local history, culture or economy in 20 characters or more',
  ),
  message: (p: { longest: number }) =>
    p.longest === 0
      ? words('本土化课程没有写地方特色。', 'This local course does not tell its local feature.')
      : words(
          `地方特色写得太短，最长的一项只有 ${p.longest} 个字。`,
          `The local feature is too short: its longest part has ${p.longest} characters.`,
        ),
  why: words(
    '本土化课程要结合当地的历史、人文资源和经济状况，写出来才看得出与别处的课有什么不同。',
    'A local course rests on the history, culture and economy of its place; only then does it differ from others.',
  ),
  help: words(
    '请在「地方特色」的历史、人文、经济中至少选一项，写 20 个字以上。',
    'Under `localFeature`, tell the history, culture or economy in at least 20 characters.',
  ),
  sources: ['R002', 'R003'],
  example: {
    in: 'course',
    bad: 'type: local-course\nlocalFeature: { culture: 有编麦秆的习惯 }',
    good: 'type: local-course\nlocalFeature: { culture: 麦秆做的帽子、扇子和垫子，村里许多人家都见过，老人还会编。 }',
  },
  *check(pkg, found) {
    const { type, localFeature } = pkg.course
    if (type !== 'local-course' || isUnclear(pkg)) return
    const { file, opening } = pkg.root
    const longest = Math.max(...parts.map((part) => letterCount(localFeature?.[part])))
    if (longest < ENOUGH)
      yield found(pkg.origins.get('/course/localFeature') ?? { file, range: opening }, { longest })
  },
})
