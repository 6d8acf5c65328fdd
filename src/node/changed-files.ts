/** Asks git which files have changed, without a shell and without anything that a repository could have it run. */
import type { ExecFileOptions } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { KebaoError, words } from '../index.js'

const MAX_OUTPUT = 64 * 2 ** 20

/** Neither programs that show differences nor other repositories inside this one. */
const QUIETLY = ['--no-ext-diff', '--no-textconv', '--ignore-submodules=dirty']

const noGit = (): KebaoError =>
  new KebaoError(
    'git/missing',
    words(
      '找不到 git 程序，看不出哪些文件改过。请先安装 git，或不用「--changed-since」。',
      'The program git was not found, so changes cannot be seen. Install git, or leave out `--changed-since`.',
    ),
  )

const oldGit = (): KebaoError =>
  new KebaoError(
    'git/old',
    words(
      'git 太旧：2.31 以前的版本管不住仓库里设定的程序，没有检查。请升级 git，或不用「--changed-since」。',
      'This git is too old: before version 2.31 it cannot be kept from programs that a repository names, so nothing was checked. Update git, or leave out `--changed-since`.',
    ),
  )

const noRepository = (folder: string): KebaoError =>
  new KebaoError(
    'git/no-repository',
    words(
      `「${folder}」不在 git 仓库里，看不出哪些文件改过。`,
      `\`${folder}\` is in no git repository, so changes cannot be seen.`,
    ),
  )

const noRef = (ref: string, folder: string): KebaoError =>
  new KebaoError(
    'git/no-ref',
    words(
      `「${folder}」所在的仓库里没有「${ref}」这个提交、分支或标签。在流水线里，请让检出步骤取回它（如 fetch-depth: 0）。`,
      `The repository of \`${folder}\` has no commit, branch or tag \`${ref}\`. In a pipeline, have the checkout fetch it (\`fetch-depth: 0\`).`,
    ),
  )

const failed = (folder: string): KebaoError =>
  new KebaoError(
    'git/failed',
    words(
      `git 没能比较「${folder}」里的文件。请运行「git status」看看是什么原因。`,
      `git could not compare the files in \`${folder}\`. Run \`git status\` to see why.`,
    ),
  )

type Config = readonly (readonly [key: string, value: string])[]

/** A repository may name programs for git to start; kebao also looks at repositories of strangers. */
const harmless: Config = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
]

/** Settings that come before those of the repository; as variables, since a key may hold any character. */
const environment = (config: Config): NodeJS.ProcessEnv => {
  const given = Number(process.env.GIT_CONFIG_COUNT ?? 0)
  const entries = config.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${given + index}`, key],
    [`GIT_CONFIG_VALUE_${given + index}`, value],
  ])
  return {
    ...process.env,
    ...Object.fromEntries(entries),
    GIT_CONFIG_COUNT: String(given + config.length),
    // A hook names its own repository, and others are asked about too: the folder alone decides.
    GIT_DIR: undefined,
    GIT_WORK_TREE: undefined,
    GIT_COMMON_DIR: undefined,
    GIT_INDEX_FILE: undefined,
    GIT_OPTIONAL_LOCKS: '0',
    // What a shallow or partial copy lacks is not fetched: kebao never goes online.
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  }
}

/** Few runs start a program, and the others need not load what starts it. */
const runGit = async (args: readonly string[], options: ExecFileOptions): Promise<string> => {
  const { execFile } = await import('node:child_process')
  return (await promisify(execFile)('git', args, { ...options, encoding: 'utf8' })).stdout
}

/** What git prints; undefined where it ends with a code other than 0. */
const ask = async (
  folder: string,
  args: readonly string[],
  config: Config = harmless,
): Promise<string | undefined> => {
  try {
    const options = { cwd: folder, env: environment(config), maxBuffer: MAX_OUTPUT, windowsHide: true }
    return await runGit(args, options)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw noGit()
    return undefined
  }
}

const namesIn = (output: string | undefined): readonly string[] =>
  (output ?? '').split('\0').filter((name) => name !== '')

/** Comparing files, git would start the filters that the repository names for them. */
const withoutFilters = async (folder: string): Promise<Config> => {
  const keys = namesIn(await ask(folder, ['config', '--name-only', '-z', '--get-regexp', '^filter\\.']))
  return [...harmless, ...keys.map((key) => [key, key.endsWith('.required') ? 'false' : ''] as const)]
}

/** The settings above reach git as variables, which it has read since 2.31. */
const demandGit = async (folder: string): Promise<void> => {
  const [, major, minor] = /^git version (\d+)\.(\d+)/.exec((await ask(folder, ['version'])) ?? '') ?? []
  if (!(Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 31))) throw oldGit()
}

/**
 * The full paths of the files that differ from where this work branched off `ref`: committed since, changed, deleted
 * or new and not ignored; of a repository inside this one, the folder alone. Throws a `KebaoError` where there is no
 * git or an old one, no repository or no such `ref`.
 *
 * @example
 * await changedFiles('origin/main', process.cwd())
 */
export const changedFiles = async (ref: string, folder: string): Promise<readonly string[]> => {
  await demandGit(folder)
  // Nothing but the name of a commit reaches the calls below, whatever was typed.
  const [found, named] = await Promise.all([
    ask(folder, ['rev-parse', '--show-toplevel']),
    ask(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]),
  ])
  const top = found?.trimEnd()
  if (top === undefined) throw noRepository(folder)
  const commit = named?.trim() ?? ''
  if (!/^[0-9a-f]{40,64}$/.test(commit)) throw noRef(ref, top)
  const [base, config] = await Promise.all([ask(top, ['merge-base', commit, 'HEAD']), withoutFilters(top)])
  // A shallow copy may not hold the place where the branches part.
  const from = base?.trim() || commit
  const [changed, added] = await Promise.all([
    ask(top, ['diff', ...QUIETLY, '--name-only', '--no-renames', '-z', from, '--'], config),
    ask(top, ['ls-files', '--others', '--exclude-standard', '-z', '--'], config),
  ])
  // An empty answer would pass for one that nothing has changed.
  if (changed === undefined || added === undefined) throw failed(top)
  return [...namesIn(changed), ...namesIn(added)].map((name) => join(top, name.replace(/\/$/, '')))
}
