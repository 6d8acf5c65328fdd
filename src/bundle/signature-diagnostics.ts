/** What can be wrong with the files of `signatures/`, whoever signed. */
import { defineDiagnostic } from '../base/diagnostic.js'
import { visible } from '../base/visible.js'
import { words } from '../base/words.js'

const why = words(
  '签名文件只有一种写法，写法不对的签名谁也核对不了。',
  'A signature file is written in one way only; nobody can check one that is written otherwise.',
)

const help = words(
  '请不要采用这个签名，让签名单位重新签一次。',
  'Do not go by this signature; have whoever made it sign again.',
)

export const brokenSignature = defineDiagnostic({
  code: 'bundle/signature-form',
  severity: 'error',
  message: (p: { part: string }) =>
    words(
      `这个签名文件的写法不对：「${visible(p.part)}」。`,
      `This signature file is not written as one: \`${visible(p.part)}\`.`,
    ),
  why,
  help,
})

export const misnamedSignature = defineDiagnostic({
  code: 'bundle/signature-name',
  severity: 'error',
  message: (p: { expected: string }) =>
    words(`这个签名文件应当叫「${p.expected}」。`, `This signature file should be called \`${p.expected}\`.`),
  why: words(
    '文件名由密钥和角色决定，同一把密钥以同一角色只签一次。',
    'The name follows from the key and the role: one key signs once in one role.',
  ),
  help,
})

export const largeSignature = defineDiagnostic({
  code: 'bundle/signature-size',
  severity: 'error',
  message: (p: { kibibytes: number }) =>
    words(
      `这个签名文件超过了 ${p.kibibytes} KiB。`,
      `This signature file is larger than ${p.kibibytes} KiB.`,
    ),
  why,
  help,
})

export const manySignatures = defineDiagnostic({
  code: 'bundle/signature-count',
  severity: 'error',
  message: (p: { count: number; limit: number }) =>
    words(
      `有 ${p.count} 个签名，最多只能有 ${p.limit} 个。`,
      `There are ${p.count} signatures; at most ${p.limit} are taken.`,
    ),
  why: words(
    '从作者到国家，一个课包用不到这么多签名；核对太多签名会拖慢平台。',
    'From the author to the nation no bundle needs that many, and checking them would slow a platform down.',
  ),
  help: words('请删去用不到的签名。', 'Remove the signatures that are not needed.'),
})
