/** Entries of courses that nobody wrote, as a province has them: the same number gives the same courses. */
import { createHash } from 'node:crypto'
import { type CatalogueEntry, catalogueEntry } from '../src/model/catalogue-entry.js'
import { allDivisions } from '../src/model/region/find-region.js'
import { vocabularies } from '../src/model/vocabulary/index.js'
import { type Random, random } from './random.js'

const things = [
  ['智能手机', 'digital-literacy'],
  ['微信视频', 'digital-literacy'],
  ['防诈骗', 'safety-education'],
  ['居家安全', 'safety-education'],
  ['八段锦', 'sports-fitness'],
  ['太极拳', 'sports-fitness'],
  ['高血压饮食', 'nutrition'],
  ['家常营养', 'nutrition'],
  ['书法', 'humanities-arts'],
  ['合唱', 'music-dance'],
  ['剪纸', 'handicraft'],
  ['麦秆编织', 'straw-weaving'],
  ['果树修剪', 'rural-practical-tech'],
  ['大棚蔬菜', 'rural-practical-tech'],
  ['电商开店', 'entrepreneurship'],
  ['家政服务', 'housekeeping'],
  ['劳动合同', 'rights-protection'],
  ['亲子阅读', 'family-education'],
  ['垃圾分类', 'environment'],
  ['阳台园艺', 'gardening'],
] as const

const manners = ['入门', '基础', '实用', '一学就会的', '身边的', '提高班', '进阶', '春季班', '讲堂', '工作坊']
const doings = [
  '认识',
  '准备',
  '动手做',
  '练一练',
  '常见问题',
  '展示',
  '互相检查',
  '安全要求',
  '带回家做',
  '总结',
]

const identityOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`

const day = ({ below }: Random): string =>
  `202${2 + below(5)}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`

const counties = allDivisions().filter(({ level }) => level === 'county')
const people = vocabularies.audience.terms.map(({ id }) => id)
const forms = vocabularies['learning-form'].terms.map(({ id }) => id)
const levels = ['provincial', 'prefecture', 'county', 'county', 'county', 'township', 'village'] as const
const licences = ['CC-BY-4.0', 'CC-BY-NC-SA-4.0', 'CC-BY-SA-4.0', 'CC-BY-ND-4.0', 'teaching-only', 'reserved']

const entry = (number: number, chance: Random): CatalogueEntry => {
  const { below, pick } = chance
  const [thing, topic] = pick(things)
  const county = pick(counties)
  const lessons = 2 + below(11)
  const region =
    below(5) === 0 ? `${county.code}${pick(['001', '102', '205'])}${pick(['000', '201'])}` : county.code
  const title = `${below(3) === 0 ? county.name : ''}${pick(manners)}${thing}${below(2) === 0 ? `（${1 + below(9)}）` : ''}`
  return catalogueEntry.parse({
    id: `centre-${county.code}/course-${number}`,
    version: `1.${below(4)}.0`,
    title,
    summary: `教${pick(['居民', '老年人', '村民', '家长'])}学${thing}，${lessons}次课，学完能自己${pick(doings)}。`,
    language: 'zh-CN',
    type: pick(['general-course', 'local-course', 'skills-training', 'activity']),
    license: pick(licences),
    audience: { primary: [pick(people)], ...(below(2) === 0 && { secondary: [pick(people)] }) },
    topics: below(3) === 0 ? [topic, pick(things)[1]] : [topic],
    level: pick(['beginner', 'beginner', 'intermediate', 'advanced']),
    forms: [pick(forms)],
    objectives: Array.from({ length: 3 }, (_, at) => ({
      id: `O${at + 1}`,
      text: `学完能${pick(doings)}${thing}`,
    })),
    hours: { total: lessons * 2, online: lessons, offline: lessons, minutesPerHour: 45 },
    region,
    publisher: { name: `示例${county.name}社区学院`, level: pick(levels), type: 'community-college' },
    origin: pick(['self-developed', 'self-developed', 'co-built', 'introduced']),
    status: pick(['published', 'published', 'selected', 'recommended', 'submitted']),
    ...(below(8) === 0 && {
      series: { id: `centre-${county.code}/series`, title: `${thing}系列`, order: 1 + below(9) },
    }),
    ...(below(20) === 0 && { campaign: { name: 'activity-week', year: 2026 } }),
    ...(below(10) === 0 &&
      number > 0 && {
        basedOn: { package: `centre-${pick(counties).code}/course-${below(number)}`, version: '1.0.0' },
      }),
    updated: day(chance),
    identity: identityOf(`bundle ${number}`),
    content: identityOf(`content ${number}`),
    size: 20_000 + below(5_000_000),
    address: `bundles/course-${number}.kebao`,
    lessons: Array.from({ length: lessons }, (_, at) => ({
      id: `lesson-${at + 1}`,
      title: `${thing}：${pick(doings)}`,
      duration: { hours: 2 },
      objectives: ['O1'],
      questions: below(4),
    })),
    counts: {
      characters: 800 * lessons + below(2_000),
      questions: lessons,
      explained: below(lessons + 1),
      images: below(20),
      audio: below(3),
      video: below(3),
      captions: below(3),
    },
  })
}

/**
 * @param count how many
 * @param seed another one gives other courses
 */
export const sampleEntries = (count: number, seed = 1): readonly CatalogueEntry[] => {
  const chance = random(seed)
  return Array.from({ length: count }, (_, number) => entry(number, chance))
}
