/** Whoever saves in an editor while a command mends the same file loses nothing, and is told what to do. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { read } from '../../lint/harness.js'
import { temporaryFolder } from '../../node/temporary-folder.js'
import { sessionIn } from './session.js'

/** What happens as soon as a folder has been read. */
const editor = vi.hoisted(() => ({ saves: () => {} }))

vi.mock('../../../src/node/read-tree.js', async (original) => {
  const real = await original<typeof import('../../../src/node/read-tree.js')>()
  const readTree: typeof real.readTree = async (...args) => {
    const checked = await real.readTree(...args)
    editor.saves()
    return checked
  }
  return { ...real, readTree }
})

const minimal = read(join(import.meta.dirname, '../../fixtures/minimal'))
const course = new TextDecoder().decode(minimal['course.md'] as Uint8Array).replace('title:', 'Title:')

const sentences = {
  'zh-CN': '处理「…/course.md」时，有文件被改动了，所以停了下来，改动还在。请再运行一次。\n',
  en: 'A file changed while `…/course.md` was being handled: kebao stopped there, and the change is kept. Please run it again.\n',
}

test.each([
  [['lint', '--fix'], 'zh-CN'],
  [['lint', '--fix'], 'en'],
  [['fmt'], 'zh-CN'],
] as const)('kebao %j (%s)', async (argv, language) => {
  const folder = temporaryFolder({ ...minimal, 'course.md': course })
  const file = join(folder, 'course.md')
  const saved = `${course}\nOne more line.\n`
  Object.assign(editor, { saves: () => writeFileSync(file, saved) })
  const { kebao } = sessionIn(folder, language)
  expect(await kebao(...argv)).toEqual({ code: 2, stdout: '', stderr: sentences[language] })
  expect(readFileSync(file, 'utf8')).toBe(saved)

  // Once more, as the sentence says, and it is done.
  Object.assign(editor, { saves: () => {} })
  expect((await kebao(...argv)).code).toBe(0)
  expect(readFileSync(file, 'utf8')).toMatch(/^title: [\s\S]*\nOne more line\.\n$/m)
})
