/** A link to a file of the package finds it. */

import { didYouMean } from '../../../base/did-you-mean.js'
import { words } from '../../../base/words.js'
import { type MissingFile, missingFiles } from '../../facts/missing-files.js'
import { defineRule } from '../../rule.js'

export const missing = defineRule({
  code: 'link/missing',
  severity: 'error',
  summary: words('链接指向的文件在课包里', 'Links lead to files that are in the package'),
  message: (p: MissingFile['params']) =>
    words(`链接指向的「${p.url}」不存在。`, `The link leads to \`${p.url}\`, which is not there.`),
  why: words('学员点了打不开。', 'Learners who follow it find nothing.'),
  help: ({ suggestions, hidden }) =>
    hidden
      ? words(
          '名字以「_」或「.」开头的文件不会放进课包，请给文件改名。',
          'Files whose names begin with `_` or `.` are left out of packages: rename the file.',
        )
      : didYouMean(
          suggestions,
          words(
            '请检查文件名、文件夹和大小写；位置从写链接的文件算起，上一层写「../」。',
            'Check the name, the folder and the case; the way starts from this file, and `../` is one folder up.',
          ),
        ),
  sources: ['R019', 'R029'],
  example: { in: 'body', bad: '下一课：[打字](02-打字.md)', good: '回到[课程首页](../course.md)。' },
  *check(pkg, found) {
    for (const { place, params, extra } of missingFiles(pkg, ['link'])) yield found(place, params, extra)
  },
})
