/** Loads a file of the search as a script, which a page may do from a disk as well. */

declare global {
  interface Window {
    /** What the files call. */
    kebaoFound?: (name: string, data: unknown) => void
  }
}

/** @param folder of the files, as seen from the page */
export const scriptLoader = (folder: string): ((name: string) => Promise<unknown>) => {
  const found = new Map<string, unknown>()
  window.kebaoFound = (name, data) => {
    found.set(name, data)
  }
  return (name) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script')
      script.onload = () => {
        script.remove()
        if (found.has(name)) resolve(found.get(name))
        else reject(new Error(name))
      }
      script.onerror = () => {
        script.remove()
        reject(new Error(name))
      }
      script.src = folder + name.replace(/\.json$/, '.js')
      document.head.append(script)
    })
}
