/** The player that targets carry is the one that stands in src/player. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { playerFiles } from '../../../scripts/generate/player-files.js'
import {
  playerStyle,
  scorm12Script,
  scorm2004Script,
  webScript,
} from '../../../src/emit/player/player-files.js'

const root = join(import.meta.dirname, '../../..')

test('player-files.ts is as generated', async () => {
  const written = await readFile(join(root, 'src/emit/player/player-files.ts'), 'utf8')
  expect(written === (await playerFiles(root))).toBe(true)
})

test.each([
  ['web', webScript],
  ['scorm-1.2', scorm12Script],
  ['scorm-2004', scorm2004Script],
])('the script of %s is small, and needs no browser of this year', (_, script) => {
  expect(script.length).toBeGreaterThan(1000)
  expect(script.length).toBeLessThan(40_000)
  expect(script).not.toMatch(/\?\?=|\?\.|\bimport\b|\bstructuredClone\b|\.replaceAll\(|\.at\(/)
  expect(script).not.toMatch(/https?:\/\//)
})

test('the style fetches nothing', () => {
  expect(playerStyle).not.toMatch(/url\(|@import/)
})
