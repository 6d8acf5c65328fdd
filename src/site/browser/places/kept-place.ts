/** The place that was chosen, on this device alone. A browser may keep nothing: then one chooses again. */

const KEY = 'kebao-place'

export const keptPlace = (): string => {
  try {
    const code = localStorage.getItem(KEY) || ''
    return /^\d{6}$/.test(code) ? code : ''
  } catch {
    return ''
  }
}

/** An empty code forgets. */
export const keepPlace = (code: string): void => {
  try {
    if (code) localStorage.setItem(KEY, code)
    else localStorage.removeItem(KEY)
  } catch {
    // Kept for this page alone.
  }
}
