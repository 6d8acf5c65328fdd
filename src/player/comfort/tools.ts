/** The buttons at the top: larger, clearer, read aloud. */
import { make, makeButton } from '../make.js'
import type { PlayerWords } from '../words.js'
import { readAloud } from './read-aloud.js'
import { canResize, comfort, resize, toggleElder } from './settings.js'

export const addTools = (words: PlayerWords): void => {
  const place = document.getElementById('kb-tools')
  if (place === null) return
  const elder = makeButton(words.elder, 'kb-tool kb-elder', () => {
    toggleElder()
    tell()
  })
  const smaller = makeButton(words.smaller, 'kb-tool kb-smaller', () => {
    resize(-1)
    tell()
  })
  const larger = makeButton(words.larger, 'kb-tool kb-larger', () => {
    resize(1)
    tell()
  })
  /** A button that can do no more says so, and keeps the focus. */
  const tell = (): void => {
    elder.setAttribute('aria-pressed', String(comfort().isElder))
    smaller.setAttribute('aria-disabled', String(!canResize(-1)))
    larger.setAttribute('aria-disabled', String(!canResize(1)))
  }
  tell()
  place.setAttribute('role', 'group')
  place.setAttribute('aria-label', words.tools)
  place.append(elder, make('span', { class: 'kb-sizes' }, [smaller, larger]))
  readAloud(words, (button) => place.append(button))
}
