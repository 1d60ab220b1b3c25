import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import express, { type RequestHandler } from 'express'

/** Scripts and styles of the pages, as deploy/build.mjs bundles them beside this file. */
export interface Assets {
  /** The address of a file, changing with its content. */
  url(name: string): string
  serve: RequestHandler
}

const builtFolder = fileURLToPath(new URL('assets/', import.meta.url))

export function readAssets(folder = builtFolder): Assets {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.includes('.')) : []
  const versions = new Map(names.map((name) => [name, hashOf(join(folder, name))]))
  const files = express.static(folder, { index: false, redirect: false, cacheControl: false })
  return {
    url: (name) => `/assets/${name}?v=${versions.get(name) ?? ''}`,
    serve(request, response, next) {
      const name = request.path.slice(1)
      // What a script imports carries its hash in its name; the entries carry it in the address.
      const isVersioned = name.startsWith('chunks/') || (request.query.v && request.query.v === versions.get(name))
      response.setHeader('Cache-Control', isVersioned ? 'public, max-age=31536000, immutable' : 'no-cache')
      return files(request, response, next)
    },
  }
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 12)
}
