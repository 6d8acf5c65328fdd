/** The databases every test of the whole portal runs on. */
import { startPostgres } from './start-postgres.js'

interface TestDatabase {
  readonly name: string
  readonly start: () => Promise<{ readonly url: string; readonly stop: () => void }>
}

const embedded: TestDatabase = {
  name: 'embedded',
  start: async () => ({ url: 'memory://', stop: () => undefined }),
}

const postgres: TestDatabase = { name: 'PostgreSQL', start: startPostgres }

const withoutPostgres = process.env.KEBAO_HOSTS_WITHOUT_POSTGRES === '1'
if (withoutPostgres) console.warn('PostgreSQL was left out: KEBAO_HOSTS_WITHOUT_POSTGRES=1')

export const databases: readonly TestDatabase[] = withoutPostgres ? [embedded] : [embedded, postgres]
