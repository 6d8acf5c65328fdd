/** The guide to hosts keeps its promise: from `npm install` to an imported course in under 30 lines. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { blocksOf } from './page.js'
import { root } from './reader-folder.js'

test.each(['hosts.md', 'hosts.zh-CN.md'])('%s is short, and its lines are whole', (name) => {
  const markdown = readFileSync(join(root, 'docs/guides', name), 'utf8')
  const [install, imports] = blocksOf(markdown).filter(({ hidden }) => !hidden)
  expect(install?.code).toMatch(/^npm install kebao\n$/)
  expect(imports?.code).toMatch(/await apply\(/)
  expect(`${install?.code}${imports?.code}`.trimEnd().split('\n').length).toBeLessThan(30)
})
