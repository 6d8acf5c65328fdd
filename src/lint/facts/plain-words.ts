/** Words of telephones, each with a plain one that can stand in its place and means the same. */
export const plainWords: ReadonlyMap<string, string> = new Map([
  ['点击', '点'],
  ['长按', '按住'],
  ['移动终端', '手机'],
  ['应用程序', '应用'],
  ['弹窗', '跳出来的小窗口'],
  ['输入框', '写字的框'],
  ['触摸屏', '屏幕'],
  ['触控屏', '屏幕'],
  ['即时通讯工具', '聊天软件'],
  ['移动支付', '手机付款'],
  ['无线局域网', '无线网'],
])
