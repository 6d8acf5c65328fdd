/** The numbers that belong to a person are found, however they are written. */
import { describe, expect, it } from 'vitest'
import { isBankCard } from '../../src/lint/facts/bank-card.js'
import { isCitizenId } from '../../src/lint/facts/citizen-id.js'
import { findBankCards, findCitizenIds, findMobiles } from '../../src/lint/facts/personal-numbers.js'

// Samples: 11010519491231002X and 440524188001010014 are printed in GB 11643-1999, 13800138000 is a number of
// China Mobile's own, 4111111111111111 and 5555555555554444 are for testing payments.

describe('isCitizenId', () => {
  it('knows the samples of the standard', () => {
    expect(isCitizenId('11010519491231002X')).toBe(true)
    // Born in 1880: before any living person.
    expect(isCitizenId('440524188001010014')).toBe(false)
  })

  it('knows leap years', () => {
    const withCheck = (body: string): string =>
      ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'X']
        .map((check) => body + check)
        .find(isCitizenId) ?? ''
    expect(withCheck('11010520000229002')).not.toBe('')
    expect(withCheck('11010519960229002')).not.toBe('')
    expect(withCheck('11010519000229002')).toBe('')
    expect(withCheck('11010519970229002')).toBe('')
    expect(withCheck('11010519971301002')).toBe('')
    expect(withCheck('11010519970431002')).toBe('')
    expect(withCheck('00010519970430002')).toBe('')
  })

  it('has one check digit for each number', () => {
    const fitting = [...'0123456789X'].filter((check) => isCitizenId(`11010519491231002${check}`))
    expect(fitting).toEqual(['X'])
  })
})

describe('isBankCard', () => {
  it.each(['4111111111111111', '5555555555554444', '6217000000000000004', '6228480402564890018'])(
    '%s',
    (card) => {
      expect(isBankCard(card)).toBe(true)
    },
  )

  it.each(['4111111111111112', '6217000000000000005', '1217000000000000008', '621700000000000', '', '62x'])(
    'not %s',
    (card) => {
      expect(isBankCard(card)).toBe(false)
    },
  )
})

describe('findCitizenIds', () => {
  it.each([
    '11010519491231002X',
    '证件号11010519491231002x。',
    '示例学员甲,11010519491231002X,女',
    '110105 19491231 002X',
    '110105-19491231-002X',
    '１１０１０５１９４９１２３１００２Ｘ',
    'ID11010519491231002X',
    'https://example.com/?id=11010519491231002X',
  ])('in %s', (text) => {
    expect(findCitizenIds(text)).toMatchObject([{ shown: '1101…002X', starred: '1101**********002X' }])
  })

  it('tells where it stands', () => {
    const text = '甲：１１０１０５１９４９１２３１００２Ｘ；'
    const [found] = findCitizenIds(text)
    expect(text.slice(found?.start, found?.end)).toBe('１１０１０５１９４９１２３１００２Ｘ')
  })
})

describe('findMobiles', () => {
  it.each([
    '13800138000',
    '电话:13800138000',
    '请打138-0013-8000。',
    '138 0013 8000',
    '+8613800138000',
    '+86 138 0013 8000',
    '（86）13800138000',
    '008613800138000',
    'tel13800138000',
    '微信/手机：13800138000（同号）',
    '示例学员甲\t13800138000\t女',
    '１３８００１３８０００',
    '[打电话](tel:13800138000)',
    '13800138000@example.com',
    '张老师13800138000李老师',
  ])('in %s', (text) => {
    expect(findMobiles(text)).toMatchObject([{ shown: '138…8000', starred: '138****8000' }])
  })

  it('finds each of a list', () => {
    expect(findMobiles('13800138000,13900139000、15000000001')).toHaveLength(3)
  })

  it('leaves out the hotlines of the profile', () => {
    expect(findMobiles('13800138000 和 139-0013-9000', ['13900139000'])).toHaveLength(1)
  })
})

describe('findBankCards', () => {
  it.each([
    '银行卡 6217000000000000004',
    '账号：6217 0000 0000 0000 004',
    '6217000000000000004（工资卡）',
    'card 4111-1111-1111-1111',
    '开户：５５５５５５５５５５５５４４４４',
    '| 银行卡号 |\n| --- |\n| 6228480402564890018 |',
  ])('in %s', (text) => {
    expect(findBankCards(text)).toHaveLength(1)
  })
})

describe('starring out', () => {
  it('leaves nothing to find', () => {
    const text = '银行卡 6217000000000000004，11010519491231002X，13800138000'
    const found = [...findBankCards(text), ...findCitizenIds(text), ...findMobiles(text)]
    const stars = found.map(({ starred }) => starred).join('，银行卡 ')
    expect(found).toHaveLength(3)
    expect([...findBankCards(stars), ...findCitizenIds(stars), ...findMobiles(stars)]).toEqual([])
  })
})

describe('long texts', () => {
  it.each([
    ['digits', '1'.repeat(200_000)],
    ['digits in groups', '1380 '.repeat(40_000)],
    ['phones without a break', '138001380001'.repeat(20_000)],
    ['cards beside no card', '6217000000000000004 '.repeat(2_000)],
  ])('reads %s to the end', (_, text) => {
    expect([...findCitizenIds(text), ...findMobiles(text), ...findBankCards(text)]).toEqual([])
  })
})
