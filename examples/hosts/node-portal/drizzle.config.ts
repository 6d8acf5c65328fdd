/** `npm run generate` writes the SQL in `drizzle/` from `src/schema.ts`; the portal runs it when it starts. */
import { defineConfig } from 'drizzle-kit'

export default defineConfig({ dialect: 'postgresql', schema: './src/schema.ts', out: './drizzle' })
