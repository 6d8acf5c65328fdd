/** The card and the badge of a course, read back. */
import { describe, expect, test } from 'vitest'
import { bytesOf } from '../../../src/base/tree.js'
import { type EmitSettings, emit } from '../../../src/emit/emit.js'
import { learningCard } from '../../../src/emit/learning-card/learning-card.js'
import type { CreditPolicy } from '../../../src/model/credit-policy.js'
import { schemas } from '../../../src/model/schemas.js'
import type { Package } from '../../../src/parse/package.js'
import { courseWith, fullCourse, fullLesson } from '../course-with.js'
import { packageOf } from '../fixture.js'

type Settings = EmitSettings<typeof learningCard.options>

// biome-ignore lint/suspicious/noExplicitAny: it is JSON that the tests ask about
const read = async (pkg: Package, settings: Settings = {}): Promise<Record<string, any>> => {
  const { value = new Map() } = await emit(pkg, learningCard, settings)
  const files: Record<string, unknown> = {}
  for (const [path, content] of value)
    files[path] = JSON.parse(new TextDecoder().decode(await bytesOf(content)))
  // Every card of these tests is what its published schema says.
  schemas.get('learning-card')?.parse(files['learning-card.json'])
  return files
}

const full = (): Promise<Package> =>
  courseWith({ 'course.md': fullCourse, 'lessons/01-first.md': fullLesson })

const course = (hours: string): Promise<Package> =>
  courseWith({ 'course.md': `---\nid: a/b\nversion: 1.0.0\ntitle: 题\n${hours}\n---\n` })

const withPolicy = (policy: Partial<CreditPolicy>): Settings => ({
  profile: { id: 'here', creditPolicy: { id: 'here-2026', hoursPerCredit: 16, ...policy } },
})

describe('credits', () => {
  test.each([
    ['the plain share', 'hours: 24', {}, 1.5],
    ['rounded down', 'hours: 40', { rounding: 'down' }, 2],
    ['rounded to the nearest', 'hours: 40', { rounding: 'nearest' }, 3],
    ['in steps of a half', 'hours: 38', { rounding: 'down', step: 0.5 }, 2],
    ['in steps of a half, upwards', 'hours: 38', { rounding: 'nearest', step: 0.5 }, 2.5],
    ['capped', 'hours: 200', { cap: 4 }, 4],
    ['by the length of an hour', 'hours: { total: 16, minutesPerHour: 45 }', { minutesPerHour: 60 }, 0.75],
  ] as const)('%s', async (_name, hours, policy, due) => {
    const { 'learning-card.json': card, 'achievement.json': badge } = await read(
      await course(hours),
      withPolicy(policy),
    )
    expect(card.credits.due).toBe(due)
    expect(card.credits.policy).toMatchObject({ id: 'here-2026', hoursPerCredit: 16 })
    expect(badge.creditsAvailable).toBe(due)
    expect(card.certificate.statement).toContain(`${due} 学分`)
  })

  test.each([
    ['no-policy', 'hours: 16', {}],
    ['no-policy', 'hours: 16', { profile: { id: 'here' } }],
    ['no-hours', 'summary: 无', withPolicy({})],
    ['other-policy', 'hours: 16\ncredits: 1\ncreditPolicy: there-2020', withPolicy({})],
  ] as const)('%s: none are worked out, and it is said', async (reason, fields, settings) => {
    const pkg = await course(fields)
    const { 'learning-card.json': card } = await read(pkg, settings)
    expect(card.credits.due).toBeUndefined()
    expect(card.credits.policy).toBeUndefined()
    expect(card.credits).toMatchObject({ reason, note: expect.stringContaining('没有折算学分') })
    const { diagnostics } = await emit(pkg, learningCard, settings)
    expect(diagnostics.map(({ code }) => code)).toContain('emit/credits-unknown')
  })

  test('what the author wrote is kept apart from what follows', async () => {
    const { 'learning-card.json': card } = await read(await full(), withPolicy({ hoursPerCredit: 5 }))
    expect(card.credits).toMatchObject({ declared: 0.5, declaredPolicy: 'here-2026', due: 1 })
    const { diagnostics } = await emit(await full(), learningCard, withPolicy({ hoursPerCredit: 5 }))
    expect(diagnostics.map(({ code }) => code).sort()).toEqual([
      'emit/fields-left-out',
      'emit/metadata-only',
      'emit/sensitive-audience',
    ])
  })
})

describe('the card', () => {
  test('has the hours of the course, its units and its lessons', async () => {
    const { 'learning-card.json': card } = await read(await full())
    expect(card).toMatchObject({
      kebao: 'learning-card',
      version: 1,
      course: { id: 'test-college/full', version: '2.1.0', publisher: '测试学院', validUntil: '2027-03-01' },
      hours: {
        total: 5,
        online: 1,
        offline: 4,
        minutes: 225,
        minutesPerHour: 45,
        units: [{ id: 'U1', title: '起步', total: 3, minutes: 135 }],
        lessons: [{ id: 'first', title: '第一课', unit: 'U1', hours: 2, minutes: 90 }],
      },
      assessment: { method: '交一件作品', pass: '做完' },
      certificate: {
        title: '结业证书',
        statement: '学完课程《全字段课》，计 5 学时、0.5 学分。',
        issuer: { name: '测试学院', uscc: '91350100M000100Y43' },
        fillIn: ['holder', 'date', 'number'],
      },
    })
    expect(card.course.audiences).not.toContain('失地农民')
  })

  test('a length of hours that is only known to the place comes from its profile', async () => {
    const pkg = await course('hours: 4')
    const { 'learning-card.json': card } = await read(pkg, { profile: { id: 'here', minutesPerHour: 40 } })
    expect(card.hours).toMatchObject({ total: 4, minutes: 160, minutesPerHour: 40 })
    const { diagnostics } = await emit(pkg, learningCard)
    expect(diagnostics.map(({ code }) => code)).toContain('emit/hours-without-minutes')
  })

  test('of a syllabus has hours and units, and nothing to be awarded', async () => {
    const files = await read(await packageOf('phone-syllabus'))
    expect(Object.keys(files)).toEqual(['learning-card.json'])
    expect(files['learning-card.json']?.certificate).toBeUndefined()
    expect(files['learning-card.json']?.hours.units).toHaveLength(8)
  })
})

test('the schema of the card refuses what it does not know', async () => {
  const schema = schemas.get('learning-card')
  const { 'learning-card.json': card } = await read(await full())
  expect(schema?.safeParse(card).success).toBe(true)
  for (const broken of [
    { ...card, version: 2 },
    { ...card, learner: '张三' },
    { ...card, credits: { due: -1 } },
    { ...card, course: { ...card.course, id: '课' } },
  ])
    expect(schema?.safeParse(broken).success).toBe(false)
})

describe('the badge', () => {
  /** Open Badges 3.0, data model: the members of Achievement, and those that it must have. */
  const members =
    '@context id type alignment achievementType creator creditsAvailable criteria description endorsement fieldOfStudy humanCode image inLanguage name otherIdentifier related resultDescription specialization tag version'.split(
      ' ',
    )

  test.each(['hostile', 'straw-weaving', 'phone-course', 'labour-rights'])(
    'of %s is an Achievement',
    async (name) => {
      const { 'achievement.json': badge } = await read(await packageOf(name))
      for (const key of Object.keys(badge ?? {})) expect(members).toContain(key)
      for (const key of ['id', 'type', 'name', 'description', 'criteria']) expect(badge?.[key]).toBeDefined()
      expect(badge?.['@context']).toEqual([
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ])
      expect(badge?.type).toEqual(['Achievement'])
      expect(() => new URL(badge?.id)).not.toThrow()
      expect(() => new URL(badge?.creator.id)).not.toThrow()
    },
  )

  test('is awarded to nobody and signed by nobody', async () => {
    const text = JSON.stringify((await read(await packageOf('hostile')))['achievement.json'])
    expect(text).not.toMatch(/"(?:proof|issuer|credentialSubject|validFrom)"/)
  })

  test('the words of the author are no Markdown in it', async () => {
    const { 'achievement.json': badge } = await read(await packageOf('hostile'))
    expect(badge?.criteria.narrative).toContain('List\\<T\\>')
    expect(badge?.criteria.narrative).not.toMatch(/[^\\]</)
  })

  test('goes by the address of the course where there is one', async () => {
    const url = 'https://example.org/c'
    expect((await read(await full(), { options: { url } }))['achievement.json']?.id).toBe(url)
  })
})
