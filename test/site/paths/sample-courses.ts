/** Courses of one county that lead to one another in every way, among many that do not. */
import { createHash } from 'node:crypto'
import { sampleEntries } from '../../../bench/sample-entries.js'
import { type CatalogueEntry, catalogueEntry } from '../../../src/model/catalogue-entry.js'

type Facts = Partial<CatalogueEntry> & Pick<CatalogueEntry, 'id' | 'title'>

/** An entry with what it must have, and what is given. */
export const entryOf = (facts: Facts): CatalogueEntry => {
  const hash = createHash('sha256').update(`${facts.id} ${facts.version}`).digest('hex')
  return catalogueEntry.parse({
    version: '1.0.0',
    language: 'zh-CN',
    type: 'general-course',
    license: 'CC-BY-4.0',
    identity: `sha256:${hash}`,
    content: `sha256:${hash}`,
    size: 1000,
    lessons: [],
    counts: { characters: 0, questions: 0, explained: 0, images: 0, audio: 0, video: 0, captions: 0 },
    ...facts,
  })
}

const muye = {
  region: '410711',
  publisher: { name: '牧野区社区学院', level: 'county' as const },
  audience: { primary: ['seniors'] },
  topics: ['digital-literacy'],
}

const series = (order: number) => ({ series: { id: 'muye/phone', title: '手机一步步学', order } })
const hours = (total: number) => ({ hours: { total } })

export const hostileTitle = '</title><script>alert(1)</script>"\'&\u202e]]>'

/** Where each course is held. */
const library = {
  venue: { name: '牧野区图书馆', types: ['library'], note: '周一闭馆，免费，电话预约' },
}

export const muyeCourses: readonly CatalogueEntry[] = [
  entryOf({
    id: 'muye/phone-1',
    title: '认识智能手机',
    level: 'beginner',
    ...muye,
    ...series(1),
    ...hours(8),
    ...library,
  }),
  entryOf({
    id: 'muye/phone-2',
    title: '微信聊天和视频',
    level: 'beginner',
    ...muye,
    ...series(2),
    ...hours(8),
  }),
  entryOf({
    id: 'muye/phone-3',
    title: '手机挂号和缴费',
    level: 'intermediate',
    ...muye,
    ...series(3),
    ...hours(12),
  }),
  entryOf({
    id: 'muye/safe-pay',
    title: '安全支付与防诈骗',
    level: 'intermediate',
    ...muye,
    topics: ['digital-literacy', 'safety-education'],
    prerequisites: ['先学《微信聊天和视频》', '会用银行卡'],
    ...hours(6),
    ...library,
  }),
  entryOf({
    id: 'muye/short-video',
    title: '拍短视频，记录我们的非物质文化遗产：从选题、拍摄、剪辑到发布的完整方法',
    level: 'advanced',
    ...muye,
    prerequisites: ['muye/phone-3', '安全支付与防诈骗'],
    ...hours(16),
  }),
  entryOf({
    id: 'muye/online-shop',
    title: '电商开店',
    level: 'advanced',
    ...muye,
    prerequisites: ['muye/safe-pay', 'muye/phone-1'],
    ...hours(24),
  }),
  entryOf({ id: 'muye/syllabus', title: '老年人智能技术通用大纲', type: 'general-syllabus', ...muye }),
  entryOf({
    id: 'muye/smart-life',
    title: '智慧生活',
    level: 'beginner',
    ...muye,
    region: '410711001000',
    conformsTo: [{ syllabus: 'muye/syllabus' }],
  }),
  entryOf({
    id: 'muye/smart-life-2',
    title: '智慧生活提高班',
    level: 'intermediate',
    ...muye,
    conformsTo: [{ syllabus: 'muye/syllabus' }],
    venue: { types: ['library', 'community-service-center'] },
  }),
  entryOf({
    id: 'xinxiang/opera',
    title: '豫剧入门',
    region: '410700',
    topics: ['music-dance'],
    level: 'beginner',
  }),
  entryOf({
    id: 'henan/history',
    title: '中原历史',
    region: '410000',
    topics: ['local-culture'],
    updated: '2026-01-02',
  }),
  entryOf({ id: 'country/law', title: 'Law for everyone', language: 'en', topics: ['rule-of-law'] }),
  entryOf({ id: 'park/garden', title: '园区里的花', region: 'custom:science-city', topics: ['gardening'] }),
  entryOf({
    id: 'hostile/course',
    title: hostileTitle,
    region: '410711',
    topics: ['digital-literacy'],
    prerequisites: [`《认识智能手机》${hostileTitle}`, hostileTitle],
    publisher: { name: '<img src=x onerror=alert(1)>' },
    venue: { name: '<b>馆</b>', note: '"><script>alert(1)</script>' },
    series: { id: 'hostile/series', title: '</a><script>', order: 1 },
  }),
  // Each asks for the other: a circle.
  entryOf({
    id: 'muye/tea-a',
    title: '茶艺甲',
    topics: ['life-leisure'],
    prerequisites: ['muye/tea-b'],
    region: '410711',
  }),
  entryOf({
    id: 'muye/tea-b',
    title: '茶艺乙',
    topics: ['life-leisure'],
    prerequisites: ['muye/tea-a'],
    region: '410711',
  }),
]

export const sampleCourses: readonly CatalogueEntry[] = [...muyeCourses, ...sampleEntries(220, 7)]
