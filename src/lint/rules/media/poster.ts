/** A video has a picture to show before it plays. */
import { words } from '../../../base/words.js'
import { mediaUses } from '../../facts/media-uses.js'
import { defineRule } from '../../rule.js'

export const poster = defineRule({
  code: 'media/poster',
  severity: 'info',
  summary: words('视频有封面', 'Videos have a poster'),
  message: words('这段视频没有封面。', 'This video has no poster.'),
  why: words(
    '没点开之前是一块黑屏，打印出来也是空白，学员不知道讲什么。',
    'Until it plays it is a black box, and blank on paper: nobody knows what it is about.',
  ),
  help: words(
    '请截一张清楚的画面放进课包，写上「封面=……jpg」。',
    'Put a clear frame of it into the package and name it: `poster=….jpg`.',
  ),
  sources: ['R024', 'R029'],
  example: {
    in: 'body',
    bad: '::视频{src="../assets/talk.mp4"}',
    good: '::视频{src="../assets/talk.mp4" 封面="../assets/talk.jpg"}',
  },
  *check(pkg, found) {
    for (const { node, place } of mediaUses(pkg)) {
      if (node.kind === 'video' && (node.poster ?? '').trim() === '') yield found(place, {})
    }
  },
})
