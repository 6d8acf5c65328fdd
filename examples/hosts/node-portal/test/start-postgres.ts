/** A PostgreSQL server of the tests’ own: in a temporary folder, on loopback, gone afterwards. */
import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Debian keeps the server’s programs out of PATH, a folder for each version. */
const programs = (): string => {
  const base = '/usr/lib/postgresql'
  const versions = existsSync(base) ? readdirSync(base) : []
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0]
  if (newest === undefined) {
    throw new Error(
      'PostgreSQL is not installed (Debian: apt-get install postgresql). KEBAO_HOSTS_WITHOUT_POSTGRES=1 leaves it out.',
    )
  }
  return join(base, newest, 'bin')
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** The server refuses to run as root: then it runs as the user Debian made for it. */
const serverUser = (): { readonly uid: number; readonly gid: number } | undefined => {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

export interface Postgres {
  readonly url: string
  readonly stop: () => void
}

export const startPostgres = async (): Promise<Postgres> => {
  const bin = programs()
  const folder = mkdtempSync(join(tmpdir(), 'kebao-postgres-'))
  const password = randomBytes(16).toString('hex')
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password)
  const owner = serverUser()
  if (owner !== undefined) for (const path of [folder, passwordFile]) chownSync(path, owner.uid, owner.gid)

  const data = join(folder, 'data')
  const log = join(folder, 'log')
  const run = (program: string, args: readonly string[]) => {
    // Nothing is inherited: a server that held a pipe of ours would keep us waiting for its end.
    const { status } = spawnSync(join(bin, program), [...args], { ...owner, cwd: folder, stdio: 'ignore' })
    if (status !== 0) throw new Error(`${program} failed; see ${log}`)
  }
  const port = await freePort()
  const initial = ['--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--username=portal']
  run('initdb', ['-D', data, ...initial, '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'])
  // A cluster that is thrown away need not survive a power cut.
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off`
  run('pg_ctl', ['start', '-w', '-D', data, '-l', log, '-o', options])
  return {
    url: `postgres://portal:${password}@127.0.0.1:${port}/postgres`,
    stop: () => {
      run('pg_ctl', ['stop', '-D', data, '-m', 'immediate'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
