/** A course says whether artificial intelligence had a part in it. */
import { words } from '../../../base/words.js'
import { isWritten } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

export const aiUse = defineRule({
  code: 'rights/ai-use',
  severity: 'info',
  summary: words('课程写明用没用人工智能', 'A course says whether artificial intelligence had a part in it'),
  message: words('没有写用没用人工智能。', 'Whether artificial intelligence had a part in it is not said.'),
  why: words(
    '人工智能生成的内容要标识；一句不写，平台不知道该不该标。',
    'What was generated must be marked: where nothing is said, platforms cannot tell.',
  ),
  help: words(
    '请加一行：没有用的写「AI生成: 无」，帮着改过的写「辅助」，直接生成的写「生成」。',
    'Add `aiGenerated: none`, or `assisted` where it helped, or `generated` where it wrote or drew.',
  ),
  sources: ['GB 45438-2025', '《人工智能生成合成内容标识办法》'],
  example: { in: 'course', bad: 'aiGenerated:', good: 'aiGenerated: none' },
  *check(pkg, found) {
    if (!isWritten(pkg, '/course') || isWritten(pkg, '/course/aiGenerated')) return
    yield found({ file: pkg.root.file, range: pkg.root.opening }, {})
  },
})
