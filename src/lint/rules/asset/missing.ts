/** Images, media and listed resources are in the package. */

import { didYouMean } from '../../../base/did-you-mean.js'
import { words } from '../../../base/words.js'
import { type MissingFile, missingFiles } from '../../facts/missing-files.js'
import { defineRule } from '../../rule.js'

export const missing = defineRule({
  code: 'asset/missing',
  severity: 'error',
  summary: words('用到的图片、音视频和资源文件都在课包里', 'Images, media and resources are in the package'),
  message: (p: MissingFile['params']) =>
    words(`找不到文件「${p.url}」。`, `The file \`${p.url}\` is not there.`),
  why: words('学员看到的是空白，资源也下载不了。', 'Learners see a blank, and there is nothing to download.'),
  help: ({ url, suggestions, hidden }) => {
    if (/^https?:/i.test(url)) {
      return words(
        '网址请写在「来源」里；「文件」只写课包里的文件。',
        'An address on the web belongs under `source`; `path` names a file of the package.',
      )
    }
    if (hidden) {
      return words(
        '名字以「_」或「.」开头的文件不会放进课包，请给文件改名。',
        'Files whose names begin with `_` or `.` are left out of packages: rename the file.',
      )
    }
    return didYouMean(
      suggestions,
      words(
        '请把文件放进课包，或检查文件名、文件夹和大小写。',
        'Put the file into the package, or check the name, the folder and the case.',
      ),
    )
  },
  sources: ['R019', 'R024', 'R029'],
  example: {
    in: 'course',
    bad: 'resources:\n  - { title: 操作卡, path: assets/card.pdf }',
    good: 'resources:\n  - { title: 操作卡, source: 向示例社区学院领取 }',
  },
  *check(pkg, found) {
    for (const { place, params, extra } of missingFiles(pkg, ['image', 'media', 'resource'])) {
      yield found(place, params, extra)
    }
  },
})
