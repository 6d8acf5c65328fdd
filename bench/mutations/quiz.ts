/** Mistakes in questions and in the blocks of the body. */
import { type Mistakes, swap } from './mistake.js'

const phone = 'phone-course'
const qiang = 'qiang-embroidery'
const safety = '课节/07'

export const quizMistakes: Mistakes = {
  noTick: swap(phone, safety, '- [x] 不点，打12393', '- [ ] 不点，打12393', ':::单选题{#u7-q1'),
  twoTicks: swap(phone, safety, '- [ ] 转给家人群', '- [x] 转给家人群', ':::单选题{#u7-q1'),
  tightBox: swap(phone, safety, '- [ ] 点链接看一看', '- [] 点链接看一看'),
  questionIdTwice: swap(phone, safety, '#u7-q3', '#u7-q1', ':::单选题{#u7-q1 分值=4 目标=O6}\n手机响了'),
  noTruth: swap(phone, safety, ' 答案=错', '', ':::判断题{#u7-q2'),
  noGap: swap(qiang, '课节/04', '[[', '', ':::填空题{#q11'),
  openExplanation: swap(phone, safety, '> 解析：链接', '解析：链接'),
  foreignObjective: swap(phone, safety, '目标=O6}', '目标=O16}'),
  sameOptionTwice: swap(phone, safety, '- [ ] 快递电话', '- [ ] 中奖通知', '- [ ] 中奖通知\n\n'),
  blankInBox: swap(phone, safety, '- [x] 不点', '- [ x ] 不点'),
  oneOption: swap(
    phone,
    safety,
    '- [ ] 推销电话，挂掉\n- [x] 公安机关的反诈提醒，应当接听\n- [ ] 快递电话\n- [ ] 中奖通知\n',
    '- [x] 公安机关的反诈提醒，应当接听\n',
    ':::单选题{#u7-q3',
  ),
}

export const directiveMistakes: Mistakes = {
  misspeltName: swap(phone, safety, ':::警示\n', ':::警告示\n'),
  misspeltAttribute: swap(phone, safety, '分值=4 目标=O6', '分数值=4 目标=O6'),
  blankBeforeBraces: swap(phone, safety, ':::单选题{#u7-q1', ':::单选题 {#u7-q1'),
  neverClosed: swap(phone, safety, '就是假的。\n:::\n', '就是假的。\n', ':::警示\n真的民警'),
  tornBraces: swap(phone, safety, '走三步"}', '走三步"'),
  noSource: swap(phone, safety, 'src="../素材/防骗三步.svg" ', ''),
  unknownGroup: swap(phone, safety, '受众=社区志愿者', '受众=热心群众'),
}
