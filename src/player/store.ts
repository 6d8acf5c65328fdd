/** What this browser remembers; in private windows and from a disk it may refuse, and then a page forgets when it is left. */

const memory = new Map<string, string>()

export const remember = (key: string, value: string): void => {
  memory.set(key, value)
  try {
    localStorage.setItem(key, value)
  } catch {
    // No room, or not allowed: the page goes on without.
  }
}

export const recall = (key: string): string | undefined => {
  try {
    return localStorage.getItem(key) ?? memory.get(key)
  } catch {
    return memory.get(key)
  }
}
