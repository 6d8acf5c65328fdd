/** Follows a page step by step, and says what did not go as the page says. */
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { transformSync } from 'esbuild'
import type { Page, Step } from './page.js'
import { root } from './reader-folder.js'

interface Program {
  readonly command: string
  readonly args: readonly string[]
}

const programs: Readonly<Record<string, Program>> = {
  sh: { command: 'sh', args: ['-eu', '-c'] },
  python: { command: 'python3', args: ['-c'] },
  php: { command: 'php', args: ['-r'] },
}

const runIn = (folder: string, language: 'zh-CN' | 'en', command: string, args: readonly string[]) => {
  const env = { PATH: `${folder}/node_modules/.bin:${process.env.PATH}`, HOME: folder, LANG: language === 'en' ? 'en_GB.UTF-8' : 'C', PYTHONUTF8: '1' }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, env, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

/** kebao is installed already, and without `npx` it starts at once. */
const asInstalled = (code: string): string => code.replace(/^npm .*\n/gm, '').replace(/^npx /gm, '')

const isOutside = ({ language, code }: Extract<Step, { kind: 'run' }>): boolean =>
  language !== 'sh' || /^(?:unzip|sha256sum|curl|diff|cmp) /m.test(code)

/** Does the steps of a page in a folder; those that need other programs only where `outside` says so. */
export const follow = (
  { steps }: Page,
  folder: string,
  language: 'zh-CN' | 'en',
  { outside = false } = {},
): readonly string[] => {
  const faults: string[] = []
  for (const step of steps) {
    if (step.kind !== 'run') {
      mkdirSync(dirname(join(folder, step.path)), { recursive: true })
      const put = step.kind === 'write' ? writeFileSync : appendFileSync
      put(join(folder, step.path), step.kind === 'write' ? step.text : `\n${step.text}`)
      continue
    }
    const program = programs[step.language]
    if (program === undefined || (isOutside(step) && !outside)) continue
    const code = asInstalled(step.code).replace(/^<\?php\n/, '')
    const { status, output } = runIn(folder, language, program.command, [...program.args, code])
    const differs = step.output !== undefined && output.trim() !== step.output.trim()
    if (status !== step.exit || differs) faults.push(`${code}→ ${status}\n${output}`)
  }
  return faults
}

/** The options of a reader's project: strict, and nothing of ours. */
const COMPILER =
  '--noEmit --strict --skipLibCheck --target es2022 --module nodenext --lib es2023,dom,dom.iterable --types node'

/** Checks and runs the TypeScript of a page behind its steps. */
export const runModule = ({ module }: Page, folder: string, language: 'zh-CN' | 'en'): string => {
  if (module === '') return ''
  writeFileSync(join(folder, 'page.mts'), module)
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const checked = runIn(folder, language, process.execPath, [compiler, ...COMPILER.split(' '), 'page.mts'])
  writeFileSync(join(folder, 'page.mjs'), transformSync(module, { loader: 'ts', format: 'esm' }).code)
  const ran = runIn(folder, language, process.execPath, ['page.mjs'])
  return [checked, ran].flatMap(({ status, output }) => (status === 0 ? [] : [output])).join('\n')
}
