/** An intake: what a centre received, file by file, and what became of each submission (R033). */
import * as z from 'zod'
import { conformance } from './conformance.js'
import { digest } from './scalar.js'

const count = z.number().int().min(0)
/** Names come from anybody's disk: they are told as they are, and shown with care. */
const name = z.string().max(4000)

/** In the order of their weight: of several packages the last in this order counts for the submission. */
export const intakeVerdicts = ['accepted', 'duplicate', 'person', 'return', 'unreadable'] as const

export const intakeVerdict = z
  .enum(intakeVerdicts)
  .describe(
    'accepted: nothing speaks against it; duplicate: the same was sent or is held already; person: somebody has to decide; return: it has errors to be mended; unreadable: it could not be opened.',
  )
export type IntakeVerdict = z.infer<typeof intakeVerdict>

const intakeFile = z
  .strictObject({
    path: name.describe(
      'As received, from the top of the submission; a file of an archive in it stands below its name.',
    ),
    size: count.describe('Bytes.'),
    is: z
      .enum(['package', 'left-out', 'archive', 'system', 'other', 'unreadable'])
      .describe(
        'package: part of a course; left-out: beside it, but no part of it by the rules of packages; archive: opened, its files follow; system: put there by macOS or Windows; other: part of no course; unreadable: could not be opened.',
      ),
    package: count.optional().describe('The number of the package it belongs to.'),
    code: z.string().max(100).optional().describe('Why it could not be opened, as the code of a finding.'),
  })
  .meta({ id: 'IntakeFile' })
export type IntakeFile = z.infer<typeof intakeFile>

const intakeFinding = z
  .strictObject({
    code: z.string().max(100),
    severity: z.enum(['error', 'warning', 'info']),
    message: z.strictObject({ 'zh-CN': z.string(), en: z.string() }),
    why: z.strictObject({ 'zh-CN': z.string(), en: z.string() }),
    help: z.strictObject({ 'zh-CN': z.string(), en: z.string() }),
    file: name.optional(),
    line: z.number().int().min(1).optional(),
  })
  .meta({ id: 'IntakeFinding' })
export type IntakeFinding = z.infer<typeof intakeFinding>

const share = z.number().min(0).max(1)

const intakeAlike = z
  .strictObject({
    submission: z
      .number()
      .int()
      .min(1)
      .optional()
      .describe('Of this run; absent for a course of the catalogue.'),
    package: z.number().int().min(1).optional(),
    id: name.describe('Its id; empty where it has none.'),
    version: name,
    title: name,
    license: name.optional(),
    publisher: name.optional(),
    relation: z.enum(['same', 'adaptation', 'duplicate']),
    similarity: share,
    containment: share.describe('The share of this course that is in the other.'),
    lessons: z
      .array(
        z.strictObject({
          lesson: name,
          title: name.optional(),
          other: name,
          otherTitle: name.optional(),
          similarity: share,
        }),
      )
      .describe('Lessons that match: the id of each here and there, and their titles.'),
  })
  .meta({ id: 'IntakeAlike' })
export type IntakeAlike = z.infer<typeof intakeAlike>

const intakeConformance = z
  .strictObject({
    id: name.describe('Of the syllabus; empty where it has none.'),
    version: name,
    title: name,
    isNamed: z.boolean().describe('True where the course says that it carries this syllabus out.'),
    verdict: z.enum(['full', 'partial', 'none']),
    shares: conformance.shape.shares,
    departures: z
      .array(z.strictObject({ 'zh-CN': z.string(), en: z.string() }))
      .describe('What departs from the syllabus, the first of them.'),
    more: count.describe('Departures that are not listed.'),
  })
  .meta({ id: 'IntakeConformance' })
export type IntakeConformance = z.infer<typeof intakeConformance>

const intakePackage = z
  .strictObject({
    number: z.number().int().min(1),
    path: name.describe('Its folder or its bundle in the submission; empty for all of it.'),
    kind: z.enum(['course', 'syllabus']),
    id: name.optional(),
    version: name.optional(),
    title: name.optional(),
    publisher: name.optional(),
    region: name.optional(),
    lessons: count,
    verdict: intakeVerdict,
    folder: name.describe('Where its files were written to, from the folder of the submission.'),
    bundle: z
      .strictObject({
        file: name,
        identity: digest,
        content: digest,
        accepted: name
          .optional()
          .describe('Its copy among what may be taken into the catalogue, from the top of the output.'),
      })
      .optional()
      .describe('The bundle that was made of it; absent where it has errors.'),
    findings: z.array(intakeFinding),
    alike: z.array(intakeAlike),
    conformance: z
      .array(intakeConformance)
      .optional()
      .describe('How far it carries out the syllabi that were given; absent where none were.'),
  })
  .meta({ id: 'IntakePackage' })
export type IntakePackage = z.infer<typeof intakePackage>

const intakeSubmission = z
  .strictObject({
    number: z.number().int().min(1).describe('In the order of the paths, from 1.'),
    path: name.describe('Where it lay, from the top of the folder.'),
    kind: z.enum(['file', 'folder']),
    size: count.describe('Bytes as received.'),
    sha256: digest
      .optional()
      .describe(
        'Of the file as received; of a folder, of the lines of its `sha256sum`. Absent where it could not be read.',
      ),
    folder: name.describe('Where its result was written to.'),
    verdict: intakeVerdict,
    sameAs: z.number().int().min(1).optional().describe('The number of the submission it repeats.'),
    listed: z.string().max(500).optional().describe('Who sent it, as the list of submissions says.'),
    files: z.array(intakeFile).describe('Every file of it, each once.'),
    findings: z.array(intakeFinding).describe('About the submission as a whole.'),
    packages: z.array(intakePackage),
  })
  .meta({ id: 'IntakeSubmission' })
export type IntakeSubmission = z.infer<typeof intakeSubmission>

export const intakeRecord = z
  .strictObject({
    intakeVersion: z.literal(1),
    received: count.describe('Files in the folder.'),
    ignored: z
      .array(name)
      .describe('Files of the folder that are no submission: of the system, or of the clerk.'),
    submissions: z.array(intakeSubmission),
    groups: z
      .array(z.array(z.number().int().min(1)))
      .describe('Submissions that are alike, by their numbers: each group is to be looked at together.'),
    missing: z.array(z.string().max(500)).describe('What the list of submissions announces and nobody sent.'),
    findings: z
      .array(intakeFinding)
      .optional()
      .describe('About the run as a whole, such as courses that were not all compared.'),
  })
  .meta({ id: 'Intake' })
export type IntakeRecord = z.infer<typeof intakeRecord>
