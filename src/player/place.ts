/** The place in a text where somebody is: the block at the top of the window, whatever the size of the text. */

const blocks = (): readonly Element[] => Array.from(document.getElementById('kb-body')?.children ?? [])

/** 0 at the beginning. */
export const placeNow = (): number =>
  Math.max(
    0,
    blocks().findIndex((each) => each.getBoundingClientRect().bottom > 1),
  )

/** Goes to a place; false where the window shows it already. */
export const goTo = (place: number): boolean => {
  const block = blocks()[place]
  if (place < 1 || block === undefined || block.getBoundingClientRect().top < innerHeight) return false
  block.scrollIntoView({ block: 'start' })
  return true
}
