/** Moves the focus along the lines of a map. Tab still goes through all courses, as it does without a script. */

type Way = 'next' | 'before' | 'up' | 'down'

const across: Readonly<Record<string, Way>> = {
  ArrowRight: 'next',
  ArrowLeft: 'before',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

const downwards: Readonly<Record<string, Way>> = {
  ArrowDown: 'next',
  ArrowUp: 'before',
  ArrowLeft: 'up',
  ArrowRight: 'down',
}

const courseOf = (node: Element): string => node.getAttribute('data-course') || ''

export const walk = (map: SVGSVGElement): void => {
  const keys = map.classList.contains('kb-map-down') ? downwards : across
  const nodes = Array.from(map.querySelectorAll<SVGAElement>('.kb-node'))
  const steps = Array.from(map.querySelectorAll('.kb-step'))
  const ends = steps.map((step) => [step.getAttribute('data-from'), step.getAttribute('data-to')] as const)

  /** A course without a page is drawn and cannot be opened; the focus goes to it all the same. */
  for (const node of nodes) if (!node.hasAttribute('href')) node.setAttribute('tabindex', '0')

  const neighbour = (node: SVGAElement, way: Way): SVGAElement | undefined => {
    const id = courseOf(node)
    if (way === 'next')
      return nodes.filter((each) => ends.some(([a, b]) => a === id && b === courseOf(each)))[0]
    if (way === 'before')
      return nodes.filter((each) => ends.some(([a, b]) => b === id && a === courseOf(each)))[0]
    const stage = nodes.filter((each) => each.getAttribute('data-stage') === node.getAttribute('data-stage'))
    return stage[stage.indexOf(node) + (way === 'up' ? -1 : 1)]
  }

  /** Of the lines those are strong that touch the course. */
  const light = (node: SVGAElement | undefined): void => {
    const id = node === undefined ? undefined : courseOf(node)
    map.classList.toggle('kb-lit', id !== undefined)
    steps.forEach((step, at) => {
      const [from, to] = ends[at] || []
      step.classList.toggle('kb-on', id !== undefined && (from === id || to === id))
    })
  }

  map.addEventListener('keydown', (event) => {
    const way = keys[event.key]
    if (way === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const node = nodes.filter((each) => each === document.activeElement)[0]
    if (node === undefined) return
    // At the end of a line the page stays where it is, so that nobody loses the map.
    event.preventDefault()
    const next = neighbour(node, way)
    if (next === undefined) return
    next.focus()
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  for (const node of nodes) {
    node.addEventListener('focus', () => light(node))
    node.addEventListener('blur', () => light(undefined))
    node.addEventListener('mouseenter', () => light(node))
    node.addEventListener('mouseleave', () =>
      light(nodes.filter((each) => each === document.activeElement)[0]),
    )
  }
}
