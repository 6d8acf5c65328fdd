/** What others build content with, on the same Markdown files: bench/neighbours holds what they need, and their settings. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Contest } from './contest.js'
import type { Stage } from './kebao.js'

const home = join(import.meta.dirname, '../neighbours')
const modules = join(home, 'node_modules')

/** The Node that Astro needs. */
export const newerNode = join(modules, 'node/bin/node')

/** Installs them, exactly as they are locked. */
export const installNeighbours = (): void => {
  const root = join(home, '../..')
  execFileSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/install.ts'), home], {
    cwd: root,
    stdio: 'inherit',
  })
}

interface Neighbour {
  readonly id: string
  readonly args: readonly string[]
  readonly node?: string
  /** Where its HTML is, in its folder. */
  readonly output: string
}

const neighbours: readonly Neighbour[] = [
  { id: 'velite', args: [join(modules, 'velite/bin/velite.js'), 'build'], output: 'out/data' },
  {
    id: 'content-collections',
    args: [
      join(modules, '@content-collections/cli/dist/index.js'),
      'build',
      '--config',
      'content-collections.config.js',
    ],
    output: '.content-collections/generated',
  },
  {
    id: 'contentlayer2',
    args: [join(modules, 'contentlayer2/bin/cli.cjs'), 'build'],
    output: '.contentlayer/generated',
  },
  { id: 'astro', args: [join(modules, 'astro/bin/astro.mjs'), 'sync'], node: newerNode, output: 'cache' },
]

/** Headings of the second level: every lesson has four, and what wrote fewer did not write all lessons. */
const headings = (folder: string, pattern: RegExp, ending = ''): number => {
  let count = 0
  for (const { name, parentPath } of readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith(ending),
  )) {
    // As bytes of one each: a store of 100 MB is searched without making text of it.
    count += readFileSync(join(parentPath, name), 'latin1').match(pattern)?.length ?? 0
  }
  return count
}

const contestOf = (neighbour: Neighbour, { folder, corpus }: Stage): Contest => {
  const { id, args, node, output } = neighbour
  const cwd = join(folder, 'neighbours', id)
  return {
    id,
    args,
    cwd,
    // contentlayer2 takes PWD for the folder it runs in.
    env: { CORPUS: corpus, PWD: cwd, ASTRO_TELEMETRY_DISABLED: '1' },
    ...(node && { node }),
    before: () => {
      rmSync(cwd, { recursive: true, force: true })
      mkdirSync(cwd, { recursive: true })
      cpSync(join(home, id), cwd, { recursive: true })
      symlinkSync(modules, join(cwd, 'node_modules'))
    },
    check: () => {
      const [wanted, written] = [
        headings(corpus, /^## /gm, '.md'),
        headings(join(cwd, output), /(?:<|\\u003c)h2/gi),
      ]
      if (written < wanted) throw new Error(`${id} wrote ${written} headings of ${wanted}`)
    },
  }
}

/** @param only the ones to run; by default all */
export const neighbourContests = (stage: Stage, only?: readonly string[]): readonly Contest[] =>
  neighbours.filter(({ id }) => only?.includes(id) ?? true).map((each) => contestOf(each, stage))
