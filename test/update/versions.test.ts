/** Version numbers: their order and their steps (Semantic Versioning 2.0.0), and what is refused. */
import { describe, expect, test } from 'vitest'
import { compareVersions, stepBetween } from '../../src/base/compare-versions.js'
import type { Difference } from '../../src/model/difference.js'
import { checkVersion } from '../../src/update/check-version.js'

test('the order of the standard, §11', () => {
  const ordered = [
    '0.9.0',
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '1.0.1',
    '1.2.0',
    '1.10.0',
    '2.0.0',
    '99999999999999999999.0.0',
    '100000000000000000000.0.0',
  ]
  for (const [at, version] of ordered.entries())
    for (const [other, than] of ordered.entries())
      expect([version, than, Math.sign(compareVersions(version, than))]).toEqual([
        version,
        than,
        Math.sign(at - other),
      ])
  expect(compareVersions('1.0.0+a', '1.0.0+b')).toBe(0)
})

test.each([
  ['1.0.0', '1.0.1', 'patch'],
  ['1.0.9', '1.1.0', 'minor'],
  ['1.9.9', '2.0.0', 'major'],
  ['1.0.0', '1.0.0', 'none'],
  ['2.0.0', '1.0.0', 'none'],
  ['0.1.0', '0.1.1', 'major'],
  ['2.0.0-rc.1', '2.0.0', 'major'],
  ['1.0.0', '1.0.1-rc.1', 'patch'],
] as const)('%s → %s is a step of %s', (from, to, step) => expect(stepBetween(from, to)).toBe(step))

const difference = (from: string, to: string, verdict: Difference['verdict'], textShare = 0): Difference => {
  const side = { id: 'example-college/x', title: 'x', identity: 'sha256:' }
  const words = { 'zh-CN': '改了。', en: 'It changed.' }
  const changes =
    verdict === 'none'
      ? []
      : [
          {
            code: 'x',
            step: verdict,
            group: 'changed',
            kind: 'course',
            id: 'x',
            words,
            reason: words,
          } as const,
        ]
  return {
    differenceVersion: 1,
    from: { ...side, version: from },
    to: { ...side, version: to },
    changes,
    textShare,
    verdict,
  }
}

const found = (...args: Parameters<typeof difference>) =>
  checkVersion(difference(...args), { redeclareShare: 0.33 })

describe('a version', () => {
  test.each([
    ['1.0.0', '1.0.1', 'patch', []],
    ['1.0.0', '1.0.1', 'minor', ['update/version-too-small']],
    ['1.0.0', '1.1.0', 'minor', []],
    ['1.0.0', '1.1.0', 'major', ['update/version-too-small']],
    ['1.0.0', '3.0.0', 'patch', []],
    ['1.0.0', '1.0.0', 'patch', ['update/same-version']],
    ['1.0.0', '1.0.0+b', 'major', ['update/same-version']],
    ['1.0.0', '1.0.0', 'none', []],
    ['1.1.0', '1.0.9', 'patch', ['update/version-back']],
    ['0.1.0', '0.1.1', 'major', []],
  ] as const)('%s → %s with %s changes: %j', (from, to, verdict, codes) =>
    expect(found(from, to, verdict).map(({ code }) => code)).toEqual(codes),
  )

  test.each([
    ['1.2.3', 'major', '2.0.0'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.99999999999999999999', 'patch', '1.2.100000000000000000000'],
  ] as const)('after %s, a %s change makes it %s', (from, verdict, next) =>
    expect(found(from, from, verdict)[0]?.help.en).toBe(`Set \`version\` to ${next}.`),
  )

  test('much new text is declared again, from the share on that the profile says', () => {
    expect(found('1.0.0', '2.0.0', 'minor', 0.33).map(({ code, severity }) => [code, severity])).toEqual([
      ['update/redeclare', 'warning'],
    ])
    expect(found('1.0.0', '2.0.0', 'minor', 0.3299)).toEqual([])
    expect(checkVersion(difference('1.0.0', '2.0.0', 'minor', 1))).toEqual([])
  })
})
