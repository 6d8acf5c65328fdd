/** Edition → the files of a SCORM package, of either edition of the standard. */
import type { Content } from '../../base/tree.js'
import { tellHidden } from '../facts/tell-hidden.js'
import { lessonLinks } from '../losses/lesson-links.js'
import { placesOfRubrics, rubrics } from '../losses/rubrics.js'
import { sensitiveAudience } from '../losses/sensitive-audience.js'
import { lessonLinksOf } from '../places-of.js'
import { aboutKeys } from '../player/about-course.js'
import { playerStyle } from '../player/player-files.js'
import type { Emission } from '../target.js'
import { type Dialect, manifestOf } from './manifest.js'
import type { ScormOptions } from './options.js'
import { pagesOf, SCRIPT, STYLE } from './pages.js'
import { assetPath } from './resources.js'
import { outlineOf, scosIn } from './sco.js'

/** What both editions lose. */
export const scormLosses = [lessonLinks, rubrics, sensitiveAudience]

/** @param script the player that speaks with LMSs of this edition */
export const packageOf = async (
  { edition, options, lose }: Emission<ScormOptions>,
  dialect: Dialect,
  script: string,
): Promise<Map<string, Content | string>> => {
  const outline = outlineOf(edition)
  const scos = scosIn(outline)
  const pages = await pagesOf(edition, scos, options)
  const mediaOf = (sco: (typeof scos)[number]): readonly string[] => pages.get(sco)?.media ?? []
  lose(lessonLinks, lessonLinksOf(edition.pages))
  lose(rubrics, placesOfRubrics(edition))
  tellHidden(edition, aboutKeys, lose)

  const files = new Map<string, Content | string>([
    ['imsmanifest.xml', manifestOf(edition, outline, dialect, { shared: [SCRIPT, STYLE], mediaOf })],
    [SCRIPT, script],
    [STYLE, playerStyle],
  ])
  for (const [{ href }, { html }] of pages) files.set(href, html)
  for (const name of scos.flatMap(mediaOf)) {
    const medium = edition.media.get(name)
    if (medium !== undefined) files.set(assetPath(name), medium.content)
  }
  return files
}
