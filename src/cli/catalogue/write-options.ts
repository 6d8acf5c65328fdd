/** The options of the commands that write a catalogue. */
import type { CatalogueTitle } from '../../catalogue/index.js'
import { words } from '../../index.js'
import type { Options, Values } from '../options.js'
import { outputFormatOption } from '../output-format.js'
import { missingOption, notAName } from '../usage-error.js'
import { baseOf } from './addresses.js'

export const writeOptions = {
  out: {
    type: 'text',
    short: 'o',
    value: 'DIR',
    summary: words('写到哪个文件夹', 'The folder to write to'),
  },
  title: {
    type: 'text',
    value: 'TEXT',
    summary: words('目录的名称', 'What the catalogue is called'),
  },
  publisher: {
    type: 'text',
    value: 'NAME',
    summary: words('编目录的单位', 'Who keeps the catalogue'),
  },
  base: {
    type: 'text',
    value: 'URL',
    summary: words(
      '包文件放在哪个网址下面；不写就记相对路径',
      'The address under which the bundles are; relative paths by default',
    ),
  },
  format: outputFormatOption,
} as const satisfies Options

const lineOf = (name: string, value: string): string => {
  if (value.trim() !== value || value === '' || value.length > 100 || /[\p{Cc}\p{Cf}]/u.test(value))
    throw notAName(name)
  return value
}

/** What is said of the catalogue, checked. */
export const written = ({ out, title, publisher, base }: Values<typeof writeOptions>) => {
  if (out === undefined || out === '') throw missingOption('--out', 'DIR')
  const head: CatalogueTitle = {
    ...(title !== undefined && { title: lineOf('--title', title) }),
    ...(publisher !== undefined && { publisher: { name: lineOf('--publisher', publisher) } }),
  }
  return { out, head, base: base === undefined ? undefined : baseOf(base) }
}
