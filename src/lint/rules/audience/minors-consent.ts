/** Before pictures, names or works of minors are made public, their guardians are asked. */
import { words } from '../../../base/words.js'
import type { Package } from '../../../parse/package.js'
import { readersOf } from '../../facts/learners.js'
import { passagesOf, placeIn } from '../../facts/passages.js'
import { defineRule } from '../../rule.js'

const PICTURE =
  /拍照|照片|合影|合照|录像|(?<!教学|讲解|课程|微课)视频|肖像|姓名|名字|实名|作品|photo|portrait|video/i

/** Beyond the class: what is shown in the classroom is not made public. */
const PUBLISH =
  /发布|发到|发在|上传|公布|投稿|公众号|朋友圈|抖音|快手|直播间|学习群|微信群|家长群|网站|海报|publish|upload|\bpost/i

const CONSENT =
  /(?:监护人|家长|父母|爸妈)[^。！？]{0,20}(?:同意|授权|签字|许可|点头)|(?:征得|经过?|取得|问过)[^。！？]{0,12}(?:监护人|家长|父母|爸妈)|\bguardians?\b|\bparents?\b/i

const ADULT = 18

const isForMinors = ({ course }: Package): boolean =>
  course.ageRange?.min === undefined || course.ageRange.unit === 'month' || course.ageRange.min < ADULT

export const minorsConsent = defineRule({
  code: 'audience/minors-consent',
  severity: 'warning',
  summary: words(
    '公开未成年人的照片、姓名、作品，先征得监护人同意',
    'Guardians agree before pictures, names or works of minors are made public',
  ),
  message: words(
    '课里要公开学员的照片、姓名或作品，没有提到监护人同意。',
    'Pictures, names or works of learners are made public here, and no guardian is asked.',
  ),
  why: words(
    '学员有未成年人；不满十四岁的，姓名和肖像是敏感个人信息，要监护人同意才能公开。',
    'Some learners are minors; under fourteen, names and portraits are sensitive personal information that only guardians may release.',
  ),
  help: words(
    '请在这里写明「先征得监护人书面同意」；不必公开的，就只在班里看。',
    'Say here that guardians agree in writing first; what need not be public is shown in class alone.',
  ),
  sources: ['R059', '个人信息保护法 第三十一条', '未成年人保护法 第七十三条'],
  example: {
    in: 'body',
    course: 'audience: [youth]',
    bad: '老师把大家的合影发到公众号上。',
    good: '征得监护人书面同意后，老师把合影发到公众号上。',
  },
  *check(pkg, found) {
    if (!isForMinors(pkg)) return
    const isRead = readersOf(pkg, 'youth')
    for (const lesson of pkg.lessons) {
      for (const passage of passagesOf(lesson)) {
        if (!isRead(passage) || !PUBLISH.test(passage.text)) continue
        const sentence = passage.sentences().find(({ from, to }) => {
          const text = passage.text.slice(from, to)
          return PICTURE.test(text) && PUBLISH.test(text)
        })
        if (sentence === undefined) continue
        // Few lessons come as far as to be searched for it.
        if (!CONSENT.test(lesson.source)) yield found(placeIn(passage, sentence.from, sentence.to), {})
        break
      }
    }
  },
})
