/** Has the browser keep what was seen, where it can; from a disk there is nothing to keep. */

/** From the page to the top of the site: a prefix such as `../`. */
export const top = (): string => document.body.dataset.top ?? ''

export const keep = (): void => {
  if (!/^https?:$/.test(location.protocol) || !('serviceWorker' in navigator)) return
  navigator.serviceWorker
    .register(`${top()}worker.js`)
    .then(() => {
      const note = document.getElementById('kb-kept')
      if (note !== null) note.hidden = false
    })
    .catch(() => {
      // Without it the site does all but work without a network.
    })
}
