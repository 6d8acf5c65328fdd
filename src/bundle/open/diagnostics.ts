/** What can be wrong when a bundle is opened to be read in parts, beside what is wrong with any bundle. */
import { defineDiagnostic } from '../../base/diagnostic.js'
import { words } from '../../base/words.js'

export const otherIdentity = defineDiagnostic({
  code: 'bundle/other-identity',
  severity: 'error',
  message: words('这不是所要的那个课包。', 'This is not the bundle that was asked for.'),
  why: words(
    '身份（identity）不一样，内容就不一样：可能是另一个版本，也可能被人换过。',
    'Another identity means other content: it may be another version, or have been exchanged.',
  ),
  help: words(
    '请核对身份和文件的来源；需要新版本时，先确认它的身份。',
    'Check the identity and where the file comes from; for a new version, get its identity first.',
  ),
})
