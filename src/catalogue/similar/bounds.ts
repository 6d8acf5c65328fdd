/** What keeps the cost of comparing in bounds, whatever everybody copies. */

/** Parts under one key of which every pair is looked at: 2,016 pairs. */
export const WHOLE_GROUP = 64

/** In a larger group each part is compared with so many that follow. */
export const NEIGHBOURS = 16
