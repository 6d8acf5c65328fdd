/** Writes the licences of the packages that are bundled, which their terms ask of whoever passes them on. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Metafile, Plugin } from 'esbuild'

const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/
const RULE = `${'-'.repeat(78)}\n`

interface Notice {
  readonly name: string
  readonly text: string
}

/** The folders of the packages whose code is in an output: what was shaken out needs no notice. */
const bundledFolders = ({ outputs }: Metafile): readonly string[] => {
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  )
  return [...new Set(files.flatMap((path) => PACKAGE.exec(path) ?? []))].sort()
}

const noticeOf = async (folder: string): Promise<Notice> => {
  const { name, version, license, author } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const file = (await readdir(folder)).sort().find((each) => /^licen[cs]e/i.test(each))
  const by = typeof author === 'string' ? author : (author?.name ?? name)
  const text = file === undefined ? `${license}\nCopyright ${by}` : await readFile(join(folder, file), 'utf8')
  return { name: `${name} ${version} (${license})`, text: text.replace(/\r\n/g, '\n').trim() }
}

/** Packages with word for word the same licence share its text. */
const page = (notices: readonly Notice[]): string => {
  const texts = [...new Set(notices.map(({ text }) => text))]
  const namesOf = (text: string) =>
    notices.filter((each) => each.text === text).map(({ name }) => `${name}\n`)
  const parts = texts.map((text) => `${namesOf(text).join('')}\n${text}\n`)
  return `kebao is made with the following packages, whose code is bundled in it.\n\n${RULE}${parts.join(`\n${RULE}`)}`
}

export const notices = (file: string): Plugin => ({
  name: 'notices',
  setup(build) {
    build.onEnd(async ({ metafile }) => {
      if (metafile === undefined) throw new Error('The build kept no record of what it bundled.')
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, page(await Promise.all(bundledFolders(metafile).map(noticeOf))))
    })
  },
})
