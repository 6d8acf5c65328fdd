/** Every link from one page of this project to another leads somewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Slugger from 'github-slugger'
import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { root } from './reader-folder.js'

const markdownIn = (folder: string, isDeep: boolean): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: isDeep })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))

const hosts = readdirSync(join(root, 'examples/hosts'), { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
)
const pages = [
  ...markdownIn('.', false),
  ...markdownIn('docs', true),
  ...markdownIn('examples', false),
  ...hosts.flatMap(({ name }) => markdownIn(join('examples/hosts', name), false)),
]

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''

const readPage = (path: string) => {
  const slugger = new Slugger()
  const anchors = new Set<string>()
  const links: string[] = []
  visit(unified().use(remarkParse).parse(readFileSync(path, 'utf8')), (node) => {
    if (node.type === 'heading') anchors.add(slugger.slug(textOf(node)))
    if (node.type === 'html') for (const [, id = ''] of node.value.matchAll(/ id="([^"]+)"/g)) anchors.add(id)
    if ((node.type === 'link' || node.type === 'image') && !/^[a-z]+:/.test(node.url)) links.push(node.url)
  })
  return { anchors, links }
}

const read = new Map(pages.map((path) => [path, readPage(path)]))

const leadsNowhere = (from: string, link: string): boolean => {
  const [path = '', anchor] = decodeURI(link).split('#')
  const to = path === '' ? from : join(dirname(from), path)
  if (!existsSync(to)) return true
  const page = read.get(to)
  return anchor !== undefined && page !== undefined && !page.anchors.has(anchor)
}

test('every link of every page leads to a file and a heading that are there', () => {
  const dead = pages.flatMap((from) =>
    (read.get(from)?.links ?? [])
      .filter((link) => leadsNowhere(from, link))
      .map((link) => `${from}: ${link}`),
  )
  expect(pages.length).toBeGreaterThan(100)
  expect(dead).toEqual([])
})
