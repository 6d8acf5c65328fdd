/** The catalogue that `--catalog` or a `kebao.yaml` names: read once a run, and only when a course is compared with it. */
import { join } from 'node:path'
import { KebaoError, type Library, words } from '../../index.js'
import type { Option } from '../options.js'
import { type BesideKind, besideSettings } from './beside-settings.js'
import type { Effective } from './effective.js'

export const catalogueOption = {
  type: 'text',
  value: 'DIR',
  summary: words(
    '与这个目录比，有相近的课就建议改编',
    'Compare with this catalogue, and tell what could be adapted instead',
  ),
} as const satisfies Option

const kind: BesideKind = {
  code: 'catalogue',
  noun: words('目录', 'catalogue'),
  option: '--catalog',
  instead: words('，或用「kebao catalog build」建一个', ', or make one with `kebao catalog build`'),
}

const unreadable = (name: string): KebaoError =>
  new KebaoError(
    'settings/catalogue-unreadable',
    words(
      `目录「${name}」读不出来，没法比对。请用「kebao catalog similar ${name}」看看哪里不对。`,
      `The catalogue \`${name}\` cannot be read, so that nothing can be compared. \`kebao catalog similar ${name}\` tells what is wrong.`,
    ),
  )

export const workspaceCatalogue = ({ workspace }: Effective): string | undefined => {
  const { path, shown = '', value } = workspace ?? {}
  const name = value?.catalogue
  if (path === undefined || name === undefined) return undefined
  return besideSettings(kind, name, { path, shown })
}

/** The file of a catalogue that changes whenever anything in it does: its head has the digests of all others. */
export const catalogueHead = (path: string): string =>
  path.endsWith('.json') ? path : join(path, 'catalogue.json')

/** What is alike in the catalogue at a path; every package of a run asks the same one. */
export const catalogueReader = (cwd: string): ((path: string) => Promise<Library>) => {
  const read = new Map<string, Promise<Library>>()
  const one = async (path: string): Promise<Library> => {
    const { openCatalogue } = await import('../catalogue/open-catalogue.js')
    const { similar } = await import('../../catalogue/index.js')
    const { value: catalogue } = await openCatalogue(path, { cwd })
    if (catalogue === undefined) throw unreadable(path)
    return { alike: (outline) => similar(outline, catalogue) }
  }
  return (path) => {
    const known = read.get(path) ?? one(path)
    read.set(path, known)
    return known
  }
}
