/** The name that a package has on every machine which has the same files. */
import { relative, sep } from 'node:path'

/** From where the user stands, with slashes; '' for the folder itself. */
export const nameIn = (cwd: string, folder: string): string => relative(cwd, folder).split(sep).join('/')
