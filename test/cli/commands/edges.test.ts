/** What cannot be done is a sentence in the chosen language and exit code 2, never a stack trace. */
import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { unprivileged } from '../../node/unprivileged.js'
import { workspaceOf } from './packages.js'
import { sessionIn } from './session.js'

const noTrace = /^ {4}at |node:internal|\bE[A-Z]{4,}\b/m

it.each(['zh-CN', 'en'])('in %s', async (language) => {
  const top = workspaceOf(['a', 'closed', 'half'], {
    'bad/kebao.yaml': '规则级别: { quiz/singel-key: 关闭 }\n',
    'bad/x/course.md': '---\n标题: 认识手机\n---\n',
    'word.docx': 'x',
    'share.yaml': '编号: county\n重新申报比例: 33\n',
    'closed.kebao': 'x',
  })
  mkdirSync(join(top, 'empty'))
  chmodSync(top, 0o755)
  chmodSync(join(top, 'closed'), 0o000)
  chmodSync(join(top, 'closed.kebao'), 0o000)
  chmodSync(join(top, 'half/lessons/01-open.md'), 0o000)
  const { kebao, transcript } = sessionIn(top, language)
  await unprivileged(async () => {
    for (const argv of [
      ['lint', 'empty'],
      ['lint', 'bad'],
      ['lint', 'closed'],
      ['lint', 'half'],
      ['lint', 'nowhere'],
      ['lint', 'word.docx'],
      ['lint', 'a', '--rule', 'quiz/singel-key:off'],
      ['lint', 'a', '--rule', 'quiz/*'],
      ['lint', 'a', '--rule', 'quizz/*:off'],
      ['lint', 'a', '--max-warning', '3'],
      ['lint', 'a', '--profile', '——strict'],
      ['lint', 'a', '--profile', 'share.yaml'],
      ['lint', 'a', '--baseline', 'nowhere.json'],
      ['lint', 'a', '--baseline', 'word.docx'],
      ['lint', 'a', '--changed-since', 'HEAD'],
      ['lint', 'a', '--changed-since'],
      ['diff', 'a.kebao'],
      ['verify', 'closed.kebao'],
      ['repack', 'closed.kebao', '-o', 'new.kebao'],
    ])
      expect([argv, (await kebao(...argv)).code]).toEqual([argv, 2])
  })
  chmodSync(join(top, 'closed'), 0o755)
  expect(transcript()).not.toMatch(noTrace)
  const other = language === 'en' ? /\p{Script=Han}/u : /\b(?:the|is|not found)\b/
  const told = transcript().replace(/^\$ .*$|「[^」]*」|`[^`]*`|^.*│.*$/gm, '')
  expect(told).not.toMatch(other)
  await expect(transcript()).toMatchFileSnapshot(join(import.meta.dirname, `expected/edges.${language}.txt`))
})
