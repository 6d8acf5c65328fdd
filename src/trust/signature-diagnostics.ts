/** What can be wrong with who signed a bundle. */
import { defineDiagnostic } from '../base/diagnostic.js'
import { visible } from '../base/visible.js'
import { words } from '../base/words.js'
import { roleName, type SignatureRole } from '../model/signature.js'

/** Who a diagnostic is about: the name in the trust file, or what the signer says. */
export interface Who {
  readonly name: string
  readonly keyId: string
}

const whyForged = words(
  '核对不上的签名说明不了是谁签的，也可能是有人想冒充。',
  'A signature that does not hold tells nothing of who made it; somebody may want to pass for another.',
)
const helpForged = words(
  '请不要采用这个课包，向发布单位重新索取。',
  'Do not use this bundle; ask the publisher for another copy.',
)

export const forged = defineDiagnostic({
  code: 'trust/invalid',
  severity: 'error',
  message: (p: Who) =>
    words(
      `以「${visible(p.name)}」名义的签名核对不上。`,
      `The signature in the name of \`${visible(p.name)}\` does not hold.`,
    ),
  why: whyForged,
  help: helpForged,
})

export const otherBundle = defineDiagnostic({
  code: 'trust/other-bundle',
  severity: 'error',
  message: (p: Who) =>
    words(
      `「${visible(p.name)}」签的是另一个课包。`,
      `What \`${visible(p.name)}\` signed is another bundle.`,
    ),
  why: words(
    '每个签名只对一份内容有效，不能搬到别的内容上。',
    'A signature is good for one content and cannot be moved to another.',
  ),
  help: helpForged,
})

export const weakKey = defineDiagnostic({
  code: 'trust/weak-key',
  severity: 'error',
  message: (p: Who) =>
    words(
      `「${visible(p.name)}」用的不是一把能用的密钥。`,
      `The key of \`${visible(p.name)}\` is not one that can be used.`,
    ),
  why: words(
    '这种密钥不需要私钥也能做出核对得上的签名。',
    'Signatures that hold can be made for a key like this without having it.',
  ),
  help: words(
    '请用「kebao keygen」重新做一把密钥，再签名。',
    'Make a new key with `kebao keygen` and sign again.',
  ),
})

export const unverified = defineDiagnostic({
  code: 'trust/cannot-verify',
  severity: 'error',
  message: (p: Who) =>
    words(
      `这里没法核对「${visible(p.name)}」的签名。`,
      `The signature of \`${visible(p.name)}\` cannot be checked here.`,
    ),
  why: words(
    '没有核对过的签名，不能当作有签名。有些浏览器不支持 Ed25519，网页不用 https 时也不行。',
    'A signature that was not checked counts for nothing. Some browsers lack Ed25519, and pages without https cannot use it.',
  ),
  help: words(
    '请换新版浏览器，或用「kebao verify --trust」核对。',
    'Use a newer browser, or check with `kebao verify --trust`.',
  ),
})

export const unknownKey = defineDiagnostic({
  code: 'trust/unknown-key',
  severity: 'warning',
  message: (p: Who) =>
    words(
      `以「${visible(p.name)}」名义的签名，密钥 ${p.keyId} 不在可信名单里。`,
      `The key ${p.keyId}, which signed in the name of \`${visible(p.name)}\`, is not in the trust file.`,
    ),
  why: words(
    '单位名称是签名人自己写的，谁都可以做一把密钥、写任何名称。',
    'The name is what the signer wrote: anybody can make a key and write any name.',
  ),
  help: words(
    '要采信它，请向本人要公钥，写进可信名单。',
    'To go by it, get the public key from its owner and add it to the trust file.',
  ),
})

export const revokedKey = defineDiagnostic({
  code: 'trust/revoked',
  severity: 'error',
  message: (p: Who & { date: string; reason: string }) =>
    words(
      `「${visible(p.name)}」的密钥 ${p.keyId} 已于 ${p.date} 吊销${p.reason && `：${visible(p.reason)}`}。`,
      `The key ${p.keyId} of \`${visible(p.name)}\` was revoked on ${p.date}${p.reason && `: ${visible(p.reason)}`}.`,
    ),
  why: words(
    '签名里的日期是签名人自己写的，拿到私钥的人可以写成吊销以前，所以一律不认。',
    'The date in a signature is what the signer wrote: whoever stole the key can date it back, so none of them counts.',
  ),
  help: words('请签名单位用新密钥重新签名。', 'Have the signer sign again with a new key.'),
})

const helpDates = words(
  '请签名单位用在有效期内的密钥重新签名，或核对可信名单里的日期。',
  'Have it signed again with a key that is valid, or check the dates in the trust file.',
)

export const expiredKey = defineDiagnostic({
  code: 'trust/expired',
  severity: 'error',
  message: (p: Who & { date: string }) =>
    words(
      `「${visible(p.name)}」的密钥 ${p.keyId} 有效期到 ${p.date} 为止。`,
      `The key ${p.keyId} of \`${visible(p.name)}\` was valid until ${p.date}.`,
    ),
  why: words(
    '签名里的日期是签名人自己写的，不能证明是在有效期内签的。',
    'The date in a signature is what the signer wrote, and does not prove that it is older than the end of the key.',
  ),
  help: helpDates,
})

export const earlyKey = defineDiagnostic({
  code: 'trust/not-yet-valid',
  severity: 'error',
  message: (p: Who & { date: string }) =>
    words(
      `「${visible(p.name)}」的密钥 ${p.keyId} 从 ${p.date} 起才有效。`,
      `The key ${p.keyId} of \`${visible(p.name)}\` is valid from ${p.date}.`,
    ),
  why: words('没到日期的密钥还不能作数。', 'Before that day it does not count.'),
  help: helpDates,
})

export const foreignRole = defineDiagnostic({
  code: 'trust/role-not-allowed',
  severity: 'error',
  message: (p: Who & { role: SignatureRole }) =>
    words(
      `「${visible(p.name)}」不能以「${roleName(p.role)['zh-CN']}」的角色签名。`,
      `\`${visible(p.name)}\` may not sign as \`${p.role}\`.`,
    ),
  why: words(
    '可信名单只认各单位自己的角色，否则一个县也能代省里签名。',
    'The trust file takes each signer in its own roles: otherwise a county could sign for its province.',
  ),
  help: words(
    '请以名单里写的角色签名，或核对可信名单。',
    'Have it signed in a role that the trust file gives, or check the trust file.',
  ),
})

export const foreignScope = defineDiagnostic({
  code: 'trust/out-of-scope',
  severity: 'error',
  message: (p: Who & { what: 'region' | 'publisher'; value: string }) => {
    const zh = p.what === 'region' ? '地区' : '发布者'
    return p.value === ''
      ? words(
          `「${visible(p.name)}」只能签本地区的课程，这门课没写地区。`,
          `\`${visible(p.name)}\` signs for courses of its region; this one names none.`,
        )
      : words(
          `这门课的${zh}是「${visible(p.value)}」，不在「${visible(p.name)}」能签的范围里。`,
          `The ${p.what} of this course, \`${visible(p.value)}\`, is not among those for which \`${visible(p.name)}\` signs.`,
        )
  },
  why: words(
    '一把密钥只在自己的范围里算数，丢了也伤不到别处。',
    'A key counts within its scope alone, so that a lost one does no harm elsewhere.',
  ),
  help: words(
    '请由管这门课的单位签名，或核对可信名单里的范围。',
    'Have it signed by whoever is in charge of the course, or check the scope in the trust file.',
  ),
})

export const missingRole = defineDiagnostic({
  code: 'trust/role-missing',
  severity: 'error',
  message: (p: { role: SignatureRole }) =>
    words(
      `缺少「${roleName(p.role)['zh-CN']}」的可信签名。`,
      `There is no trusted signature as \`${p.role}\`.`,
    ),
  why: words('可信名单规定这个角色必须签名。', 'The trust file says that this role must have signed.'),
  help: words('请送相应的单位签名后再用。', 'Have it signed by whoever has this role.'),
})

export const nobodyTrusted = defineDiagnostic({
  code: 'trust/none',
  severity: 'error',
  message: words('没有一个可信的签名。', 'There is no trusted signature.'),
  why: words(
    '内容完好不等于来路可信，谁都能打出完好的课包。',
    'Whole is not the same as trusted: anybody can make a bundle that is whole.',
  ),
  help: words(
    '请送可信名单里的单位签名；名单里写上「必须签名」，可以规定缺一不可的角色。',
    'Have it signed by somebody in the trust file; its `required` can name the roles that must have signed.',
  ),
})
