/** How people are told of a share. */

/**
 * A share of 0 to 1 in whole per cent, rounded towards the middle: only nothing is 0 %, only all is 100 %.
 *
 * @example
 * percent(0.997) // '99%'
 */
export const percent = (share: number): string => {
  if (share <= 0) return '0%'
  if (share >= 1) return '100%'
  return `${Math.min(99, Math.max(1, Math.round(share * 100)))}%`
}
