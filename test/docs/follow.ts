/** Follows a page step by step, and says what did not go as the page says. */
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { transformSync } from 'esbuild'
import type { Page, Step } from './page.js'

type Language = 'zh-CN' | 'en'

const shells = { sh: ['sh', '-eu', '-c'], python: ['python3', '-c'] } as const

const runIn = (folder: string, language: Language, [command = '', ...args]: readonly string[]) => {
  const PATH = `${folder}/node_modules/.bin:${process.env.PATH}`
  const LANG = language === 'en' ? 'en_GB.UTF-8' : 'zh_CN.UTF-8'
  const env = { PATH, HOME: folder, LANG, LC_CTYPE: 'C.UTF-8' }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, env, encoding: 'utf8' })
  return { status, output: (stdout + stderr).trim() }
}

/** kebao is installed already, and without `npx` it starts at once. */
const asInstalled = (code: string): string => code.replace(/^npm .*\n/gm, '').replace(/^npx /gm, '')

type Run = Extract<Step, { kind: 'run' }>

const asksOutsiders = ({ language, code }: Run): boolean =>
  language === 'python' || /^(?:unzip|sha256sum|cmp) /m.test(code)

const write = (folder: string, { kind, path, text }: Exclude<Step, Run>): void => {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  if (kind === 'write') writeFileSync(file, text)
  else appendFileSync(file, `\n${text}`)
}

/** What went otherwise than the page says. */
const faultOf = (step: Run, folder: string, language: Language): readonly string[] => {
  const { status, output } = runIn(folder, language, [...shells[step.language], asInstalled(step.code)])
  const isSo = status === step.exit && (step.output === undefined || output === step.output.trim())
  return isSo ? [] : [`${step.code}→ ${status}\n${output}`]
}

/** Does the steps of a page in a folder; those that ask programs from outside only with `outsiders`. */
export const follow = (
  { steps }: Page,
  folder: string,
  language: Language,
  { outsiders = false } = {},
): readonly string[] =>
  steps.flatMap((step) => {
    if (step.kind !== 'run') write(folder, step)
    else if (outsiders || !asksOutsiders(step)) return faultOf(step, folder, language)
    return []
  })

/** Runs the TypeScript of a page, behind its steps; says what went wrong. */
export const runModule = ({ module }: Page, folder: string, language: Language): string => {
  if (module === '') return ''
  writeFileSync(join(folder, 'page.mjs'), transformSync(module, { loader: 'ts', format: 'esm' }).code)
  const { status, output } = runIn(folder, language, [process.execPath, 'page.mjs'])
  return status === 0 ? '' : output
}
