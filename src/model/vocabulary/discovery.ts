/** 发现产品与品牌: the products by which residents find what to learn. */
import { words } from '../../base/words.js'
import { term, type Vocabulary } from './term.js'

export const discovery: Vocabulary = {
  scheme: 'discovery',
  title: words('发现产品与品牌', 'Ways to discover'),
  // biome-ignore format: a table is read by its rows
  terms: [
    term('learning-supermarket', '学习超市', 'Learning supermarket', ['N二(三)9', 'Y三(四)14']),
    term('learning-map', '学习地图', 'Learning map', ['N二(三)9', 'Y三(四)14']),
    term('learning-service-circle', '居民学习服务圈', 'Learning service circle', ['N二(三)9', 'Y三(四)14'],
      { aliases: ['学习服务圈'] }),
    term('online-learning-circle', '网上学习圈', 'Online learning circle', ['N二(三)10']),
    term('one-stop', '“一站式”教育培训和学习服务', 'One-stop service', ['H二(二)'], { aliases: ['一站式'] }),
    term('brand', '学习项目品牌', 'Learning brand', ['N二(三)9', 'M二', 'H二(三)6', 'Y三(四)16'],
      { aliases: ['终身学习活动品牌', '社区教育活动品牌', '社区教育品牌', '品牌'] }),
    term('activity-week', '全民终身学习活动周', 'Lifelong Learning Week', ['N三(五)', 'S四5', 'M四(四)', 'H二(三)6'],
      { aliases: ['终身学习活动周', '活动周'] }),
  ],
  composites: [],
}
