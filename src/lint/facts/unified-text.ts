/** The usual characters that look-alikes stand for: radicals and compatibility forms, as they come out of a PDF. */

/** Simplified radicals have no decomposition; Unicode names their twins as Equivalent_Unified_Ideograph. */
const RADICALS: ReadonlyMap<string, string> = new Map([
  ['⺟', '母'],
  ['⺠', '民'],
  ['⻄', '西'],
  ['⻅', '见'],
  ['⻆', '角'],
  ['⻉', '贝'],
  ['⻋', '车'],
  ['⻓', '长'],
  ['⻔', '门'],
  ['⻘', '青'],
  ['⻙', '韦'],
  ['⻚', '页'],
  ['⻛', '风'],
  ['⻜', '飞'],
  ['⻝', '食'],
  ['⻢', '马'],
  ['⻣', '骨'],
  ['⻤', '鬼'],
  ['⻥', '鱼'],
  ['⻦', '鸟'],
  ['⻧', '卤'],
  ['⻨', '麦'],
  ['⻩', '黄'],
  ['⻬', '齐'],
  ['⻮', '齿'],
  ['⻰', '龙'],
  ['⻳', '龟'],
])

/** Undefined where all are characters of their own, as are twelve of the compatibility block. */
export const unifiedText = (text: string): string | undefined => {
  const plain = [...text].map((char) => RADICALS.get(char) ?? char.normalize('NFKC')).join('')
  return plain === text ? undefined : plain
}
