/** 资源类型: what a resource of a course is. */
import { words } from '../../base/words.js'
import { term, type Vocabulary } from './term.js'

export const resourceKind: Vocabulary = {
  scheme: 'resource-kind',
  title: words('资源类型', 'Kind of resource'),
  // biome-ignore format: a table is read by its rows
  terms: [
    term('syllabus', '课程大纲', 'Syllabus', ['N二(五)15'],
      { aliases: ['通用型课程大纲', '教学大纲', '大纲'] }),
    term('study-package', '课程学习包', 'Course study package', ['S三6'], { aliases: ['学习包'] }),
    term('multimedia-courseware', '多媒体课件', 'Multimedia courseware', ['S三6'],
      { aliases: ['课件', 'PPT', '幻灯片', '演示文稿'] }),
    term('online-core-course', '网络核心课程', 'Online core course', ['S三6'], { aliases: ['网络课程'] }),
    term('digital-resource', '数字化学习资源', 'Digital learning resource', ['N二(三)10']),
    term('case-study', '典型案例', 'Case study', ['M四(四)', 'N三(五)'],
      { aliases: ['典型经验', '先进经验', '案例'] }),
    term('venue-facility', '场地设施', 'Venues and facilities', ['N二(二)5', 'S三2'],
      { aliases: ['学习场所和设施'] }),
    term('training-equipment', '教学实训设备', 'Practice equipment', ['N二(二)5', 'M三(三)3'],
      { aliases: ['教学实训室'] }),
    term('science-resource', '科普资源', 'Popular-science resource', ['N二(四)12']),
    term('micro-video', '微课视频', 'Micro lesson video', [],
      { aliases: ['微课', '短视频', '视频'], literal: false }),
    term('audio', '音频', 'Audio', [], { aliases: ['广播稿音频'], literal: false }),
    term('handout', '讲义', 'Handout', [], { aliases: ['学习单', '操作卡'], literal: false }),
    term('lesson-plan', '教案', 'Lesson plan', [], { aliases: ['教师指南'], literal: false }),
    term('quiz', '测验', 'Quiz', [], { aliases: ['练习', '习题'], literal: false }),
    term('image', '图片', 'Image', [], { aliases: ['图示', '挂图'], literal: false }),
    term('textbook', '教材', 'Textbook', [], { aliases: ['读本'], literal: false }),
    term('transcript', '字幕文稿', 'Captions or transcript', [],
      { aliases: ['文字稿', 'srt', '字幕'], literal: false }),
    term('survey', '满意度问卷', 'Satisfaction survey', [], { aliases: ['测评表', '问卷'], literal: false }),
    term('external-link', '外部链接', 'External link', [], { aliases: ['网址', '链接'], literal: false }),
  ],
  composites: [],
}
