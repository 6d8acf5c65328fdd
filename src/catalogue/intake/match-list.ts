/** The list of who sends what (报送清单), laid beside what came. */
import { fileNameOf } from '../../base/path.js'

/** A row of the list: who sends it, and what, as a part of its name. */
export interface ListedRow {
  readonly who: string
  readonly what: string
}

const MAX = 500

/** Letters and digits alone: people write brackets, blanks and endings as they like. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\.(?:zip|kebao|rar|7z|docx?|pdf|md)$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** Thousands of rows meet thousands of paths: each is made plain once. */
interface PlainPath {
  readonly name: string
  readonly place: string
}

const plainPath = (path: string): PlainPath => ({ name: plain(fileNameOf(path)), place: plain(path) })

const plainRow = ({ who, what }: ListedRow): ListedRow => ({ who: plain(who), what: plain(what) })

const fits = ({ name, place }: PlainPath, { who, what }: ListedRow): boolean =>
  what !== '' && name.includes(what) && (who === '' || place.includes(who))

/** A submission that has the name alone, where nothing tells whose it is. */
const fitsLoosely = ({ name }: PlainPath, { what }: ListedRow): boolean => what !== '' && name === what

export interface Matched {
  /** Who sent a submission, by its place in the list of paths. */
  readonly names: ReadonlyMap<number, string>
  /** What nobody sent. */
  readonly missing: readonly string[]
}

const shown = ({ who, what }: ListedRow): string =>
  [who, what]
    .filter((part) => part !== '')
    .join(' · ')
    .slice(0, MAX)

/** Each row finds one submission at most, and each submission one row: rows that name the sender come first. */
export const matchList = (rows: readonly ListedRow[], paths: readonly string[]): Matched => {
  const names = new Map<number, string>()
  const open = new Map(rows.map((row) => [row, plainRow(row)]))
  const plainPaths = paths.map(plainPath)
  for (const match of [fits, fitsLoosely]) {
    for (const [row, told] of open) {
      const at = plainPaths.findIndex((path, place) => !names.has(place) && match(path, told))
      if (at < 0) continue
      names.set(at, row.who.slice(0, MAX))
      open.delete(row)
    }
  }
  return { names, missing: rows.filter((row) => open.has(row)).map(shown) }
}
