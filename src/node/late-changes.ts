/** Says which files were saved by somebody at the very moment a decided change was made. */
import { KebaoError, words } from '../index.js'

export interface LateChange {
  readonly path: string
  /** The name beside it under which the new text stands; none where the file was to go. */
  readonly aside?: string
}

/** The `KebaoError` that names them: nobody's text is lost, but the change is not whole. */
export const lateChanges = (late: readonly LateChange[]): KebaoError => {
  const zh = late.map(({ path, aside }) =>
    aside === undefined ? `「${path}」本来要删去，现在留着。` : `「${path}」的新内容在旁边的「${aside}」里。`,
  )
  const en = late.map(({ path, aside }) =>
    aside === undefined
      ? `\`${path}\` was to be deleted, and stays.`
      : `The new text of \`${path}\` is beside it in \`${aside}\`.`,
  )
  return new KebaoError(
    'disk/changed',
    words(
      `写入的时候，有文件又存过，没有覆盖。${zh.join('')}其余的都写好了；请对照着合到一起。`,
      `Files were saved during the writing, and were not overwritten. ${en.join(' ')} All others are written; please bring the two together.`,
    ),
  )
}
