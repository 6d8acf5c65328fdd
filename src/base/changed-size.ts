/** What an archive throws for a file that is not as long as it said. */
import { KebaoError } from './error.js'
import { visible } from './visible.js'
import { words } from './words.js'

/** Node 20 counts the size of a file-backed blob in 32 bits, and files can change while they are read. */
export const changedSize = (path: string): KebaoError =>
  new KebaoError(
    'disk/size',
    words(
      `「${visible(path)}」在打包时发生了变化，或者超过了 4 GiB。`,
      `\`${visible(path)}\` changed while it was packed, or is larger than 4 GiB.`,
    ),
  )
