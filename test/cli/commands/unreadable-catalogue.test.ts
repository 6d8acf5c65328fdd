import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../node/temporary-folder.js'
import { sessionIn } from './session.js'

const commands: readonly (readonly string[])[] = [
  ['search', 'broken', '手机'],
  ['similar', 'broken'],
  ['coverage', 'broken'],
  ['plan', 'broken', 'broken'],
  ['merge', 'broken', '-o', 'out'],
  ['feed', 'broken', '-o', 'out', '--base', 'https://example.org/'],
  ['site', 'broken', '-o', 'out'],
  ['export', 'broken', '--to', 'sql', '-o', 'out'],
  ['intake', 'desk', '-o', 'out', '--catalog', 'broken'],
]

test.each(commands)('catalog %s fails where the catalogue cannot be read', async (...words) => {
  const folder = temporaryFolder({ 'broken/catalogue.json': '{}', 'desk/letter.txt': 'x' })
  const { code, stderr } = await sessionIn(folder).kebao('catalog', ...words)
  expect(code).toBe(2)
  expect(stderr).toContain('catalogue/')
  expect(existsSync(join(folder, 'out'))).toBe(false)
})
