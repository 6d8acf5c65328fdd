/** 称号: the titles that a district may be given. */
import { words } from '../../base/words.js'
import { term, type Vocabulary } from './term.js'

export const designation: Vocabulary = {
  scheme: 'designation',
  title: words('称号', 'Designation'),
  // biome-ignore format: a table is read by its rows
  terms: [
    term('experimental-zone', '社区教育实验区', 'Experimental zone', ['N二(一)4', 'H二(三)1', 'S三3'],
      { aliases: ['社区教育试验区', '实验区'] }),
    term('demonstration-zone', '社区教育示范区', 'Demonstration zone', ['N二(一)4', 'S三3', 'Y二'],
      { aliases: ['示范区'] }),
  ],
  composites: [],
}
