/** What can be wrong with front matter as a whole, as diagnostics. */
import { defineDiagnostic } from '../../base/diagnostic.js'
import { words } from '../../base/words.js'

const opening = words(
  '请在文件第一行写 ---，接着每行写一项，如「标题: 认识手机」，再用一行 --- 结束。',
  'Begin the file with a line of ---, then one entry a line such as `title: Phones`, then another line of ---.',
)

const nothingKnown = words(
  '标题、学时、受众等都写在文件开头的这一段里；读不到它，这个文件就不知道是什么。',
  'The title, the hours and the audience stand there; without it nothing is known about the file.',
)

export const frontMatterMissing = defineDiagnostic({
  code: 'parse/front-matter-missing',
  severity: 'error',
  message: words('文件开头没有课程信息。', 'The file does not begin with front matter.'),
  why: nothingKnown,
  help: opening,
})

export const frontMatterUnclosed = defineDiagnostic({
  code: 'parse/front-matter-unclosed',
  severity: 'error',
  message: words('开头的信息没有结束的一行「---」。', 'The front matter has no line of `---` at its end.'),
  why: words('不知道信息到哪里为止、正文从哪里开始。', 'Nobody can tell where it ends and the text begins.'),
  help: words('请在信息的最后另起一行写 ---。', 'Write --- on a line of its own after the last entry.'),
})

export const frontMatterCrowded = defineDiagnostic({
  code: 'parse/front-matter-fence',
  severity: 'error',
  message: words('「---」后面还有别的字。', 'Something follows `---` on its line.'),
  why: words(
    '以「---」开头的一行表示信息到此结束，后面再有字就说不清了。',
    'A line that begins with `---` ends the front matter, so it is unclear what the rest is meant to be.',
  ),
  help: words(
    '表示结束时，这一行只写 ---；如果是一个值，请给它加英文引号。',
    'To end the front matter write only ---; if it is a value, put it in straight quotes.',
  ),
})

export const frontMatterLanguage = defineDiagnostic({
  code: 'parse/front-matter-language',
  severity: 'error',
  message: (p: { language: string }) =>
    words(
      `第一行的「---」后面写了「${p.language}」。`,
      `The first line says \`${p.language}\` after \`---\`.`,
    ),
  why: words(
    '有的软件会按这个词把后面的内容当程序来运行；课包是数据，从不运行任何东西。',
    'Some programs would run what follows as code; a package is data, and nothing in it is ever run.',
  ),
  help: words(
    '请把第一行改成只有 ---，下面按「名称: 值」来写。',
    'Make the first line --- alone, and write `key: value` below.',
  ),
})

export const frontMatterSize = defineDiagnostic({
  code: 'parse/front-matter-size',
  severity: 'error',
  message: (p: { kibibytes: number; lines: number }) =>
    words(
      `开头的信息太长，超过了 ${p.kibibytes} KiB 或 ${p.lines} 行。`,
      `The front matter is longer than ${p.kibibytes} KiB or ${p.lines} lines.`,
    ),
  why: words(
    '这里只放关于课程的信息；这么长，多半是结束的「---」写漏了。',
    'Only facts about the course belong here; so much of it mostly means that the closing `---` was forgotten.',
  ),
  help: words('请把正文移到结束的 --- 之后。', 'Move the text below the closing ---.'),
})

export const frontMatterShape = defineDiagnostic({
  code: 'parse/front-matter-shape',
  severity: 'error',
  message: words(
    '开头的信息不是「名称: 值」的样子。',
    'The front matter is not made of `key: value` entries.',
  ),
  why: nothingKnown,
  help: opening,
})
