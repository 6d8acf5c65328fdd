/** What nobody can do without: the same Markdown files through the same unified plugins to HTML, and nothing else. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Root } from 'hast'
import { defaultSchema, sanitize } from 'hast-util-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { markdownSyntax } from '../src/markdown/syntax.js'
import { bodyOf } from './body-of.js'

const cleaned = () => (tree: Root) => sanitize(tree, defaultSchema) as Root

const [root = '.'] = process.argv.slice(2)
const pipeline = markdownSyntax().use(remarkRehype).use(cleaned).use(rehypeStringify)

let length = 0
for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.md')) continue
  const text = readFileSync(join(root, path), 'utf8')
  length += String(pipeline.processSync(bodyOf(text))).length
}
process.stdout.write(`${length}\n`)
