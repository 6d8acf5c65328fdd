/** 功能价值: the five ends of community education in N一(一). */
import { words } from '../../base/words.js'
import { term, type Vocabulary } from './term.js'

export const purpose: Vocabulary = {
  scheme: 'purpose',
  title: words('功能价值', 'Purpose'),
  // biome-ignore format: a table is read by its rows
  terms: [
    term('p-core-values', '弘扬社会主义核心价值观', 'Promoting core socialist values', ['N一(一)'],
      { aliases: ['核心价值观'] }),
    term('p-governance', '推动社会治理体系建设', 'Advancing social governance', ['N一(一)'],
      { aliases: ['社会治理'] }),
    term('p-heritage', '传承中华优秀传统文化', 'Carrying on traditional culture', ['N一(一)'],
      { aliases: ['传统文化'] }),
    term('p-lifestyle', '形成科学文明生活消费方式', 'Civilised ways of living', ['N一(一)'],
      { aliases: ['科学文明生活'] }),
    term('p-development', '服务人的全面发展', 'All-round development', ['N一(一)'],
      { aliases: ['人的全面发展', '全面发展'] }),
  ],
  composites: [],
}
