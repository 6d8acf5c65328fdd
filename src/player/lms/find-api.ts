/** Finds the API that an LMS holds out to what it launches. */

/** What an LMS put there: methods that may be missing, throw, or answer anything. */
export type Api = Readonly<Record<string, ((...args: readonly string[]) => unknown) | undefined>>

/** SCORM 1.2 and SCORM 2004 (both RTE 3.3) bound the walk. */
const MAX_HOPS = 7

/** A window of another origin gives nothing away. */
const apiAt = (place: Window, name: string): Api | undefined => {
  try {
    return (place as unknown as Readonly<Record<string, Api | null | undefined>>)[name] ?? undefined
  } catch {
    return undefined
  }
}

/** In a window, or one of those around it. */
const upwards = (from: Window | null, name: string): Api | undefined => {
  let place = from
  for (let hop = 0; place !== null && hop <= MAX_HOPS; hop += 1) {
    const api = apiAt(place, name)
    if (api !== undefined) return api
    const around: Window | null = place.parent
    if (around === place) return undefined
    place = around
  }
  return undefined
}

const openerOf = (place: Window | null): Window | null => {
  try {
    return (place?.opener as Window | null | undefined) ?? null
  } catch {
    return null
  }
}

/** Around this window first, then around the one that opened it. Undefined without an LMS, such as on a disk. */
export const findApi = (name: string): Api | undefined =>
  upwards(window, name) ?? upwards(openerOf(window), name) ?? upwards(openerOf(window.top), name)
