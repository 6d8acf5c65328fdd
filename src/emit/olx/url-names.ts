/** Names of blocks: unique in the course, good as file names, the same in every version of the course. */

/** `course/<category>/<name>.xml` must stay below the 100 bytes of a tar name. */
const MOST = 75

/** Learners' records hang on these names, so they follow from the author's ids and not from places in the course. */
export const urlNames = (): ((wanted: string) => string) => {
  const taken = new Set<string>()
  return (wanted) => {
    const plain = wanted.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, MOST)
    let name = plain
    // Files that differ in case alone are one file on Windows and macOS.
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${plain}-${count}`
    taken.add(name.toLowerCase())
    return name
  }
}
