/** Climbs from a line of block YAML to the keys it stands under, and looks around for its neighbours. */
import type { BlockLine } from './block-line.js'

/** Something at this column is being looked up from; a key may stand at the column of the bullets it holds. */
interface Level {
  readonly column: number
  readonly isBullet: boolean
}

const levelOf = ({ bullets, column }: BlockLine): Level => {
  const [bullet] = bullets
  return bullet === undefined ? { column, isBullet: false } : { column: bullet, isBullet: true }
}

/** The keys above a line, outermost first. `lines` is what stands above it, top first. */
export const parentsOf = (lines: readonly BlockLine[], line: BlockLine): readonly string[] => {
  const keys: string[] = []
  let level = levelOf(line)
  // Content behind the bullet of a line above stands deeper than that bullet.
  for (const above of [...lines].reverse()) {
    const isParent =
      above.key !== undefined && (level.isBullet ? above.column <= level.column : above.column < level.column)
    const isSibling = !level.isBullet && above.column === level.column && above.bullets.length > 0
    if (isParent) keys.unshift(above.key?.name ?? '')
    if (isParent || isSibling) level = levelOf(above)
    if (level.column === 0 && !level.isBullet) break
  }
  return keys
}

/** Names of the keys beside a line in one direction, nearest first, until its record ends. */
export const neighboursOf = (
  lines: readonly BlockLine[],
  { column }: BlockLine,
  isAbove: boolean,
): readonly string[] => {
  const names: string[] = []
  for (const each of lines) {
    const outer = each.bullets[0] ?? each.column
    if (each.column === column && (each.bullets.length === 0 || isAbove)) names.push(each.key?.name ?? '')
    // The bullet that the record begins with ends it upwards; the next one ends it downwards.
    if (each.column < column || (outer < column && each.bullets.length > 0 && each.column <= column)) break
  }
  return names
}
