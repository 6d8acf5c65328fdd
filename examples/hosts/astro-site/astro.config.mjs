import { defineConfig, passthroughImageService } from 'astro/config'

// Media comes as it is in the bundle, under the name of its content.
export default defineConfig({ image: { service: passthroughImageService() } })
