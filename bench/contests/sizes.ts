/** Who takes part at which size, and how often. */
export interface Size {
  readonly lessons: number
  readonly rounds: number
  /** Of the neighbours: all, the ones that are named, none. */
  readonly neighbours: 'all' | readonly string[]
  /** Only the cold build, for time and memory: what takes turns would take a day. */
  readonly isAlone: boolean
}

const PER_PACKAGE = 12
export const corpusOf = (lessons: number) => ({ lessons, perPackage: PER_PACKAGE })

/** Sizes from here on are for kebao alone. */
const ALONE = 100_000
const ALL_NEIGHBOURS = 1_000

export const sizeOf = (lessons: number, rounds = 5): Size => ({
  lessons,
  rounds: lessons >= ALONE ? 1 : rounds,
  neighbours: lessons >= ALONE ? [] : lessons <= ALL_NEIGHBOURS ? 'all' : ['velite', 'astro'],
  isAlone: lessons >= ALONE,
})

/** `1k,10k` */
export const sizesIn = (text: string, rounds?: number): readonly Size[] =>
  text.split(',').map((each) => {
    const [, number, thousand] = /^(\d+)(k?)$/.exec(each.trim()) ?? []
    if (number === undefined) throw new Error(`--sizes takes numbers of lessons, as in 1k,10k, not ${each}`)
    return sizeOf(Number(number) * (thousand ? 1_000 : 1), rounds)
  })
