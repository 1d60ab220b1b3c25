import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'

// Node has it; its types come only with those of the browser.
declare const WebAssembly: {
  instantiate(
    code: Uint8Array,
    imports: Record<string, object>,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>
}

const MODULE = '@prisma/schema-engine-wasm/schema_engine_bg'

/**
 * Prisma's schema engine as WebAssembly: the binary that the Prisma CLI downloads cannot be had everywhere.
 * Close it after use.
 * @param schema the text of schema.prisma
 */
export async function startSchemaEngine(url: string, schema: string) {
  // Where the engine leaves word of a panic before it stops as "unreachable".
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message(message: string) {
        throw new Error(`The schema engine stopped: ${message}`)
      },
    },
  })
  let isOpen = true
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const code = await readFile(join(dirname(createRequire(import.meta.url).resolve(MODULE)), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(code, {
    './schema_engine_bg.js': { ...bindings, ...endingTimers(bindings, () => isOpen) },
  })
  bindings.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  const factory = new SchemaEnginePg({ connectionString: url })
  const adapter = bindMigrationAwareSqlAdapterFactory(factory)
  const engine = await bindings.SchemaEngine.new({ datamodels: [['schema.prisma', schema]] }, () => {}, adapter)
  return {
    engine,
    close() {
      isOpen = false
      return factory.close()
    },
  }
}

/**
 * The engine keeps a timer of 10 s for the lock that it has long released. That is no reason for a process to stay, and when it runs out
 * nothing may be called: the bindings know one engine only, and by then that may be another.
 */
function endingTimers(bindings: Record<string, unknown>, isOpen: () => boolean): Record<string, unknown> {
  const name = Object.keys(bindings).find((key) => key.startsWith('__wbg_setTimeout'))
  if (!name) return {}
  const setTimer = bindings[name] as (callback: () => void, delay: number) => NodeJS.Timeout
  return { [name]: (callback: () => void, delay: number) => setTimer(() => isOpen() && callback(), delay).unref() }
}

type Connection = Awaited<ReturnType<PrismaPg['connect']>>

/** The adapter made fit for the schema engine, which sends whole scripts and reads PostgreSQL's own catalogue. */
class SchemaEnginePg extends PrismaPg {
  #connections: Connection[] = []
  override connect = async () => this.#adapt(await super.connect())
  override connectToShadowDb = async () => this.#adapt(await super.connectToShadowDb())

  /** The engine leaves its connections open. */
  async close(): Promise<void> {
    await Promise.all(
      this.#connections.map((connection) =>
        connection
          .underlyingDriver()
          .end()
          .catch(() => {}),
      ),
    )
  }

  #adapt(connection: Connection): Connection {
    this.#connections.push(connection)
    return adapt(connection)
  }
}

function adapt(connection: Connection): Connection {
  const pool = connection.underlyingDriver()
  return Object.assign(connection, {
    // The adapter splits a script at every semicolon, which breaks the body of a function.
    executeScript: async (script: string) => void (await pool.query(script)),
    queryRaw: readingInternalChars(connection.queryRaw.bind(connection), connection as unknown as Reader),
  })
}

type QueryRaw = Connection['queryRaw']
interface Reader {
  performIO(query: object): Promise<{ fields: { dataTypeID: number }[] }>
}

/** PostgreSQL's type "char" (18), in which its catalogue keeps one-letter codes; the adapter does not know it. */
const INTERNAL_CHAR = 18
const TEXT = 25

function readingInternalChars(queryRaw: QueryRaw, reader: Reader): QueryRaw {
  const found = new WeakMap<object, Set<number>>()
  const performIO = reader.performIO.bind(reader)
  reader.performIO = async (query) => {
    const result = await performIO(query)
    const chars = result.fields.flatMap((field, i) => (field.dataTypeID === INTERNAL_CHAR ? [i] : []))
    for (const i of chars) result.fields[i]!.dataTypeID = TEXT
    found.set(query, new Set(chars))
    return result
  }
  return async (query) => {
    const result = await queryRaw(query)
    const columnTypes = result.columnTypes.map((type, i) =>
      found.get(query)?.has(i) ? ColumnTypeEnum.Character : type,
    )
    return { ...result, columnTypes }
  }
}
