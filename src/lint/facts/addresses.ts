/** The web addresses in a text. */

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'，。；、）】」》]+/gi

/** Their spans of offsets. */
export const addressesIn = (source: string): readonly (readonly [number, number])[] =>
  [...source.matchAll(ADDRESS)].map(({ index, 0: address }) => [index, index + address.length])
