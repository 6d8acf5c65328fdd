/** Every asset is used somewhere. */
import { words } from '../../../base/words.js'
import { assetPaths } from '../../facts/asset-paths.js'
import { referencesOf } from '../../facts/references.js'
import { defineRule } from '../../rule.js'

export const unused = defineRule({
  code: 'asset/unused',
  severity: 'info',
  summary: words('素材都用得上', 'Every asset is used'),
  message: words('课里没有用到这个文件。', 'Nothing in the course uses this file.'),
  why: words(
    '它会跟着课包分发，占地方，也可能是漏了引用。',
    'It travels with the package and takes room; or a reference to it was forgotten.',
  ),
  help: words(
    '请在课里引用它，或列入「资源」；不要的就删去，只留作底稿的，文件名前加「_」。',
    'Refer to it or list it under `resources`; delete it, or begin its name with `_` to keep it out of the package.',
  ),
  sources: ['R030'],
  example: {
    in: 'files',
    bad: 'assets/旧稿.txt',
    good: '_底稿/旧稿.txt',
  },
  *check(pkg, found) {
    const used = new Set(
      referencesOf(pkg).flatMap(({ target }) => (target.kind === 'asset' ? [target.path] : [])),
    )
    for (const file of assetPaths(pkg)) {
      if (file.includes('/') && !used.has(file)) yield found({ file }, {})
    }
  },
})
