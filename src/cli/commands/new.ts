/** `kebao new`: starts a package that lints clean. */
import { basename, resolve } from 'node:path'
import { findTerm, resolveRegion, resolve as resolveTerm, tree, vocabularies, words } from '../../index.js'
import { writeTree } from '../../node/index.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { slugOf } from '../slug-of.js'
import { newPackage } from '../template/new-package.js'
import { unknownRegion, unknownTerm } from '../usage-error.js'

/** The id of a term that the user names by id or in words. */
const termId = (scheme: 'course-type' | 'audience', option: string, text: string): string => {
  const found = resolveTerm(scheme, text)
  if (found.kind === 'term') return found.term.id
  const near = found.kind === 'unknown' ? found.suggestions : []
  const choices = near.length > 0 ? near : vocabularies[scheme].terms
  throw unknownTerm(
    option,
    text,
    choices.map((term) => words(term.label['zh-CN'], term.id)),
  )
}

const regionCode = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined
  const found = resolveRegion(text)
  if (found.kind === 'ambiguous' || found.kind === 'unknown') throw unknownRegion(text)
  return found.code
}

export const newCommand = defineCommand({
  name: 'new',
  summary: words('新建一个课包，照着改就行', 'Start a package, ready to be written'),
  usage: 'DIR',
  options: {
    type: {
      type: 'text',
      value: 'T',
      summary: words('课程类型，默认通识类课程', 'Type of course; a general course by default'),
    },
    audience: {
      type: 'text',
      value: 'A',
      summary: words('给谁学，默认社区居民', 'Whom it is for; all residents by default'),
    },
    title: { type: 'text', value: 'S', summary: words('课程名称', 'Title of the course') },
    region: {
      type: 'text',
      value: 'R',
      summary: words('地区代码或名称（本土化课程要写）', 'Code or name of the place, for a local course'),
    },
  },
  run: async ({ args: [folder = ''], options, terminal, language }) => {
    const type = termId('course-type', '--type', options.type ?? 'general-course')
    const audience = termId('audience', '--audience', options.audience ?? 'all-residents')
    const region = regionCode(options.region)
    const title = options.title ?? words('我的新课程', 'My new course')[language]
    const starter = {
      type,
      audience,
      title,
      slug: slugOf(basename(folder)),
      language,
      ...(region === undefined ? {} : { region }),
    }
    const files = newPackage(starter)
    await writeTree(tree(files).value, resolve(terminal.cwd, folder))
    const name = findTerm('course-type', type)?.label[language] ?? type
    const next = words(
      `已新建「${name}」课包。改好后运行：kebao lint ${folder}`,
      `Started a package (${name}). When it is written, run: kebao lint ${folder}`,
    )
    terminal.stdout.write(`${[...files.keys()].map((path) => `${folder}/${path}\n`).join('')}`)
    terminal.stderr.write(`${next[language]}\n`)
    return exitCode.clean
  },
})
