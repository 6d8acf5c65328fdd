/** What a learning card cannot say. */
import { words } from '../../base/words.js'
import { defineLoss } from '../loss.js'

export const creditsUnknown = defineLoss({
  code: 'emit/credits-unknown',
  severity: 'info',
  about: words(
    '没有学分政策、没有学时，或课程依据另一个政策的，不折算学分。',
    'Without a credit policy or hours, or where the course follows another policy, no credits are worked out.',
  ),
  message: words('学习卡里没有折算学分。', 'The card has no credits worked out.'),
  why: words(
    '各地学时折算学分的办法不同，没有对得上的政策，就不能替您算。',
    'Hours become credits differently from place to place: without the policy that fits, they are not guessed.',
  ),
  help: words(
    '请用带「学分政策」的本地配置再转一次，如 --profile 本省.yaml；课程也要写学时。',
    'Emit again with a profile that has the `creditPolicy` of your place (--profile), and give the course its `hours`.',
  ),
})
