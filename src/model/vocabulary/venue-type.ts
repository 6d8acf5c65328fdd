/** 场所类型: where people learn. */
import { words } from '../../base/words.js'
import { term, type Vocabulary } from './term.js'

export const venueType: Vocabulary = {
  scheme: 'venue-type',
  title: words('场所类型', 'Type of venue'),
  // biome-ignore format: a table is read by its rows
  terms: [
    term('library', '图书馆', 'Library', ['N二(二)7', 'S三2'], { aliases: ['公共图书馆'] }),
    term('science-museum', '科技馆', 'Science museum', ['N二(二)7']),
    term('cultural-center', '文化馆', 'Cultural centre', ['N二(二)7', 'S三2'], { aliases: ['文化馆(站)'] }),
    term('museum', '博物馆', 'Museum', ['N二(二)7']),
    term('art-gallery', '美术馆', 'Art gallery', ['S三2']),
    term('sports-venue', '体育场馆', 'Sports venue', ['N二(二)7']),
    term('city-study', '城市书房', 'City study room', ['Y三(二)9']),
    term('farmers-bookhouse', '农家书屋', 'Farmers’ book house', ['N二(四)14']),
    term('rural-school-science-museum', '农村中学科技馆', 'Rural school science museum', ['N二(四)14']),
    term('grassroots-culture-center', '基层综合性文化服务中心', 'Grass-roots culture centre', ['N二(四)14', 'Y三(三)12'],
      { aliases: ['综合性文化服务中心'] }),
    term('community-service-center', '城乡社区综合服务中心（站）', 'Community service centre', ['N二(二)6', 'Y三(二)8'],
      { aliases: ['社区综合服务中心（站）', '城乡社区综合服务中心', '社区综合服务中心'] }),
    term('community-culture-center', '社区文化中心', 'Community culture centre', ['N二(二)6']),
    term('folk-culture-hall', '民俗文化馆', 'Folk-culture hall', ['S三5']),
    term('agri-station', '农技站', 'Agricultural technology station', ['S三5']),
    term('youth-venue', '青少年校外活动场所', 'Out-of-school youth venue', ['N二(四)12', 'H二(一)'],
      { aliases: ['青少年宫'] }),
    term('senior-learning-place', '老年人学习场所', 'Senior learning place', ['N二(四)11', 'Y三(三)10']),
    term('training-room', '教学实训室', 'Training room', ['M三(三)3']),
    term('school-campus', '学校场地', 'School premises', ['S三2'], { literal: false }),
    term('online', '线上', 'Online', ['H二(二)'], { literal: false }),
    term('field', '田间地头', 'In the field', [], { literal: false }),
  ],
  composites: [],
}
