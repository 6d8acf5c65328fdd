/** `kebao lint --fix` still says what no fix can mend, though it was found before the first round. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { read } from '../../lint/harness.js'
import { temporaryFolder } from '../../node/temporary-folder.js'
import { sessionIn } from './session.js'

it('remembers what was found while the folder was read', async () => {
  const minimal = read(join(import.meta.dirname, '../../fixtures/minimal'))
  const lesson = new TextDecoder().decode(minimal['lessons/01-open.md'] as Uint8Array)
  const respelt = lesson.replace('duration:', 'Duration:')
  const folder = temporaryFolder({ ...minimal, 'lessons/01-open.md': respelt, 'assets/aux.txt': '' })
  const { kebao } = sessionIn(folder, 'en')
  const { stdout } = await kebao('lint', '--fix', '--format', 'compact')
  expect(stdout).not.toContain('parse/key-spelling')
  expect(stdout).toContain('parse/unsafe-path')
})
