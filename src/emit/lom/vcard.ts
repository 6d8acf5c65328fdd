/** People and organisations as vCard 3.0 (RFC 2426), which LOM asks for. */

const escapeText = (value: string): string =>
  value.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\s*\n\s*/g, '\\n')

/** @example vcard('示例教师甲', '示例社区学院') */
export const vcard = (name: string, organisation?: string): string =>
  [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escapeText(name)};;;;`,
    `FN:${escapeText(name)}`,
    ...(organisation === undefined ? [] : [`ORG:${escapeText(organisation)}`]),
    'END:VCARD',
  ].join('\n')
