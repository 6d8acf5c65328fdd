/** Brings the page of the search to life: what the address asks, what is typed, what is ticked. */
import type { FacetName } from '../../../catalogue/facets.js'
import { openSearch } from '../../../catalogue/search/open-search.js'
import type { Found } from '../../../catalogue/search/query.js'
import { make, makeButton } from '../../../player/make.js'
import { top } from '../keep/keep.js'
import { type Asked, askedAs, askedIn } from './asked.js'
import { facetBoxes } from './facet-boxes.js'
import { scriptLoader } from './load-script.js'
import { resultOf } from './result.js'
import { readSearchData } from './search-data.js'

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
  let asked: Asked = askedIn(location.search, names)
  let shown = 0
  // Of two searches under way, the one that was asked last counts.
  let run = 0

  const list = make('ul', { class: 'kb-cards' })
  const more = makeButton(words.moreResults, 'kb-button kb-plain', () => find(shown))
  const boxes = facetBoxes(data, () => go({ text: asked.text, facets: boxes.chosen() }))
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
  const show = (found: Found, from: number): void => {
    for (const name of names)
      for (const { value, label } of found.facets[name as keyof Found['facets']] ?? [])
        labels.set(`${name} ${value}`, label[language])
    const items = found.hits.map((card) => resultOf(card, data, labelOf))
    if (from === 0) {
      list.textContent = ''
      boxes.show(found, asked)
    }
    list.append(...items)
    shown = from + items.length
    more.hidden = shown >= found.total
    clear.hidden = Object.keys(asked.facets).length === 0
    // Whoever asked for more goes on with the first of them.
    if (from > 0) items[0]?.querySelector('a')?.focus()
    else tell(found)
  }
  const find = (from: number): void => {
    run += 1
    const mine = run
    if (from === 0) told.textContent = words.searching
    search({ text: asked.text, facets: asked.facets, limit: AT_ONCE, offset: from, count }).then(
      (found) => {
        if (mine === run) show(found, from)
      },
      () => {
        if (mine === run) told.textContent = words.searchFailed
      },
    )
  }
  const go = (next: Asked): void => {
    asked = next
    try {
      history.pushState(null, '', askedAs(next))
    } catch {
      // From a disk some browsers do not allow it: the address stays as it is.
    }
    find(0)
  }
  const start = (): void => {
    asked = askedIn(location.search, names)
    input.value = asked.text
    find(0)
  }
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    go({ text: input.value.trim(), facets: boxes.chosen() })
  })
  addEventListener('popstate', start)
  start()
}
