/** Sentences to fill lessons with, in Chinese or English. */
import type { Random } from './random.js'

export interface Prose {
  readonly language: 'zh-CN' | 'en'
  word(): string
  sentence(): string
  paragraph(): string
}

const zhStarts = ['先', '请大家', '每次', '回到家里', '在社区里', '遇到陌生短信时', '下课之前', '做完以后']
const zhVerbs = ['打开', '看清', '记下', '慢慢调整', '和同伴讨论', '反复练习', '**认真核对**', '试着说出']
const zhNouns = [
  '字号大小',
  '亮度设置',
  '联系人列表',
  '公交路线',
  '麦秆的粗细',
  '经线和纬线',
  '预约的时间',
  '付款的金额',
]
const zhEnds = [
  '不用着急',
  '有问题就问',
  '这样更稳妥',
  '`设置` 里能找到',
  '完成后互相检查',
  '把结果告诉家人',
  '再做一遍（三次为止）',
]

const enStarts = [
  'First',
  'Every time',
  'At home',
  'In the community',
  'Before you leave',
  'When a message looks odd',
]
const enVerbs = ['open', 'look at', 'write down', 'adjust', 'discuss', 'practise', '**check**', 'explain']
const enNouns = [
  'the font size',
  'the brightness',
  'the contact list',
  'the bus route',
  'the straw',
  'the warp threads',
]
const enEnds = [
  'there is no hurry',
  'ask when in doubt',
  'this is safer',
  'see `Settings`',
  'then tell your family',
]

const inChinese = ({ pick, below }: Random): Prose => {
  const sentence = (): string => `${pick(zhStarts)}${pick(zhVerbs)}${pick(zhNouns)}，${pick(zhEnds)}。`
  return {
    language: 'zh-CN',
    word: () => pick(zhNouns),
    sentence,
    paragraph: () => Array.from({ length: 3 + below(6) }, sentence).join(''),
  }
}

const inEnglish = ({ pick, below }: Random): Prose => {
  const sentence = (): string => `${pick(enStarts)}, ${pick(enVerbs)} ${pick(enNouns)}; ${pick(enEnds)}.`
  return {
    language: 'en',
    word: () => pick(enNouns),
    sentence,
    paragraph: () => Array.from({ length: 3 + below(6) }, sentence).join(' '),
  }
}

export const prose = (language: Prose['language'], chance: Random): Prose =>
  language === 'en' ? inEnglish(chance) : inChinese(chance)
