/** The words of the places. */
import { words } from '../../base/words.js'

const courses = (count: number) => words(`${count} 门课`, count === 1 ? '1 course' : `${count} courses`)

export const placeWords = {
  courses,
  title: words('身边的课', 'Near me'),
  intro: words(
    '选一选您住的地方，离您近的课排在前面。',
    'Choose where you live: the courses nearest to you come first.',
  ),
  promise: words(
    '您选的地方只记在这台设备上，不会传给任何人，也不需要定位。',
    'Your choice is kept on this device alone and sent to nobody; your position is not asked for.',
  ),
  province: words('省、自治区、直辖市', 'Province'),
  prefecture: words('市、州', 'City or prefecture'),
  county: words('县、区', 'County or district'),
  choose: words('请选择', 'Please choose'),
  forget: words('忘掉我选的地方', 'Forget my choice'),
  browse: words('按地区看', 'Browse by place'),
  tilesName: words('各省级行政区的课程数', 'Courses in each province-level division'),
  tilesNote: words(
    '每一格代表一个省级行政区，只表示大致方位。这不是地图，不表示界线、面积和距离。格子里的数是课程数，颜色越深课越多。',
    'Each square is a province-level division in about its place. This is no map: it shows no boundary, area or distance. The number is that of courses; the darker, the more.',
  ),
  tile: (name: string, count: number) =>
    words(`${name}：${courses(count)['zh-CN']}`, `${name}: ${courses(count).en}`),
  tilesList: words('同样的内容，列成一览', 'The same as a list'),
  country: words('面向全国的课', 'Courses for the whole country'),
  elsewhere: words('园区、新区和其他地方', 'Parks, new districts and other places'),
  own: (name: string) => words(`${name}的课`, `Courses of ${name}`),
  ownNone: (name: string) =>
    words(`还没有专门写明在${name}开的课。`, `No course says that it is for ${name} itself.`),
  parts: (name: string) => words(`${name}各地`, `Places in ${name}`),
  partsNone: words('暂时没有课的地方：', 'Places without courses yet: '),
  wider: (name: string) => words(`面向整个${name}的课`, `Courses for all of ${name}`),
  venues: words('在哪里上课', 'Where courses are held'),
  venueHere: words('在这里上的课：', 'Courses held here: '),
  anyVenue: words('场所', 'A venue'),
  publishers: words('谁在开课', 'Who gives courses here'),
  all: (name: string) => words(`在分类里看${name}的课`, `Courses of ${name} on their shelf`),
  shown: (count: number) => words(`这里列出最新的 ${count} 门。`, `These are the newest ${count}.`),
  moreVenues: (count: number) => words(`另有 ${count} 个。`, `There are ${count} more.`),
  hours: (count: number) => words(`${count} 学时`, count === 1 ? '1 hour' : `${count} hours`),
  colon: words('：', ': '),
  separator: words('、', ', '),
  /** In the rings around a place; `{n}` is its name. */
  ring: {
    village: words('本村（社区）', 'In your village or community'),
    township: words('本乡镇（街道）', 'In your township or sub-district'),
    county: words('{n}的课', 'In {n}'),
    prefecture: words('{n}其他的课', 'More in {n}'),
    province: words('{n}其他的课', 'More in {n}'),
    country: words('面向全国的课', 'For the whole country'),
  },
  loading: words('正在打开……', 'Opening …'),
  failed: words('没能打开，请从下面按地区看。', 'This could not be opened. Please browse by place below.'),
  found: words('{n}附近的课', 'Courses near {n}'),
  nothing: words('附近还没有课。', 'There are no courses nearby yet.'),
  more: words('看{n}的全部课程', 'See all courses of {n}'),
  allCourses: words('看全部课程', 'See all courses'),
} as const

/** What the script of the page says. */
export const placeScriptWords = [
  'choose',
  'ring',
  'loading',
  'failed',
  'found',
  'nothing',
  'more',
] as const satisfies readonly (keyof typeof placeWords)[]
