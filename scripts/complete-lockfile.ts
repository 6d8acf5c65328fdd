/**
 * Names in every package-lock.json the optional packages of other platforms that npm left out.
 *
 * npm writes down only what the registry at hand could give it; where a mirror lacks a package for another platform,
 * `npm ci` then refuses the whole file. Run it after every `npm install`: it changes nothing that is there.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Locked {
  readonly version?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly dev?: boolean
}

const root = join(import.meta.dirname, '..')
const hosts = readdirSync(join(root, 'examples/hosts')).map(
  (name) => `examples/hosts/${name}/package-lock.json`,
)
const tools = ['test/conformance/tools/package-lock.json', 'bench/neighbours/package-lock.json']
const files = ['package-lock.json', ...tools, ...hosts].filter((file) => existsSync(join(root, file)))

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const processors = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
]

/** The platform a package is for, by its name: npm skips it elsewhere without asking for it. */
const platformOf = (name: string) => {
  const words = name.split(/[/-]/)
  const os = systems.find((each) => words.includes(each))
  const cpu = processors.find((each) => words.includes(each))
  const libc = words.includes('musl') ? 'musl' : words.includes('gnu') && os === 'linux' ? 'glibc' : undefined
  return { ...(cpu && { cpu: [cpu] }), ...(os && { os: [os] }), ...(libc && { libc: [libc] }) }
}

/** The folders in which Node looks for a package that another one asks for, nearest first. */
const placesFor = (name: string, from: string): readonly string[] => {
  const places = [`${from}/node_modules/${name}`]
  for (let at = from; at.includes('node_modules/'); ) {
    at = at.slice(0, at.lastIndexOf('node_modules/'))
    places.push(`${at}node_modules/${name}`)
  }
  return places
}

const complete = (file: string): void => {
  const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync(file, 'utf8'))
  const { packages } = lock
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      const places = placesFor(name, path)
      if (places.some((place) => place in packages)) continue
      const version = range.replace(/^[~^]/, '')
      const kind = { ...(dev && { dev }), optional: true }
      packages[places.at(-1) as string] = { version, ...platformOf(name), ...kind } as Locked
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
}

for (const file of files) complete(join(root, file))
