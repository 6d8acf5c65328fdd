/** A lesson of the corpus: four sections of blocks, with what else a body may hold now and then, and questions. */
import { PICTURES } from './corpus-course.js'
import type { Prose } from './prose.js'
import type { Random } from './random.js'

interface LessonParts {
  /** From 1, in its course. */
  readonly number: number
  /** Where media are, from the lesson. */
  readonly assets: string
  /** The file of another lesson, from this one. */
  readonly other: string
}

interface Context extends LessonParts {
  readonly text: Prose
  readonly chance: Random
  readonly isEnglish: boolean
}

const lines = (count: number, item: (index: number) => string): string =>
  `${Array.from({ length: count }, (_, index) => item(index)).join('\n')}\n`

const items = ({ text, chance }: Context): string => lines(3 + chance.below(4), () => `- ${text.sentence()}`)
const steps = ({ text, chance }: Context): string =>
  lines(3 + chance.below(4), (at) => `${at + 1}. ${text.sentence()}`)

/** A block of kebao: heading in brackets every other time. */
const block =
  (zh: string, en: string, body: (context: Context) => string) =>
  (context: Context): string => {
    const { text, chance, isEnglish } = context
    const heading = chance.below(2) === 0 ? `[${text.word()}]` : ''
    return `:::${isEnglish ? en : zh}${heading}\n${body(context)}:::\n`
  }

const sentences = ({ text }: Context): string => `${text.paragraph()}\n`

const alternative = (isEnglish: boolean, at: number): string =>
  isEnglish
    ? `Two hands hold the card, and arrow ${at + 1} shows where to fold`
    : `两只手拿着卡片，第${at + 1}个箭头标出折的地方`

/** The blocks of a body, each as often as its weight says. */
const blocks: readonly (readonly [weight: number, block: (context: Context) => string])[] = [
  [14, sentences],
  [8, items],
  [4, (context) => `${steps(context)}`],
  [3, ({ text }) => lines(3, () => `- ${text.sentence()}\n  - ${text.sentence()}\n  - ${text.sentence()}`)],
  [5, block('步骤', 'steps', steps)],
  [4, block('提示', 'tip', sentences)],
  [3, block('警示', 'warning', items)],
  [2, block('案例', 'case', sentences)],
  [1, block('服务实践', 'practice', sentences)],
  [1, block('成果展示', 'showcase', sentences)],
  [
    1,
    ({ text, isEnglish }) =>
      `:::${isEnglish ? 'only{audience=community-volunteers}' : '仅{受众=社区志愿者}'}\n${text.paragraph()}\n:::\n`,
  ],
  [
    5,
    ({ text, chance }) =>
      `| ${text.word()} | ${text.word()} | ${chance.below(9)} |\n| --- | --- | ---: |\n${lines(3 + chance.below(4), () => `| ${text.word()} | ${text.sentence()} | ${chance.below(90)} |`)}`,
  ],
  [
    3,
    ({ chance, assets, isEnglish }) => {
      const at = chance.below(PICTURES)
      return `![${alternative(isEnglish, at)}](${assets}/picture-${at}.svg)\n`
    },
  ],
  [
    2,
    ({ chance, assets, isEnglish, text }) => {
      const at = chance.below(PICTURES)
      const [name, alt, caption] = isEnglish ? ['image', 'alt', 'caption'] : ['图片', '替代文字', '说明']
      return `::${name}{src="${assets}/picture-${at}.svg" ${alt}="${alternative(isEnglish, at)}" ${caption}="${text.word()}"}\n`
    },
  ],
  [
    1,
    ({ assets, isEnglish }) =>
      isEnglish
        ? `::audio{src=${assets}/talk.mp3 title="The talk" transcript=${assets}/talk.txt}\n`
        : `::音频{src=${assets}/talk.mp3 标题="讲解" 文字稿=${assets}/talk.txt}\n`,
  ],
  [
    1,
    ({ assets, isEnglish }) =>
      isEnglish
        ? `::download{src=${assets}/cards.pdf title="The cards (to print)"}\n`
        : `::下载{src=${assets}/cards.pdf 标题="操作卡（打印用）"}\n`,
  ],
  [1, ({ text }) => `\`\`\`text\n${text.word()}: ${text.word()}\n    * ${text.word()} *\n\`\`\`\n`],
  [3, ({ text }) => `> ${text.sentence()}\n>\n> ${text.paragraph()}\n`],
]

const dealt = blocks.flatMap(([weight, block]) => Array.from({ length: weight }, () => block))

/** What a lesson has once, in so many of a hundred lessons: in Chinese, in English. */
const extras: readonly (readonly [zh: number, en: number, extra: (context: Context) => string])[] = [
  // Beside Chinese punctuation, where CommonMark alone would leave the asterisks: the examples have it in one of seven.
  [20, 0, ({ text }) => `**注意：**${text.sentence()}`],
  [5, 0, ({ text }) => `记住**“${text.word()}”**这几个字。`],
  [30, 30, ({ text, isEnglish }) => (isEnglish ? `**${text.sentence()}**` : `**${text.sentence()}**`)],
  [
    15,
    15,
    ({ text, isEnglish }) => (isEnglish ? `This is *${text.word()}*.` : `这里说的是 *${text.word()}* 。`),
  ],
  [
    40,
    40,
    ({ isEnglish }) => (isEnglish ? 'We meet at 9:30 and end at 10:15.' : '上午9:30集合，10:15结束。'),
  ],
  [
    25,
    25,
    ({ text, other, isEnglish }) =>
      isEnglish ? `More of it is in [${text.word()}](${other}).` : `另见[${text.word()}](${other})。`,
  ],
  [
    10,
    10,
    ({ isEnglish }) =>
      `[${isEnglish ? 'The page of the college' : '学院的网页'}](https://college.example.org/help)`,
  ],
  [
    4,
    4,
    ({ isEnglish }) =>
      isEnglish
        ? 'See https://college.example.org/cards for more.'
        : '网址是 https://college.example.org/cards 。',
  ],
  [3, 3, () => '<https://college.example.org/map>'],
  [15, 0, () => '{羌|qiāng}绣和{篾|miè}编都从这一步学起。'],
  [5, 5, ({ text }) => `~~${text.word()}~~ ${text.word()}`],
  [25, 25, ({ text, number }) => `${text.sentence()}[^n${number}]\n\n[^n${number}]: ${text.sentence()}`],
  [4, 4, ({ isEnglish }) => `<!-- ${isEnglish ? 'for the teacher: bring cards' : '老师：带操作卡'} -->`],
  [1, 1, ({ text }) => `<u>${text.word()}</u>`],
  [6, 6, () => '---'],
]

const explained = ({ text, isEnglish }: Context): string =>
  `> ${isEnglish ? 'Explanation: ' : '解析：'}${text.sentence()}\n:::\n`

/** Options that differ by their letter, the ticked ones among them. */
const options = ({ text }: Context, ticked: readonly number[]): string =>
  lines(4, (at) => `- [${ticked.includes(at) ? 'x' : ' '}] ${text.word()} ${'ABCD'[at]}`)

const questions: readonly ((context: Context, attributes: string) => string)[] = [
  (context, attributes) =>
    `:::${context.isEnglish ? 'single' : '单选题'}{${attributes}}\n${context.text.sentence()}\n\n${options(context, [context.chance.below(4)])}\n${explained(context)}`,
  (context, attributes) =>
    `:::${context.isEnglish ? 'multiple' : '多选题'}{${attributes}}\n${context.text.sentence()}\n\n${options(context, [0, 1 + context.chance.below(3)])}\n${explained(context)}`,
  (context, attributes) =>
    `:::${context.isEnglish ? 'true-false' : '判断题'}{${attributes} ${context.isEnglish ? 'answer=true' : '答案=对'}}\n${context.text.sentence()}\n\n${explained(context)}`,
  (context, attributes) =>
    context.isEnglish
      ? `:::fill-in{${attributes}}\nA lesson has [[45|forty-five]] minutes.\n\n${explained(context)}`
      : `:::填空题{${attributes}}\n一节课有[[45|四十五]]分钟。\n\n${explained(context)}`,
  ({ text, isEnglish }, attributes) =>
    `:::${isEnglish ? 'essay' : '简答题'}{${attributes}}\n${text.sentence()}\n\n> ${isEnglish ? 'Rubric: ' : '评分标准：'}${text.sentence()}\n:::\n`,
]

const question = (context: Context, at: number): string => {
  const { isEnglish, number, chance } = context
  const id = `#q${number}-${at} `
  return chance.pick(questions)(context, id + (isEnglish ? 'points=5 objectives=O2' : '分值=5 目标=O2'))
}

const frontMatter = ({ number, text, isEnglish }: Context): string =>
  isEnglish
    ? `---\nid: lesson-${number}\ntitle: ${text.word()} ${number}\nduration: 45\nobjectives: [O1, O2]\nkeyPoints:\n  - ${text.sentence().replace(';', ',')}\ndifficulties:\n  - ${text.word()}\n---\n`
    : `---\n编号: lesson-${number}\n标题: ${text.word()}${number}\n时长: 45\n目标: [O1, O2]\n重点:\n  - ${text.sentence()}\n难点:\n  - ${text.word()}\n---\n`

export const lesson = (parts: LessonParts, text: Prose, chance: Random): string => {
  const isEnglish = text.language === 'en'
  const context: Context = { ...parts, text, chance, isEnglish }
  const body: string[] = []
  for (let section = 1; section <= 4; section += 1) {
    body.push(`## ${text.word()}\n`, `${text.paragraph()}\n`)
    if (section === 3) body.push(`### ${text.word()}\n`)
    const count = 2 + chance.below(3)
    for (let at = 0; at < count; at += 1) body.push(chance.pick(dealt)(context))
  }
  for (const [zh, en, extra] of extras) {
    if (chance.below(100) >= (isEnglish ? en : zh)) continue
    // Behind a block, before the next: any place but the first.
    body.splice(1 + chance.below(body.length), 0, `${extra(context)}\n`)
  }
  body.push(question(context, 1), question(context, 2))
  return `${frontMatter(context)}\n${body.join('\n')}`
}
