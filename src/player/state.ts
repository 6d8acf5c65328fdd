/** What is put aside of a page between two visits, as a short string of ASCII. */
import { cut } from './lms/cut.js'

/** `open` is begun; `wrong` may be tried again; `shown` is given up; `done` is written, and marked by nobody. */
export const statuses = ['open', 'wrong', 'right', 'shown', 'done'] as const
export type Status = (typeof statuses)[number]

export interface Answer {
  readonly status: Status
  readonly response: readonly string[]
}

export interface PageState {
  /** The block of the text that was at the top of the window, from 0. */
  readonly place: number
  /** True when the end of the text has been seen. */
  readonly isRead: boolean
  /** By the id of the question. */
  readonly answers: Readonly<Record<string, Answer>>
}

export const emptyState: PageState = { place: 0, isRead: false, answers: {} }

const FORM = 1

const ascii = (json: string): string =>
  json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${`000${unit.charCodeAt(0).toString(16)}`.slice(-4)}`)

const written = ({ place, isRead, answers }: PageState, longest: number): string => {
  const rows = Object.keys(answers).map((id) => {
    const { status, response } = answers[id] as Answer
    return [id, statuses.indexOf(status), ...response.map((each) => cut(each, longest))]
  })
  return ascii(JSON.stringify([FORM, place, isRead ? 1 : 0, rows]))
}

/** Where there is no room for all, long answers lose their ends: to have begun counts for more. */
export const writeState = (state: PageState, room: number): string => {
  let longest = room
  let text = written(state, longest)
  while (text.length > room && longest > 1) {
    longest = Math.floor(longest / 2)
    text = written(state, longest)
  }
  return text.length > room ? written({ ...state, answers: {} }, 0) : text
}

const isText = (value: unknown): value is string => typeof value === 'string'

const readRow = (row: unknown): readonly [string, Answer] | undefined => {
  if (!Array.isArray(row)) return undefined
  const [id, code, ...response] = row as readonly unknown[]
  const status = typeof code === 'number' ? statuses[code] : undefined
  return isText(id) && status !== undefined && response.every(isText) ? [id, { status, response }] : undefined
}

/** So many answers at the end of what was cut off may hold brackets of their own. */
const MAX_CUTS = 40

/** LMSs with less room than they should have cut the end off: what stands before it is whole. */
const parsed = (text: string): unknown => {
  let end = text.length
  for (let cuts = 0; cuts <= MAX_CUTS && end >= 0; cuts += 1) {
    try {
      return JSON.parse(cuts === 0 ? text : `${text.slice(0, end + 1)}]]`)
    } catch {
      end = text.lastIndexOf(']', end - 1)
    }
  }
  return undefined
}

/** What cannot be read, since another page wrote it, is a first visit. */
export const readState = (text: string | undefined): PageState => {
  if (text === undefined || text === '') return emptyState
  const whole = parsed(text)
  if (!Array.isArray(whole)) return emptyState
  const [form, place, isRead, rows] = whole as readonly unknown[]
  if (form !== FORM || !Array.isArray(rows)) return emptyState
  const answers: Record<string, Answer> = {}
  for (const row of rows) {
    const read = readRow(row)
    if (read !== undefined) answers[read[0]] = read[1]
  }
  return { place: typeof place === 'number' ? place : 0, isRead: isRead === 1, answers }
}
