/** `docs/targets/*.md`: each format with its options and what it loses, in both languages. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, words } from '../../src/base/words.js'
import { optionsOf, type Target, targets } from '../../src/emit/index.js'
import type { Loss } from '../../src/emit/loss.js'
import { code, codeBlock, generated, table } from './markdown.js'

const ending = { en: '.md', 'zh-CN': '.zh-CN.md' } as const

const say = {
  title: words('能转成的格式', 'Formats that courses can be made into'),
  intro: words(
    '同一个课包转成别的平台、电子书、公众号和纸面要的格式。装不下的内容，每次转换都会一条条说出来；先看一眼用 `kebao lint --target 格式 课包`。',
    'One package becomes what other hosts, readers, accounts and printers take. What a format cannot hold is told in every run, by name; `kebao lint --target TARGET PATH` tells it beforehand.',
  ),
  run: words('怎么用', 'How to run it'),
  made: words('得到', 'You get'),
  options: words('选项', 'Options'),
  none: words('没有选项。', 'None.'),
  optionHead: words('名称|写什么|不写时|作用', 'Name|Takes|Without it|What it does'),
  losses: words('会丢掉、会变样的内容', 'What is lost, and what looks otherwise'),
  complete: words('没有：全部都在。', 'Nothing: all is there.'),
  lossHead: words('代码|程度|变成什么', 'Code|How bad|What becomes of it'),
  notes: words('各平台的导入步骤与实测', 'Hosts: how to import, and what was tried'),
  head: words('格式|给谁用|文件', 'Format|For whom|File'),
  folder: words('文件夹', 'a folder'),
} as const

const severities = {
  info: words('样子变简单', 'plainer'),
  warning: words('学员看不到', 'missing for learners'),
  error: words('错误', 'error'),
}

const severityOf = (loss: Loss): keyof typeof severities =>
  loss.found({}, { target: '', count: 1, names: [] }).severity

const fileOf = ({ container, extension }: Target, language: Language): string =>
  container.kind === 'folder' ? say.folder[language] : code(`.${extension}`)

const heads = (of: { readonly [L in Language]: string }, language: Language): readonly string[] =>
  of[language].split('|')

const fallbackOf = (value: unknown): string => (value === undefined ? '' : code(String(value)))

const pageOf = (root: string, target: Target, language: Language): string => {
  const { name, summary, losses } = target
  const options = optionsOf(target)
  const notes = `notes/${name.replace(/^scorm-.*/, 'scorm')}${ending[language]}`
  return [
    `# ${name}\n\n`,
    generated('src/emit'),
    `${summary[language]}\n\n`,
    `## ${say.run[language]}\n\n`,
    codeBlock(`kebao emit ${name} examples/phone-course -o out/`, 'sh'),
    `\n${say.made[language]}${language === 'zh-CN' ? '：' : ': '}${fileOf(target, language)}\n\n`,
    `## ${say.options[language]}\n\n`,
    options.length === 0
      ? `${say.none[language]}\n`
      : table(
          heads(say.optionHead, language),
          options.map((each) => [
            language === 'zh-CN' && each.zh !== undefined
              ? `${code(each.name)}（${each.zh}）`
              : code(each.name),
            each.expects[language],
            fallbackOf(each.fallback),
            each.about[language],
          ]),
        ),
    `\n## ${say.losses[language]}\n\n`,
    losses.length === 0
      ? `${say.complete[language]}\n`
      : table(
          heads(say.lossHead, language),
          losses.map((loss) => [
            code(loss.code),
            severities[severityOf(loss)][language],
            loss.about[language],
          ]),
        ),
    existsSync(join(root, 'docs/targets', notes)) ? `\n[${say.notes[language]}](${notes})\n` : '',
  ].join('')
}

const indexOf = (language: Language): string =>
  [
    `# ${say.title[language]}\n\n`,
    generated('src/emit'),
    `${say.intro[language]}\n\n`,
    table(
      heads(say.head, language),
      targets.map((target) => [
        `[${target.name}](${target.name}${ending[language]})`,
        target.summary[language],
        fileOf(target, language),
      ]),
    ),
  ].join('')

/** Pages by path. */
export const targetPages = (root: string): ReadonlyMap<string, string> =>
  new Map(
    (['en', 'zh-CN'] as const).flatMap((language) => [
      [`docs/targets/README${ending[language]}`, indexOf(language)] as const,
      ...targets.map(
        (target) =>
          [`docs/targets/${target.name}${ending[language]}`, pageOf(root, target, language)] as const,
      ),
    ]),
  )
