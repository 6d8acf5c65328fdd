/** The pages whose code is run, and their twins in the other language. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './reader-folder.js'

export interface Twins {
  readonly name: string
  readonly en: string
  readonly zh: string
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

export const twins: readonly Twins[] = [
  'README',
  'examples/README',
  'docs/format-versions',
  'docs/updates',
  'docs/security',
  'docs/guides/authors',
  'docs/guides/catalogues',
  'docs/guides/centres',
  'docs/guides/developers',
  'docs/guides/editors',
  'docs/guides/formats',
  'docs/guides/hosts',
  'docs/guides/pipelines',
].map((name) => ({ name, en: read(`${name}.md`), zh: read(`${name}.zh-CN.md`) }))
