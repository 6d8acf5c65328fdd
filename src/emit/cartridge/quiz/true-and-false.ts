/** Pairs of options that say true and false in other words. */

const pairs: readonly (readonly [yes: string, no: string])[] = [
  ['对', '错'],
  ['对', '不对'],
  ['正确', '错误'],
  ['正确', '不正确'],
  ['是', '否'],
  ['是', '不是'],
  ['true', 'false'],
  ['yes', 'no'],
  ['right', 'wrong'],
]

/** Which of two options says true; undefined where they say something else. */
export const sayingTrue = (first: string, second: string): 'first' | 'second' | undefined => {
  const [one, two] = [first.trim().toLowerCase(), second.trim().toLowerCase()]
  if (pairs.some(([yes, no]) => yes === one && no === two)) return 'first'
  return pairs.some(([yes, no]) => yes === two && no === one) ? 'second' : undefined
}
