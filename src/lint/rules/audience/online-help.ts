/** Older adults who learn online have somebody at hand who helps. */
import { words } from '../../../base/words.js'
import { documentsOf, originOf, type Package } from '../../../parse/package.js'
import { isFor } from '../../facts/learners.js'
import { defineRule } from '../../rule.js'

const ONLINE: ReadonlySet<string> = new Set(['distance-learning', 'blended'])

const HELP =
  /家人|家属|子女|儿女|孩子|孙子|孙女|志愿者|助教|协助|帮忙|帮助|陪|\bfamily\b|\bvolunteers?\b|\bhelp/i

/** Where the course says that it is taught online; undefined where it is not. */
const onlinePointer = ({ course, lessons }: Package): string | undefined => {
  const form = (course.forms ?? []).findIndex((each) => ONLINE.has(each))
  if ((course.hours?.online ?? 0) > 0) return '/course/hours/online'
  if (form >= 0) return `/course/forms/${form}`
  const lesson = lessons.findIndex(({ meta }) => meta.delivery === 'online' || meta.delivery === 'blended')
  return lesson < 0 ? undefined : `/lessons/${lesson}/meta/delivery`
}

export const onlineHelp = defineRule({
  code: 'audience/online-help',
  severity: 'info',
  summary: words('老年人上网课，写明谁在旁边帮忙', 'Older adults who learn online know who helps them'),
  message: words(
    '课程有线上部分，没有说老年学员由谁帮忙。',
    'Part of the course is online, and nothing says who helps older learners.',
  ),
  why: words(
    '进不去课堂、听不见声音，一个人弄不好就放弃了。',
    'Those who cannot get in or hear nothing give up when they are alone.',
  ),
  help: words(
    '请在正文写一段「请家人或志愿者帮忙」，并配一张操作卡；或者请他们到教学点一起听。',
    'Add a passage for family or volunteers, with a card of steps; or invite learners to a teaching point.',
  ),
  sources: ['R072'],
  example: {
    in: 'body',
    course: 'hours: { total: 2, online: 1, offline: 1, minutesPerHour: 45 }',
    bad: '请大家准时进入直播间。',
    good: '请家人帮忙进入直播间，进不去的到教学点一起听。',
  },
  *check(pkg, found) {
    if (!isFor(pkg, 'seniors')) return
    const pointer = onlinePointer(pkg)
    if (pointer === undefined || documentsOf(pkg).some(({ source }) => HELP.test(source))) return
    yield found(originOf(pkg, pointer), {})
  },
})
