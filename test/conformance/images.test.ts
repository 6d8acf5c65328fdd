/** The SVG images of the examples in the eyes of libxml2. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exampleFolder, exampleNames } from '../../scripts/example-names.js'
import { run } from './run.js'

const images = exampleNames.flatMap((name) =>
  readdirSync(join(exampleFolder, name), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.svg'))
    .map((path) => join(name, path)),
)

test('there are images to look at', () => {
  expect(images.length).toBeGreaterThan(0)
})

test('they are well-formed, and fetch nothing', async () => {
  await run('xmllint', ['--noout', '--nonet', ...images], exampleFolder)
})
