/** The few things that a service worker uses, as types: those of pages and of workers cannot be had at once. */

export interface LongEvent extends Event {
  waitUntil(done: Promise<unknown>): void
}

export interface FetchEvent extends LongEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

export interface WorkerScope {
  readonly registration: { readonly scope: string }
  /** What the site writes above the script. */
  readonly kebaoSite: {
    /** Follows from the content of `files`. */
    readonly version: string
    /** What is fetched at once, from the top of the site. */
    readonly files: readonly string[]
    /** The folder of the search; its name follows from its content. */
    readonly index: string
  }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', act: (event: LongEvent) => void): void
  addEventListener(type: 'fetch', act: (event: FetchEvent) => void): void
}
