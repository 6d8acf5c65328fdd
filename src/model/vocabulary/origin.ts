/** 资源来源: how a course came to be. */
import { words } from '../../base/words.js'
import { term, type Vocabulary } from './term.js'

export const origin: Vocabulary = {
  scheme: 'origin',
  title: words('资源来源', 'Origin'),
  // biome-ignore format: a table is read by its rows
  terms: [
    term('self-developed', '开发', 'Self-developed', ['N二(五)15', 'Y三(二)6'],
      { aliases: ['自建', '自主开发', '原创'] }),
    term('co-built', '共建', 'Co-built', ['S三6', 'N二(五)15'],
      { aliases: ['共同参与课程开发', '合作开发'] }),
    term('solicited', '征集', 'Solicited', ['Y三(四)15']),
    term('introduced', '引进', 'Introduced', ['N二(五)15', 'S三6', 'M三(三)2', 'Y三(二)6']),
    term('adapted', '改编', 'Adapted', [], { literal: false }),
  ],
  composites: [],
}
