/** Courses that are written in a test: one that says everything it can, and what a test adds to it. */
import { tree } from '../../src/base/tree.js'
import type { Package } from '../../src/parse/package.js'
import { parse } from '../../src/parse/parse.js'

/** Understands files as a package. */
export const courseWith = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<Package> => {
  const { value, diagnostics } = await parse(tree(files).value)
  const wrong = diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message.en)
  if (value === undefined || wrong.length > 0) throw new Error(wrong.join('\n'))
  return value
}

/** Front matter with every field that metadata can carry. */
export const fullCourse = `---
编号: test-college/full
版本: 2.1.0
标题: 全字段课
短标题: 全字段
简介: 简介 <b> & "引"。
语言: zh-CN
类型: 技能培训课程
受众: { 主要: [婴幼儿家庭], 次要: [失地农民, 社区志愿者] }
年龄: { 最小: 6, 最大: 30, 单位: 月 }
主题: [麦秆编织, mianyang:science-city]
功能价值: [传承中华优秀传统文化]
层次: 提高
目标:
  - { 编号: O1, 内容: '会做 <一>', 素养维度: 职业技能 }
  - { 编号: O2, 内容: 会说, 素养维度: 健康素质 }
先修要求: [会认字, 会数数]
教学方法: [示范, 练习]
考核方式: { 方式: 交一件作品, 合格标准: 做完 }
单元:
  - { 编号: U1, 标题: 起步, 学时: 3, 目标: [O1], 内容: 认材料 }
依据大纲: [{ 大纲: a/syllabus, 版本: 1.0.0 }]
对照标准: [{ 框架: 某标准, 条目: 第三条 }]
学时: { 合计: 5, 线上: 1, 线下: 4, 每课时分钟: 45 }
学分: 0.5
学分政策: here-2026
地区: '410711'
场所: { 名称: 村里的教室, 说明: 周三开放 }
场地与器材: { 器材: [剪刀, 尺子] }
无障碍: { 字幕: true, 文字稿: true, 替代文字: true, 手语: true }
发布单位: { 名称: 测试学院, 层级: 县级, 统一社会信用代码: 91350100M000100Y43 }
作者:
  - { 姓名: 张三, 角色: 行业专家, 单位: 某厂 }
  - { 姓名: '李四; 二', 角色: 教学团队 }
改编自: { 课包: other/original, 版本: 0.9.0, 标题: 原课, 许可: CC-BY-4.0 }
许可: CC-BY-SA-4.0
权利人: 测试学院
资源: [{ 类型: 讲义, 标题: 讲义一 }]
AI生成: 辅助
状态: 已发布（入库）
审核: [{ 步骤: 一审, 审核人: 王五, 日期: 2026-01-02, 结论: 通过 }]
推荐: [{ 单位: 上级学院, 日期: 2026-02-03, 说明: 值得推广 }]
系列: { 编号: test-college/series, 标题: 系列一, 序号: 2 }
更新日期: 2026-03-01
有效期至: 2027-03-01
费用: { 金额: 30, 币种: CNY, 说明: 材料费 }
---
`

/** A lesson of that course, with a question. */
export const fullLesson = `---
编号: first
标题: 第一课
时长: 2学时
单元: U1
目标: [O1]
---

正文。

:::判断题{#q1 答案=对 目标=O2 分值=2}
对吗？

> 解析：对。
:::
`
