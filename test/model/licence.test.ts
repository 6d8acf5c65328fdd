/** Licences: what authors write is understood, and what may be adapted under what follows Creative Commons. */
import { describe, expect, it } from 'vitest'
import { type Adaptation, canAdapt } from '../../src/model/licence/can-adapt.js'
import { allLicences, findLicence } from '../../src/model/licence/find-licence.js'
import type { Licence } from '../../src/model/licence/licence.js'
import { resolveLicence } from '../../src/model/licence/resolve-licence.js'

const licence = (id: string): Licence => {
  const found = findLicence(id)
  if (found === undefined) throw new Error(`There is no licence ${id}.`)
  return found
}

const idOf = (text: string): string => {
  const resolution = resolveLicence(text)
  return resolution.kind === 'licence' ? `${resolution.licence.id} (${resolution.spelling})` : '?'
}

describe('findLicence', () => {
  it('knows the SPDX list and the terms that are not in it', () => {
    expect([...allLicences()].length).toBeGreaterThan(700)
    for (const id of ['MIT', 'CC-BY-2.5', 'CC0-1.0', 'reserved', 'teaching-only'])
      expect(licence(id).id).toBe(id)
    expect(findLicence('LicenseRef-CC-BY-NC-SA-3.0-CN')?.label['zh-CN']).toContain('中国大陆')
  })

  it('is exact', () => {
    expect(findLicence('cc-by-4.0')).toBeUndefined()
    expect(findLicence('constructor')).toBeUndefined()
  })

  it('describes the six licences, three times over', () => {
    const described = [...allLicences()].filter(({ elements }) => elements !== undefined)
    expect(described).toHaveLength(18)
    expect(licence('CC-BY-NC-SA-4.0')).toEqual({
      id: 'CC-BY-NC-SA-4.0',
      label: {
        'zh-CN': '知识共享 署名-非商业性使用-相同方式共享 4.0 国际',
        en: 'Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International',
      },
      aliases: [],
      permissions: { share: true, adapt: true, commercial: false, attribution: true, shareAlike: true },
      elements: 'BY-NC-SA',
      version: '4.0',
      url: 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
    })
    expect(licence('CC-BY-NC-ND-3.0').permissions).toMatchObject({ adapt: false, commercial: false })
    expect(licence('CC-BY-4.0').permissions).toMatchObject({
      adapt: true,
      commercial: true,
      shareAlike: false,
    })
  })
})

describe('resolveLicence', () => {
  it('finds every licence by its id in any case', () => {
    for (const { id } of allLicences()) expect(idOf(id.toLowerCase())).toBe(`${id} (id)`)
  })

  it('finds every licence by its labels', () => {
    for (const { id, label } of allLicences()) {
      expect(idOf(label['zh-CN'])).toContain(id)
      expect(idOf(label.en)).toContain(id)
    }
  })

  it.each([
    ['知识共享署名-非商业性使用-相同方式共享 4.0', 'CC-BY-NC-SA-4.0'],
    ['署名—非商业性使用—相同方式共享 4.0 国际许可协议', 'CC-BY-NC-SA-4.0'],
    ['CC BY-NC-SA', 'CC-BY-NC-SA-4.0'],
    ['cc-by-nc-sa-4.0', 'CC-BY-NC-SA-4.0'],
    ['CC 4.0 BY-SA 版权协议', 'CC-BY-SA-4.0'],
    ['ＣＣ　ＢＹ　４．０', 'CC-BY-4.0'],
    ['署名', 'CC-BY-4.0'],
    ['Attribution-NonCommercial-NoDerivatives 4.0 International', 'CC-BY-NC-ND-4.0'],
    ['Creative Commons Attribution Share-Alike 3.0 license', 'CC-BY-SA-3.0'],
    ['知识共享 署名-禁止演绎 3.0 中国大陆', 'LicenseRef-CC-BY-ND-3.0-CN'],
    ['https://creativecommons.org/licenses/by-nc/4.0/deed.zh-hans', 'CC-BY-NC-4.0'],
    ['http://creativecommons.org/licenses/by/3.0/cn', 'LicenseRef-CC-BY-3.0-CN'],
    ['CC0', 'CC0-1.0'],
    ['保留所有权利', 'reserved'],
    ['版权所有，侵权必究', 'reserved'],
    ['All Rights Reserved', 'reserved'],
    ['仅限本系统教学使用', 'teaching-only'],
  ])('%s', (text, id) => {
    expect(idOf(text)).toMatch(new RegExp(`^${id.replaceAll('.', '\\.')} `))
  })

  it.each(['', '免费', 'CC', 'SA', 'CC BY 9.0', 'nd-sa', '__proto__', 'toString', 'x'.repeat(10_000)])(
    'knows nothing of %j',
    (text) => {
      expect(resolveLicence(text).kind).toBe('unknown')
    },
  )

  it('suggests what is near', () => {
    expect(resolveLicence('CC-NC-SA-4.0')).toMatchObject({ suggestions: [{ id: 'CC-BY-NC-SA-4.0' }, {}, {}] })
  })
})

describe('canAdapt', () => {
  it.each<[string, string, Adaptation]>([
    ['CC0-1.0', 'reserved', 'yes'],
    ['CC-BY-4.0', 'CC-BY-NC-SA-4.0', 'yes'],
    ['CC-BY-4.0', 'reserved', 'yes'],
    ['CC-BY-4.0', 'CC0-1.0', 'attribution'],
    ['CC-BY-NC-4.0', 'CC-BY-NC-SA-4.0', 'yes'],
    ['CC-BY-NC-4.0', 'teaching-only', 'yes'],
    ['CC-BY-NC-4.0', 'CC-BY-4.0', 'non-commercial'],
    ['CC-BY-NC-SA-4.0', 'CC-BY-NC-SA-4.0', 'yes'],
    ['CC-BY-NC-SA-4.0', 'CC-BY-NC-4.0', 'share-alike'],
    ['CC-BY-NC-SA-4.0', 'reserved', 'share-alike'],
    ['CC-BY-SA-4.0', 'CC-BY-NC-SA-4.0', 'share-alike'],
    ['CC-BY-SA-4.0', 'LAL-1.3', 'yes'],
    ['CC-BY-SA-3.0', 'CC-BY-SA-4.0', 'yes'],
    ['CC-BY-SA-4.0', 'CC-BY-SA-3.0', 'share-alike'],
    ['LicenseRef-CC-BY-NC-SA-3.0-CN', 'CC-BY-NC-SA-4.0', 'yes'],
    ['CC-BY-ND-4.0', 'CC-BY-ND-4.0', 'no-derivatives'],
    ['CC-BY-NC-ND-4.0', 'reserved', 'no-derivatives'],
    ['reserved', 'reserved', 'reserved'],
    ['reserved', 'CC-BY-4.0', 'reserved'],
    ['teaching-only', 'teaching-only', 'yes'],
    ['teaching-only', 'CC-BY-4.0', 'share-alike'],
    ['MIT', 'CC-BY-4.0', 'unknown'],
    ['CC-BY-4.0', 'MIT', 'unknown'],
  ])('%s under %s: %s', (from, to, expected) => {
    expect(canAdapt(licence(from), licence(to))).toBe(expected)
  })
})
