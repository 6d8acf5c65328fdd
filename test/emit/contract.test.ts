/** What holds for every target: nothing is lost without being told, everything resolves, and the same course gives the same bytes. */
import { execFileSync } from 'node:child_process'
import { join, posix } from 'node:path'
import { XmlDocument } from 'libxml2-wasm'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import type { Place } from '../../src/base/diagnostic.js'
import { bytesOf } from '../../src/base/tree.js'
import { emit } from '../../src/emit/emit.js'
import { targets } from '../../src/emit/index.js'
import type { Loss, LostPlace } from '../../src/emit/loss.js'
import type { Target } from '../../src/emit/target.js'
import { documentsOf, nodesOf, type Package } from '../../src/parse/package.js'
import { emitted, packageOf } from './fixture.js'
import { readBack, squeeze } from './read-back.js'

interface Needle {
  readonly text: string
  readonly place: Place
}

const placeOf = (file: string, { position }: Nodes): Place => ({
  file,
  ...(position ? { range: position } : {}),
})

/** Every piece of text that an author wrote, with its place. */
const needlesOf = (pkg: Package): readonly Needle[] => {
  const written = documentsOf(pkg).flatMap((document) =>
    (['text', 'inlineCode', 'code', 'ruby'] as const).flatMap((type) =>
      nodesOf(document, type).map((node) => ({ text: node.value, place: placeOf(document.file, node) })),
    ),
  )
  const described = documentsOf(pkg).flatMap((document) => [
    ...nodesOf(document, 'image').map((node) => ({
      text: node.alt ?? '',
      place: placeOf(document.file, node),
    })),
    ...nodesOf(document, 'media').flatMap((node) =>
      [node.title, node.alt, node.caption].map((text = '') => ({
        text,
        place: placeOf(document.file, node),
      })),
    ),
  ])
  const titles = pkg.lessons.map(({ title, file, opening }) => ({
    text: title,
    place: { file, range: opening },
  }))
  const gaps = documentsOf(pkg).flatMap(({ file, questions }) =>
    questions.flatMap(({ key, range }) =>
      (key.blanks ?? []).flat().map((text) => ({ text, place: { file, range } })),
    ),
  )
  return [...written, ...described, ...titles, ...gaps].filter(({ text }) => squeeze(text) !== '')
}

const contains = (lost: Partial<Place>, { file, range }: Place): boolean => {
  if (lost.file !== file) return false
  const [from, to] = [lost.range?.start.offset ?? 0, lost.range?.end.offset ?? 0]
  return range !== undefined && (range.start.offset ?? -1) >= from && (range.end.offset ?? -1) <= to
}

/** A target that remembers each place that it tells. */
const overheard = (target: Target): { readonly target: Target; readonly lost: Map<Loss, LostPlace[]> } => {
  const lost = new Map<Loss, LostPlace[]>()
  return {
    lost,
    target: {
      ...target,
      emit: (emission) =>
        target.emit({
          ...emission,
          lose: (loss, places) => {
            lost.set(loss, [...(lost.get(loss) ?? []), ...places])
            emission.lose(loss, places)
          },
        }),
    },
  }
}

const isXml = (path: string): boolean => /\.(?:xml|xhtml|opf|ncx)$/.test(path)

const text = async (content: Uint8Array | Blob): Promise<string> =>
  new TextDecoder().decode(await bytesOf(content))

test('names are unique, and every loss has a code of its own', () => {
  expect(targets.length).toBeGreaterThan(12)
  expect(new Set(targets.map(({ name }) => name)).size).toBe(targets.length)
  const losses = new Set(targets.flatMap((each) => each.losses))
  expect(new Set([...losses].map(({ code }) => code)).size).toBe(losses.size)
  for (const { code } of losses) expect(code).toMatch(/^emit\/[a-z][a-z-]+$/)
})

describe.each(targets.map((target) => [target.name, target] as const))('%s', (_name, target) => {
  test('what the hostile course says is found again, or told as lost', async () => {
    const pkg = await packageOf('hostile')
    const { target: heard, lost } = overheard(target)
    const { value: tree, diagnostics } = await emit(pkg, heard)
    const all = await readBack(tree ?? new Map())
    // Only a loss that says so takes words away; in any other they are there in a plainer form.
    const places = [...lost].filter(([{ isGone }]) => isGone).flatMap(([, at]) => at)
    const missing = needlesOf(pkg).filter(
      ({ text: needle, place }) =>
        !all.includes(squeeze(needle)) && !places.some((each) => contains(each, place)),
    )
    expect(
      missing.map(({ text: needle, place }) => `${place.file}:${place.range?.start.line} ${needle}`),
    ).toEqual([])
    for (const [loss, at] of lost) {
      if (at.length === 0) continue
      expect(diagnostics.find(({ code }) => code === loss.code)?.data).toMatchObject({ count: at.length })
    }
  })

  test.each(['hostile', 'straw-weaving', 'phone-syllabus'])('XML of %s is well-formed', async (name) => {
    const { tree } = await emitted(name, target)
    for (const [path, content] of tree) {
      if (!isXml(path)) continue
      const source = await text(content)
      expect(() => XmlDocument.fromString(source).dispose(), path).not.toThrow()
    }
  })

  test.each(['hostile', 'straw-weaving'])('relative addresses in pages of %s lead to files', async (name) => {
    const { tree } = await emitted(name, target)
    const dead: string[] = []
    for (const [path, content] of tree) {
      if (!/\.x?html$/.test(path)) continue
      for (const [, url = ''] of (await text(content)).matchAll(/\s(?:href|src|poster)="([^"]*)"/g)) {
        // Hosts' own addresses are the matter of the target's own tests.
        if (/^(?:[a-z]+:|#|\/|\$)/i.test(url) || url === '') continue
        const [file = ''] = decodeURIComponent(url.replaceAll('&amp;', '&')).split('#')
        if (!tree.has(posix.join(posix.dirname(path), file))) dead.push(`${path}: ${url}`)
      }
    }
    expect(dead).toEqual([])
  })

  test('every file of a medium is the author’s own, by reference', async () => {
    const { tree, pkg } = await emitted('hostile', target)
    const own = new Set(pkg.tree.values())
    for (const [path, content] of tree) {
      if (/\.(?:mp4|mp3)$/.test(path)) expect(own.has(content), path).toBe(true)
    }
  })

  test('what is for others is not in the edition of an audience', async () => {
    const pkg = await packageOf('hostile')
    const { value: tree } = await emit(pkg, target, { audience: 'seniors' })
    const all = await readBack(tree ?? new Map())
    expect(all).not.toMatch(/只给打工的人看|只给务工的/)
    const everybody = await readBack((await emit(pkg, target)).value ?? new Map())
    if (everybody.includes('只给老人看的一段')) expect(all).toContain('只给老人看的一段')
    if (everybody.includes('脚注三在别人的块里')) expect(all).toContain('脚注三在别人的块里')
  })

  test('links within a page of an edition lead somewhere', async () => {
    const { tree } = await emitted('hostile', target, { audience: 'seniors' })
    for (const [path, content] of tree) {
      if (!/\.x?html$/.test(path)) continue
      const html = await text(content)
      const ids = new Set([...html.matchAll(/\s(?:id|name)="([^"]*)"/g)].map(([, id]) => id))
      for (const [, anchor = ''] of html.matchAll(/\shref="#([^"]+)"/g)) {
        expect(ids.has(decodeURIComponent(anchor)), `${path}#${anchor}`).toBe(true)
      }
    }
  })
})

test('the same course gives the same bytes, whatever the place, the language and the rights of new files', () => {
  const run = (env: Readonly<Record<string, string>>, mask: string): string =>
    execFileSync(
      'sh',
      [
        '-c',
        `umask ${mask}; exec "$0" --import tsx "$1"`,
        process.execPath,
        join(import.meta.dirname, 'print-digests.ts'),
      ],
      {
        encoding: 'utf8',
        env: { PATH: process.env.PATH ?? '', ...env },
      },
    )
  const here = run({ TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, '022')
  const there = run({ TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' }, '077')
  expect(here.split('\n').length).toBeGreaterThan(targets.length)
  expect(there).toBe(here)
})
