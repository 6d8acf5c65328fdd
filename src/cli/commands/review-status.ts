/** `kebao review status`: shows where courses stand, and moves them on. */
import {
  findTerm,
  type Language,
  mayMove,
  moveStatus,
  resolve as resolveTerm,
  statusMoves,
  type Words,
  words,
} from '../../index.js'
import { defineCommand } from '../command.js'
import { forEachReviewed, writeChange } from '../review/change-package.js'
import { settingsFor, settingsOptions } from '../settings/settings-for.js'
import { unknownTerm } from '../usage-error.js'
import { wrap } from '../wrap.js'

const labelOf = (status: string): Words => findTerm('curation-status', status)?.label ?? words(status, status)

const statusIn = (written: string): string => {
  const found = resolveTerm('curation-status', written)
  if (found.kind !== 'term') throw unknownTerm('--to', written, Object.keys(statusMoves).map(labelOf))
  return found.term.id
}

const moved = (path: string, from: string, to: string) =>
  words(
    `${path}：${labelOf(from)['zh-CN']} → ${labelOf(to)['zh-CN']}`,
    `${path}: ${labelOf(from).en} → ${labelOf(to).en}`,
  )

const standing = (path: string, status: string) =>
  words(`${path}：${labelOf(status)['zh-CN']}`, `${path}: ${labelOf(status).en}`)

const nextLine = (to: string, wanted: readonly Words[]): Words =>
  wanted.length === 0
    ? words(`可以改成「${labelOf(to)['zh-CN']}」`, `may become “${labelOf(to).en}”`)
    : words(
        `还不能改成「${labelOf(to)['zh-CN']}」：${wanted.map((each) => each['zh-CN']).join('')}`,
        `may not yet become “${labelOf(to).en}”: ${wanted.map((each) => each.en).join(' ')}`,
      )

const listed = (line: Words, language: Language, columns: number): string =>
  wrap(line[language], columns - 4)
    .map((each, at) => `${at === 0 ? '  - ' : '    '}${each}\n`)
    .join('')

export const reviewStatusCommand = defineCommand({
  name: 'review status',
  summary: words('看课程走到哪一步；加 --to 改状态', 'Show where courses stand; --to moves them on'),
  usage: 'PATH…',
  options: {
    to: {
      type: 'text',
      value: 'STATUS',
      summary: words(
        '改成什么状态，如 已报送、推荐、已发布',
        'The new status, such as submitted or published',
      ),
    },
    ...settingsOptions,
  },
  run: async ({ args, options, terminal, language }) => {
    const to = options.to === undefined ? undefined : statusIn(options.to)
    const settings = settingsFor(options, terminal.cwd)
    return forEachReviewed(args, settings, terminal, language, async (found) => {
      const { path, pkg, profile, bundle } = found
      const { status: from = 'draft', review: reviews = [] } = pkg.course
      const { content } = bundle.manifest
      if (to === undefined) {
        terminal.stdout.write(`${standing(path, from)[language]}\n`)
        for (const next of statusMoves[from] ?? []) {
          const wanted = mayMove({ from, to: next, reviews, content }, profile).map(({ message }) => message)
          terminal.stdout.write(listed(nextLine(next, wanted), language, terminal.stdout.columns))
        }
        return true
      }
      const made = await moveStatus(pkg, to, content, profile)
      if (!(await writeChange(found, made, terminal, language))) return false
      terminal.stdout.write(`${moved(path, from, to)[language]}\n`)
      return true
    })
  },
})
