/** What the page says, in the reader's language. */
const all = {
  zh: {
    title: '读课包',
    invite: '把 .kebao 课包拖到这里，或者选一个文件：',
    reading: '正在核对……',
    sound: (identity: string) => `核对无误，一个字节也没有改过。身份：${identity}`,
    refused: '这个课包没有通过核对，不显示：',
    unreadable: '这个文件读不出来，请看看它还在不在，再试一次。',
    lessons: '课节',
    course: '课程说明',
    elsewhere: '（在新窗口打开）',
  },
  en: {
    title: 'Read a bundle',
    invite: 'Drop a .kebao bundle here, or choose a file:',
    reading: 'Checking…',
    sound: (identity: string) => `Sound: not a byte was changed. Identity: ${identity}`,
    refused: 'This bundle did not pass the check and is not shown:',
    unreadable: 'This file cannot be read. See whether it is still there, and try again.',
    lessons: 'Lessons',
    course: 'About the course',
    elsewhere: ' (opens in a new window)',
  },
}

export const isChinese = navigator.language.startsWith('zh')
export const say = isChinese ? all.zh : all.en
