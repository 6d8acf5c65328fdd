/** Older adults are not asked for gestures of three fingers. */
import { words } from '../../../base/words.js'
import { readersOf } from '../../facts/learners.js'
import { passagesOf, placeIn } from '../../facts/passages.js'
import { defineRule } from '../../rule.js'

/** 三指捏住针 is no gesture on a screen. */
const GESTURE =
  /[三四五](?:个|根|只)?(?:手指头?|指头|指)[^，。；！]{0,6}?(?:滑动?|捏合|拖动?|长按)|指关节[^，。；！]{0,4}敲|\b(?:three|four|five)[- ]finger(?:ed|s)? (?:swipe|pinch|tap|drag)/i

export const gesture = defineRule({
  code: 'audience/gesture',
  severity: 'info',
  summary: words('不让老年人做三指以上的手势', 'Older adults are not asked for gestures of three fingers'),
  message: (p: { gesture: string }) =>
    words(`「${p.gesture}」这样的手势，老年人不好做。`, `\`${p.gesture}\` is hard to do for older adults.`),
  why: words(
    '手指发僵、手会抖，几个指头一起动常常做不出来；适老化规范也不许只靠这样的手势。',
    'Stiff or shaky fingers fail at it, and the national code for older users forbids to rely on it.',
  ),
  help: words(
    '请换成点一下就行的办法，如从屏幕顶上往下滑、按两个键、点菜单。',
    'Give a way by a single tap or swipe, such as a menu or a key.',
  ),
  sources: ['R056', '移动互联网应用（APP）适老化通用设计规范'],
  example: { in: 'body', bad: '用三个手指往下滑，就截屏了。', good: '从屏幕顶上往下滑，点“截屏”。' },
  *check(pkg, found) {
    const isRead = readersOf(pkg, 'seniors')
    const lessons = pkg.lessons.filter(({ source }) => GESTURE.test(source))
    for (const passage of lessons.flatMap(passagesOf)) {
      const match = isRead(passage) ? GESTURE.exec(passage.text) : null
      if (match === null) continue
      const [gesture] = match
      yield found(placeIn(passage, match.index, match.index + gesture.length), { gesture })
    }
  },
})
