/** Finds the licence that an author means: by id, by its name in either language, by its address. */
import { foldName } from '../../base/fold.js'
import { lazy } from '../../base/lazy.js'
import { nearest } from '../../base/nearest.js'
import { allLicences, findLicence } from './find-licence.js'
import type { Licence } from './licence.js'

export type LicenceResolution =
  | { readonly kind: 'licence'; readonly licence: Licence; readonly spelling: 'id' | 'label' | 'alias' }
  | { readonly kind: 'unknown'; readonly suggestions: readonly Licence[] }

/** The longest text that can be the name of a licence. */
const MAX_LENGTH = 200

/** Dashes, dots between words and brackets part the elements of a licence in a hundred ways. */
const foldLicence = (text: string): string => foldName(text).replace(/[-‐-―_·/()、]/g, '')

/** What the elements of a Creative Commons licence are called; what kind of text it is (协议) says nothing. */
const elementWords: readonly (readonly [RegExp, string])[] = [
  [/知识共享|知识分享|创作共用|creativecommons/g, 'cc'],
  [/非商业性?(?:使用)?|noncommercial/g, 'nc'],
  [/相同方式[共分]享|sharealike/g, 'sa'],
  [/禁止(?:演绎|改编|改作)|noderivatives|noderivs/g, 'nd'],
  [/署名|attribution/g, 'by'],
  [/中国大陆|chinamainland/g, 'cn'],
  [/国际版?|international|未本地化版本|unported/g, ''],
  [/公共许可协议|许可协议|许可证|许可|版权|协议|public|licen[cs]e/g, ''],
]

/** Reads a Creative Commons name, in any order and language, as the id of its licence. */
const creativeCommonsId = (key: string): string | undefined => {
  const coded = elementWords.reduce((name, [word, code]) => name.replace(word, code), key)
  const version = /[1-4]\.\d/.exec(coded)?.[0]
  const parts = /^(?:cc)?((?:by|nc|sa|nd)+)v?(cn)?$/.exec(coded.replace(version ?? '', ''))
  if (parts === null) return undefined
  const named = new Set(parts[1]?.match(/../g))
  const code = ['by', 'nc', 'sa', 'nd']
    .filter((element) => named.has(element))
    .join('-')
    .toUpperCase()
  // Who gives no version means the current one; the Chinese port ended with 3.0.
  return parts[2] === undefined
    ? `CC-${code}-${version ?? '4.0'}`
    : `LicenseRef-CC-${code}-${version ?? '3.0'}-CN`
}

type Named = Extract<LicenceResolution, { kind: 'licence' }>

/** Licences that kebao does not describe are known by their ids alone. */
const namesOf = ({ id, label, aliases, permissions }: Licence) => {
  const named = (spelling: Named['spelling']) => (name: string) => [name, spelling] as const
  const ids = [named('id')(id)]
  if (permissions === undefined) return ids
  return [...ids, ...Object.values(label).map(named('label')), ...aliases.map(named('alias'))]
}

const names = lazy((): ReadonlyMap<string, Named> => {
  const found = new Map<string, Named>()
  for (const licence of allLicences()) {
    for (const [name, spelling] of namesOf(licence)) {
      found.set(foldLicence(name), { kind: 'licence', licence, spelling })
    }
  }
  return found
})

const byAddress = (text: string): Licence | undefined => {
  const address = `${text.trim().replace(/^http:/, 'https:')}/`
  return [...allLicences()]
    .filter(({ url }) => url !== undefined && address.startsWith(url))
    .sort((a, b) => (b.url?.length ?? 0) - (a.url?.length ?? 0))[0]
}

/**
 * Resolves what an author wrote.
 *
 * @example
 * resolveLicence('知识共享署名-非商业性使用-相同方式共享 4.0') // CC-BY-NC-SA-4.0
 * resolveLicence('cc by-nc-sa') // CC-BY-NC-SA-4.0
 * resolveLicence('版权所有') // reserved
 */
export const resolveLicence = (text: string): LicenceResolution => {
  if (text.length > MAX_LENGTH) return { kind: 'unknown', suggestions: [] }
  const key = foldLicence(text)
  const named = names().get(key)
  if (named !== undefined) return named
  const licence = byAddress(text) ?? findLicence(creativeCommonsId(key) ?? '')
  if (licence !== undefined) return { kind: 'licence', licence, spelling: 'alias' }
  const near = Array.from(names(), ([name, { licence }]) => [name, licence] as const)
  return { kind: 'unknown', suggestions: nearest(key, near) }
}
