/** 学习形式: how people learn, from the classroom to study visits and distance learning. */
import { words } from '../../base/words.js'
import { term, type Vocabulary } from './term.js'

export const learningForm: Vocabulary = {
  scheme: 'learning-form',
  title: words('学习形式', 'Form of learning'),
  // biome-ignore format: a table is read by its rows
  terms: [
    term('classroom', '课堂学习', 'Classroom learning', ['N二(三)9'], { aliases: ['面授', '讲座', '课堂'] }),
    term('talent-show', '才艺展示', 'Talent show', ['N二(三)9', 'Y三(四)14']),
    term('study-tour', '参观游学', 'Study visit', ['N二(三)9', 'Y三(四)14'], { aliases: ['游学', '研学'] }),
    term('reading-salon', '读书沙龙', 'Reading salon', ['N二(三)9', 'Y三(四)14'], { aliases: ['读书会'] }),
    term('team-learning', '团队学习', 'Team learning', ['N二(三)9', 'N二(一)3', 'M二'],
      { aliases: ['学习团队', '活动小组', '学习小组', '学习共同体', '社区学习团队'] }),
    term('individual-learning', '个人学习', 'Individual learning', ['M三(二)4']),
    term('organization-learning', '学习型组织学习', 'Organisational learning', ['M三(二)4'],
      { aliases: ['学习型组织'] }),
    term('experiential-learning', '体验学习', 'Experiential learning', ['N二(三)9', 'Y三(四)14'],
      { aliases: ['体验'] }),
    term('distance-learning', '远程学习', 'Distance learning', ['N二(三)9', 'N二(三)10', 'S三5'],
      { aliases: ['现代远程教育', '在线老年教育', '网上学习', '网课', '直播课', '远程', '线上学习'] }),
    term('self-directed', '自主学习', 'Self-directed learning', ['N二(三)9', 'Y三(四)14', 'H二(二)'],
      { aliases: ['灵活自主学习', '自主化学习', '自学'] }),
    term('blended', '线上线下相结合', 'Blended learning', ['M三(四)1', 'N二(三)10'],
      { aliases: ['线上线下', '混合式', '线上线下混合', '混合'] }),
    term('correspondence', '函授', 'Correspondence', ['N二(四)14'],
      { aliases: ['寄送自学'], broader: ['distance-learning'], literal: false }),
    term('training', '教育培训', 'Training course', ['N二(四)13', 'M三(四)3'],
      { aliases: ['培训活动', '培训班'] }),
    term('hands-on-training', '教学实训', 'Hands-on practice', ['N二(二)5', 'M三(三)3'],
      { aliases: ['田间课堂', '实操', '实训'], broader: ['training'] }),
    term('social-practice', '社会实践活动', 'Social practice', ['N二(四)12'], { aliases: ['校外教育'] }),
    term('volunteer-service', '志愿服务', 'Volunteer service', ['N二(四)12', 'N二(五)16']),
    term('exchange-activity', '学习与交流活动', 'Exchange activity', ['N二(四)13']),
    term('care-education', '养教结合', 'Learning within elder care', ['S三5']),
  ],
  composites: [],
}
