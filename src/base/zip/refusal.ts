/** How the refusal of an archive is declared, and the reasons and remedies that several refusals share. */
import type { Found } from '../diagnostic.js'
import { defineDiagnostic } from '../diagnostic.js'
import type { Words } from '../words.js'
import { words } from '../words.js'

type Message<P> = Words | ((params: P) => Words)

/** Declares why an archive is refused. */
export const refusal = <P extends object = Record<never, never>>(
  name: string,
  message: Message<P>,
  [why, help]: readonly [Words, Message<P>],
): Found<P> => defineDiagnostic<P>({ code: `bundle/${name}`, severity: 'error', message, why, help })

/** Something was lost or changed on the way. */
export const damaged: readonly [Words, Words] = [
  words(
    '内容与打包时已经不同，不能放心使用。',
    'The content is no longer what was packed, so it cannot be relied on.',
  ),
  words('请重新下载，或请提供者再发一次。', 'Download the bundle again, or ask its sender for another copy.'),
]

/** An ordinary archive program made or changed it. */
export const foreign: readonly [Words, Words] = [
  words(
    '课包文件的每个字节都有规定，否则不同的软件会从同一个文件里读出不同的内容。',
    'Every byte of a bundle is laid down, since programs could otherwise read different contents from one file.',
  ),
  words(
    '如果是解开后又用压缩软件压过的，「kebao repack 文件 -o 新文件」能还原；否则请用 kebao 重新打包。',
    'If it was unpacked and zipped again, `kebao repack FILE -o NEW` restores it; otherwise pack it again with kebao.',
  ),
]

/** Hardly an accident. */
export const hostile: readonly [Words, Words] = [
  words(
    '这样的文件能骗过检查，或损坏打开它的电脑。',
    'A file like this can slip past checks or harm the computer that opens it.',
  ),
  words('请不要打开，并告诉提供者。', 'Do not open it, and let its sender know.'),
]

/** A broken download looks like this, and so does an attack. */
export const doubtful: readonly [Words, Words] = [
  words(
    '传输中损坏会这样，被人动过手脚也会这样；照着读，不同的软件会读出不同的内容。',
    'A broken download looks like this, and so does an attack: programs would read different contents from it.',
  ),
  words(
    '请重新下载；如果还是这样，不要打开，并告诉提供者。',
    'Download it again; if nothing changes, do not open it, and let its sender know.',
  ),
]

/** Possibly harmless, but too much. */
export const oversized: readonly [Words, Words] = [
  words('过大的课包会占满内存或磁盘。', 'An oversized bundle can fill the memory or the disk.'),
  words(
    '请拆成几个课包，或压缩其中的视频和图片；来源可靠时也可调高上限。',
    'Split it, or compress its videos and pictures; if you trust where it comes from, raise the limit.',
  ),
]
