/** 学习型组织: the settings that are to become places of learning. */
import { words } from '../../base/words.js'
import { term, type Vocabulary } from './term.js'

export const targetSetting: Vocabulary = {
  scheme: 'target-setting',
  title: words('学习型组织', 'Learning setting'),
  // biome-ignore format: a table is read by its rows
  terms: [
    term('learning-city', '学习型城市', 'Learning city', ['N二(一)3']),
    term('learning-township', '学习型乡镇（街道）', 'Learning township', ['N二(一)3', 'H一', 'S三4'],
      { aliases: ['学习型镇（街）', '学习型镇（街道）', '学习型街道(乡镇)'] }),
    term('learning-community-place', '学习型社区', 'Learning community', ['N二(一)3', 'M三(一)2', 'H一']),
    term('learning-village', '学习型居委会(行政村)', 'Learning village', ['S三4'], { aliases: ['学习型村'] }),
    term('learning-family', '学习型家庭', 'Learning family', ['N二(一)3', 'H一']),
    term('learning-agency', '学习型机关', 'Learning agency', ['H二(三)2', 'Y三(一)4']),
    term('learning-enterprise', '学习型企业', 'Learning enterprise', ['S三4', 'H二(三)2'],
      { aliases: ['企事业单位'] }),
  ],
  composites: [],
}
