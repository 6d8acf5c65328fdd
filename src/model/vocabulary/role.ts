/** 角色: the part a person or body takes in a course. */
import { words } from '../../base/words.js'
import { term, type Vocabulary } from './term.js'

export const role: Vocabulary = {
  scheme: 'role',
  title: words('角色', 'Role'),
  // biome-ignore format: a table is read by its rows
  terms: [
    term('full-time-manager', '专职管理人员', 'Full-time manager', ['N二(五)16', 'M三(二)1']),
    term('full-time-teacher', '专职教师', 'Full-time teacher', ['N二(五)16']),
    term('part-time-teacher', '兼职教师', 'Part-time teacher', ['N二(五)16'], { literal: false }),
    term('backbone-teacher', '骨干教师', 'Backbone teacher', ['M三(二)1']),
    term('volunteer', '志愿者', 'Volunteer', ['M三(二)2', 'Y三(四)17'],
      { aliases: ['志愿者服务队', '志愿者队伍'] }),
    term('expert', '专家', 'Expert', ['M三(二)3', 'H三(四)'],
      { aliases: ['专家团队', '专家库', '学者', '学术支撑队伍'] }),
    term('industry-expert', '行业专家', 'Industry expert', ['H三(四)']),
    term('master-teacher', '教学名师', 'Master teacher', ['H三(四)']),
    term('teaching-team', '教学团队', 'Teaching team', ['H三(四)']),
    term('social-worker', '社会工作专业人才', 'Social-work professional', ['N二(五)16', 'Y三(四)17'],
      { aliases: ['社会专业人才'] }),
    term('school-teacher-volunteer', '学校教师志愿者', 'School teacher as volunteer', ['N二(四)12'],
      { literal: false }),
    term('medical-staff', '医务人员', 'Medical staff', ['M三(二)2']),
    term('tech-staff', '科技人员', 'Science and technology staff', ['M三(二)2']),
    term('learner', '学习者', 'Learner', ['N一(二)', 'N三(四)']),
    term('learning-star', '百姓学习之星', 'Learning star', ['M二', 'H二(三)6']),
    term('resident-contributor', '居民参与者', 'Resident contributor', ['N二(五)15'],
      { aliases: ['居民'], literal: false }),
    term('third-party-evaluator', '社会第三方', 'Third-party evaluator', ['N三(三)']),
    term('reviewer', '审核人', 'Reviewer', [], { aliases: ['审核员', '审稿人'], literal: false }),
    term('publisher', '发布机构', 'Publisher', [], { aliases: ['发布单位'], literal: false }),
  ],
  composites: [{ text: '专兼职教师', terms: ['full-time-teacher', 'part-time-teacher'] }],
}
