/** What every part of one cartridge is written with. */
import type { Edition } from '../edition/edition.js'
import type { Lose } from '../loss.js'
import type { CartridgeProfile } from './profile.js'

export interface CartridgeSettings {
  readonly edition: Edition
  readonly profile: CartridgeProfile
  readonly lose: Lose
  /** Makes an ident that no other question of the course has, for part of one. */
  readonly identOf: (wanted: string) => string
}
