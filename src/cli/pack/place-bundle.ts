/** Puts the archives of a run into their places, in the order of the packages. */
import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { KebaoError, words } from '../../index.js'
import { discardAside, open, settleAside } from '../../node/index.js'
import type { PackedBundle } from './pack-record.js'
import { type Destination, placeOf } from './place-of.js'

export const sameFile = (path: string, one: string, other: string): KebaoError =>
  new KebaoError(
    'pack/same-file',
    words(
      `「${one}」和「${other}」都要写成「${path}」。请分开打包，写到不同的文件夹。`,
      `\`${one}\` and \`${other}\` would both be written to \`${path}\`. Pack them into different folders.`,
    ),
  )

const otherCourse = (path: string, there: string, mine: string): KebaoError =>
  new KebaoError(
    'pack/other-course',
    words(
      `「${path}」是另一门课「${there}」的课包，没有用「${mine}」覆盖它。请打包到别的文件夹，或换一个文件名。`,
      `\`${path}\` is the bundle of another course, \`${there}\`, and was not replaced by \`${mine}\`. Pack into another folder, or under another name.`,
    ),
  )

/** Two courses may have one short name: the bundle of the one must not become that of the other. */
const checkOther = async (path: string, shown: string, { id }: PackedBundle): Promise<void> => {
  const { value: there } = await open(path)
  await there?.close()
  if (there !== undefined && there.manifest.id !== id) throw otherCourse(shown, there.manifest.id, id)
}

/** A bundle that lies in its place. */
export interface PlacedBundle extends Omit<PackedBundle, 'aside'> {
  /** The file as the user would name it. */
  readonly shown: string
  /** True where something else had lain there. */
  readonly isReplaced: boolean
}

/** @returns puts the bundle of the package at `from` in its place */
export const bundlePlacer = (
  destination: Destination,
): ((bundle: PackedBundle, from: string) => Promise<PlacedBundle>) => {
  /** Which package each file was written from. */
  const written = new Map<string, string>()

  const settle = async (aside: string, path: string, shown: string, bundle: PackedBundle) => {
    const isReplaced = existsSync(path)
    if (isReplaced) await checkOther(path, shown, bundle)
    await settleAside(aside, path)
    return isReplaced
  }

  return async (bundle, from) => {
    const { aside, ...rest } = bundle
    const path = placeOf(bundle.fileName, destination)
    const shown = relative(destination.cwd, path)
    try {
      const other = written.get(path)
      if (other !== undefined) throw sameFile(shown, other, from)
      written.set(path, from)
      return { ...rest, shown, isReplaced: aside !== undefined && (await settle(aside, path, shown, bundle)) }
    } catch (error) {
      if (aside !== undefined) discardAside(aside)
      throw error
    }
  }
}
