/** The rules of olxcleaner over a tree, and those that it only warns of, so that nothing of it must be installed. */
import { XmlDocument, type XmlElement } from 'libxml2-wasm'
import { bytesOf, type Tree } from '../../../src/base/tree.js'

export interface Block {
  readonly category: string
  readonly urlName: string
  readonly displayName: string
  readonly children: readonly Block[]
  /** HTML of a page, or XML of a problem or an assessment. */
  readonly content?: string
}

export interface CheckedOlx {
  readonly errors: readonly string[]
  readonly course?: Block
  /** Every block, in the order of the course. */
  readonly blocks: readonly Block[]
}

const parents: Readonly<Record<string, readonly string[]>> = {
  course: ['chapter'],
  chapter: ['sequential'],
  sequential: ['vertical'],
  vertical: ['html', 'problem', 'openassessment'],
}

const elementsIn = (element: XmlElement): readonly XmlElement[] => element.find('*') as XmlElement[]

const attributesOf = (element: XmlElement): ReadonlyMap<string, string> =>
  new Map(element.attrs.map(({ name, value }) => [name, value]))

const flat = (block: Block): readonly Block[] => [block, ...block.children.flatMap(flat)]

export const checkOlx = async (tree: Tree): Promise<CheckedOlx> => {
  const errors: string[] = []
  const texts = new Map<string, string>()
  for (const [path, content] of tree) {
    if (/\.(?:xml|html|json)$/.test(path)) texts.set(path, new TextDecoder().decode(await bytesOf(content)))
  }
  const tops = new Set([...tree.keys()].map((path) => path.split('/')[0]))
  if (tops.size !== 1) errors.push('more than one folder at the top')
  const [top = ''] = tops
  const visited = new Set<string>([`${top}/course.xml`])
  const textAt = (path: string): string | undefined => {
    visited.add(`${top}/${path}`)
    const text = texts.get(`${top}/${path}`)
    if (text === undefined) errors.push(`FileDoesNotExist ${path}`)
    return text
  }
  const rootOf = (path: string, text: string): XmlElement | undefined => {
    try {
      return XmlDocument.fromString(text).root
    } catch {
      errors.push(`InvalidXML ${path}`)
      return undefined
    }
  }

  const read = (element: XmlElement): Block | undefined => {
    const category = element.name
    const own = attributesOf(element)
    const urlName = own.get('url_name') ?? ''
    if (!/^[A-Za-z0-9_-]+$/.test(urlName)) errors.push(`url_name ${category} ${urlName}`)
    const extra = [...own.keys()].filter((key) => key !== 'url_name')
    const isPointer =
      elementsIn(element).length === 0 &&
      extra.every((key) => category === 'course' && (key === 'org' || key === 'course'))
    if (!isPointer && category !== 'openassessment') errors.push(`InvalidPointer ${category} ${urlName}`)
    const path = `${category}/${urlName}.xml`
    const text = isPointer ? textAt(path) : undefined
    const definition = isPointer ? (text === undefined ? undefined : rootOf(path, text)) : element
    if (definition === undefined) return undefined
    if (definition.name !== category) errors.push(`TagMismatch ${path}`)
    const attributes = attributesOf(definition)
    const displayName = attributes.get('display_name') ?? ''
    if (displayName === '' && category !== 'course') errors.push(`MissingDisplayName ${path}`)
    if (category === 'html') {
      const content = textAt(`html/${attributes.get('filename')}.html`) ?? ''
      return { category, urlName, displayName, children: [], content }
    }
    if (category === 'problem') return { category, urlName, displayName, children: [], content: text ?? '' }
    if (category === 'openassessment')
      return { category, urlName, displayName, children: [], content: element.toString() }
    const inner = elementsIn(definition)
    if (inner.length === 0) errors.push(`EmptyTag ${path}`)
    for (const { name } of inner) {
      if (!parents[category]?.includes(name)) errors.push(`UnexpectedTag ${name} in ${path}`)
    }
    return { category, urlName, displayName, children: inner.flatMap((each) => read(each) ?? []) }
  }

  const source = texts.get(`${top}/course.xml`)
  if (source === undefined) return { errors: [...errors, 'CourseXMLDoesNotExist'], blocks: [] }
  const root = rootOf('course.xml', source)
  const course = root === undefined ? undefined : read(root)
  const blocks = course === undefined ? [] : flat(course)
  const names = blocks.map(({ urlName }) => urlName)
  errors.push(
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `DuplicateURLName ${name}`),
  )

  // Policy.
  const run = course?.urlName ?? ''
  const policy = JSON.parse(textAt(`policies/${run}/policy.json`) ?? '{}')[`course/${run}`] ?? {}
  for (const key of ['display_name', 'start', 'end', 'course_image', 'language']) {
    if (typeof policy[key] !== 'string') errors.push(`policy without ${key}`)
  }
  if (!(Date.parse(policy.start) < Date.parse(policy.end))) errors.push('DateOrdering')
  if (!tree.has(`${top}/static/${policy.course_image}`)) errors.push('CourseImageMissing')
  const grading = JSON.parse(textAt(`policies/${run}/grading_policy.json`) ?? '{}')
  const types = new Set((grading.GRADER ?? []).map(({ type }: { type: string }) => type))
  const sequentials = [...texts].filter(([path]) => path.startsWith(`${top}/sequential/`))
  for (const [path, text] of sequentials) {
    const format = /format="([^"]*)"/.exec(text)?.[1]
    if (format !== undefined && !types.has(format)) errors.push(`GradingPolicy ${path}`)
  }

  // What olxcleaner only warns of: files, and links by name.
  const used = new Set<string>([`${top}/static/${policy.course_image}`])
  for (const [path, text] of texts) {
    for (const [, name = ''] of text.matchAll(/\/static\/([\w.-]+)/g)) {
      used.add(`${top}/static/${name}`)
      if (!tree.has(`${top}/static/${name}`)) errors.push(`MissingFile ${name} in ${path}`)
    }
    for (const [, name = ''] of text.matchAll(/\/jump_to_id\/([\w-]+)/g)) {
      if (!names.includes(name)) errors.push(`BadJumpToLink ${name} in ${path}`)
    }
    if (/(?:src|href)="assets\//.test(text)) errors.push(`an address of kebao's own in ${path}`)
  }
  for (const path of tree.keys()) {
    const isFree = path.startsWith(`${top}/about/`)
    if (path.startsWith(`${top}/static/`) ? !used.has(path) : !isFree && !visited.has(path))
      errors.push(`UnusedFile ${path}`)
  }
  return { errors, blocks, ...(course === undefined ? {} : { course }) }
}
