/** Credits name the policy they follow: there is no conversion that holds everywhere. */
import { words } from '../../../base/words.js'
import { isWritten, originOf } from '../../../parse/package.js'
import { frontMatterLine } from '../../edits/front-matter-line.js'
import { defineRule } from '../../rule.js'

export const creditPolicy = defineRule({
  code: 'hours/credit-policy',
  severity: 'error',
  summary: words('写了学分，就写明依据的学分政策', 'Credits name the credit policy they follow'),
  message: words(
    '写了学分，没有写依据哪个学分政策。',
    'There are credits, but no credit policy they follow.',
  ),
  why: words(
    '各地学时折算学分的办法不同，不写政策，别处就无法承认这个学分。',
    'Hours are turned into credits differently from place to place: without the policy nobody else can accept them.',
  ),
  help: (p: { policy: string }) =>
    words(
      `请加一行「学分政策: ${p.policy}」；没有政策的，删去学分，只写学时。`,
      `Add \`creditPolicy: ${p.policy}\`; where there is no policy, remove the credits and give hours alone.`,
    ),
  sources: ['R119', 'R120'],
  example: { in: 'course', bad: 'credits: 1', good: 'credits: 1\ncreditPolicy: example-credit-2026' },
  *check(pkg, found, profile) {
    const { credits, creditPolicy: policy } = pkg.course
    if (credits === undefined || policy !== undefined || isWritten(pkg, '/course/creditPolicy')) return
    // A bundle leaves the place whose profile it was checked under, so the course itself must name the policy.
    const own = profile.creditPolicy?.id
    const names = ['creditPolicy', '学分政策']
    const edit = own && frontMatterLine(pkg, pkg.root, words('学分政策', 'creditPolicy'), names, own)
    const title = words(`写上本地的学分政策「${own}」`, `Name the policy of this place, \`${own}\``)
    yield found(
      originOf(pkg, '/course/credits'),
      { policy: own ?? 'example-credit-2026' },
      edit ? { fix: { title, safe: true, edits: [edit] } } : {},
    )
  },
})
