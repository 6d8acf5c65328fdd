/** Places: codes, names and what looks like them. */
import { describe, expect, it } from 'vitest'
import { findByName } from '../../src/model/region/find-by-name.js'
import { allDivisions, findRegion } from '../../src/model/region/find-region.js'
import { isCustomRegion, isDivisionCode } from '../../src/model/region/region-code.js'
import { resolveRegion } from '../../src/model/region/resolve-region.js'

const named = (text: string): string => {
  const resolution = resolveRegion(text)
  return resolution.kind === 'region' ? resolution.code : resolution.kind
}

describe('the table', () => {
  it('has 34 provinces and some 3,300 divisions, each with its own code', () => {
    const divisions = allDivisions()
    const provinces = divisions.filter(({ level }) => level === 'province')
    expect(provinces).toHaveLength(34)
    expect(divisions.length).toBeGreaterThan(3300)
    expect(new Set(divisions.map(({ code }) => code)).size).toBe(divisions.length)
    expect(divisions.filter(({ code }) => !isDivisionCode(code))).toEqual([])
  })

  it('has no rows that are no places', () => {
    const names = allDivisions().map(({ name }) => name)
    expect(names.filter((name) => name.length < 2 || name === '市辖区' || name.includes('直辖'))).toEqual([])
  })

  it.each([
    ['410000', '河南省', 'province'],
    ['410700', '河南省新乡市', 'prefecture'],
    ['410711', '河南省新乡市牧野区', 'county'],
    ['419001', '河南省济源市', 'county'],
    ['110105', '北京市朝阳区', 'county'],
    ['500242', '重庆市酉阳土家族苗族自治县', 'county'],
    ['710000', '台湾省', 'province'],
    ['810000', '香港特别行政区', 'province'],
    ['820000', '澳门特别行政区', 'province'],
  ])('%s is %s', (code, fullName, level) => {
    expect(findRegion(code)).toMatchObject({ code, fullName, level })
  })

  it('finds the county of a statistical code', () => {
    expect(findRegion('410711001001')?.name).toBe('牧野区')
    expect(findRegion('4107110')).toBeUndefined()
  })
})

describe('isDivisionCode', () => {
  it.each(['410711', '140000', '510724', '410711001001', '410711000000', '410000000000', '441900003000'])(
    'accepts %s',
    (code) => expect(isDivisionCode(code)).toBe(true),
  )

  it.each([
    ['a province that is none', '990101'],
    ['a county without a prefecture', '410011'],
    ['a township without a prefecture', '410000001000'],
    ['a village without a township', '410711000001'],
    ['a township past 599', '410711600000'],
    ['four digits', '4107'],
    ['nine digits', '410711001'],
    ['letters', '41O711'],
    ['nothing', ''],
  ])('refuses %s', (_, code) => expect(isDivisionCode(code)).toBe(false))
})

describe('resolveRegion', () => {
  it.each([
    ['绵阳', '510700'],
    ['涪城', '510703'],
    ['游仙', '510704'],
    ['安州', '510705'],
    ['三台', '510722'],
    ['盐亭', '510723'],
    ['梓潼', '510725'],
    ['北川', '510726'],
    ['平武', '510727'],
    ['江油', '510781'],
    ['新乡', '410700'],
    ['牧野', '410711'],
    ['环翠', '371002'],
    ['山西', '140000'],
  ])('knows %s of the policy documents', (name, code) => {
    expect(named(name)).toBe(code)
  })

  it.each([
    ['410711', '410711'],
    [' ４１０７１１ ', '410711'],
    ['410711001001', '410711001001'],
    ['441900003000', '441900003000'],
    ['620201001002', '620201001002'],
    ['河南省新乡市牧野区', '410711'],
    ['河南 新乡 牧野', '410711'],
    ['河南省/新乡市/牧野区', '410711'],
    ['新乡市牧野', '410711'],
    ['四川北川', '510726'],
    ['北川县', '510726'],
    ['北川羌族自治县', '510726'],
    ['恩施州', '422800'],
    ['内蒙古', '150000'],
    ['济源', '419001'],
    ['重庆万州', '500101'],
    ['威海经济技术开发区', '371072'],
    ['梅里斯', '230208'],
  ])('reads %s as %s', (text, code) => {
    expect(named(text)).toBe(code)
  })

  it('finds every division by its full name', () => {
    const lost = allDivisions().filter(({ fullName, code }) => named(fullName) !== code)
    expect(lost).toEqual([])
  })

  it('takes the plain meaning: the province, or the place that holds the others', () => {
    expect(named('河北')).toBe('130000')
    expect(findByName('河北').map(({ code }) => code)).toEqual(['120105', '130000'])
    expect(named('吉林')).toBe('220000')
    expect(named('吉林市')).toBe('220200')
    expect(named('新乡县')).toBe('410721')
    expect(named('海南州')).toBe('632500')
  })

  it('gives all candidates where no meaning is plain', () => {
    expect(resolveRegion('鼓楼')).toMatchObject({
      kind: 'ambiguous',
      candidates: [
        { fullName: '江苏省南京市鼓楼区' },
        { fullName: '江苏省徐州市鼓楼区' },
        { fullName: '福建省福州市鼓楼区' },
        { fullName: '河南省开封市鼓楼区' },
      ],
    })
    expect(named('朝阳')).toBe('ambiguous')
    expect(named('东乡')).toBe('ambiguous')
    expect(named('北京朝阳')).toBe('110105')
    expect(named('南京鼓楼')).toBe('320106')
  })

  it('tells a code that is not in the list from a text that is no code', () => {
    const mianyang = findRegion('510700')
    expect(resolveRegion('510724')).toEqual({ kind: 'unlisted', code: '510724', within: mianyang })
    expect(resolveRegion('510724001002')).toMatchObject({ kind: 'unlisted', within: mianyang })
    expect(resolveRegion('710101')).toMatchObject({ kind: 'unlisted', within: { name: '台湾省' } })
    expect(resolveRegion('990101')).toEqual({ kind: 'unknown', suggestions: [] })
    expect(resolveRegion('4107')).toMatchObject({ kind: 'unknown', suggestions: [{ code: '410700' }] })
  })

  it('lets places of one’s own pass', () => {
    expect(resolveRegion('custom:science-city')).toEqual({ kind: 'custom', code: 'custom:science-city' })
    expect(isCustomRegion('custom:')).toBe(false)
    expect(isCustomRegion('custom:科学城')).toBe(false)
  })

  it('suggests what is near, or what lies above', () => {
    expect(resolveRegion('河南省新乡市牧野区王村镇')).toMatchObject({ suggestions: [{ code: '410711' }] })
    expect(resolveRegion('木野区')).toMatchObject({
      kind: 'unknown',
      suggestions: [{ name: '牧野区' }],
    })
  })

  it.each(['', '　', '区', '__proto__', '\u0000', '\ud800', '新乡'.repeat(40), '北'.repeat(100_000)])(
    'knows nothing of %#',
    (text) => expect(resolveRegion(text).kind).toBe('unknown'),
  )
})
