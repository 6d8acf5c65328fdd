/** The threat model names files: each of them must be there, and each table must name a defence and a test. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

describe.each(['docs/security.md', 'docs/security.zh-CN.md'])('%s', (path) => {
  const page = readFileSync(join(root, path), 'utf8')
  const threats = page.slice(page.indexOf('\n## 3'), page.indexOf('\n## 4'))
  const rows = threats
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))
    .filter(([first]) => !['threat', '威胁'].includes(first ?? ''))

  test('tells of threats', () => expect(rows.length).toBeGreaterThan(25))

  test.each(rows)('%s', (_, defence, tests) => {
    const named = [...`${defence} ${tests}`.matchAll(/`((?:src|test)\/[^`]+)`/g)].map(([, file = '']) => file)
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([])
    expect(tests).toMatch(/`test\/[^`]+`/)
  })
})

test('both languages name the same files', () => {
  const filesOf = (path: string): readonly string[] =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/`((?:src|test)\/[^`]+)`/g)].map(
      ([, file = '']) => file,
    )
  expect(filesOf('docs/security.zh-CN.md')).toEqual(filesOf('docs/security.md'))
})
