/** Pages of a course, where the format only describes it. */

import type { Place } from '../../base/diagnostic.js'
import { words } from '../../base/words.js'
import type { Document } from '../../parse/package.js'
import type { Edition } from '../edition/edition.js'
import { defineLoss } from '../loss.js'

export const metadataOnly = defineLoss({
  code: 'emit/metadata-only',
  severity: 'info',
  isGone: true,
  about: words(
    '只有说明课程的数据；课文、题目和素材不在里面。',
    'It describes the course; texts, questions and media are not in it.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 篇课文（连同题目和素材）不在里面，只有说明课程的数据。`,
      `${count === 1 ? 'One page is' : `${count} pages are`} left out, questions and media among them: this format describes the course.`,
    ),
  why: words(
    '这种格式给目录和登记用，学员不会拿它来学。',
    'The format is for catalogues and registers; nobody learns from it.',
  ),
  help: words('请把它和课程的另一种格式一起交。', 'Hand it over together with the course in another format.'),
})

const wholeOf = ({ file, source }: Document): Place => {
  const lines = source.split('\n')
  return {
    file,
    range: {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset: source.length },
    },
  }
}

/** Every page from its first character to its last. */
export const wholePages = ({ pages }: Pick<Edition, 'pages'>): readonly Place[] =>
  pages.map(({ document }) => wholeOf(document))
