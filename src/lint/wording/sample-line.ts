/** A line of front matter to copy, for the fields that authors are asked for. */
import { type Words, words } from '../../base/words.js'

const samples: ReadonlyMap<string, Words> = new Map([
  ['id', words('编号: example-college/phone-basics', 'id: example-college/phone-basics')],
  ['version', words('版本: 1.0.0', 'version: 1.0.0')],
  ['title', words('标题: 老年人智能手机应用', 'title: Smartphones for older adults')],
  [
    'summary',
    words('简介: 教老年人打开手机、调大字号。', 'summary: Turn on a phone and make the text larger.'),
  ],
  ['language', words('语言: zh-CN', 'language: zh-CN')],
  ['type', words('类型: 通识类课程资源', 'type: general-course')],
  ['audience', words('受众: [老年人]', 'audience: [seniors]')],
  ['topics', words('主题: [数字素养, 安全教育]', 'topics: [digital-literacy, safety-education]')],
  ['license', words('许可: CC-BY-NC-SA-4.0', 'license: CC-BY-NC-SA-4.0')],
  ['publisher', words('发布单位: 示例社区学院', 'publisher: Example Community College')],
  ['objectives', words('目标: [学完能自己调大字号]', 'objectives: [Make the text of a phone larger]')],
  ['units', words('单元: [{ 标题: 认识手机, 学时: 2 }]', 'units: [{ title: Know your phone, hours: 2 }]')],
  ['hours', words('学时: { 合计: 16, 每课时分钟: 45 }', 'hours: { total: 16, minutesPerHour: 45 }')],
  ['assessment', words('考核方式: 现场完成 6 项任务', 'assessment: Six tasks done in class')],
  ['region', words("地区: '410711'", "region: '410711'")],
  ['forms', words('学习形式: [才艺展示, 参观游学]', 'forms: [talent-show, study-tour]')],
])

/** `a: { b: … }` for `a.b`. */
const sketch = (path: string): string =>
  path.split('.').reduceRight((inner, key) => (inner === '' ? `${key}: …` : `${key}: { ${inner} }`), '')

/** The sample for a field, by its English path; a sketch where there is none. */
export const sampleLine = (path: string, zh: string): Words =>
  samples.get(path) ?? words(sketch(zh), sketch(path))
