/** The pages of a package, and what each of them shows. */
import type { Edition } from '../edition/edition.js'
import { lessonPage } from '../player/lesson-page.js'
import { smallTextsOf } from '../player/small-texts.js'
import type { ScormOptions } from './options.js'
import { assetPath } from './resources.js'
import type { Sco } from './sco.js'

/** The player, which all pages load. */
export const SCRIPT = 'shared/player.js'
export const STYLE = 'shared/player.css'

interface ScoPage {
  readonly html: string
  /** Names of the media that it shows at any time, with those of its explanations. */
  readonly media: readonly string[]
}

/**
 * Every page is a document of its own. None leads to another: what a learner does there would be written down under
 * this one, since it is the LMS that launches (SCORM 1.2 RTE 3.2: an LMS launches SCOs, and nothing else does).
 */
export const pagesOf = async (
  edition: Edition,
  scos: readonly Sco[],
  { completion, mastery }: ScormOptions,
): Promise<ReadonlyMap<Sco, ScoPage>> => {
  const texts = await smallTextsOf(edition)
  return new Map(
    scos.map((sco) => {
      const media = new Set<string>()
      const html = lessonPage(sco.page, {
        edition,
        script: `../${SCRIPT}`,
        style: `../${STYLE}`,
        write: (address) => {
          switch (address.kind) {
            case 'medium':
              media.add(address.name)
              return `../${assetPath(address.name)}`
            case 'here':
              return `#${address.anchor}`
            case 'page':
              return undefined
            case 'elsewhere':
              return address.url
          }
        },
        texts,
        completion,
        mastery,
      })
      return [sco, { html, media: [...media] }]
    }),
  )
}
