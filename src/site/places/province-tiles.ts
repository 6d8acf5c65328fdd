/**
 * Every province-level division as one square in about its place. It is no map: no boundary, area or distance is in it, and it
 * says so where it stands. Maps of China may be published after approval alone (地图管理条例, 第十五条), and there is none here.
 */
import { type Words, words } from '../../base/words.js'

export interface ProvinceTile {
  /** The first two digits of its code. */
  readonly digits: string
  /** From the west. */
  readonly column: number
  /** From the north. */
  readonly row: number
  /** What fits into the square: the short name, or the letters of ISO 3166-2:CN. */
  readonly short: Words
  readonly name: Words
}

/** How wide and high the grid is. */
export const grid = { columns: 7, rows: 8 } as const

const tile = (
  digits: string,
  column: number,
  row: number,
  zh: string,
  letters: string,
  en: string,
): ProvinceTile => ({
  digits,
  column,
  row,
  short: words(zh, letters),
  name: words(zh, en),
})

/** By code. */
// biome-ignore format: a table is read by its rows
export const provinceTiles: readonly ProvinceTile[] = [
  tile('11', 4, 1, '北京', 'BJ', 'Beijing'),
  tile('12', 5, 2, '天津', 'TJ', 'Tianjin'),
  tile('13', 4, 2, '河北', 'HE', 'Hebei'),
  tile('14', 3, 2, '山西', 'SX', 'Shanxi'),
  tile('15', 3, 1, '内蒙古', 'NM', 'Inner Mongolia'),
  tile('21', 6, 2, '辽宁', 'LN', 'Liaoning'),
  tile('22', 6, 1, '吉林', 'JL', 'Jilin'),
  tile('23', 6, 0, '黑龙江', 'HL', 'Heilongjiang'),
  tile('31', 6, 4, '上海', 'SH', 'Shanghai'),
  tile('32', 5, 4, '江苏', 'JS', 'Jiangsu'),
  tile('33', 5, 5, '浙江', 'ZJ', 'Zhejiang'),
  tile('34', 4, 4, '安徽', 'AH', 'Anhui'),
  tile('35', 4, 6, '福建', 'FJ', 'Fujian'),
  tile('36', 4, 5, '江西', 'JX', 'Jiangxi'),
  tile('37', 4, 3, '山东', 'SD', 'Shandong'),
  tile('41', 3, 3, '河南', 'HA', 'Henan'),
  tile('42', 3, 4, '湖北', 'HB', 'Hubei'),
  tile('43', 3, 5, '湖南', 'HN', 'Hunan'),
  tile('44', 3, 6, '广东', 'GD', 'Guangdong'),
  tile('45', 2, 6, '广西', 'GX', 'Guangxi'),
  tile('46', 2, 7, '海南', 'HI', 'Hainan'),
  tile('50', 2, 4, '重庆', 'CQ', 'Chongqing'),
  tile('51', 1, 4, '四川', 'SC', 'Sichuan'),
  tile('52', 2, 5, '贵州', 'GZ', 'Guizhou'),
  tile('53', 1, 5, '云南', 'YN', 'Yunnan'),
  tile('54', 0, 4, '西藏', 'XZ', 'Xizang'),
  tile('61', 2, 3, '陕西', 'SN', 'Shaanxi'),
  tile('62', 1, 2, '甘肃', 'GS', 'Gansu'),
  tile('63', 1, 3, '青海', 'QH', 'Qinghai'),
  tile('64', 2, 2, '宁夏', 'NX', 'Ningxia'),
  tile('65', 0, 2, '新疆', 'XJ', 'Xinjiang'),
  tile('71', 5, 6, '台湾', 'TW', 'Taiwan'),
  tile('81', 4, 7, '香港', 'HK', 'Hong Kong'),
  tile('82', 3, 7, '澳门', 'MO', 'Macao'),
]
