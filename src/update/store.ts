/** `Store`: where a host keeps imported courses. Five calls, over any database. */
import type { Content } from '../base/tree.js'
import type { Bundle } from '../bundle/bundle.js'
import type { Asset } from '../model/asset.js'
import type { ImportPlan } from '../model/import-plan.js'
import type { Installed } from '../model/installed.js'

/** One import, to be made visible at once or not at all. */
export interface Commit {
  readonly plan: ImportPlan
  /** The verified bundle that the plan was made for, to read content from. */
  readonly bundle: Bundle
}

/** Every call may be made again after a crash: doing it twice is doing it once. */
export interface Store {
  /** What is installed of a package. */
  readonly installed: (id: string) => Promise<Installed | undefined>
  /** Ids of items that somebody changed here since the import, as `kind/id`; they become conflicts. */
  readonly edited?: (id: string) => Promise<readonly string[]>
  /** True when the media of that path in a bundle (named by its hash) is kept already. */
  readonly hasAsset: (asset: Asset) => Promise<boolean>
  /** Keeps media under its hash. It is nobody's until a commit refers to it. */
  readonly putAsset: (asset: Asset, content: Content) => Promise<void>
  /**
   * Makes all steps of a plan visible in one transaction, and remembers `plan.next` and the bundle. False, and nothing
   * done, where what is installed is no longer `plan.from`. A `conflict` whose `resolution` is `here` stays as it is
   * here and stays edited; with `incoming` it becomes what `plan.next` says, and is edited no more.
   */
  readonly commit: (change: Commit) => Promise<boolean>
  /**
   * The bundle that stood before the one that is installed, to go back to. Going back takes one step off this history:
   * after it, `previous` is what stood before the older one.
   */
  readonly previous: (id: string) => Promise<Bundle | undefined>
}
