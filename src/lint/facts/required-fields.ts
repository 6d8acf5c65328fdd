/** Which fields the front matter of a package must have: some always, more by its type, more by the rules of a province. */
import type { Package } from '../../parse/package.js'
import type { LintProfile } from '../rule.js'
import { courseField } from './course-field.js'

/** Who asks for a field. */
export type Asker = 'everybody' | 'type' | 'profile'

const always = [
  'id',
  'version',
  'title',
  'summary',
  'language',
  'type',
  'audience',
  'topics',
  'license',
  'publisher',
] as const

// A syllabus without aims, content, hours or assessment is not accepted (domain fact 3: 沪学银中〔2021〕3号).
const byType: ReadonlyMap<string, readonly string[]> = new Map([
  ['general-syllabus', ['objectives', 'units', 'hours', 'assessment']],
  ['general-course', ['objectives', 'hours']],
  ['local-course', ['objectives', 'hours', 'region']],
  ['skills-training', ['objectives', 'hours']],
  ['teacher-training', ['objectives', 'hours']],
  ['activity', ['forms']],
  ['project', ['objectives']],
])

/** The required fields by their English path, each once, with the first who asks for it. */
export const requiredFields = ({ course }: Package, profile: LintProfile): ReadonlyMap<string, Asker> => {
  const required = new Map<string, Asker>()
  const ask = (path: string, asker: Asker): unknown => required.has(path) || required.set(path, asker)
  for (const path of always) ask(path, 'everybody')
  for (const path of byType.get(course.type ?? '') ?? []) ask(path, 'type')
  for (const name of profile.requiredFields ?? []) {
    const path = courseField(name)?.path
    if (path !== undefined) ask(path, 'profile')
  }
  return required
}
