/** Mistakes with whole files: missing, empty, of another kind, in another encoding. */
import { drop, type Mistakes, put } from './mistake.js'

const phone = 'phone-course'
const safety = '课节/07'

const text = (words: string) => () => new TextEncoder().encode(words)

/** Bytes that no encoding of Chinese text explains. */
const damaged = () => Uint8Array.of(0x23, 0x20, 0xff, 0xfe, 0x00, 0x81, 0x20, 0xff)

const utf16 = (before: string): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...before].flatMap((char) =>
      char.split('').flatMap((unit) => [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8]),
    ),
  ])

export const fileMistakes: Mistakes = {
  lostAsset: drop(phone, '素材/防骗三步', safety, '../素材/防骗三步.svg'),
  lostLesson: drop(phone, '课节/08', safety, '(08-综合任务日.md)'),
  emptyImage: put(phone, '素材/假短信', text('')),
  disguised: put(phone, '素材/通讯录.png', text('姓名,电话\n示例居民甲,无\n')),
  program: put(phone, '素材/抽奖.exe', text('MZ')),
  scriptInImage: put(
    phone,
    '素材/假短信',
    text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n<script>alert(1)</script>\n</svg>\n'),
    2,
  ),
  emptyLesson: put(phone, safety, (before) =>
    new TextEncoder().encode(/^---\n[\s\S]*?\n---\n/.exec(before)?.[0] ?? ''),
  ),
  otherEncoding: put(phone, safety, utf16, 1),
  notText: put(phone, safety, damaged, 1),
}
