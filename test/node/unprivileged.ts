/** Runs something as a user whom file permissions stop, which they do not for root. */
export const unprivileged = async <T>(action: () => Promise<T>): Promise<T> => {
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.('nobody')
  try {
    return await action()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}
