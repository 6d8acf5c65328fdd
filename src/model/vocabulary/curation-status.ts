/** 遴选状态: where a course stands between the first draft and its withdrawal. */
import { words } from '../../base/words.js'
import { term, type Vocabulary } from './term.js'

export const curationStatus: Vocabulary = {
  scheme: 'curation-status',
  title: words('遴选状态', 'Curation status'),
  // biome-ignore format: a table is read by its rows
  terms: [
    term('draft', '草稿', 'Draft', [], { literal: false }),
    term('submitted', '已报送', 'Submitted', ['Y三(四)15'], { aliases: ['报送', '已提交'], literal: false }),
    term('in-review', '审核中', 'In review', [],
      { aliases: ['审核', '待审核'], literal: false,
        note: words('一审、二审、三审。', 'First, second and third reading.') }),
    term('returned', '退回修改', 'Returned', [], { aliases: ['退回', '已退回'], literal: false }),
    term('recommended', '推荐', 'Recommended', ['N二(五)15', 'S三6', 'Y三(四)15'], { aliases: ['已推荐'] }),
    term('selected', '遴选', 'Selected', ['N二(五)15', 'S三6', 'Y三(四)15'], { aliases: ['已遴选', '入选'] }),
    term('published', '已发布（入库）', 'Published', [],
      { aliases: ['已发布', '发布', '入库'], literal: false,
        note: words('「入库」见教科信厅〔2024〕2号。', '“Entered in the library”, 教科信厅〔2024〕2号.') }),
    term('withdrawn', '已下架（出库）', 'Withdrawn', ['M四(三)'],
      { aliases: ['已下架', '下架', '出库'], literal: false,
        note: words('「出库」见教科信厅〔2024〕2号。', '“Taken from the library”, 教科信厅〔2024〕2号.') }),
    term('superseded', '已被替代', 'Superseded', [], { aliases: ['被替代', '已替代'], literal: false }),
  ],
  composites: [],
}
