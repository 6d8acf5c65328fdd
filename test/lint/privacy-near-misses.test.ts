/** Numbers that look like a person's and are not: none of them may be reported. */
import { describe, expect, it } from 'vitest'
import { findAccounts, findHomes, findMailboxes, findPlates } from '../../src/lint/facts/contact-marks.js'
import { findBankCards, findCitizenIds, findMobiles } from '../../src/lint/facts/personal-numbers.js'

const nearMisses: readonly (readonly [string, string])[] = [
  ['a unified social credit code', '统一社会信用代码 91350100M000100Y43'],
  ['a code of digits but for its check character', '12410700000000000U'],
  ['another', '1214000000000000AY'],
  ['an ISBN', 'ISBN 978-7-111-12806-9'],
  ['an ISBN without hyphens', '书号 9787111128069'],
  ['a ten-digit ISBN', 'ISBN 7111128069'],
  ['an ISSN', 'ISSN 1671-1234'],
  ['an order number', '订单号：13812345678'],
  ['a longer order number', '订单 20261101138001380001'],
  ['a tracking number', '运单号 13812345678'],
  ['a serial number', '流水号 6217000000000000004，银行柜台可查'],
  ['a batch', '批号13812345678'],
  ['the police', '报警打110，火警119，急救120'],
  ['hotlines', '12333、12345、12348、12393'],
  ['the hotline against fraud', '96110来电要接'],
  ['a hotline in its area', '0373-12345'],
  ['a service number', '400-810-8888'],
  ['another service number', '4008108888'],
  ['an office', '0373-1234567'],
  ['an office with its extension', '0373-1234567-8013'],
  ['an office in a big city', '010-66096114'],
  ['an office without a hyphen', '037313812345'],
  ['a service of short messages', '10690138001380001'],
  ['a date', '2026-11-01'],
  ['a time stamp', '20261101123456'],
  ['seconds since 1970', '1793491200'],
  ['milliseconds since 1970', '1793491200000'],
  ['a document number', '教科信厅〔2024〕1号'],
  ['a price', '138.00元'],
  ['a sum', '投资13800000000元'],
  ['a sum with a sign', '￥13800138000'],
  ['a count of people', '约14000000000人次'],
  ['a version', 'v1.38.0013.8000'],
  ['an address', '192.168.138.1'],
  ['a statistical code', '410711001001'],
  ['a division', '410711'],
  ['a postal code', '453002'],
  ['a hash', 'sha256:13800138000a4f2c1e9b7d6e5f4a3b2c1d0e9f8a7b6c5d4e3f2a1b0c9d8e7f'],
  ['a hash in the middle', 'e3b0c44298fc1c149afbf4c8996fb924a13800138000b934ca495991b7852b855'],
  ['a UUID', '123e4567-e89b-12d3-a456-138001380001'],
  ['a web address', 'https://example.com/news/13800138000.html'],
  ['a query', '见https://example.com/?t=13800138000，谢谢'],
  ['an address without its scheme', 'www.example.com/13800138000'],
  ['a picture', '../assets/IMG_13800138000.jpg'],
  ['a picture named by a number', '13800138000.jpg'],
  ['a coordinate', '113.13800138000'],
  ['a colour', '#138001'],
  ['a measure', '3.13800138000'],
  ['a number in percent codes', '%E413800138000'],
  ['a masked phone', '138****8000'],
  ['a masked id', '1101**********002X'],
  ['a masked card', '银行卡 6217********0004'],
  ['twelve digits', '138001380001'],
  ['a phone of no network', '12800138000'],
  ['a phone of too few digits', '1380013800'],
  ['an id whose check digit is wrong', '110105194912310021'],
  ['an id of a day that never was', '110105194913310023'],
  ['an id inside a longer number', '911010519491231002X'],
  ['an id before a letter', '11010519491231002XA'],
  ['a card without a word for it', '作品编号 6217000000000000004'],
  ['a card whose check digit is wrong', '银行卡 6217000000000000005'],
  ['a card of an unknown issuer', '银行卡 1217000000000000008'],
  ['a phone range', '13800000000-13800009999'],
  ['a school year in hours', '1380 1380 1380 课时'],
  ['a table of numbers', '| 1380 | 0138 | 000 |'],
  ['a meeting', '会议号 138-001-380'],
  ['a group', 'QQ 群 138001380'],
  ['a credit code of a company', '91410700MA3X5K7T2B'],
  ['a credit code of a village', '54410711MF1234567X'],
  ['a thirteen-digit ISBN in words', '国际标准书号：9787040123456'],
  ['a ten-digit ISBN with an X', 'ISBN 7-04-012345-X'],
  ['a number of a journal', 'CN 41-1234/G4'],
  ['an order of a shop', '订单编号：202611010013800138'],
  ['an order of a payment', '交易单号4200001234202611011234567890'],
  ['a parcel', '顺丰运单号 SF1380013800138'],
  ['a parcel of the post', '快递单号：9876543210987'],
  ['a QR id', '二维码编号 6920201234567'],
  ['a bar code', '条形码：6901234567892'],
  ['the value of a QR code', 'weixin://wxpay/bizpayurl?pr=abc1234'],
  ['a page of a QR code', 'https://u.wechat.com/MAbcd1380013800'],
  ['a school year', '2026-2027 学年'],
  ['a date without signs', '20261122'],
  ['a time', '2026年11月22日09:41:30'],
  ['the operator', '10086 和 10010'],
  ['the hotline of a bank', '95588'],
  ['a hotline of a province', '96777'],
]

/** Names and places that look like those of a person and are not. */
const nearMarks: readonly (readonly [string, string])[] = [
  ['the program', '微信 WeChat'],
  ['a part of the program', '微信 Windows 版'],
  ['a public account', '微信公众号：henan_shequ2026'],
  ['a masked id', '微信号：li****85'],
  ['a rule for ids', '微信号由 6 到 20 位字母、数字组成'],
  ['a QQ program', 'QQ 浏览器、QQ 音乐'],
  ['QQ and a year', 'QQ 于 1999 年'],
  ['a mailbox of a school', 'office@example.edu.cn'],
  ['a mailbox of an office', 'sqxy@muye.gov.cn'],
  ['a masked mailbox', 'l*****@qq.com'],
  ['a site of mail', 'mail.qq.com'],
  ['a plate that nobody has', '豫A·12345'],
  ['another', '京A88888'],
  ['letters of a road', '京A 段'],
  ['a sheet of paper', '新A4打印纸'],
  ['a USB plug', '川B2USB'],
  ['a room of a school', '教学楼3号楼201室'],
  ['a course unit', '第2单元 501 个字'],
  ['a village', '示例村3组'],
  ['a house of culture', '示例村综合性文化服务中心12号展位'],
]

describe('no account, mailbox, plate or home is found in', () => {
  it.each(nearMarks)('%s: %s', (_, text) => {
    for (const each of [text, `请看${text}，谢谢`, `(${text})`, `| ${text} |`]) {
      expect([
        ...findAccounts(each),
        ...findMailboxes(each),
        ...findPlates(each),
        ...findHomes(each),
      ]).toEqual([])
    }
  })
})

describe('nothing is found in', () => {
  it.each(nearMisses)('%s: %s', (_, text) => {
    const surroundings = [text, `请看${text}，谢谢`, `(${text})`, `\n${text}\n`]
    for (const each of surroundings) {
      expect([...findCitizenIds(each), ...findMobiles(each), ...findBankCards(each)]).toEqual([])
    }
  })
})
