/** The words that stand on every page of the site. */
import { words } from '../../base/words.js'

export const shellWords = {
  home: words('首页', 'Home'),
  shelves: words('分类', 'Shelves'),
  search: words('查找', 'Search'),
  map: words('学习地图', 'Learning map'),
  nearby: words('身边的课', 'Near me'),
  week: words('活动周', 'Learning week'),
  about: words('关于本站', 'About this site'),
  navigation: words('主要页面', 'Main pages'),
  trail: words('您在这里', 'You are here'),
  skip: words('跳到正文', 'Skip to the text'),
  /** In the language that one would change to. */
  other: words('English', '中文'),
  feed: words('订阅新课（Atom）', 'Feed of new courses (Atom)'),
  offline: words(
    '看过的页面没有网络也能再看。',
    'Pages that you have opened can be read again without a network.',
  ),
} as const
