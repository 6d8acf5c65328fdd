/** Which names never belong to a package, whatever system takes them for others. */
import { expect, test } from 'vitest'
import { leftOut } from '../../src/index.js'

test.each([
  '.git/config',
  'git~1/hooks/pre-commit',
  'lessons/GIT~12/config',
  'GIT~1',
  '\u200c.git/config',
  'lessons/\ufeff.git/config',
])('%j is left out', (path) => expect(leftOut()(path)).toBe(true))

test.each(['git/a.md', 'git~a/a.md', 'my-git~1/a.md', 'lessons/01-git~1.md', '课~1/a.md', 'a\u200cb.md'])(
  '%j stays in',
  (path) => expect(leftOut()(path)).toBe(false),
)

test.each(['', '/a'])('%j is no path of a folder, and no pattern matches it', (path) => {
  expect([leftOut()(path), leftOut('drafts/')(path)]).toEqual([false, false])
})
