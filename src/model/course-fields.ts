/** The front-matter fields that courses and syllabi share, in the order `course.json` and the reference pages show them. */
import * as z from 'zod'
import { words } from '../base/words.js'
import { accessibility } from './accessibility.js'
import { assessment } from './assessment.js'
import { ageRange, audience } from './audience.js'
import { fee } from './fee.js'
import { field } from './field.js'
import { hours } from './hours.js'
import { alignment, basedOn, conformsTo } from './lineage.js'
import { designBasis, localFeature, practice, requirements, venue } from './locality.js'
import { objective } from './objective.js'
import { contributor, endorsement, organisation } from './organisation.js'
import { reads } from './reading.js'
import { region } from './region.js'
import { review } from './review.js'
import { aiGenerated, licence, resource } from './rights.js'
import { choice, date, languageTag, line, mark, packageId, prose, version } from './scalar.js'
import { brand, campaign, series } from './series.js'
import { openTerm, term } from './term.js'
import { unit } from './unit.js'

const free = (zh: readonly string[], about: ReturnType<typeof words>, source: string) =>
  field(z.array(line(300)).max(100), { zh, about, source })

export const courseFields = {
  id: field(packageId, {
    zh: ['编号', '课程编号'],
    about: words(
      '课程编号：发布者/短名，小写英文；改名搬家都不变。',
      'Identity: publisher/slug in lower-case ASCII, kept through renames and moves.',
    ),
    source: 'GB/T 21365-2008 1.1; R118',
  }),
  version: field(version, {
    zh: ['版本'],
    about: words('版本号，如 1.0.0。', 'Semantic version.'),
    source: 'SemVer 2.0.0',
  }),
  title: field(line(), {
    zh: ['标题', '课程名称', '名称'],
    about: words('课程名称。', 'The title.'),
    source: 'GB/T 21365-2008 1.2',
  }),
  shortTitle: field(line(40), {
    zh: ['短标题', '简称'],
    about: words('短标题，用在窄的地方。', 'A short title for narrow places.'),
    source: 'R113',
  }),
  summary: field(prose(2000), {
    zh: ['简介', '摘要', '课程简介'],
    about: words('几句话的简介。', 'A few sentences.'),
    source: 'GB/T 21365-2008 1.4',
  }),
  language: field(languageTag, {
    zh: ['语言'],
    about: words('内容的语言，如 zh-CN。', 'The language of the content.'),
    source: 'BCP 47',
  }),
  dialect: field(line(60), {
    zh: ['方言'],
    about: words('讲授时用的方言。', 'The dialect it is taught in.'),
    source: 'R113',
  }),
  type: field(term('course-type'), {
    zh: ['类型', '课程类型'],
    about: words('课程类型。', 'What kind of course.'),
    source: 'N二(五)15; R001',
  }),
  audience: field(audience, {
    zh: ['受众', '教学对象', '适用对象', '培训对象'],
    about: words('给谁学。', 'Whom it is for.'),
    source: 'N一(二); R054',
  }),
  ageRange: field(ageRange, {
    zh: ['年龄', '年龄范围'],
    about: words('学员年龄。', 'Age of learners.'),
    source: 'N一(二); R054',
  }),
  literacyLevel: field(reads(z.number().int().min(0).max(20_000), { as: 'number', units: ['字'] }), {
    zh: ['识字量', '文化程度'],
    about: words('学员大约认识多少字。', 'How many characters learners can read.'),
    source: 'N一(二); 《扫除文盲工作条例》第七条',
  }),
  topics: field(z.array(openTerm('topic')).min(1).max(20), {
    zh: ['主题', '内容类别'],
    about: words('内容主题。', 'Topics.'),
    source: 'N二(三)8; R037',
  }),
  purposes: field(z.array(term('purpose')).max(10), {
    zh: ['功能价值', '宗旨'],
    about: words('服务于哪些宗旨。', 'The ends it serves.'),
    source: 'N一(一); R041',
  }),
  level: field(
    choice({
      beginner: ['入门', '普及', '初级'],
      intermediate: ['提高', '中级'],
      advanced: ['研修', '高级'],
    }),
    {
      zh: ['层次', '难度'],
      about: words('入门、提高还是研修。', 'Beginner, intermediate or advanced.'),
      source: 'H二(三)7; R015',
    },
  ),
  objectives: field(z.array(objective).max(100), {
    zh: ['目标', '教学目标', '学习目标', '课程目标'],
    about: words('学完能做什么。', 'What learners can do afterwards.'),
    source: 'N一(二); R013',
  }),
  prerequisites: free(
    ['先修要求', '先修'],
    words('先要会什么，或先学哪门课。', 'What to know or learn before.'),
    'H二(二); R014',
  ),
  forms: field(z.array(term('learning-form')).max(20), {
    zh: ['学习形式', '教学形式'],
    about: words('学习形式。', 'Forms of learning.'),
    source: 'N二(三)9; R075',
  }),
  methods: free(['教学方法', '方法'], words('教学方法。', 'How it is taught.'), 'R001'),
  assessment: field(assessment, {
    zh: ['考核方式', '评价方式', '考核'],
    about: words('怎样考核。', 'How learning is assessed.'),
    source: 'N三(四); R121',
  }),
  units: field(z.array(unit).max(200), {
    zh: ['单元'],
    about: words('教学单元。', 'Units.'),
    source: 'N二(五)15; R001',
  }),
  conformsTo: field(z.array(conformsTo).max(20), {
    zh: ['依据大纲', '大纲'],
    about: words('依据哪个大纲。', 'The syllabi it carries out.'),
    source: 'N二(五)15; R001',
  }),
  alignments: field(z.array(alignment).max(50), {
    zh: ['对照标准', '对照'],
    about: words('对照哪些法规、标准、岗位。', 'Acts, standards and occupations it serves.'),
    source: 'N三(一); R051',
  }),
  hours: field(hours, {
    zh: ['学时', '课时', '总学时'],
    about: words('学时。', 'Teaching hours.'),
    source: 'N三(四); R116',
  }),
  credits: field(reads(z.number().min(0).max(1000), { as: 'number', units: ['学分', '分'] }), {
    zh: ['学分'],
    about: words('学分；换算依据写在学分政策里。', 'Credits under the credit policy.'),
    source: 'N三(四); R119',
  }),
  creditPolicy: field(mark, {
    zh: ['学分政策'],
    about: words('学分政策的编号。', 'The mark of the credit policy.'),
    source: 'Y三(四)18; R120',
  }),
  season: field(line(60), {
    zh: ['季节', '农时', '档期'],
    about: words('适合的季节或农时。', 'The season it suits.'),
    source: 'N二(四)14; R047',
  }),
  region: field(region, {
    zh: ['地区', '区划'],
    about: words('属于哪个地方。', 'The place it belongs to.'),
    source: 'GB/T 2260; R002',
  }),
  localFeature: field(localFeature, {
    zh: ['地方特色'],
    about: words('地方特色的依据。', 'Its ground in the place.'),
    source: 'N一(二); R003',
  }),
  designBasis: field(designBasis, {
    zh: ['设计依据'],
    about: words('设计依据。', 'What the design answers to.'),
    source: 'N二(五)15; R006',
  }),
  practice: field(practice, {
    zh: ['服务实践'],
    about: words('服务实践。', 'How it serves the community.'),
    source: 'N二(五)15; R007',
  }),
  venue: field(venue, {
    zh: ['场所'],
    about: words('场所。', 'Where it is taught.'),
    source: 'N二(二)6; R097',
  }),
  requirements: field(requirements, {
    zh: ['场地与器材', '场地', '器材', '材料', '教学条件'],
    about: words('场地、器材、材料、师资。', 'Room, equipment, materials, teachers.'),
    source: 'N二(二)5; R027',
  }),
  accessibility: field(accessibility, {
    zh: ['无障碍'],
    about: words('无障碍安排。', 'Provision for learners with disabilities.'),
    source: 'N二(四)13; R064',
  }),
  publisher: field(organisation, {
    zh: ['发布单位', '编制单位'],
    about: words('谁发布。', 'Who publishes.'),
    source: 'N二(一)2; R093',
  }),
  contributors: field(z.array(contributor).max(100), {
    zh: ['作者', '编者', '开发团队'],
    about: words('谁编写。', 'Who made it.'),
    source: 'N二(五)15; R008',
  }),
  origin: field(term('origin'), {
    zh: ['来源方式', '来源'],
    about: words('开发、共建、征集、引进还是改编。', 'Made, co-built, solicited, brought in or adapted.'),
    source: 'N二(五)15; R021',
  }),
  basedOn: field(basedOn, {
    zh: ['改编自'],
    about: words('改编自哪门课。', 'What it was adapted from.'),
    source: 'S三3; R031',
  }),
  license: field(licence, {
    zh: ['许可', '授权', '许可协议'],
    about: words('别人可以怎样用。', 'What others may do with it.'),
    source: 'N二(二)7; R020',
  }),
  rightsHolder: field(line(), {
    zh: ['权利人', '著作权人'],
    about: words('权利归谁。', 'Who holds the rights.'),
    source: '著作权法第九条; R020',
  }),
  resources: field(z.array(resource).max(500), {
    zh: ['资源', '教材与资源'],
    about: words('配套资源。', 'Resources beside the lessons.'),
    source: 'S三6; R024',
  }),
  aiGenerated: field(aiGenerated, {
    zh: ['AI生成', '人工智能生成'],
    about: words('人工智能参与多少。', 'How far AI made it.'),
    source: 'GB 45438-2025',
  }),
  status: field(term('curation-status'), {
    zh: ['状态'],
    about: words('草稿、报送、审核、入库……', 'Where it stands, from draft to published.'),
    source: 'N二(五)15; R021',
  }),
  review: field(z.array(review).max(100), {
    zh: ['审核记录', '审核'],
    about: words('审核记录。', 'Records of review.'),
    source: '教科信厅〔2024〕1号',
  }),
  endorsements: field(z.array(endorsement).max(50), {
    zh: ['上级推荐', '推荐'],
    about: words('上级推荐。', 'Recommendations from above.'),
    source: 'N三(一); R100',
  }),
  series: field(series, {
    zh: ['系列'],
    about: words('属于哪个系列。', 'The series it belongs to.'),
    source: 'S三6; R009',
  }),
  brand: field(brand, { zh: ['品牌'], about: words('品牌。', 'Its brand.'), source: 'N二(三)9; R081' }),
  campaign: field(campaign, {
    zh: ['活动'],
    about: words('为哪次活动。', 'The campaign it is for.'),
    source: 'N三(五); R083',
  }),
  updated: field(date(), {
    zh: ['更新日期', '更新'],
    about: words('内容最后更新的日期。', 'When the content was last changed.'),
    source: 'GB/T 21365-2008 2.3',
  }),
  asOf: field(date(), {
    zh: ['法规核对日期', '核对日期'],
    about: words('法规、数字核对到哪天。', 'The day laws and figures were checked.'),
    source: 'N二(四)14; R050',
  }),
  validUntil: field(date(), {
    zh: ['有效期至'],
    about: words('有效到哪天。', 'The last day it is good for.'),
    source: 'N三(三); R130',
  }),
  fee: field(fee, {
    zh: ['费用', '收费'],
    about: words('费用。', 'What it costs.'),
    source: 'N一(二); R055',
  }),
  lessons: field(z.array(line(300)).max(1000), {
    zh: ['课节', '课节次序'],
    about: words('课节文件的次序。', 'Lesson files in order.'),
    source: 'R014',
  }),
  custom: field(z.record(z.string().max(100), z.json()), {
    zh: ['自定义'],
    about: words('自定义的键。', 'Keys of your own.'),
    source: 'R004',
  }),
}
