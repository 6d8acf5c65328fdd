/** What can stand against an import or a new version. */
import { defineDiagnostic } from '../base/diagnostic.js'
import { visible } from '../base/visible.js'
import { words } from '../base/words.js'

export const otherPackage = defineDiagnostic({
  code: 'update/other-package',
  severity: 'error',
  message: (p: { installed: string; incoming: string }) =>
    words(
      `这是「${p.incoming}」的课包，不是「${p.installed}」的新版。`,
      `This is a bundle of \`${p.incoming}\`, not a new version of \`${p.installed}\`.`,
    ),
  why: words(
    '编号不同就是两门课，学员的记录不能接到别的课上。',
    'Another id is another course, and records of learners cannot go over to it.',
  ),
  help: words(
    '请选同一编号的课包；是另一门课的，就作为新课导入。',
    'Choose a bundle with the same id, or import this one as a course of its own.',
  ),
})

export const planChanged = defineDiagnostic({
  code: 'update/plan-changed',
  severity: 'error',
  message: words('导入计划与看过的不一样。', 'The import plan is not the one that was shown.'),
  why: words(
    '计划是给人看过、点过头的，后来动过的就不算数。',
    'Somebody looked at the plan and agreed; one that was changed afterwards does not count.',
  ),
  help: words('请重新做一份导入计划，看过再导入。', 'Make the plan again, look at it, and import then.'),
})

export const otherBundle = defineDiagnostic({
  code: 'update/other-bundle',
  severity: 'error',
  message: words('这份计划是给另一个课包做的。', 'This plan was made for another bundle.'),
  why: words('照别的课包的计划导入，看到的和做的就不是一回事。', 'What was shown would not be what is done.'),
  help: words(
    '请用做计划时的那个包文件，或重新做计划。',
    'Use the bundle the plan was made for, or plan again.',
  ),
})

export const movedOn = defineDiagnostic({
  code: 'update/moved-on',
  severity: 'error',
  message: words(
    '做好计划以后，平台上的这门课又变了。',
    'The course has changed on the platform since the plan was made.',
  ),
  why: words(
    '按旧计划导入，会盖掉别人刚导入或刚改的内容。',
    'The old plan would overwrite what others have imported or changed in the meantime.',
  ),
  help: words('请重新做一份导入计划，看过再导入。', 'Make the plan again, look at it, and import then.'),
})

export const conflict = defineDiagnostic({
  code: 'update/conflict',
  severity: 'error',
  message: (p: { kind: string; id: string; title: string }) =>
    words(
      `「${visible(p.title)}」本地改过，新版也动了它。`,
      `\`${visible(p.title)}\` was changed here, and the new version touches it too.`,
    ),
  why: words(
    '不问就导入，会丢掉其中一边的改动。',
    'Importing without asking would lose the changes of one side.',
  ),
  help: words(
    '请定下用哪一边：都按新版的，或都保留本地的（命令行加「--on-conflict incoming」或「--on-conflict here」）。',
    'Choose a side: the incoming version for all of them, or what is here (`--on-conflict incoming` or `--on-conflict here`).',
  ),
})

export const notInstalled = defineDiagnostic({
  code: 'update/not-installed',
  severity: 'error',
  message: (p: { id: string }) =>
    words(`这里没有「${p.id}」这门课。`, `The course \`${p.id}\` is not installed here.`),
  why: words(
    '没有导入过，就没有什么可退回。',
    'Where nothing was imported there is nothing to go back from.',
  ),
  help: words('请核对课程编号。', 'Check the id of the course.'),
})

export const noPrevious = defineDiagnostic({
  code: 'update/no-previous',
  severity: 'error',
  message: (p: { id: string }) =>
    words(`「${p.id}」没有更早的版本可退。`, `There is no earlier version of \`${p.id}\` to go back to.`),
  why: words(
    '现在装的就是这里导入过的第一版。',
    'What is installed is the first version that was imported here.',
  ),
  help: words('要换内容，请导入一个新的包文件。', 'To change it, import another bundle.'),
})

export const otherVersion = defineDiagnostic({
  code: 'update/other-version',
  severity: 'error',
  message: (p: { version: string }) =>
    words(
      `现在装的是 ${p.version} 版，不是要退掉的那一版。`,
      `Version ${p.version} is installed now, not the one to go back from.`,
    ),
  why: words(
    '同一次退回做两遍，会多退一版；别人刚导入的，也会被退掉。',
    'Going back twice would lose one more version, or what somebody has just imported.',
  ),
  help: words(
    '这就是想退到的版本，就不用再退；不是的，请看清现在的版本再退。',
    'If this is the version you wanted, it is done. Otherwise look at what is installed, and go back from that.',
  ),
})
