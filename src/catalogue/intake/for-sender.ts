/** Why an archive was refused, with what to ask of its sender: the reader of archives speaks to whoever opens one. */
import { type Diagnostic, defineDiagnostic } from '../../base/diagnostic.js'
import { type Words, words } from '../../base/words.js'

const again = words(
  '请报送单位用普通的压缩软件重新压成 zip，再发一次。',
  'Ask the sender to pack it anew as an ordinary zip archive and to send it again.',
)
const unlocked = words(
  '请报送单位不设密码，重新压成 zip 再发一次。',
  'Ask the sender to pack it anew without a password and to send it again.',
)
const doubtful = words(
  '请不要在电脑上打开它，先问清来路；再请报送单位用普通的软件重新压一次。',
  'Do not open it on a computer. Ask the sender where it comes from, and to pack it anew with an ordinary program.',
)

const helps: ReadonlyMap<string, Words> = new Map([
  ['bundle/encrypted', unlocked],
  ...['bomb', 'unsafe-name', 'special-file', 'overlap', 'gap', 'local-header', 'size-lie', 'hidden-data'].map(
    (name) => [`bundle/${name}`, doubtful] as const,
  ),
])

const notAnArchive = defineDiagnostic({
  code: 'intake/not-an-archive',
  severity: 'error',
  message: words('它叫压缩包，里面却不是。', 'It is called an archive, but it is none.'),
  why: words('可能是改了文件名，也可能传输时坏了。', 'Perhaps it was renamed, or it was damaged on its way.'),
  help: again,
})

/** The same reason in words for a clerk; warnings and notes stay as they are. */
export const forSender = (found: Diagnostic): Diagnostic => {
  if (found.severity !== 'error') return found
  if (found.code === 'bundle/not-a-zip')
    return notAnArchive({ ...(found.file !== undefined && { file: found.file }) }, {})
  return { ...found, help: helps.get(found.code) ?? again }
}

/** As many of one kind as show what is the matter with an archive; a hostile one has thousands. */
const SHOWN = 20

const moreOfThem = defineDiagnostic({
  code: 'intake/more-of-them',
  severity: 'info',
  message: (p: { code: string; count: number }) =>
    words(
      `这样的问题（${p.code}）还有 ${p.count} 处，没有一一列出。`,
      `There are ${p.count} more of this kind (${p.code}), which are not listed.`,
    ),
  why: words('同一种问题，看几处就明白了。', 'A few of one kind show what is the matter.'),
  help: words('请先处理列出来的。', 'See to those that are listed first.'),
})

/** Each fault of a place once, and of one kind no more than a person reads. */
export const foldFaults = (found: readonly Diagnostic[]): readonly Diagnostic[] => {
  const once = new Map(found.map((each) => [JSON.stringify([each.code, each.file]), each]))
  const counts = new Map<string, number>()
  const kept: Diagnostic[] = []
  for (const each of once.values()) {
    const count = (counts.get(each.code) ?? 0) + 1
    counts.set(each.code, count)
    if (count <= SHOWN) kept.push(each)
  }
  for (const [code, count] of counts) {
    if (count > SHOWN) kept.push(moreOfThem({}, { code, count: count - SHOWN }))
  }
  return kept
}
