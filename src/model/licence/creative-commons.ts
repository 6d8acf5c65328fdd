/** The six Creative Commons licences, in the versions that Chinese authors meet, and CC0. */
import { words } from '../../base/words.js'
import type { Licence } from './licence.js'

// biome-ignore format: a table is read by its rows
const elements = [
  ['BY', '署名', 'Attribution'],
  ['BY-SA', '署名-相同方式共享', 'Attribution-ShareAlike'],
  ['BY-NC', '署名-非商业性使用', 'Attribution-NonCommercial'],
  ['BY-NC-SA', '署名-非商业性使用-相同方式共享', 'Attribution-NonCommercial-ShareAlike'],
  ['BY-ND', '署名-禁止演绎', 'Attribution-NoDerivatives'],
  ['BY-NC-ND', '署名-非商业性使用-禁止演绎', 'Attribution-NonCommercial-NoDerivatives'],
] as const

// SPDX names no licence of the Chinese port 3.0, so a reference of one's own stands for it (SPDX 2.3, clause 10.1).
// biome-ignore format: a table is read by its rows
const versions = [
  { version: '4.0', prefix: 'CC', suffix: '4.0', zh: '4.0 国际', en: '4.0 International', path: '4.0' },
  { version: '3.0', prefix: 'CC', suffix: '3.0', zh: '3.0 未本地化版本', en: '3.0 Unported', path: '3.0' },
  { version: '3.0', prefix: 'LicenseRef-CC', suffix: '3.0-CN', zh: '3.0 中国大陆', en: '3.0 China Mainland', path: '3.0/cn' },
] as const

export const creativeCommons: readonly Licence[] = versions.flatMap(
  ({ version, prefix, suffix, zh, en, path }) =>
    elements.map(([code, zhName, enName]) => ({
      id: `${prefix}-${code}-${suffix}`,
      label: words(`知识共享 ${zhName} ${zh}`, `Creative Commons ${enName} ${en}`),
      aliases: [],
      permissions: {
        share: true,
        adapt: !code.endsWith('ND'),
        commercial: !code.includes('NC'),
        attribution: true,
        shareAlike: code.endsWith('SA'),
      },
      elements: code,
      version,
      url: `https://creativecommons.org/licenses/${code.toLowerCase()}/${path}/`,
    })),
)

/** Not a licence but a waiver: the work is put into the public domain as far as the law allows. */
export const publicDomain: Licence = {
  id: 'CC0-1.0',
  label: words('知识共享 CC0 1.0 公有领域贡献', 'Creative Commons Zero 1.0 Universal'),
  aliases: ['CC0', '公有领域', '公有领域贡献', '公共领域', 'Public domain'],
  permissions: { share: true, adapt: true, commercial: true, attribution: false, shareAlike: false },
  url: 'https://creativecommons.org/publicdomain/zero/1.0/',
}
