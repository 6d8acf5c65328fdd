/** 素养维度: the four qualities that N一(一) wants raised; an objective serves one of them. */
import { words } from '../../base/words.js'
import { term, type Vocabulary } from './term.js'

export const qualityDimension: Vocabulary = {
  scheme: 'quality-dimension',
  title: words('素养维度', 'Dimension of competence'),
  // biome-ignore format: a table is read by its rows
  terms: [
    term('q-morality', '思想道德素质', 'Morality', ['N一(一)'], { aliases: ['思想道德'] }),
    term('q-science-culture', '科学文化素质', 'Science and culture', ['N一(一)'], { aliases: ['科学文化'] }),
    term('q-health', '健康素质', 'Health', ['N一(一)'], { aliases: ['健康'] }),
    term('q-skills', '职业技能', 'Vocational skills', ['N一(一)'], { aliases: ['技能'] }),
  ],
  composites: [],
}
