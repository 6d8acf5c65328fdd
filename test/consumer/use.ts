/** What a host's own program does with kebao; it is compiled and run where kebao was installed from its tarball. */
import * as assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import {
  builtinRules,
  conform,
  type Diagnostic,
  decode,
  defineRule,
  encode,
  lint,
  outlineOf,
  type Package,
  pack,
  parse,
  readCourse,
  type Tree,
  tree,
  words,
} from 'kebao'
import { type CatalogueEntry, catalogueOf, coverage, entryOf, fingerprintOf, searchIn } from 'kebao/catalogue'
import { hover } from 'kebao/editor'
import { archive, emit, type Target, targets } from 'kebao/emit'
import { type Course, course, findTerm, resolveRegion } from 'kebao/model'
import { findPackages, nativeSha256, readTree } from 'kebao/node'
import { siteOf } from 'kebao/site'
import { z } from 'zod'

/** A host puts kebao's shapes into its own, with its own zod. */
const listing = z.object({ course, views: z.number() })
type Listing = z.infer<typeof listing>

const viewsOf = ({ views }: Listing): number => views
const titleOf = ({ course: { title } }: Listing): string => title

/** A host's own rule beside the built-in ones. */
const short = defineRule({
  code: 'our/short-title',
  severity: 'warning',
  summary: words('标题要短', 'Titles are short'),
  message: (p: { length: number }) =>
    words(`标题有 ${p.length} 个字。`, `The title has ${p.length} characters.`),
  why: words('太长。', 'Too long.'),
  help: words('请改短。', 'Shorten it.'),
  sources: ['our own'],
  example: { in: 'course', bad: 'title: 很长很长', good: 'title: 短' },
  *check({ course: { title = '' } }: Package, found) {
    if (title.length > 2) yield found({ file: 'course.md' }, { length: title.length })
  },
})

const [folder = '.'] = process.argv.slice(2)
const [found] = await findPackages([folder], process.cwd())
assert.ok(found)
const { value: files } = await readTree(found.folder)
const { value: pkg, diagnostics } = await parse(files)
assert.ok(pkg)
assert.deepEqual(diagnostics, [])
assert.deepEqual(lint(pkg), [])
const own: readonly Diagnostic[] = lint(pkg, { rules: [...builtinRules, short] })
assert.deepEqual(
  own.map(({ code }) => code),
  ['our/short-title'],
)

const emitted = async (target: Target): Promise<Tree> => {
  const { value } = await emit(pkg, target, { createHash: nativeSha256 })
  assert.ok(value)
  return value
}
const made = new Map<string, number>()
for (const target of targets) {
  const files = await emitted(target)
  assert.equal((await archive(files, target)) === undefined, target.container.kind === 'folder')
  made.set(target.name, files.size)
}
assert.ok(made.has('epub') && made.has('scorm-1.2'))

const { value: bundle } = await pack(pkg, { createHash: nativeSha256 })
assert.ok(bundle)
const { value: opened } = await decode(await encode(bundle))
assert.equal(opened?.identity, bundle.identity)

const model = await readCourse(bundle)
const listed = listing.parse({ course: model, views: 1 })
assert.equal(viewsOf(listed), 1)
assert.equal(titleOf(listed), pkg.course.title)
assert.equal(listing.safeParse({ course: { ...model, title: 1 }, views: 1 }).success, false)
const typed: Course = listed.course
assert.equal(typed.id, pkg.course.id)

assert.equal(findTerm('audience', 'seniors')?.label['zh-CN'], '老年人')
assert.equal(resolveRegion('牧野区').kind, 'region')
assert.equal(tree({ 'a.md': 'a' }).value.size, 1)

const source = pkg.root.source
const spot = { file: pkg.root.file, text: source, offset: source.indexOf('audience') + 1, pkg }
assert.match(hover(spot)?.text.en ?? '', /audience/i)

const entry: CatalogueEntry = await entryOf(bundle)
const catalogue = catalogueOf([entry], [fingerprintOf(outlineOf(pkg), entry.identity)])
assert.equal(searchIn(catalogue.entries)({ text: entry.title }).total, 1)
assert.equal(coverage(catalogue).total.courses, 1)
assert.equal(conform(outlineOf(pkg), outlineOf(pkg)).verdict, 'full')
const site: Tree = await siteOf(catalogue, { all: true })
assert.ok(site.has('index.html'))

const require = createRequire(import.meta.url)
assert.equal((require('kebao/schemas/course.json') as { title: string }).title, 'Course')
assert.equal((require('kebao/package.json') as { name: string }).name, 'kebao')
process.stdout.write(`${bundle.identity}\n`)
