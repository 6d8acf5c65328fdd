/** What contests are called. */
type Words = { readonly en: string; readonly 'zh-CN': string }

const words = (en: string, zh: string): Words => ({ en, 'zh-CN': zh })

/** In the order of the tables. */
export const labels: Readonly<Record<string, Words>> = {
  floor: words('**floor**: bare unified, parse to HTML', '**基线**：只用 unified，从解析到 HTML'),
  pack: words('**kebao pack**, cold, one thread', '**kebao pack**，首次，一个线程'),
  'pack-2': words('kebao pack, cold, two threads', 'kebao pack，首次，两个线程'),
  'pack-reference': words(
    'kebao pack, cold, one thread, remark-parse alone',
    'kebao pack，首次，一个线程，只用 remark-parse',
  ),
  'pack-reference-2': words(
    'kebao pack, cold, two threads, remark-parse alone',
    'kebao pack，首次，两个线程，只用 remark-parse',
  ),
  'pack-unchanged': words('kebao pack, nothing changed', 'kebao pack，没有改动'),
  'pack-changed': words('kebao pack, one lesson changed', 'kebao pack，改了一课'),
  lint: words('kebao lint, cold, one thread', 'kebao lint，首次，一个线程'),
  'lint-2': words('kebao lint, cold, two threads', 'kebao lint，首次，两个线程'),
  'lint-reference': words(
    'kebao lint, cold, one thread, remark-parse alone',
    'kebao lint，首次，一个线程，只用 remark-parse',
  ),
  'lint-reference-2': words(
    'kebao lint, cold, two threads, remark-parse alone',
    'kebao lint，首次，两个线程，只用 remark-parse',
  ),
  'lint-unchanged': words('kebao lint, nothing changed', 'kebao lint，没有改动'),
  'lint-changed': words('kebao lint, one lesson changed', 'kebao lint，改了一课'),
  'pack-newer-node': words(
    'kebao pack, cold, one thread, on the Node of Astro',
    'kebao pack，首次，一个线程，用 Astro 所用的 Node',
  ),
  astro: words('Astro 7.3.5, `astro sync`', 'Astro 7.3.5，「astro sync」'),
  velite: words('Velite 0.4.0', 'Velite 0.4.0'),
  'content-collections': words('content-collections 0.15.3', 'content-collections 0.15.3'),
  contentlayer2: words('contentlayer2 0.5.8', 'contentlayer2 0.5.8'),
  'pack-small': words('kebao pack, one package of 12 lessons', 'kebao pack，一个 12 课的课包'),
  'pack-small-2': words('kebao pack, one package, two threads allowed', 'kebao pack，一个课包，允许两个线程'),
  version: words('kebao --version', 'kebao --version'),
  empty: words('Node, nothing else', 'Node，别的都没有'),
}

/** What the chart shows, under names that are the same in every language. */
export const charted: Readonly<Record<string, string>> = {
  pack: 'kebao pack',
  'pack-reference': 'kebao pack (remark-parse)',
  astro: 'Astro',
  floor: 'unified',
  velite: 'Velite',
  'content-collections': 'content-collections',
  contentlayer2: 'contentlayer2',
}
