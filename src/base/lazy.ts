/** A constant that is computed when it is first asked for. */

/**
 * Puts off making a constant. The same input always gives the same constant, so that nobody can tell when it was
 * made but by the time it took: unlike a cache, this is no state.
 */
export const lazy = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
