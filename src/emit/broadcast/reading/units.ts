/** Units of measure by their signs, and how they are said. */

// biome-ignore format: a table is read by its rows
export const units: ReadonlyMap<string, string> = new Map([
  ['km/h', '公里每小时'], ['m/s', '米每秒'], ['km²', '平方公里'], ['km2', '平方公里'], ['km', '公里'],
  ['cm²', '平方厘米'], ['cm2', '平方厘米'], ['cm³', '立方厘米'], ['cm', '厘米'], ['mmHg', '毫米汞柱'], ['mm', '毫米'],
  ['m²', '平方米'], ['m2', '平方米'], ['m³', '立方米'], ['m3', '立方米'], ['㎡', '平方米'], ['hm²', '公顷'], ['m', '米'],
  ['mmol/L', '毫摩尔每升'], ['mg/L', '毫克每升'], ['kg', '千克'], ['KG', '千克'], ['mg', '毫克'], ['μg', '微克'], ['g', '克'],
  ['mL', '毫升'], ['ml', '毫升'], ['L', '升'], ['l', '升'], ['t', '吨'],
  ['kW·h', '千瓦时'], ['kWh', '千瓦时'], ['kW', '千瓦'], ['W', '瓦'], ['V', '伏'], ['kcal', '千卡'], ['kJ', '千焦'], ['Pa', '帕'],
  ['min', '分钟'], ['h', '小时'], ['s', '秒'], ['dB', '分贝'], ['Hz', '赫兹'],
])

/** The longest first, so that `mmHg` is not millimetres. */
export const unitSigns: readonly string[] = [...units.keys()].sort((a, b) => b.length - a.length)
