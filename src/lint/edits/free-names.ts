/** Makes names that nothing bears yet out of names that are taken: `q1-2`, `q1-3`. */

/** @param taken names in use */
export const freeNames = (taken: ReadonlySet<string>): ((name: string) => string) => {
  const last = new Map<string, number>()
  return (name) => {
    let number = (last.get(name) ?? 1) + 1
    while (taken.has(`${name}-${number}`)) number += 1
    last.set(name, number)
    return `${name}-${number}`
  }
}
