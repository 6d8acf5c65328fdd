/** Finds the API that an LMS holds out to what it launches. */

/** What an LMS put there: methods that may be missing, throw, or answer anything. */
export type Api = Readonly<Record<string, ((...args: readonly string[]) => unknown) | undefined>>

/** SCORM 1.2 and SCORM 2004 (both RTE 3.3) bound the walk. */
const MAX_HOPS = 7

/** How an API is known: by its name, and by the method that each has. Frames and elements called `API` have none. */
interface Sought {
  readonly name: string
  readonly method: string
}

/** A window of another origin gives nothing away. */
const apiAt = (place: Window, { name, method }: Sought): Api | undefined => {
  try {
    const found = (place as unknown as Readonly<Record<string, Api | null | undefined>>)[name]
    return found?.[method] === undefined ? undefined : found
  } catch {
    return undefined
  }
}

/** In a window, or one of those around it. */
const upwards = (from: Window | null, sought: Sought): Api | undefined => {
  let place = from
  for (let hop = 0; place !== null && hop <= MAX_HOPS; hop += 1) {
    const api = apiAt(place, sought)
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
export const findApi = (sought: Sought): Api | undefined =>
  upwards(window, sought) ?? upwards(openerOf(window), sought) ?? upwards(openerOf(window.top), sought)
