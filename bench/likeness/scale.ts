/** How long all pairs of 10,000 and of 100,000 lessons take, and how much memory: `npx tsx bench/likeness/scale.ts`. */
import { similarPairs } from '../../src/catalogue/similar/similar-pairs.js'
import { sketchOf } from '../../src/likeness/sketch-of.js'
import { copiesAmong, sampleCatalogue } from '../sample-catalogue.js'

const LESSONS = 10

const catalogueWith = (courses: number) => {
  let characters = 0
  let sketching = 0
  const sketch = (text: string) => {
    characters += text.length
    const begun = performance.now()
    const made = sketchOf(text)
    sketching += performance.now() - begun
    return made
  }
  const catalogue = sampleCatalogue(courses, { lessons: LESSONS, sketch })
  const planted = copiesAmong(courses).filter(Boolean).length
  return { catalogue, planted, characters, sketching }
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
