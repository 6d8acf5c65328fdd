/** What the exit code of kebao tells the shell. */

export const exitCode = {
  /** Nothing found, or within the budget. */
  clean: 0,
  /** Something found, or a dry run that would change something. */
  findings: 1,
  /** Wrong usage, configuration, disk or network, or a fault of kebao's own. */
  failure: 2,
  /** The user pressed Ctrl-C: 128 + SIGINT. */
  interrupted: 130,
} as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]

/** The code of a run that did several things: the codes are in the order of their weight. */
export const worstOf = (codes: readonly ExitCode[]): ExitCode =>
  Math.max(exitCode.clean, ...codes) as ExitCode
