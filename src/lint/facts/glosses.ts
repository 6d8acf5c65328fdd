/** Everyday English abbreviations in Chinese, by their letters in capitals. */
export const glosses: ReadonlyMap<string, string> = new Map([
  ['APP', '应用'],
  ['WIFI', '无线网'],
  ['WLAN', '无线网'],
  ['AI', '人工智能'],
  ['ATM', '自动取款机'],
  ['DIY', '自己动手做'],
  ['ETC', '不停车收费'],
  ['GPS', '卫星定位'],
  ['PPT', '幻灯片'],
])
