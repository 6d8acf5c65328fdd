/** Warns on stderr of reviews that saw other content than a bundle has now. */
import { type Bundle, type Language, reviewsOf } from '../index.js'
import { showDiagnostics } from './show-diagnostics.js'
import type { Terminal } from './terminal.js'

export const warnOfReviews = async (
  path: string,
  bundle: Bundle,
  terminal: Terminal,
  language: Language,
): Promise<void> => {
  const { diagnostics } = await reviewsOf(bundle)
  if (diagnostics.length > 0) showDiagnostics(path, diagnostics, terminal, language)
}
