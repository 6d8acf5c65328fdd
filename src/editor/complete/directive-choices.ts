/** The directives that may open with so many colons, each with a skeleton to fill in. */
import { type Language, words } from '../../base/words.js'
import { type Directive, directives, zhNameOf } from '../../parse/body/directives.js'
import { directiveMeaning } from '../body/directive-meaning.js'
import type { Choice } from './completion.js'

/** What follows the name and stands before the closing fence, with places to fill in. */
const inner = ({ kind, name }: Directive, language: Language): string => {
  const [audience, points, answer, src, title, explanation] =
    language === 'en'
      ? ['audience', 'points', `answer=\${3|true,false|}`, 'src', 'title', 'Explanation: ']
      : ['受众', '分值', `答案=\${3|对,错|}`, '文件', '标题', '解析：']
  if (kind === 'media') return `{${src}="$1" ${title}="$2"}`
  if (kind === 'callout') {
    if (name === 'only') return `{${audience}=$1}\n$0`
    return name === 'steps' ? '\n1. $1\n2. $0' : '\n$0'
  }
  const head = `{#\${1:q1} ${points}=\${2:2}${name === 'true-false' ? ` ${answer}` : ''}}\n\${4}\n`
  const options = name === 'single' || name === 'multiple' ? '\n- [x] $5\n- [ ] $6\n' : ''
  return `${head}${options}\n> ${explanation}$0`
}

const byName = (): ReadonlyMap<string, Directive> =>
  new Map(Array.from(directives.values(), (directive) => [directive.name, directive]))

/** Leaves have two colons, containers three or more. A skeleton is offered on a line of its own. */
export const directiveChoices = (colons: number, isAlone: boolean, language: Language): readonly Choice[] =>
  Array.from(byName().values()).flatMap((directive) => {
    const { kind, name } = directive
    if ((kind === 'media') !== (colons === 2)) return []
    const zh = zhNameOf(name)
    const [text, other] = language === 'en' ? [name, zh] : [zh, name]
    const fence = kind === 'media' ? '' : `\n${':'.repeat(colons)}`
    const names = [...directives].flatMap(([each, { name: named }]) => (named === name ? [each] : []))
    return [
      {
        kind: 'directive' as const,
        label: text,
        detail: words(other, other),
        about: directiveMeaning[name],
        text,
        ...(isAlone ? { snippet: text + inner(directive, language) + fence } : {}),
        names,
      },
    ]
  })
