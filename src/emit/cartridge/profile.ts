/** What differs between the hosts that take a cartridge: one file cannot serve both (see docs/targets/notes). */
import { wideBrackets } from './html/wide-brackets.js'

export interface CartridgeProfile {
  readonly name: 'moodle' | 'canvas'
  /** `schemaversion`, and what it is called in namespaces and types. */
  readonly schemaVersion: string
  readonly version: 'v1p1' | 'v1p3'
  /** The folder of lessons, with its slash. */
  readonly pageFolder: string
  /** The address of a medium in a lesson: hosts read it from the folder of the lesson. */
  readonly mediumInPage: (name: string) => string
  /** The address of a medium in a question or a topic, of which hosts keep the text alone. */
  readonly mediumInText: (name: string) => string
  /** True where hosts keep lessons as the files they are, so that HTML needs no dialect and links between files work. */
  readonly keepsFiles: boolean
  /** Text for names of sections and for the summary of the course. */
  readonly plain: (text: string) => string
  /** UTF-8 bytes of a course title that the host can hold; undefined where nothing is known to be cut. */
  readonly titleBytes?: number
}

/** The folder of media: Canvas and its kin look for media here and nowhere else. */
export const mediaFolder = 'web_resources/'

/** Stands for the folder of the cartridge (CC 1.1, 3.9). */
const BASE = '$IMS-CC-FILEBASE$'

/** Moodle restores 1.0 and 1.1 alone; its course's short name is the title cut at 94 bytes, in the midst of a character if need be. */
const moodle: CartridgeProfile = {
  name: 'moodle',
  schemaVersion: '1.1.0',
  version: 'v1p1',
  pageFolder: 'lessons/',
  mediumInPage: (name) => `../${mediaFolder}${name}`,
  // Moodle and Sakai read it from the folder of the question's file (convention C of the image matrix).
  mediumInText: (name) => `${BASE}../${mediaFolder}${name}`,
  keepsFiles: false,
  plain: wideBrackets,
  titleBytes: 94,
}

/** Canvas's importer takes `web_resources/` off every path, so pages and media that stand in it keep their distance. */
const canvas: CartridgeProfile = {
  name: 'canvas',
  schemaVersion: '1.3.0',
  version: 'v1p3',
  pageFolder: `${mediaFolder}lessons/`,
  mediumInPage: (name) => `../${name}`,
  // The importer, cc2olx and the viewer of Instructure find it below `web_resources/` by themselves (convention E).
  mediumInText: (name) => `${BASE}/${name}`,
  keepsFiles: true,
  plain: (text) => text,
}

export const profiles = { moodle, canvas } as const
