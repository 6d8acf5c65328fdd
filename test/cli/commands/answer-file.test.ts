/** `-o` of commands that answer: the name of the file says the format where nobody else does. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatFor } from '../../../src/cli/hand-out.js'
import { workspaceOf } from './packages.js'
import { sessionIn } from './session.js'

const formats = ['pretty', 'json', 'html'] as const

test.each([
  [undefined, undefined, 'pretty'],
  [undefined, 'a.html', 'html'],
  [undefined, 'A.HTML', 'html'],
  [undefined, 'a.json', 'json'],
  [undefined, 'a.txt', 'pretty'],
  [undefined, 'a.csv', 'pretty'],
  [undefined, 'html', 'pretty'],
  ['json', 'a.html', 'json'],
])('format %s and file %s make %s', (format, out, expected) => {
  expect(formatFor(formats, { format, out })).toBe(expected)
})

test('every command that answers into a file reads its name', async () => {
  const folder = workspaceOf(['a', 'b'])
  const { kebao } = sessionIn(folder)
  const begins = (name: string) => readFileSync(join(folder, name), 'utf8').slice(0, 15)
  expect((await kebao('catalog', 'build', 'a', 'b', '-o', 'cat')).code).toBe(0)
  const html = '<!doctype html>'
  await kebao('compare', 'a', 'b', '-o', 'compare.html')
  await kebao('conform', 'a', '-o', 'conform.html')
  await kebao('catalog', 'similar', 'cat', '-o', 'similar.html')
  await kebao('catalog', 'coverage', 'cat', '-o', 'coverage.html')
  for (const name of ['compare', 'conform', 'similar', 'coverage'])
    expect(begins(`${name}.html`).toLowerCase(), name).toBe(html)
  await kebao('catalog', 'similar', 'cat', '-o', 'similar.csv')
  expect(readFileSync(join(folder, 'similar.csv'), 'utf8').split('\n')[0]).toContain(',')
  const refused = await kebao('compare', 'a', 'b', '--format', 'json', '-o', 'compare.html')
  expect([refused.code, refused.stderr.includes('.json')]).toEqual([2, true])
  const alike = await kebao('catalog', 'similar', 'cat', '--lang', 'en')
  expect(alike.stdout).toContain('alike: 1 pair\n')
})
