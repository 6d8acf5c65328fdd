/** Brings the page of the search to life: what the address asks, what is typed, what is ticked. */
import { type FacetName, facetNames } from '../../../catalogue/facet-names.js'
import { openSearch } from '../../../catalogue/search/open-search.js'
import type { Found } from '../../../catalogue/search/query.js'
import { make, makeButton } from '../../../player/make.js'
import { top } from '../keep/keep.js'
import { type Asked, askedAs, askedIn, withCondition } from './asked.js'
import { facetBoxes } from './facet-boxes.js'
import { scriptLoader } from './load-script.js'
import { resultOf } from './result.js'
import { readSearchData } from './search-data.js'

/** Results that are shown before anything is counted: each may lie in a file of its own. */
const FIRST = 10

/** Results that come at once. */
const AT_ONCE = 20

const byId = <E extends HTMLElement>(id: string): E | undefined =>
  (document.getElementById(id) as E | null) ?? undefined

export const beginSearch = (): void => {
  const data = readSearchData()
  const [input, told, place, facetPlace, results] = [
    byId<HTMLInputElement>('kb-q'),
    byId('kb-told'),
    byId('kb-find'),
    byId('kb-facets'),
    byId('kb-results'),
  ]
  if (data === undefined || !input || !told || !place || !facetPlace || !results) return
  const { words, language } = data
  const names = data.facets.map(([name]) => name)
  // What is not shown need not be loaded.
  const count = names as readonly FacetName[]
  const search = openSearch(scriptLoader(top() + data.index))
  const labels = new Map<string, string>()
  const labelOf = (facet: string, value: string): string | undefined => labels.get(`${facet} ${value}`)
  // A shelf may ask for what has no boxes, such as a series.
  let asked: Asked = askedIn(location.search, facetNames)
  let shown = 0
  let run = 0

  const list = make('ul', { class: 'kb-cards' })
  const more = makeButton(words.moreResults, 'kb-button kb-plain', () => showMore())
  const boxes = facetBoxes(data, (...change) => go(withCondition(asked, ...change)))
  const clear = makeButton(words.clear, 'kb-button kb-plain', () => {
    boxes.clear()
    go({ text: asked.text, facets: {} })
  })
  const narrow = make('details', { class: 'kb-rest' }, [
    make('summary', {}, [words.narrow]),
    boxes.element,
    clear,
  ])
  narrow.open = matchMedia('(min-width: 60rem)').matches
  facetPlace.append(narrow)
  results.append(list, more)
  place.hidden = false

  const tell = (found: Found): void => {
    const count = found.total === 1 ? words.foundOne : words.found.replace('{n}', String(found.total))
    const text = found.total === 0 ? words.nothing : count
    told.textContent = found.relaxed ? `${words.relaxed} ${text}` : text
  }
  const learn = (found: Found): void => {
    for (const name of names)
      for (const { value, label } of found.facets[name as keyof Found['facets']] ?? [])
        labels.set(`${name} ${value}`, label[language])
  }
  /** Adds the hits that are not there yet; those found stand from `from` on. */
  const add = (found: Found, from: number): readonly HTMLElement[] => {
    const items = found.hits.slice(shown - from).map((card) => resultOf(card, data, labelOf))
    list.append(...items)
    shown += items.length
    more.hidden = shown >= found.total
    clear.hidden = Object.keys(asked.facets).length === 0
    return items
  }
  const page = (from: number, limit: number, counted: readonly FacetName[]): Promise<Found> =>
    search({ text: asked.text, facets: asked.facets, limit, offset: from, count: counted })

  /** First what was found, then how many of what: counts need a file of every facet. */
  const findAnew = async (isMine: () => boolean): Promise<void> => {
    told.textContent = words.searching
    // What a query that asks nothing is told comes with the page, and names the values that results show.
    if (labels.size === 0) learn(await search({ limit: 0, count }))
    const first = await page(0, FIRST, [])
    if (!isMine()) return
    list.textContent = ''
    shown = 0
    add(first, 0)
    tell(first)
    const all = await page(0, AT_ONCE, count)
    if (!isMine()) return
    learn(all)
    add(all, 0)
    boxes.show(all, asked)
  }
  const findMore = async (isMine: () => boolean): Promise<void> => {
    const from = shown
    const found = await page(from, AT_ONCE, [])
    if (!isMine()) return
    // Whoever asked for more goes on with the first of them.
    add(found, from)[0]?.querySelector('a')?.focus()
  }
  /** What was told before stays true: where the counts or further results are missing, the first ones are there. */
  const fail = (isMine: () => boolean): void => {
    const before = told.textContent ?? ''
    if (!isMine() || before.includes(words.searchFailed)) return
    told.textContent = before === words.searching ? words.searchFailed : `${before} ${words.searchFailed}`
  }
  /** True as long as nobody asks anything else: of two searches under way, the one that was asked last counts. */
  const sameAsNow = (): (() => boolean) => {
    const mine = run
    return () => mine === run
  }
  const find = (): void => {
    run += 1
    const isMine = sameAsNow()
    findAnew(isMine).catch(() => fail(isMine))
  }
  const showMore = (): void => {
    const isMine = sameAsNow()
    findMore(isMine).catch(() => fail(isMine))
  }
  const go = (next: Asked): void => {
    asked = next
    try {
      history.pushState(null, '', askedAs(next))
    } catch {
      // From a disk some browsers do not allow it: the address stays as it is.
    }
    find()
  }
  const start = (): void => {
    asked = askedIn(location.search, facetNames)
    input.value = asked.text
    find()
  }
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    go({ text: input.value.trim(), facets: asked.facets })
  })
  addEventListener('popstate', start)
  start()
}
