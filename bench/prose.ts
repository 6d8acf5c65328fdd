/** Sentences to fill lessons with, in Chinese or English. */
import type { Random } from './random.js'

export interface Prose {
  readonly language: 'zh-CN' | 'en'
  /** A thing, in few words. */
  word(): string
  /** Plain words, without marks. */
  sentence(): string
  /** Several sentences; here and there a word is bold or code. */
  paragraph(): string
}

const zh = {
  when: '先 请大家 每次 回到家里 在社区里 遇到陌生短信时 下课之前 做完以后 第二天早上 和家人一起 碰到不明白的地方 练习的时候 出门以前 轮到您时 听完讲解后'.split(
    ' ',
  ),
  verbs:
    '打开 看清 记下 慢慢调整 和同伴讨论 反复练习 认真核对 试着说出 比较 检查 收好 重新排一排 照样子画出 说明 量一量'.split(
      ' ',
    ),
  kinds: '自己的 邻居的 书上的 上次用过的 老师发的 新买的 屋里的 家里的 村里的 常用的'.split(' '),
  nouns:
    '字号大小 亮度设置 联系人列表 公交路线 麦秆的粗细 经线和纬线 预约的时间 付款的金额 急救电话 菜谱 剪纸的折法 花盆里的土 借书证 体温和血压 操作卡 合同的日期 药盒上的说明 垃圾的分类'.split(
      ' ',
    ),
  ends: '不用着急 有问题就问 这样更稳妥 设置里能找到 完成后互相检查 把结果告诉家人 再做一遍（三次为止） 慢一点也没有关系 会的人帮不会的人 把要点写在卡片上 说不清就画出来 比上一次快就是进步 别忘了喝口水'.split(
    ' ',
  ),
} as const

const en = {
  when: [
    'First',
    'Every time',
    'At home',
    'In the community',
    'Before you leave',
    'When a message looks odd',
    'With a neighbour',
    'On the second day',
    'After the break',
    'If you are not sure',
  ],
  verbs:
    'open,look at,write down,adjust,discuss,practise with,check,explain,compare,put away,draw,measure,sort'.split(
      ',',
    ),
  kinds: 'your own,the printed,the largest,the first,a borrowed,the usual,a simple,the next'.split(','),
  nouns:
    'font size,brightness setting,contact list,bus route,bundle of straw,warp thread,paper pattern,recipe,library card,water bill,first-aid kit,seed tray,appointment slip'.split(
      ',',
    ),
  ends: [
    'there is no hurry',
    'ask when in doubt',
    'this is safer',
    'then tell your family about it',
    'someone will sit beside you',
    'do it again, three times at most',
    'what you cannot say you may draw',
    'slower is quite all right',
    'keep the card in your bag',
  ],
} as const

/** Of so many paragraphs one has a word in bold, and of so many one has a name in code. */
const BOLD = 6
const CODE = 14

export const prose = (language: Prose['language'], { pick, below }: Random): Prose => {
  const isEnglish = language === 'en'
  const say = (mark = ''): string => {
    const noun = (nouns: readonly string[]) => `${mark}${pick(nouns)}${mark}`
    return isEnglish
      ? `${pick(en.when)}, ${pick(en.verbs)} ${pick(en.kinds)} ${noun(en.nouns)}; ${pick(en.ends)}.`
      : `${pick(zh.when)}${pick(zh.verbs)}${pick(zh.kinds)}${noun(zh.nouns)}，${pick(zh.ends)}。`
  }
  const marked = (): string => say(below(BOLD) === 0 ? '**' : below(CODE) === 0 ? '`' : '')
  return {
    language,
    word: () => (isEnglish ? `${pick(en.kinds)} ${pick(en.nouns)}` : pick(zh.kinds) + pick(zh.nouns)),
    sentence: () => say(),
    paragraph: () => {
      const rest = Array.from({ length: 2 + below(4) }, () => say())
      return [marked(), ...rest].join(isEnglish ? ' ' : '')
    },
  }
}
