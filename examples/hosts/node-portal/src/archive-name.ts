/** The name under which the bundle with an identity is kept. */
export const archiveName = (identity: string): string => `${identity.replace('sha256:', '')}.kebao`
