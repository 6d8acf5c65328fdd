/**
 * Whether a part of all points is enough. Counted in whole ten-thousandths: 57 of 100 points are 57 %, and 0.57 × 100
 * is less.
 *
 * @param scaled 0 to 1
 * @param mastery 0 to 100
 */
export const isPass = (scaled: number, mastery: number): boolean =>
  Math.round(scaled * 10_000) >= Math.round(mastery * 100)
