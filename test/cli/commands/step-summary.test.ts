/** `--format github` on a build server of GitHub: annotations, and a table on the page of the step. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../../node/temporary-folder.js'
import { sessionIn } from './session.js'

it('adds a table to what other steps wrote', async () => {
  const folder = temporaryFolder({ 'mine/course.md': '---\nid: a/b\n---\n' })
  const summary = join(folder, 'summary.md')
  writeFileSync(summary, 'from another step\n\n')
  const { kebao } = sessionIn(folder, 'zh-CN', { env: { GITHUB_STEP_SUMMARY: summary } })
  const { code, stdout } = await kebao('lint', 'mine', '--format', 'github')
  expect(code).toBe(1)
  expect(stdout).not.toContain('###')
  const written = readFileSync(summary, 'utf8')
  expect(written).toMatch(/^from another step\n\n### 课包检查\n/)
  expect(written).toContain('| 错误 | mine/course.md')
  await kebao('lint', 'mine', '--format', 'compact')
  expect(readFileSync(summary, 'utf8')).toBe(written)
})

it('a page that cannot be written is a sentence', async () => {
  const folder = temporaryFolder({ 'mine/course.md': '' })
  mkdirSync(join(folder, 'summary'))
  const { kebao } = sessionIn(folder, 'en', { env: { GITHUB_STEP_SUMMARY: join(folder, 'summary') } })
  const { code, stderr } = await kebao('lint', 'mine', '--format', 'github')
  expect(code).toBe(2)
  expect(stderr).toMatch(/^`.*` is not a plain file\.\n$/)
})
