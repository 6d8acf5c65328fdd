/** Gives an array other items, however many: arguments of `splice` are limited, and it is slow in long lists. */
export const replaceAll = <T>(array: T[], items: readonly T[]): void => {
  array.length = 0
  for (const item of items) array.push(item)
}
