/** One session with an LMS, whichever SCORM it speaks. */
import type { Api } from './find-api.js'

/** What the two editions call the same things. */
export interface Methods {
  readonly initialize: string
  readonly get: string
  readonly set: string
  readonly commit: string
  readonly finish: string
}

export interface Lms {
  /** Empty for what is not set: LMSs differ in whether they call that an error. */
  get(key: string): string
  /** True when the LMS took it. A value that it has already is not sent again. */
  set(key: string, value: string): boolean
  commit(): void
  /** Ends the session. */
  finish(): void
}

/** Opens a session; undefined where the LMS refuses. Nothing of it ever throws. */
export const openLms = (api: Api, methods: Methods): Lms | undefined => {
  const call = (method: string, ...args: readonly string[]): string => {
    try {
      // As a method: many APIs are objects that need their `this`.
      return String(api[method]?.(...args) ?? '')
    } catch {
      return ''
    }
  }
  // The standard says the string; some say the boolean, or 1.
  const isTrue = (answer: string): boolean => answer === 'true' || answer === '1'
  if (!isTrue(call(methods.initialize, ''))) return undefined

  const sent = new Map<string, string>()
  let isDirty = false
  return {
    get: (key) => call(methods.get, key),
    set(key, value) {
      if (sent.get(key) === value) return true
      isDirty = true
      const isTaken = isTrue(call(methods.set, key, value))
      if (isTaken) sent.set(key, value)
      return isTaken
    },
    commit() {
      if (isDirty) call(methods.commit, '')
      isDirty = false
    },
    finish() {
      call(methods.finish, '')
    },
  }
}
