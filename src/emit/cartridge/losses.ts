/** What a cartridge cannot hold, or holds in a plainer way. */
import { words } from '../../base/words.js'
import { defineLoss } from '../loss.js'

const read = words('请在平台里看一遍。', 'Read it once on the host.')

export const questionsApart = defineLoss({
  code: 'emit/questions-apart',
  severity: 'info',
  about: words('题目离开课文，放进课后的测验。', 'Questions leave the text for a quiz behind the lesson.'),
  message: ({ count }) =>
    words(
      `有 ${count} 道题不在课文里，放进了课后的测验。`,
      `${count === 1 ? 'One question stands' : `${count} questions stand`} in a quiz behind the lesson, not in its text.`,
    ),
  why: words('平台的题目只能放在测验里。', 'Hosts hold questions in quizzes alone.'),
  help: words(
    '请看一遍题目：题干里说「见上图」的，把图放进题干。',
    'Read the questions once: one that says “see above” needs the picture in its own text.',
  ),
})

export const twoChoices = defineLoss({
  code: 'emit/two-choices',
  severity: 'info',
  about: words(
    '只有两个选项的单选题变成判断题，题干里说明「对」「错」代表哪个选项。',
    'Single-choice questions of two options become true-false; the stem says which option each stands for.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 道单选题只有两个选项，变成了判断题。`,
      `${count === 1 ? 'One single-choice question has' : `${count} single-choice questions have`} two options and became true-false.`,
    ),
  why: words('这种格式的单选题至少要三个选项。', 'Single choice begins at three options in this format.'),
  help: words('请加一个选项，或改写成判断题。', 'Add an option, or make it a true-false question.'),
})

export const splitGaps = defineLoss({
  code: 'emit/split-gaps',
  severity: 'info',
  about: words(
    '有几个空的填空题，一个空变成一道题。',
    'Fill-in questions with several gaps become one question a gap.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 道填空题不止一个空，拆成了一空一题。`,
      `${count === 1 ? 'One question with several gaps was' : `${count} questions with several gaps were`} split, one for each gap.`,
    ),
  why: words(
    '这种格式的填空题只有一个空，分数按空分开。',
    'A question of this format has one gap; the points are divided.',
  ),
  help: words(
    '请看一遍，每一空单独问也读得通就不用改。',
    'Read them once; where each gap can be asked alone, nothing is to be done.',
  ),
})

export const unscoredQuestions = defineLoss({
  code: 'emit/unscored-questions',
  severity: 'warning',
  about: words(
    '没有答案的题变成简答题，平台不判分。',
    'Questions without a key become essays, which hosts do not score.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 道题没有可用的答案，变成了不判分的简答题。`,
      `${count === 1 ? 'One question has' : `${count} questions have`} no key that can be used and became an essay without a score.`,
    ),
  why: words('平台要有答案才会判分。', 'Hosts score by a key.'),
  help: words('请给这些题写上答案。', 'Give these questions their answers.'),
})

export const optionMedia = defineLoss({
  code: 'emit/option-media',
  severity: 'info',
  about: words(
    '选项里的图片、音频和视频移到题干下面，注明是哪个选项的。',
    'Pictures and recordings in options move below the stem, each with the letter of its option.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 道题的选项里有图或音像，移到了题干下面。`,
      `${count === 1 ? 'One question has' : `${count} questions have`} media in options, which moved below the stem.`,
    ),
  why: words(
    '平台导入时，选项里的图显示不出来。',
    'Hosts do not show pictures of options that were imported.',
  ),
  help: read,
})

export const feedbackMedia = defineLoss({
  code: 'emit/feedback-media',
  severity: 'warning',
  about: words(
    '解析和参考答案里的图片只留下替代文字，音频和视频去掉。',
    'Of pictures in explanations and model answers the description stays; sound and film are left out.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 道题的解析里有图或音像，只留下了文字。`,
      `${count === 1 ? 'One explanation has' : `${count} explanations have`} media, of which the words alone remain.`,
    ),
  why: words(
    '平台导入时，解析里的图显示不出来；放进题干又会露出答案。',
    'Hosts do not show pictures of explanations; in the stem they would give the answer away.',
  ),
  help: words(
    '请把要紧的内容写进解析的文字，或放进课文。',
    'Say what matters in words, or put the picture into the lesson.',
  ),
})

export const questionPoints = defineLoss({
  code: 'emit/question-points',
  severity: 'info',
  about: words(
    '分值不是 1 到 99 的整数、或不够分给每个空的，按平台的默认分。',
    'Points that are no whole number from 1 to 99, or too few for the gaps, become those of the host.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 道题的分值写不进去，按平台的默认分。`,
      `The points of ${count === 1 ? 'one question' : `${count} questions`} could not be kept; the host gives its own.`,
    ),
  why: words(
    '这种格式的分值只能是 1 到 99 的整数。',
    'The format counts points in whole numbers from 1 to 99.',
  ),
  help: words(
    '请改成整数分，有几个空的题至少一空一分。',
    'Give whole points, and at least one for each gap.',
  ),
})

export const questionObjectives = defineLoss({
  code: 'emit/question-objectives',
  severity: 'info',
  about: words('题目与目标的对应不进去。', 'The objectives that a question checks are left out.'),
  message: ({ count }) =>
    words(
      `有 ${count} 道题对应的目标没有写进去。`,
      `The objectives of ${count === 1 ? 'one question' : `${count} questions`} are left out.`,
    ),
  why: words('这种格式的题目不能标目标。', 'Questions of this format carry no objectives.'),
  help: words('请用别的格式留一份，如 SCORM 2004。', 'Keep a copy in another format, such as SCORM 2004.'),
})

export const contactLinks = defineLoss({
  code: 'emit/contact-links',
  severity: 'info',
  about: words('题目里的电话和邮箱链接变成文字。', 'Telephone and mail links in questions become text.'),
  message: ({ count }) =>
    words(
      `题目里有 ${count} 处电话或邮箱链接变成文字。`,
      `${count === 1 ? 'One telephone or mail link' : `${count} telephone or mail links`} in questions became text.`,
    ),
  why: words(
    '平台会把题目里这样的链接当成课程里的文件。',
    'Hosts take such a link in a question for a file of the course.',
  ),
  help: words('号码在文字里写全就不用改。', 'Where the words give the number, nothing is to be done.'),
})

export const posters = defineLoss({
  code: 'emit/posters',
  severity: 'info',
  about: words('视频的封面不进去。', 'Posters of films are left out.'),
  message: ({ count }) =>
    words(
      `有 ${count} 个视频没有了封面。`,
      `${count === 1 ? 'One film has' : `${count} films have`} lost the poster.`,
    ),
  why: words('Moodle 导入时不带封面图片。', 'Moodle does not bring the picture along.'),
  help: read,
})

export const taskBoxes = defineLoss({
  code: 'emit/task-boxes',
  severity: 'info',
  about: words('任务单前的小方框变成「☐」「☑」。', 'Boxes of task lists become the signs “☐” and “☑”.'),
  message: ({ count }) =>
    words(
      `有 ${count} 个任务单的小方框变成「☐」或「☑」。`,
      `${count === 1 ? 'One box' : `${count} boxes`} of task lists became “☐” or “☑”.`,
    ),
  why: words('Moodle 导入时去掉小方框。', 'Moodle drops the boxes.'),
  help: read,
})

export const plainCallouts = defineLoss({
  code: 'emit/plain-callouts',
  severity: 'info',
  about: words(
    '提示、警示、案例等板块没有底色，名称和文字都在。',
    'Tips, warnings, cases and the like lose their colours; label and words stay.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 个板块没有了底色。`,
      `${count === 1 ? 'One callout has' : `${count} callouts have`} lost the colours.`,
    ),
  why: words('Moodle 导入时不带样式表。', 'Moodle leaves style sheets behind.'),
  help: read,
})

export const curlyQuotes = defineLoss({
  code: 'emit/curly-quotes',
  severity: 'info',
  about: words(
    '图片说明等属性里的直引号变成弯引号。',
    'Straight quotes in descriptions of pictures become curly ones.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 张图片的说明里，直引号变成弯引号。`,
      `Straight quotes became curly ones in ${count === 1 ? 'one description' : `${count} descriptions`} of pictures.`,
    ),
  why: words(
    'Moodle 导入时，直引号会弄断说明。',
    'On import into Moodle a straight quote would cut the description off.',
  ),
  help: read,
})

export const wideBracketsUsed = defineLoss({
  code: 'emit/wide-brackets',
  severity: 'info',
  about: words(
    '单元名称和课程简介里的「<」「>」变成全角。',
    'Angle brackets in unit titles and the summary of the course become full-width ones.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 处单元名称或课程简介里的「<」「>」变成全角。`,
      `Angle brackets became full-width in ${count === 1 ? 'one place' : `${count} places`}, of unit titles or the summary.`,
    ),
  why: words(
    'Moodle 把这些地方当成网页，尖括号里的字会丢。',
    'Moodle takes these texts for HTML and would drop what stands in the brackets.',
  ),
  help: words('读得通就不用改。', 'Where they read well, nothing is to be done.'),
})

export const courseTitleCut = defineLoss({
  code: 'emit/course-title',
  severity: 'info',
  about: words(
    '长过 94 个字节（31 个汉字）的课程名称换成短标题，没有短标题就截短；全名写在简介里。',
    'A course title beyond 94 bytes becomes the short title, or is cut; the summary has it whole.',
  ),
  message: words(
    '课程名称太长，用了短标题或截短的名称；全名写在简介里。',
    'The title of the course is too long: a shorter one stands in for it, and the summary has it whole.',
  ),
  why: words(
    '名称太长，Moodle 会把课程简称存成空的。',
    'From a longer title Moodle makes an empty short name.',
  ),
  help: words(
    '请写一个 31 个汉字以内的「短标题」。',
    'Give a `shortTitle` of at most 31 Chinese characters.',
  ),
})
