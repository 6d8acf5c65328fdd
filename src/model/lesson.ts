/** A lesson (课节): one sitting. */
import * as z from 'zod'
import { words } from '../base/words.js'
import { field } from './field.js'
import { duration } from './hours.js'
import { practice } from './locality.js'
import { question } from './question.js'
import { choice, line, mark, slug, unitMark } from './scalar.js'
import { term } from './term.js'

export const lessonFields = {
  id: field(slug, {
    zh: ['编号', '课节编号'],
    about: words(
      '课节编号，全课唯一；改名、调序都不变，学习记录跟着它走。',
      'Unique in the course; learning records follow it through renames and moves.',
    ),
    source: 'N三(四); R118',
  }),
  title: field(line(), {
    zh: ['标题', '课节名称', '课题'],
    about: words('课节标题。', 'The title.'),
    source: 'GB/T 21365-2008 1.2',
  }),
  duration: field(duration, {
    zh: ['时长', '学时', '课时'],
    about: words('时长：分钟数，或几学时。', 'Length: minutes, or teaching hours.'),
    source: 'N三(四); R116',
  }),
  unit: field(unitMark, {
    zh: ['单元', '所属单元'],
    about: words('属于课程的哪个单元。', 'The mark of the unit of the course it belongs to.'),
    source: 'R001',
  }),
  objectives: field(z.array(mark).max(100), {
    zh: ['目标', '对应目标', '教学目标'],
    about: words('本课对应的课程目标编号。', 'Marks of the course objectives this lesson serves.'),
    source: 'N二(五)15; R001',
  }),
  keyPoints: field(z.array(line(300)).max(50), {
    zh: ['重点', '教学重点'],
    about: words('教学重点。', 'Key points.'),
    source: 'R001',
  }),
  difficulties: field(z.array(line(300)).max(50), {
    zh: ['难点', '教学难点'],
    about: words('教学难点。', 'What learners find hard.'),
    source: 'R001',
  }),
  forms: field(z.array(term('learning-form')).max(20), {
    zh: ['学习形式', '教学形式'],
    about: words('学习形式。', 'Forms of learning.'),
    source: 'N二(三)9; R075',
  }),
  delivery: field(choice({ online: ['线上'], offline: ['线下', '面授'], blended: ['混合', '线上线下'] }), {
    zh: ['授课方式', '方式'],
    about: words('线上、线下还是混合。', 'Online, face to face or both.'),
    source: 'N二(三)10; R086',
  }),
  practice: field(practice, {
    zh: ['服务实践', '实践'],
    about: words('服务社区的实践任务。', 'A task that serves the community.'),
    source: 'N二(五)15; R007',
  }),
  optional: field(z.boolean(), {
    zh: ['选学', '选修'],
    about: words('是否选学。', 'True when learners may skip it.'),
    source: 'H二(二); R014',
  }),
}

/** The front matter of a lesson file. What a lesson must have is a matter of lint, so that all gaps are reported at once. */
export const lessonMeta = z.strictObject(lessonFields).partial().meta({ id: 'LessonMeta' })
export type LessonMeta = z.infer<typeof lessonMeta>

/** A lesson in a bundle. */
export const lesson = z
  .strictObject(lessonFields)
  .partial()
  .extend({
    id: lessonFields.id,
    title: lessonFields.title,
    html: z.string().describe('Path of the sanitised HTML fragment in the bundle.'),
    text: z.string().describe('Path of the plain text in the bundle.'),
    questions: z.array(question).describe('Questions of the lesson, without their keys.'),
    assets: z.array(z.string()).describe('Paths of the media that the fragment uses.'),
  })
  .meta({ id: 'Lesson' })
export type Lesson = z.infer<typeof lesson>
