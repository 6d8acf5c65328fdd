/** Finds the file that each file of one package is in the other two: a lesson goes by its id, whatever its file is called. */
import type { Package } from '../../parse/package.js'

/** One file in three packages; absent where a package does not have it. */
export interface Match {
  readonly base?: string
  readonly ours?: string
  readonly theirs?: string
}

/** By path: the identity that an author gave a file. */
type Names = ReadonlyMap<string, string>

const namesIn = (pkg: Package): Names =>
  new Map([
    ...pkg.lessons.flatMap(({ file, meta }) =>
      meta.id === undefined ? [] : [[file, `lesson ${meta.id}`] as const],
    ),
    [pkg.root.file, 'root'],
  ])

const byName = (names: Names): ReadonlyMap<string, string> =>
  new Map(Array.from(names, ([path, name]) => [name, path]))

/** For each path of one package the path in the other: by name first, then by path where they are not named apart. */
const pairs = (from: Package, to: Package): ReadonlyMap<string, string> => {
  const [mine, theirs] = [namesIn(from), namesIn(to)]
  const named = byName(theirs)
  const found = new Map<string, string>()
  const taken = new Set<string>()
  const pair = (path: string, other: string | undefined): void => {
    if (other === undefined || taken.has(other)) return
    taken.add(other)
    found.set(path, other)
  }
  for (const [path, name] of mine) pair(path, named.get(name))
  for (const path of from.tree.keys()) {
    const isOther = mine.has(path) && theirs.has(path)
    if (!found.has(path) && !isOther && to.tree.has(path)) pair(path, path)
  }
  return found
}

const match = (base?: string, ours?: string, theirs?: string): Match => ({
  ...(base === undefined ? {} : { base }),
  ...(ours === undefined ? {} : { ours }),
  ...(theirs === undefined ? {} : { theirs }),
})

export const matchFiles = (base: Package, ours: Package, theirs: Package): readonly Match[] => {
  const [here, there, across] = [pairs(base, ours), pairs(base, theirs), pairs(ours, theirs)]
  const [known, taken] = [new Set(here.values()), new Set(there.values())]
  const old = [...base.tree.keys()].map((path) => match(path, here.get(path), there.get(path)))
  const added = [...ours.tree.keys()].filter((path) => !known.has(path))
  const both = added.map((path) => {
    const other = across.get(path)
    return match(undefined, path, other !== undefined && !taken.has(other) ? other : undefined)
  })
  const met = new Set(both.map(({ theirs: path }) => path))
  const fresh = [...theirs.tree.keys()].filter((path) => !taken.has(path) && !met.has(path))
  return [...old, ...both, ...fresh.map((path) => match(undefined, undefined, path))]
}
