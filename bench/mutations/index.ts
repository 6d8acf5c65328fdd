/** Every kind of mistake by its name. */
import { linkMistakes, privacyMistakes, textMistakes } from './body.js'
import { fileMistakes } from './files.js'
import { dateMistakes, frontMatterMistakes, hourMistakes, idMistakes, termMistakes } from './front-matter.js'
import type { Mistakes } from './mistake.js'
import { directiveMistakes, quizMistakes } from './quiz.js'

export const mistakes: Mistakes = {
  ...frontMatterMistakes,
  ...termMistakes,
  ...hourMistakes,
  ...dateMistakes,
  ...idMistakes,
  ...quizMistakes,
  ...directiveMistakes,
  ...linkMistakes,
  ...privacyMistakes,
  ...textMistakes,
  ...fileMistakes,
}
