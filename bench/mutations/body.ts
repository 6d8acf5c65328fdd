/** Mistakes in the text of lessons: links, images, privacy, punctuation, invisible characters. */
import { append, type Mistakes, swap } from './mistake.js'

const phone = 'phone-course'
const labour = 'labour-rights'
const qiang = 'qiang-embroidery'
const safety = '课节/07'

export const linkMistakes: Mistakes = {
  misspeltLesson: swap(phone, safety, '(08-综合任务日.md)', '(08-综合任务.md)'),
  misspeltImage: swap(phone, safety, '../素材/假短信.svg', '../素材/假消息.svg'),
  lostHeading: append(phone, safety, '做法见[三步法](#四步法)。'),
  scriptAddress: append(phone, safety, '[点开练习题](javascript:alert)'),
  ownDisk: append(labour, 'lessons/03', '[工资条样张](file:///D:/课件/工资条.pdf)'),
  emptyWords: append(phone, safety, '打12393以前，先[点击这里](06-看病与出行.md)。'),
  silentImage: swap(
    qiang,
    '课节/01',
    '![材料与工具图：圆绷、绣花针、钝头针、剪刀、针垫、四色绣线、十字布，每样旁边写着名称]',
    '![]',
  ),
  wideBrackets: append(phone, safety, '下一课：[综合任务日]（08-综合任务日.md）'),
  webWithoutScheme: append(phone, safety, '看[政府网](www.example.gov.cn)。'),
  lostNote: append(phone, safety, '验证码谁也不给。[^9]'),
  imageFromElsewhere: append(
    labour,
    'lessons/03',
    '![工资条照片，写着应发和实发](https://example.com/payslip.png)',
  ),
}

export const privacyMistakes: Mistakes = {
  citizenId: append(phone, safety, '吴大妈（化名），身份证号410711195503070024。'),
  mobileNumber: append(phone, safety, '报名请打13812345678，找示例教师甲。'),
  email: append(phone, safety, '报名发邮件到zhangsan1988@163.com。'),
  account: append(phone, safety, '加老师微信：zhangsan_1988，进群学习。'),
  bankCard: append(labour, 'lessons/03', '工资打到这张卡上：6222021234567890128。'),
}

export const textMistakes: Mistakes = {
  wrongHotline: append(phone, safety, '医保的事打12394。'),
  thisYear: append(phone, safety, '今年起，补贴标准提高到每人每天60元。'),
  wideHash: append(phone, safety, '＃＃ 附录'),
  asciiComma: append(phone, safety, '打开手机,先看时间。'),
  looseAsterisks: append(phone, safety, '记住：** 不转账 **，不念码。'),
  typedList: append(phone, safety, '1、先停下来。\n2、再问家人。', '1、先停下来。'),
  leftForLater: append(phone, safety, '待补充：社区民警的电话。'),
  htmlTag: append(phone, safety, '验证码<font color="red">谁也不给</font>。'),
  skippedHeading: append(phone, safety, '## 附：练习\n\n#### 第一题\n\n念一遍。', '#### 第一题'),
  doubledStop: append(phone, safety, '谁要也不给。。'),
  zeroWidth: append(phone, safety, '不要点链\u200b接。'),
  radical: append(phone, safety, '拿起⼿机看一看。'),
  control: append(phone, safety, '先挂断\u0008电话。'),
}
