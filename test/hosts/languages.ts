/** The hosts of examples/hosts that are written in other languages, as programs that import a bundle. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const hosts = join(import.meta.dirname, '../../examples/hosts')

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Imports a bundle into a folder; `keys` are the public keys the portal knows. */
export type Import = (bundle: string, folder: string, ...keys: readonly string[]) => Ran

export interface Host {
  readonly name: string
  /** @param out where a compiler may write */
  readonly prepare: (out: string) => Import
}

const run = (program: string, args: readonly string[], cwd: string): Ran => {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8' })
  if (error !== undefined) throw new Error(`${program} is not installed: see .ci/run`, { cause: error })
  return { status, stdout, stderr }
}

const php: Host = {
  name: 'php',
  prepare:
    () =>
    (bundle, folder, ...keys) =>
      run('php', ['import.php', bundle, join(folder, 'portal.sqlite'), ...keys], join(hosts, 'php')),
}

const java: Host = {
  name: 'java',
  prepare: (out) => {
    const sources = readdirSync(join(hosts, 'java/src/host')).map((file) => join('src/host', file))
    execFileSync('javac', ['-Xlint:all', '-Werror', '-d', out, ...sources], { cwd: join(hosts, 'java') })
    return (bundle, folder, ...keys) =>
      run('java', ['-cp', out, 'host.Import', bundle, folder, ...keys], join(hosts, 'java'))
  },
}

export const languages: readonly Host[] = [php, java]
