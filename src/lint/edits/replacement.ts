/** A fix that writes one text in the place of another. */
import type { Fix } from '../../base/diagnostic.js'
import { visible } from '../../base/visible.js'
import { words } from '../../base/words.js'

export const replacement = (file: string, start: number, end: number, text: string, safe = true): Fix => ({
  title:
    text === ''
      ? words('删去', 'Remove it')
      : words(`改成「${visible(text)}」`, `Write \`${visible(text)}\``),
  safe,
  edits: [{ file, start, end, text }],
})
