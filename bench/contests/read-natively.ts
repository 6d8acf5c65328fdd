/** How many documents of a corpus the native engine may read; remark-parse reads the others. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nativeMarkdown } from '../../src/node/index.js'
import { bodyOf } from '../body-of.js'

/** @returns undefined where the engine is not installed */
export const readNatively = async (root: string): Promise<number | undefined> => {
  const engine = await nativeMarkdown()
  if (engine === undefined) return undefined
  let count = 0
  for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.md')) continue
    if (engine.parse(bodyOf(readFileSync(join(root, path), 'utf8'))) !== undefined) count += 1
    await engine.rest?.()
  }
  return count
}
