/** The few words that kebao itself puts into HTML and plain text. */
import type { Words } from '../../base/words.js'
import { words } from '../../base/words.js'
import type { CalloutName, MediaKind } from '../nodes.js'

/** What a callout is called to its readers; steps and text for one audience speak for themselves. */
export const calloutWords: Readonly<Partial<Record<CalloutName, Words>>> = {
  tip: words('提示', 'Tip'),
  warning: words('警示', 'Warning'),
  case: words('案例', 'Case'),
  practice: words('服务实践', 'Community practice'),
  showcase: words('成果展示', 'Showcase'),
}

export const mediaWords: Readonly<Record<MediaKind, Words>> = {
  video: words('视频', 'Video'),
  audio: words('音频', 'Audio'),
  image: words('图片', 'Image'),
  download: words('下载', 'Download'),
}

export const captionsWords = words('字幕', 'Captions')
export const transcriptWords = words('文字稿', 'Transcript')
export const footnotesWords = words('脚注', 'Footnotes')
export const backWords = words('回到正文', 'Back to the text')
export const doneWords = words('已完成', 'Done')
export const openWords = words('未完成', 'Not done')
export const labelColon = words('：', ': ')
