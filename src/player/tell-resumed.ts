/** Tells whoever comes back that they are where they stopped, and leads to the top. */
import { make, makeButton } from './make.js'
import type { PlayerWords } from './words.js'

export const tellResumed = (words: PlayerWords): void => {
  const close = (): void => bar.remove()
  const bar = make('div', { class: 'kb-resumed', role: 'status' }, [
    make('span', {}, [words.resumed]),
    makeButton(words.top, 'kb-button kb-plain kb-top', () => {
      close()
      scrollTo(0, 0)
      document.getElementById('kb-main')?.focus({ preventScroll: true })
    }),
    makeButton(words.fine, 'kb-button kb-plain kb-fine', close),
  ])
  document.body.append(bar)
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close()
  })
}
