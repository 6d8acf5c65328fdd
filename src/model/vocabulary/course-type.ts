/** 课程类型: what kind of document a course package holds. */
import { words } from '../../base/words.js'
import { term, type Vocabulary } from './term.js'

export const courseType: Vocabulary = {
  scheme: 'course-type',
  title: words('课程类型', 'Type of course'),
  // biome-ignore format: a table is read by its rows
  terms: [
    term('general-syllabus', '通用型课程大纲', 'General syllabus', ['N二(五)15'],
      { aliases: ['通用型大纲', '通用大纲', '课程大纲', '教学大纲'],
        note: words('只有大纲，没有课件；各地据此开课。', 'A syllabus without lessons, from which others make courses.') }),
    term('general-course', '通识类课程资源', 'General course', ['M三(一)2'],
      { aliases: ['通识类', '通识类课程', '通识课程', '通识课'],
        note: words('按通用大纲做成的课。', 'A course made from a general syllabus.') }),
    term('local-course', '本土化课程', 'Local course', ['N二(五)15', 'S三6', 'M三(三)2', 'Y三(四)15'],
      { aliases: ['本土化课程资源', '本土文化课程', '本土课程'],
        note: words('须写明地区和地方特色。', 'Must tell its region and its local feature.') }),
    term('skills-training', '技能培训课程', 'Skills training course', ['N二(四)14', 'S三2'],
      { aliases: ['技能培训', '技能课程'], literal: false }),
    term('activity', '活动型课程', 'Activity plan', ['N二(三)9', 'H二(三)7'],
      { aliases: ['活动课程', '活动课'], literal: false,
        note: words('如才艺展示、游学、活动周。', 'Such as a talent show, a study visit, the learning week.') }),
    term('project', '社区教育项目', 'Community education project', ['M三(一)2', 'Y三(四)16'],
      { aliases: ['特色项目', '实验项目', '项目'],
        note: words('须说明科学性、创新性、操作性（Y三(四)16）。', 'Must show that it is sound, new and workable (Y三(四)16).') }),
    term('teacher-training', '师资培训课程', 'Educator training', ['M三(二)1'],
      { aliases: ['师资培训', '骨干教师培训'], literal: false }),
  ],
  composites: [],
}
