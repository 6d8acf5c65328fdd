/** How long all pairs of 10,000 and of 100,000 lessons take, and how much memory: `npx tsx bench/likeness/scale.ts`. */
import { catalogueOf } from '../../src/catalogue/catalogue.js'
import { similarPairs } from '../../src/catalogue/similar/similar-pairs.js'
import { sketchOf } from '../../src/likeness/sketch-of.js'
import type { Fingerprint } from '../../src/model/fingerprint.js'
import { random } from '../random.js'
import { sampleEntries } from '../sample-entries.js'
import { lessonPool } from './lesson-pool.js'

const LESSONS = 10
/** One course in so many is a copy of the one before, with one phrase in eight replaced. */
const COPY = 20

const catalogueWith = (courses: number) => {
  const pool = lessonPool(7)
  const { below } = random(11)
  let planted = 0
  let texts: readonly string[] = []
  let characters = 0
  let sketching = 0
  const sketch = (text: string) => {
    characters += text.length
    const begun = performance.now()
    const made = sketchOf(text)
    sketching += performance.now() - begun
    return made
  }
  const fingerprints: Fingerprint[] = []
  const entries = sampleEntries(courses)
  for (const [at, { id, version, identity }] of entries.entries()) {
    const isCopy = at > 0 && below(COPY) === 0
    if (isCopy) planted += 1
    texts = isCopy
      ? texts.map((text) => pool.edited(text, 8))
      : Array.from({ length: LESSONS }, () => pool.lesson())
    fingerprints.push({
      id,
      version,
      identity,
      lessons: texts.map((text, lesson) => ({ id: `lesson-${lesson + 1}`, sketch: sketch(text) })),
      questions: texts.map((_, lesson) => {
        const { stem, options } = pool.question()
        return { lesson: `lesson-${lesson + 1}`, id: 'Q1', sketch: sketchOf([stem, ...options].join('\n')) }
      }),
    })
  }
  return { catalogue: catalogueOf(entries, fingerprints), planted, characters, sketching }
}

const measure = (courses: number): number => {
  const { catalogue, planted, characters, sketching } = catalogueWith(courses)
  const begun = performance.now()
  const { value, diagnostics } = similarPairs(catalogue)
  const seconds = (performance.now() - begun) / 1000
  const lessons = courses * LESSONS
  const report = {
    lessons,
    sketchesPerSecond: Math.round((lessons / sketching) * 1000),
    charactersPerLesson: Math.round(characters / lessons),
    planted,
    found: value.length,
    seconds: Number(seconds.toFixed(2)),
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
    told: diagnostics.map(({ message }) => message.en),
  }
  console.log(JSON.stringify(report))
  return seconds
}

const sizes = process.argv.slice(2).map(Number)
const [small, large] = sizes.length === 2 ? (sizes as [number, number]) : [1_000, 10_000]
measure(100)
const [first, second] = [measure(small), measure(large)]
console.log(`${large / small} times as many lessons take ${(second / first).toFixed(1)} times as long.`)
