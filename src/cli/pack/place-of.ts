/** Where a bundle goes: into the file that was named, or under its own name into a folder. */
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'

export interface Destination {
  /** What `--out` names. */
  readonly out: string | undefined
  /** True where it is the only package of the run. */
  readonly alone: boolean
  readonly cwd: string
}

export const placeOf = (fileName: string, { out, alone, cwd }: Destination): string => {
  const named = resolve(cwd, out ?? '.')
  const isFolder = statSync(named, { throwIfNoEntry: false })?.isDirectory() ?? !named.endsWith('.kebao')
  return isFolder || !alone ? join(named, fileName) : named
}
