/** `docs/reference/requirements.md`: every requirement of the policy documents, and what answers it. */
import { words } from '../../src/base/words.js'
import { acrossCodes } from '../../src/lint/across.js'
import { vocabularies } from '../../src/model/vocabulary/index.js'
import { policyDocuments } from '../../src/model/vocabulary/policy.js'
import { anchorOf, code, generated, table } from './markdown.js'
import type { Reference } from './requirement-answers.js'
import { answerOf, type Requirement, requirements } from './requirements.js'

const themes = new Map([
  ['A', words('课程大纲、课程与内容开发', 'Syllabi, courses and their making')],
  ['B', words('资源建设、媒体与共享', 'Resources, media and sharing')],
  ['C', words('内容主题', 'Themes')],
  ['D', words('目标人群', 'Whom courses are for')],
  ['E', words('学习形式、活动与品牌', 'Forms of learning, activities and brands')],
  ['F', words('组织层级、机构职责与场所', 'Levels, institutions and places')],
  ['G', words('平台、微信与媒介', 'Platforms, WeChat and other media')],
  ['H', words('学时、学分银行、学习档案与成果', 'Hours, credits, records and outcomes')],
  ['I', words('质量、评价、统计与治理', 'Quality, evaluation, statistics and governance')],
  ['J', words('队伍与角色', 'People and roles')],
])

type KindOf<R> = R extends `${infer K}:${string}` ? K : R
type Kind = KindOf<Reference>

const partsOf = (reference: Reference): readonly [Kind, string] => {
  const colon = reference.indexOf(':')
  return colon < 0 ? ['host', ''] : [reference.slice(0, colon) as Kind, reference.slice(colon + 1)]
}

const vocabularyLink = (scheme: string, text: string): string => {
  const { title } = Object.values(vocabularies).find((each) => each.scheme === scheme) ?? {}
  const heading = `${title?.['zh-CN']} ${title?.en} (${scheme})`
  return `[${text}](vocabularies.md#${anchorOf(heading)})`
}

const write: Readonly<Record<Kind, (name: string) => string>> = {
  field: (name) => `[${code(name)}](schema.md#${anchorOf(name.slice(0, name.lastIndexOf('.')))})`,
  /** Checks across packages are no rules: they stand among the diagnostics. */
  rule: (name) =>
    `[${code(name)}](${acrossCodes.includes(name) ? 'diagnostics' : 'rules'}.md#${name.replace('/', '')})`,
  vocabulary: (name) => vocabularyLink(name, code(name)),
  term: (name) => vocabularyLink(name.slice(0, name.indexOf('/')), code(name)),
  command: (name) => `[${code(`kebao ${name}`)}](cli.md#kebao-${name.replace(' ', '-')})`,
  function: (name) => code(`${name}()`),
  schema: (name) => `[${code(`schemas/${name}.json`)}](../../schemas/${name}.json)`,
  target: (name) => `[${code(name)}](../targets/${name}.md)`,
  host: () => '',
}

const labels: readonly (readonly [Kind, string])[] = [
  ['field', '字段 fields'],
  ['vocabulary', '词表 vocabularies'],
  ['term', '词 terms'],
  ['schema', '结构 shapes'],
  ['rule', '规则 rules'],
  ['command', '命令 commands'],
  ['function', '函数 functions'],
  ['target', '格式 formats'],
]

const answer = (id: string): string => {
  const { by, note } = answerOf(id)
  const parts = by.map(partsOf)
  const groups = labels.flatMap(([kind, label]) => {
    const named = parts.filter(([each]) => each === kind).map(([, name]) => write[kind](name))
    return named.length === 0 ? [] : [`${label}: ${named.join(', ')}`]
  })
  const host = parts.some(([kind]) => kind === 'host') ? ['平台的事 for the host platform'] : []
  const said = note === undefined ? [] : [`${note['zh-CN']} ${note.en}`]
  return [...said, ...groups, ...host].join('<br>')
}

const row = ({ id, cites }: Requirement): readonly string[] => [
  `<a id="${id.toLowerCase()}"></a>${id}`,
  cites.map(({ document, clause, quote }) => `${document}${clause}「${quote}」`).join('<br>'),
  answer(id),
]

/** How many rows say what, so that the page is honest at a glance. */
const summary = (): string => {
  const kinds = requirements.map(({ id }) => answerOf(id).by.map((each) => partsOf(each)[0]))
  const with_ = (kind: Kind): number => kinds.filter((each) => each.includes(kind)).length
  const built = kinds.filter((each) => each.some((kind) => kind !== 'host')).length
  return [
    `共 ${requirements.length} 条：${built} 条已有字段、词、规则、命令或函数回应，${with_('host')} 条全部或部分是平台的事。\n`,
    `${requirements.length} rows: ${built} are answered by fields, terms, rules, commands or functions that exist, and ${with_('host')} are wholly or partly for the host platform.\n`,
  ].join('')
}

const documents = (): string =>
  table(
    ['', '文件 Document', '文号 Number', '年 Year'],
    policyDocuments.map(({ letter, title, number = '', year }) => [letter, title, number, String(year)]),
  )

const section = (theme: string, title: string): string =>
  `\n## ${theme} ${title}\n\n${table(
    ['编号 Row', '出处与原文 Clause and quote', '回应 What answers it'],
    requirements.filter((each) => each.theme === theme).map(row),
  )}`

export const requirementsPage = (): string =>
  [
    '# 政策要求 Requirements\n\n',
    generated('scripts/generate/data/requirements.json'),
    '五份政策文件里与课程内容有关的要求，逐条摘录原文，并写明由什么回应。\n',
    'What five policy documents ask of course content, word for word, and what answers it.\n\n',
    summary(),
    '\n',
    documents(),
    ...Array.from(themes, ([theme, title]) => section(theme, `${title['zh-CN']} ${title.en}`)),
  ].join('')
