/** Every resource says on what permission it is used. */
import { words } from '../../../base/words.js'
import { isWritten, lacksItems, originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

interface Missing {
  /** Absent where no resource says it: that is one mistake, not many. */
  readonly title?: string
  readonly source: string | undefined
}

export const resource = defineRule({
  code: 'rights/resource',
  severity: 'warning',
  summary: words('每项资源写明凭什么可以用', 'Every resource says on what permission it is used'),
  message: ({ title, source }: Missing) => {
    if (title === undefined)
      return words(
        '各项资源都没有写权利，看不出凭什么可以用。',
        'No resource says on what permission it is used.',
      )
    return source === undefined
      ? words(
          `「${title}」没有写来源和权利。`,
          `\`${title}\` names neither its source nor the permission to use it.`,
        )
      : words(
          `「${title}」来自「${source}」，没有写凭什么可以用。`,
          `\`${title}\` comes from \`${source}\`, but the permission to use it is not named.`,
        )
  },
  why: words(
    '一张来路不明的图就能让整门课下架，别处也不敢转用。',
    'One picture of unknown origin can take a whole course offline, and nobody dares to pass it on.',
  ),
  help: words(
    '请加上「权利」：自己做的写「随课程许可」，别处来的写许可或授权书，同时写明「来源」。',
    'Add `rights`: `as the course` for your own work, else the licence or the letter of consent, and `source` with it.',
  ),
  sources: ['R020', 'R035', '著作权法第二十四条'],
  example: {
    in: 'course',
    bad: 'resources: [{ title: 麦田照片, source: 某图片网站 }]',
    good: 'resources: [{ title: 麦田照片, source: 示例教师甲拍摄, rights: 随课程许可 }]',
  },
  *check(pkg, found) {
    const resources = pkg.course.resources ?? []
    const bare = resources.flatMap(({ title, source }, at) => {
      const pointer = `/course/resources/${at}`
      return isWritten(pkg, `${pointer}/rights`) ? [] : [{ title, source, pointer }]
    })
    const all = bare.length > 1 && bare.length === resources.length && !lacksItems(pkg, '/course/resources')
    if (all) yield found(originOf(pkg, '/course/resources'), { source: undefined })
    else for (const { pointer, ...params } of bare) yield found(originOf(pkg, pointer), params)
  },
})
