/** What is asked, as the address of the page says it: `?q=手机&audience=seniors`. */

export interface Asked {
  readonly text: string
  readonly facets: Readonly<Record<string, readonly string[]>>
}

/** Addresses come from anybody: what is no facet, or far too much, is not read. */
const MOST = 30

export const askedIn = (search: string, facets: readonly string[]): Asked => {
  const parameters = new URLSearchParams(search)
  const chosen: Record<string, readonly string[]> = {}
  for (const facet of facets) {
    const values = parameters.getAll(facet).slice(0, MOST)
    if (values.length > 0) chosen[facet] = values
  }
  return { text: (parameters.get('q') ?? '').slice(0, 200), facets: chosen }
}

export const askedAs = ({ text, facets }: Asked): string => {
  const parameters = new URLSearchParams()
  if (text !== '') parameters.set('q', text)
  for (const facet of Object.keys(facets))
    for (const value of facets[facet] ?? []) parameters.append(facet, value)
  const written = parameters.toString()
  return written === '' ? location.pathname : `?${written}`
}

/** The same with one condition more, or one less. */
export const withCondition = (
  { text, facets }: Asked,
  facet: string,
  value: string,
  isWanted: boolean,
): Asked => {
  const { [facet]: known = [], ...rest } = facets
  const others = known.filter((each) => each !== value)
  const values = isWanted ? [...others, value] : others
  return { text, facets: values.length === 0 ? rest : { ...rest, [facet]: values } }
}
