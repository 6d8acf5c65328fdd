/** What may be wrong when the courses of several places come together. */
import { defineDiagnostic } from '../../base/diagnostic.js'
import { words } from '../../base/words.js'

export const otherContent = defineDiagnostic({
  code: 'catalogue/version-twice',
  severity: 'warning',
  message: (p: { id: string; version: string; contents: number }) =>
    words(
      `「${p.id}」的 ${p.version} 版有 ${p.contents} 种不同的内容，都保留了。`,
      `There are ${p.contents} different contents of version ${p.version} of \`${p.id}\`; all are kept.`,
    ),
  why: words(
    '编号和版本都一样，内容却不同，别人不知道该用哪一个。',
    'They have one id and one version: nobody can tell which of them is meant.',
  ),
  help: words(
    '请问清哪一个是对的；改过内容的，要把「版本」改高再发布。',
    'Ask which of them is right. Whoever changed the content raises `version` and publishes again.',
  ),
})

export const otherAddress = defineDiagnostic({
  code: 'catalogue/two-addresses',
  severity: 'info',
  message: (p: { id: string; version: string; addresses: readonly string[] }) =>
    words(
      `「${p.id}」的 ${p.version} 版有 ${p.addresses.length} 个地址，用了排在最前的一个。`,
      `Version ${p.version} of \`${p.id}\` has ${p.addresses.length} addresses; the first of them is taken.`,
    ),
  why: words(
    '内容完全相同，从哪里取都一样；网址排在文件路径前面，其余按字符顺序。',
    'The content is the same wherever it is fetched. Web addresses go before paths of files, and otherwise the order of characters decides.',
  ),
  help: words(
    '不用处理；要统一地址，请只让一家提供这个包文件。',
    'There is nothing to do. For one address, let one place alone offer the bundle.',
  ),
})

export const otherDescription = defineDiagnostic({
  code: 'catalogue/two-descriptions',
  severity: 'warning',
  message: (p: { id: string; version: string }) =>
    words(
      `两个目录对「${p.id}」${p.version} 版的说明不同，包文件却是同一个。`,
      `Two catalogues describe version ${p.version} of \`${p.id}\` differently, though the bundle is the same.`,
    ),
  why: words(
    '说明是从包文件里抄来的，不该有两样：有一个目录旧了，或者被改过。',
    'A description is taken from the bundle and cannot differ: one of the catalogues is out of date, or was changed.',
  ),
  help: words(
    '请用「kebao catalog build」从包文件重新建目录。',
    'Make the catalogues anew from the bundles, with `kebao catalog build`.',
  ),
})

export const sharedAddress = defineDiagnostic({
  code: 'catalogue/shared-address',
  severity: 'warning',
  message: (p: { address: string; ids: readonly string[] }) =>
    words(
      `${p.ids.length} 个不同的包文件写了同一个地址：${p.ids.join('、')}。`,
      `${p.ids.length} different bundles have one address: ${p.ids.join(', ')}.`,
    ),
  why: words(
    '一个地址只能取到一个包文件，其余的取不到。',
    'One bundle alone can be fetched there; the others cannot.',
  ),
  help: words(
    '请给包文件取不同的名字，或放到不同的地址下面。',
    'Give the bundles different names, or put them under different addresses.',
  ),
})
