/** Shares as statistics tell them: with one decimal, and none where there is nothing to take them of. */

/** In per cent. */
export const rate = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : Math.round((part / whole) * 1000) / 10

export const rateText = (found: number | undefined): string => (found === undefined ? '–' : `${found}%`)

export const shareText = (part: number, whole: number): string => rateText(rate(part, whole))
