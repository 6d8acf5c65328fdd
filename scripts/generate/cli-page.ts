/** `docs/reference/cli.md`: the help of every command, as the program itself prints it. */
import { commands, groups } from '../../src/cli/commands/index.js'
import { helpFor, helpForAll, helpForGroup } from '../../src/cli/help.js'
import { code, codeBlock, generated } from './markdown.js'

const inBoth = (zh: string, en: string): string => `${codeBlock(zh, 'text')}\n${codeBlock(en, 'text')}`

export const cliPage = async (): Promise<string> => {
  const grouped = await Promise.all(
    [...groups.keys()].map(
      async (group) =>
        `\n## ${code(`kebao ${group}`)}\n\n${inBoth(
          await helpForGroup(group, commands, groups, 'zh-CN'),
          await helpForGroup(group, commands, groups, 'en'),
        )}`,
    ),
  )
  const loaded = await Promise.all([...commands.values()].map((load) => load()))
  return [
    '# 命令行 Command line\n\n',
    generated('src/cli/commands'),
    inBoth(await helpForAll(commands, groups, 'zh-CN'), await helpForAll(commands, groups, 'en')),
    ...grouped,
    ...loaded.map(
      (command) =>
        `\n## ${code(`kebao ${command.name}`)}\n\n${inBoth(helpFor(command, 'zh-CN'), helpFor(command, 'en'))}`,
    ),
  ].join('')
}
