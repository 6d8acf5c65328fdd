/** What each directive and each of its attributes is for, as an author asks for it. */
import { type Words, words } from '../../base/words.js'
import type { CalloutName, MediaKind, QuestionKind } from '../../markdown/nodes.js'

type Name = CalloutName | MediaKind | QuestionKind

/** By the English name. */
export const directiveMeaning: Readonly<Record<Name, Words>> = {
  steps: words('一步一步照着做的操作，里面写有序列表。', 'Steps to follow, written as a numbered list.'),
  tip: words('小窍门、提醒。', 'A tip.'),
  warning: words('安全警示、容易出错的地方。', 'A warning: safety, or what often goes wrong.'),
  case: words('案例、身边的故事。', 'A case, a story from life.'),
  practice: words('服务社区的实践任务。', 'A task that serves the community.'),
  showcase: words('学员成果展示。', 'Work of learners on show.'),
  only: words(
    '只给某类学员看的内容，用「受众」写明给谁。',
    'For some learners only: `audience` says for whom.',
  ),
  video: words('一段视频，最好有字幕和文字稿。', 'A video, best with captions and a transcript.'),
  audio: words('一段录音，最好有文字稿。', 'A sound recording, best with a transcript.'),
  image: words('带说明文字的图片。', 'An image with a caption.'),
  download: words('供下载的文件。', 'A file to download.'),
  single: words(
    '单选题：题干后面写任务列表，正确的一项打「x」。',
    'One right option: a stem and a task list, the right one ticked.',
  ),
  multiple: words(
    '多选题：题干后面写任务列表，正确的几项打「x」。',
    'Several right options: a stem and a task list, the right ones ticked.',
  ),
  'true-false': words(
    '判断题：用「答案=对」或「答案=错」写明。',
    'True or false: `answer=true` or `answer=false`.',
  ),
  'fill-in': words(
    '填空题：答案写在空处的 [[ ]] 里，几种答案用 | 隔开。',
    'Fill in the blanks: answers stand in [[ ]], several parted by |.',
  ),
  essay: words(
    '简答题：参考答案和评分标准写在引用块里。',
    'A short essay: the model answer and the rubric stand in block quotes.',
  ),
}

/** By the English name; attributes of questions and callouts among those of media. */
export const attributeMeaning: ReadonlyMap<string, Words> = new Map([
  ['src', words('文件的位置，从这个文件算起。', 'The file, as seen from this one.')],
  ['title', words('标题。', 'The title.')],
  ['alt', words('看不到图片时读的文字。', 'Text for those who cannot see the image.')],
  ['caption', words('写在下面的说明。', 'The caption below.')],
  ['captions', words('字幕文件。', 'The file of captions.')],
  ['transcript', words('文字稿文件。', 'The file of the transcript.')],
  ['poster', words('播放前显示的封面图片。', 'The image shown before it plays.')],
  ['duration', words('时长，如 5:30。', 'Playing time, such as 5:30.')],
  [
    'id',
    words(
      '题目的编号，全课唯一，也可写成 #q1。',
      'The mark of the question, unique in the course; #q1 is the same.',
    ),
  ],
  ['points', words('分值。', 'Points.')],
  ['objectives', words('对应的目标编号，如 O1。', 'Marks of the objectives it serves, such as O1.')],
  ['answer', words('判断题的答案：对或错。', 'The answer of a true-false question: true or false.')],
  ['audience', words('给哪类学员看。', 'Which learners see it.')],
])
