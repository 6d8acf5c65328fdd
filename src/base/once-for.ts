/** A fact of an object that is worked out once. */

/**
 * Remembers what was made of each object, for as long as the object lives. It is for objects that never change: the
 * same one always gives the same fact, so that nobody can tell a remembered one but by the time it took.
 */
export const onceFor = <K extends object, V>(make: (of: K) => V): ((of: K) => V) => {
  const made = new WeakMap<K, { readonly value: V }>()
  return (of) => {
    const known = made.get(of)
    if (known !== undefined) return known.value
    const value = make(of)
    made.set(of, { value })
    return value
  }
}
