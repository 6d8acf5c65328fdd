/** `kebao catalog feed`: tells those who follow a catalogue of its newest courses. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { ATOM_FILE, atomOf, type Feed, feedOf, JSON_FEED_FILE, jsonFeedOf } from '../../catalogue/index.js'
import { KebaoError, words } from '../../index.js'
import { writeFile } from '../../node/index.js'
import { baseOf } from '../catalogue/addresses.js'
import { folderOfCatalogue, openCatalogue } from '../catalogue/open-catalogue.js'
import { defineCommand } from '../command.js'
import { exitCode } from '../exit-code.js'
import { tellRefused } from '../output-format.js'
import { missingOption, notACount } from '../usage-error.js'

/** A file takes one kind; a folder both, unless one was asked for. */
const filesFor = (
  out: string,
  { atom, json }: { readonly atom: boolean; readonly json: boolean },
  cwd: string,
): readonly (readonly [kind: 'atom' | 'json', path: string])[] => {
  const named = resolve(cwd, out)
  const isFolder = out.endsWith('/') || statSync(named, { throwIfNoEntry: false })?.isDirectory() === true
  const both = atom === json
  const isJsonName = named.endsWith('.json')
  if (!isFolder && /\.(?:xml|atom|json)$/.test(named) && !(atom && json))
    return [[json || (isJsonName && !atom) ? 'json' : 'atom', named]]
  return [
    ...(both || atom ? [['atom', join(named, ATOM_FILE)] as const] : []),
    ...(both || json ? [['json', join(named, JSON_FEED_FILE)] as const] : []),
  ]
}

const taken = (path: string): KebaoError =>
  new KebaoError(
    'disk/taken',
    words(
      `「${path}」已经有了，又不是订阅源，没有覆盖它。请换一个名字。`,
      `\`${path}\` is there already and is no feed: it was left as it is. Choose another name.`,
    ),
  )

const isFeed = (text: string): boolean =>
  text.includes('http://www.w3.org/2005/Atom') || text.includes('https://jsonfeed.org/version/')

const tally = ({ items, leftOut: { unpublished, undated, older } }: Feed) =>
  words(
    [
      `订阅源里有 ${items.length} 门课。`,
      ...(unpublished > 0 ? [`还没发布或已撤下的 ${unpublished} 门没有放进去。`] : []),
      ...(undated > 0 ? [`没写「更新日期」的 ${undated} 门没有放进去。`] : []),
      ...(older > 0 ? [`更早的还有 ${older} 门。`] : []),
    ].join(''),
    [
      `Courses in the feed: ${items.length}.`,
      ...(unpublished > 0 ? [`Left out as not published, or withdrawn: ${unpublished}.`] : []),
      ...(undated > 0 ? [`Left out for want of a day of update: ${undated}.`] : []),
      ...(older > 0 ? [`Older ones: ${older}.`] : []),
    ].join(' '),
  )

export const catalogFeedCommand = defineCommand({
  name: 'catalog feed',
  summary: words('做成订阅源，让别处知道有什么新课', 'Make a feed of the newest courses'),
  usage: 'CATALOGUE',
  options: {
    out: {
      type: 'text',
      short: 'o',
      value: 'FILE|DIR',
      summary: words('写到哪个文件或文件夹', 'The file or folder to write to'),
    },
    base: {
      type: 'text',
      value: 'URL',
      summary: words('目录放在哪个网址下面', 'The address under which the catalogue is'),
    },
    title: {
      type: 'text',
      value: 'TEXT',
      summary: words('订阅源的名称；不写就用目录的', 'What the feed is called; as the catalogue by default'),
    },
    limit: {
      type: 'count',
      value: 'N',
      summary: words('最多多少门课；不写是 50', 'How many courses at most; 50 by default'),
    },
    atom: { type: 'flag', summary: words('只要 Atom', 'Atom alone') },
    json: { type: 'flag', summary: words('只要 JSON Feed', 'JSON Feed alone') },
  },
  run: async ({ args: [path = ''], options, terminal, language }) => {
    const { out, limit = 50 } = options
    if (out === undefined || out === '') throw missingOption('--out', 'FILE|DIR')
    if (options.base === undefined) throw missingOption('--base', 'URL')
    if (limit < 1 || limit > 10_000) throw notACount('--limit', String(limit))
    const base = baseOf(options.base)
    const { value: catalogue, diagnostics } = await openCatalogue(path, terminal, { fingerprints: false })
    if (catalogue === undefined) {
      tellRefused(path, diagnostics, undefined, terminal, language)
      return exitCode.failure
    }
    const { title, publisher } = catalogue.head
    const feed = feedOf(catalogue, {
      title: options.title ?? title ?? basename(folderOfCatalogue(path, terminal.cwd)),
      ...(publisher && { author: publisher.name }),
      base,
      language,
      limit,
    })
    const files = filesFor(out, options, terminal.cwd)
    for (const [, file] of files) {
      if (existsSync(file) && !isFeed(readFileSync(file, 'utf8').slice(0, 1000)))
        throw taken(relative(terminal.cwd, file))
    }
    for (const [kind, file] of files) {
      const text = kind === 'atom' ? atomOf(feed) : jsonFeedOf(feed)
      await writeFile(file, new Blob([text]))
    }
    terminal.stdout.write(`${tally(feed)[language]}\n`)
    return exitCode.clean
  },
})
