/** The SVG images of the examples in the eyes of libxml2. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from './run.js'

const examples = join(import.meta.dirname, '../../examples')
const images = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.svg'),
)

test('there are images to look at', () => {
  expect(images.length).toBeGreaterThan(0)
})

test('they are well-formed, and fetch nothing', async () => {
  await run('xmllint', ['--noout', '--nonet', ...images], examples)
})
