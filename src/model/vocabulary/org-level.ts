/** 组织层级: where an organisation stands, from the nation down to the village. */
import { words } from '../../base/words.js'
import { term, type Vocabulary } from './term.js'

export const orgLevel: Vocabulary = {
  scheme: 'org-level',
  title: words('组织层级', 'Level of an organisation'),
  // biome-ignore format: a table is read by its rows
  terms: [
    term('national', '国家', 'National', ['N二(五)15'], { aliases: ['国家级'] }),
    term('provincial', '省级', 'Provincial', ['N二(五)16', 'S三3'], { aliases: ['省'] }),
    term('prefecture', '市（地）', 'Prefecture', ['N三(四)', 'M三(一)2'],
      { aliases: ['市级', '各市', '市', '地级市', '设区市'] }),
    term('county', '县（市、区）', 'County', ['N二(一)1', 'S三1', 'M二'],
      { aliases: ['县市区', '区社区学院', '县级', '区级', '县', '区', '区县'] }),
    term('township', '乡镇（街道）', 'Township or sub-district', ['N二(一)1', 'S三1', 'H一'],
      { aliases: ['镇（街道）', '镇（街）', '镇（办事处）', '乡镇级', '乡镇', '街道', '镇'] }),
    term('village', '村（社区）', 'Village or community', ['N二(一)1', 'S三1', 'H一'],
      { aliases: ['行政村(社区)', '居（村）', '村（社区）教学站（点）', '村级', '村', '社区', '村居'] }),
  ],
  composites: [],
}
