/** Identifiers and file names of a package, each given out once. */

/**
 * Makes names that are unique whatever the case, since on Windows and macOS two files are not told apart by it. A full
 * stop parts an item from its variables (QTI 2.1 ASI, identifiers) and so has no place in a name of one's own.
 *
 * @example
 * const name = uniqueNames()
 * name('q.1') // 'q_1'
 * name('Q_1') // 'Q_1_2'
 */
export const uniqueNames = (): ((wanted: string) => string) => {
  const taken = new Set<string>()
  return (wanted) => {
    const plain = wanted.replaceAll('.', '_')
    let name = plain
    for (let turn = 2; taken.has(name.toLowerCase()); turn += 1) name = `${plain}_${turn}`
    taken.add(name.toLowerCase())
    return name
  }
}
