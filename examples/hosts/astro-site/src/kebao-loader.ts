/** Content loaders that serve a folder of bundles as two collections: courses, and their lessons. */
import { openAsBlob } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Loader, LoaderContext } from 'astro/loaders'
import { type Bundle, bytesOf, decode, readCourse, readLesson } from 'kebao'
import { nativeSha256 } from 'kebao/node'

export interface BundleOptions {
  /** Where the `.kebao` files lie. */
  readonly folder: string
  /** Where media is put, so that the site serves it under `/media/`. */
  readonly media: string
}

/** Named by its hash: what is there already is the same. */
const keepMedia = async ({ manifest, tree }: Bundle, folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true })
  for (const { path } of manifest.files) {
    const content = path.startsWith('data/assets/') ? tree.get(path) : undefined
    if (content === undefined) continue
    const file = join(folder, basename(path))
    await writeFile(file, await bytesOf(content), { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

/**
 * References of a fragment are relative to its place in the bundle. kebao writes its HTML in one spelling only, and a
 * bundle with any other was refused, so that replacing text is safe.
 */
const placed = (html: string, course: string): string =>
  html
    .replace(/(src|href|poster)="(?:\.\.\/)?assets\//g, '$1="/media/')
    .replace(/href="(?:\.\.\/)?course\.html/g, `href="/courses/${course}/`)
    .replace(/href="(?:lessons\/)?([a-z0-9-]+)\.html/g, `href="/courses/${course}/$1/`)

type Take = (bundle: Bundle, context: LoaderContext) => Promise<void>

/** Reads every bundle of a folder anew: they are checked before a page is made of them. */
const bundleLoader = (name: string, { folder }: BundleOptions, take: Take): Loader => ({
  name,
  load: async (context) => {
    context.store.clear()
    for (const file of (await readdir(folder)).filter((each) => each.endsWith('.kebao')).sort()) {
      const { value: bundle, diagnostics } = await decode(await openAsBlob(join(folder, file)), {
        createHash: nativeSha256,
      })
      if (bundle === undefined) {
        // One bad bundle is told, and the others are shown.
        for (const { message, file: where } of diagnostics)
          context.logger.error(`${file} ${where ?? ''}: ${message.en}`)
        continue
      }
      await take(bundle, context)
    }
  },
})

export const courses = (options: BundleOptions): Loader =>
  bundleLoader('kebao-courses', options, async (bundle, { store, parseData }) => {
    await keepMedia(bundle, options.media)
    const { id, title, summary = '', language, lessons } = await readCourse(bundle)
    const page = await readLesson(bundle)
    const data = { title, summary, language, lessons: lessons.map((lesson) => `${id}/${lesson.id}`) }
    const rendered = { html: placed(page?.html ?? '', id) }
    store.set({ id, data: await parseData({ id, data }), digest: bundle.identity, rendered })
  })

export const lessons = (options: BundleOptions): Loader =>
  bundleLoader('kebao-lessons', options, async (bundle, { store, parseData }) => {
    const course = await readCourse(bundle)
    for (const lesson of course.lessons) {
      const id = `${course.id}/${lesson.id}`
      const page = await readLesson(bundle, lesson.id)
      const data = { title: lesson.title, course: course.id, questions: lesson.questions.length }
      const rendered = { html: placed(page?.html ?? '', course.id) }
      store.set({
        id,
        data: await parseData({ id, data }),
        digest: `${bundle.identity}#${lesson.id}`,
        rendered,
      })
    }
  })
