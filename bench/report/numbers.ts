/** Numbers as the pages write them, alike in both languages. */

/** `10,000` */
export const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

/** Milliseconds as seconds, with three digits that count. */
export const seconds = (ms: number): string => {
  const value = ms / 1000
  return `${value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3)} s`
}

/** Bytes as megabytes of a million. */
export const megabytes = (bytes: number): string => `${count(Math.round(bytes / 1e6))} MB`

/** A share of the floor. */
export const times = (value: number): string => `${value.toFixed(value >= 0.1 ? 2 : 4)} ×`
