import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import nextJest from 'next/jest.js'

const withNext = nextJest({ dir: import.meta.dirname })

/** Jest runs CommonJS: packages that are ES modules only are compiled like our own files. */
function moduleNames() {
  const names = readdirSync('node_modules').flatMap((name) =>
    name.startsWith('@') ? readdirSync(path.join('node_modules', name)).map((inner) => `${name}/${inner}`) : [name],
  )
  return names.filter((name) => isModule(path.join('node_modules', name, 'package.json')))
}

function isModule(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).type === 'module'
  } catch {
    return false
  }
}

const modules = [...moduleNames(), 'maplibre-gl'].map((name) => name.replaceAll('.', '\\.'))

const project = async (displayName, options) => {
  const config = await withNext({
    displayName,
    testEnvironment: 'node',
    setupFilesAfterEnv: ['<rootDir>/__tests__/setup/timeout.ts'],
    moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1', ...options.moduleNameMapper },
    ...Object.fromEntries(Object.entries(options).filter(([name]) => name !== 'moduleNameMapper')),
  })()
  return {
    ...config,
    transformIgnorePatterns: [`/node_modules/(?!(${modules.join('|')})/)`, '^.+\\.module\\.(css|sass|scss)$'],
    modulePathIgnorePatterns: ['<rootDir>/\\.next', '<rootDir>/\\.data'],
  }
}

const OTHERS = ['/__tests__/components/', '/__tests__/server/', '/__tests__/launcher/', '/__tests__/browser/']

export default async () => ({
  projects: await Promise.all([
    project('unit', { testMatch: ['<rootDir>/__tests__/**/*.test.ts'], testPathIgnorePatterns: OTHERS }),
    project('dom', {
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/__tests__/components/**/*.test.{ts,tsx}'],
      setupFiles: ['<rootDir>/__tests__/setup/browser-globals.ts'],
      setupFilesAfterEnv: ['<rootDir>/__tests__/setup/timeout.ts', '@testing-library/jest-dom'],
      moduleNameMapper: { '^maplibre-gl$': '<rootDir>/node_modules/maplibre-gl/dist/maplibre-gl.mjs' },
    }),
    project('server', {
      testMatch: ['<rootDir>/__tests__/server/**/*.test.ts'],
      globalSetup: '<rootDir>/__tests__/setup/cluster.mjs',
      globalTeardown: '<rootDir>/__tests__/setup/cluster-teardown.mjs',
    }),
    project('launcher', {
      testMatch: ['<rootDir>/__tests__/launcher/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/__tests__/setup/long-timeout.ts'],
    }),
    project('browser', {
      testMatch: ['<rootDir>/__tests__/browser/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/__tests__/setup/long-timeout.ts'],
      globalSetup: '<rootDir>/__tests__/setup/app.mjs',
      globalTeardown: '<rootDir>/__tests__/setup/app-teardown.mjs',
    }),
  ]),
})
