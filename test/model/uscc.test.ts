/** Unified social credit codes: the check of GB 32100-2015. */
import { expect, it } from 'vitest'
import { isUscc } from '../../src/model/uscc.js'

it.each(['12410700000000000U', '1214000000000000AY', '91350100M000100Y43'])('accepts %s', (code) => {
  expect(isUscc(code)).toBe(true)
})

it.each([
  ['a wrong check character', '124107000000000000'],
  ['two neighbours that changed places', '91350100M00010Y043'],
  ['a letter that the alphabet leaves out', '91350100I000100Y43'],
  ['a division that is no number', '9135O100M000100Y43'],
  ['too short', '91350100M000100Y4'],
  ['too long', '91350100M000100Y433'],
  ['small letters', '91350100m000100y43'],
  ['white space', ' 91350100M000100Y43'],
  ['nothing', ''],
])('refuses %s', (_, code) => {
  expect(isUscc(code)).toBe(false)
})

it('notices a change of any one character', () => {
  const code = '91350100M000100Y43'
  const changed = Array.from(
    code,
    (char, at) => code.slice(0, at) + (char === '1' ? '2' : '1') + code.slice(at + 1),
  )
  expect(changed.filter(isUscc)).toEqual([])
})
