/** Writes a folder in the place of an earlier one of the same kind, and of nothing else. */
import { lstatSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Content, KebaoError, words } from '../index.js'
import { writeTree } from '../node/index.js'
import { checkApart } from './check-apart.js'
import { MARK, markFile, markIn } from './output-mark.js'

const notOurs = (path: string): KebaoError =>
  new KebaoError(
    'disk/not-ours',
    words(
      `「${path}」里有这个命令写的以外的东西，没有动它。请换一个新的文件夹名。`,
      `There is something in \`${path}\` that this command did not write, and it was left alone. Name a new folder.`,
    ),
  )

const isFile = (path: string): KebaoError =>
  new KebaoError(
    'disk/not-ours',
    words(
      `「${path}」是一个文件，这里要写一个文件夹；没有动它。请换一个名字。`,
      `\`${path}\` is a file, and a folder has to be written here; it was left alone. Choose another name.`,
    ),
  )

const isThere = (path: string): KebaoError =>
  new KebaoError(
    'disk/differs',
    words(
      `「${path}」里有上一次的结果，什么也没有写。要换掉它，请加上 --replace，或换一个名字。`,
      `\`${path}\` holds an earlier result: nothing was written. Add --replace to replace it, or choose another name.`,
    ),
  )

export interface PlaceOptions {
  /** Says in the folder which command wrote it. */
  readonly mark: string
  /** What was read, which must stay apart from what is written. */
  readonly inputs: readonly string[]
  /** True where an earlier result may go. */
  readonly replace: boolean
  /** All that an earlier result has at its top, where it goes without being asked for: nobody's notes go with it. */
  readonly only?: ReadonlySet<string>
  readonly cwd: string
}

/** What systems leave in every folder that somebody opened. */
const LITTER: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

/**
 * Refuses a place where something else stands, or that overlaps with what is read: to be asked before the work is done.
 *
 * @throws KebaoError with what speaks against it
 */
export const checkPlace = (out: string, { mark, inputs, replace, only, cwd }: PlaceOptions): void => {
  const folder = resolve(cwd, out)
  for (const input of inputs) checkApart(folder, out, input, cwd)
  const there = lstatSync(folder, { throwIfNoEntry: false })
  if (there === undefined) return
  if (there.isFile()) throw isFile(out)
  if (!there.isDirectory()) throw notOurs(out)
  const names = readdirSync(folder)
  if (names.length === 0) return
  const kept = names.filter((name) => !LITTER.has(name))
  if (kept.length === 0 && replace) return
  const isWhole = only === undefined || kept.every((name) => name === MARK || only.has(name))
  if (markIn(folder) !== mark || !isWhole) throw notOurs(out)
  if (!replace) throw isThere(out)
}

type FilesInTurn = Iterable<readonly [path: string, content: Content]>

/** No two pages of a site are in memory at once. */
function* inTurn(mark: string, trees: readonly FilesInTurn[]): Generator<readonly [string, Content]> {
  yield markFile(mark)
  for (const tree of trees) yield* tree
}

/** Writes trees into one folder, whole or not at all. */
export const placeFolder = async (
  trees: readonly FilesInTurn[],
  out: string,
  options: PlaceOptions,
): Promise<void> => {
  checkPlace(out, options)
  await writeTree(inTurn(options.mark, trees), resolve(options.cwd, out), { replace: options.replace })
}
