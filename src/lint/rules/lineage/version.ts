/** An adaptation tells which version it was made from. */
import { words } from '../../../base/words.js'
import { isWritten, originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

export const version = defineRule({
  code: 'lineage/version',
  severity: 'info',
  summary: words(
    '改编自哪个版本，写明版本号或校验值',
    'An adaptation names the version or the digest of the original',
  ),
  message: (p: { original: string }) =>
    words(
      `没有写改编自「${p.original}」的哪个版本。`,
      `Which version of \`${p.original}\` was adapted is not said.`,
    ),
  why: words(
    '知道从哪个版本改起，原课更新时才能看出改了什么、要不要跟。',
    'Only then can be told what has changed in the original since, and what to take over.',
  ),
  help: words(
    '请在「改编自」里加上版本，如「版本: 1.0.0」。',
    'Add the version to `basedOn`, as in `version: 1.0.0`.',
  ),
  sources: ['R019', 'R031'],
  example: {
    in: 'course',
    bad: 'origin: adapted\nbasedOn: { package: example-center/phone, license: CC-BY-4.0 }',
    good: 'origin: adapted\nbasedOn: { package: example-center/phone, version: 1.0.0, license: CC-BY-4.0 }',
  },
  *check(pkg, found) {
    const { basedOn } = pkg.course
    if (basedOn === undefined || basedOn.version !== undefined || basedOn.digest !== undefined) return
    if (isWritten(pkg, '/course/basedOn/version') || isWritten(pkg, '/course/basedOn/digest')) return
    yield found(originOf(pkg, '/course/basedOn/package'), { original: basedOn.title ?? basedOn.package })
  },
})
