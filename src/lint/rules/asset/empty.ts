/** No file of a package is empty. */
import { sizeOf } from '../../../base/tree.js'
import { words } from '../../../base/words.js'
import { assetPaths } from '../../facts/asset-paths.js'
import { defineRule } from '../../rule.js'

export const empty = defineRule({
  code: 'asset/empty',
  severity: 'error',
  summary: words('课包里没有空文件', 'No file of a package is empty'),
  message: words('这个文件是空的。', 'This file is empty.'),
  why: words(
    '学员打开什么也没有，可能是没有复制完。',
    'There is nothing to open; perhaps copying it failed.',
  ),
  help: words('请重新放入这个文件，或删去它。', 'Put the file in again, or delete it.'),
  sources: ['R024'],
  example: { in: 'files', bad: 'assets/口诀.txt:', good: 'assets/口诀.txt: 不急，不转，不念码。' },
  *check(pkg, found) {
    for (const file of assetPaths(pkg)) {
      const content = pkg.tree.get(file)
      if (content !== undefined && sizeOf(content) === 0) yield found({ file }, {})
    }
  },
})
