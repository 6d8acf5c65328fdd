/** Whether the root document of a package may name a syllabus: looked up in its text, before anything is parsed. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isRootFile, KebaoError } from '../../index.js'
import { readTextFile } from '../../node/index.js'

/** A longer front matter than this is none that an author writes. */
const MAX_BYTES = 2 ** 20

const rootOf = (folder: string): string | undefined => {
  try {
    return readdirSync(folder).find((name) => isRootFile(name.normalize('NFC')))
  } catch {
    // Whoever reads the package says what is the matter with it.
    return undefined
  }
}

const isSyllabusRoot = (name: string): boolean => ['syllabus.md', '大纲.md'].includes(name.normalize('NFC'))

/** True for a package that its file says is a syllabus. */
export const isSyllabusFolder = (folder: string): boolean => isSyllabusRoot(rootOf(folder) ?? '')

/** False where no syllabus is named for sure. */
export const namesSyllabus = (folder: string): boolean => {
  const name = rootOf(folder)
  if (name === undefined || isSyllabusRoot(name)) return false
  try {
    return /conformsTo|大纲/.test(readTextFile(join(folder, name), name, MAX_BYTES).value)
  } catch (error) {
    if (error instanceof KebaoError) return true
    throw error
  }
}
