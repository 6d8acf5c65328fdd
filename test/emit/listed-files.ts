/** A course that lists two files, of which a page offers one. */
export const listed = {
  'course.md':
    '---\nid: a/b\nversion: 1.0.0\ntitle: 课\nlanguage: zh-CN\ntype: general-course\nlicense: CC-BY-4.0\nresources: [{ title: 甲表, path: a.csv }, { title: 乙表, path: b.csv }]\n---\n',
  'lessons/01-one.md': '---\nid: one\ntitle: 第一课\n---\n\n见[表](../a.csv)。\n',
  'a.csv': 'a,b',
  'b.csv': 'c,d',
} as const
