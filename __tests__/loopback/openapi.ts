import { Ajv, type ValidateFunction } from 'ajv'
import { readFileSync } from 'node:fs'
import path from 'node:path'

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }
type JsonObject = { [name: string]: Json }

const FIXTURES = ['issue-comments-23.0.2.json', 'ledger-23.0.2.json', 'runs-23.0.2.json'].map((name) =>
  path.join(import.meta.dirname, '../fixtures/openapi', name)
)
const ID = 'github'

function asObject(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}

/** OpenAPI 3.0's `nullable` in the words of JSON Schema. */
function toJsonSchema(value: Json): Json {
  if (Array.isArray(value)) return value.map(toJsonSchema)
  if (typeof value !== 'object' || value === null) return value
  const { nullable, ...rest } = value
  const schema = Object.fromEntries(Object.entries(rest).map(([k, v]) => [k, toJsonSchema(v)]))
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema
}

/** The parts of one description that the fixtures hold. */
function joined(): JsonObject {
  const parts = FIXTURES.map((file) => JSON.parse(readFileSync(file, 'utf8')) as JsonObject)
  const both = (of: (part: JsonObject) => Json | undefined): JsonObject =>
    Object.assign({}, ...parts.map((part) => asObject(of(part)))) as JsonObject
  const components = Object.fromEntries(
    ['parameters', 'schemas', 'responses'].map((kind) => [kind, both((p) => asObject(p.components)[kind])])
  )
  return toJsonSchema({ paths: both((p) => p.paths), components }) as JsonObject
}

/** Checks requests and replies against GitHub's published description of the operations that we use. */
export class OpenApi {
  private readonly document = joined()
  private readonly ajv = new Ajv({
    strict: false,
    allErrors: true,
    coerceTypes: false,
    formats: {
      uri: (text: string) => URL.canParse(text),
      'date-time': (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text),
      email: (text: string) => text.includes('@'),
      int64: true
    }
  })
  private readonly compiled = new Map<string, ValidateFunction>()

  constructor() {
    this.ajv.addSchema({ $id: ID, ...this.document })
  }

  private follow(value: Json | undefined): JsonObject {
    const object = asObject(value)
    if (typeof object.$ref !== 'string') return object
    return object.$ref
      .split('/')
      .slice(1)
      .reduce<JsonObject>((at, step) => asObject(at[step]), this.document)
  }

  private check(schema: Json | undefined, value: unknown, what: string): string[] {
    const text = JSON.stringify(schema ?? {}).replaceAll('"#/components', `"${ID}#/components`)
    let validate = this.compiled.get(text)
    if (validate === undefined) {
      validate = this.ajv.compile(JSON.parse(text) as JsonObject)
      this.compiled.set(text, validate)
    }
    if (validate(value)) return []
    return (validate.errors ?? []).map((e) => `${what}${e.instancePath}: ${e.message ?? 'wrong'}`)
  }

  private operation(method: string, pathname: string): { template: string; operation: JsonObject } | null {
    for (const [template, methods] of Object.entries(asObject(this.document.paths))) {
      const pattern = new RegExp(`^${template.replace(/\{[a-z_]+\}/g, '[^/]+')}$`)
      const operation = asObject(methods)[method.toLowerCase()]
      if (operation !== undefined && pattern.test(pathname))
        return { template, operation: asObject(operation) }
    }
    return null
  }

  /** What is wrong with a request; null when the description does not know the operation. */
  request(method: string, url: URL, body: unknown): string[] | null {
    const found = this.operation(method, url.pathname)
    if (found === null) return null
    const { template, operation } = found
    const what = `${method} ${template}`
    const problems: string[] = []
    const parameters = (Array.isArray(operation.parameters) ? operation.parameters : []).map((p) =>
      this.follow(p)
    )
    const steps = url.pathname.split('/')
    const inPath = new Map(
      template.split('/').flatMap((step, i) => (step.startsWith('{') ? [[step.slice(1, -1), steps[i]]] : []))
    )
    const known = new Set(parameters.filter((p) => p.in === 'query').map((p) => p.name))
    for (const name of url.searchParams.keys())
      if (!known.has(name)) problems.push(`${what}: unknown query parameter ${name}`)
    for (const parameter of parameters) {
      const name = typeof parameter.name === 'string' ? parameter.name : ''
      const text = parameter.in === 'path' ? inPath.get(name) : url.searchParams.get(name)
      if (text === undefined || text === null) {
        if (parameter.required === true) problems.push(`${what}: ${name} is missing`)
        continue
      }
      const value = asObject(parameter.schema).type === 'integer' ? Number(text) : decodeURIComponent(text)
      problems.push(...this.check(parameter.schema, value, `${what} ${name}`))
    }
    const wanted = asObject(asObject(asObject(operation.requestBody).content)['application/json']).schema
    if (wanted === undefined) {
      if (body !== undefined) problems.push(`${what}: takes no body`)
    } else {
      problems.push(...this.check(wanted, body, `${what} body`))
      const properties = asObject(asObject(wanted).properties)
      for (const name of Object.keys(asObject(body as Json))) {
        if (properties[name] === undefined) problems.push(`${what} body: unknown member ${name}`)
      }
    }
    return problems
  }

  /** What is wrong with a reply. A status that is not described must at least look like GitHub's basic error. */
  reply(method: string, url: URL, status: number, body: unknown): string[] {
    const found = this.operation(method, url.pathname)
    if (found === null) return [`${method} ${url.pathname} is not described`]
    const responses = asObject(found.operation.responses)
    const described = responses[String(status)]
    if (described === undefined) {
      return status >= 400
        ? this.check({ $ref: '#/components/schemas/basic-error' }, body, `reply ${status}`)
        : [`${method} ${found.template} has no reply ${status}`]
    }
    const schema = asObject(asObject(this.follow(described).content)['application/json']).schema
    if (schema === undefined) return body === undefined ? [] : [`${method} ${found.template} replies no body`]
    return this.check(schema, body, `reply ${status} to ${method} ${found.template}`)
  }
}
