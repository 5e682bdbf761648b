import type { ApiDocument } from '../api/api.js'

type Schemas = NonNullable<NonNullable<ApiDocument['components']>['schemas']>
type PathItem = NonNullable<ApiDocument['paths']>[string]
type Method = 'get' | 'post' | 'delete'
type Operation = NonNullable<PathItem[Method]>

/** What a value may be, as the document has it; a reference names one of its schemas. */
export type Described = Schemas[string]

/** A route of the document. */
export interface DescribedRoute {
  readonly method: Method
  readonly path: string
  readonly operation: Operation
}

/** What a route may answer. */
export interface DescribedAnswer {
  readonly description: string
  readonly content?: Readonly<Record<string, { readonly schema?: Described; readonly example?: unknown }>>
}

const METHODS = ['get', 'post', 'delete'] as const

/** Its routes by their tags, in the order of the tags. */
export function routesByTag(document: ApiDocument): { readonly name: string; readonly description: string; readonly routes: readonly DescribedRoute[] }[] {
  const routes = Object.entries(document.paths ?? {}).flatMap(([path, item]) => METHODS.flatMap((method) => {
    const operation = item[method]
    return operation === undefined ? [] : [{ method, path, operation }]
  }))
  return (document.tags ?? []).map(({ name, description = '' }) => ({ name, description, routes: routes.filter(({ operation }) => operation.tags?.includes(name)) }))
}

/** The name of the schema that a reference leads to, also one with a description of its own; `null` for what is no reference. */
export function nameOf(schema: Described): string | null {
  if ('$ref' in schema) return schema.$ref.split('/').at(-1) ?? null
  return schema.allOf?.map(nameOf).find((name) => name !== null) ?? null
}

/** What is said of a value here; what is said of a named schema stands with that. */
export function descriptionOf(schema: Described): string | null {
  if ('$ref' in schema) return null
  return schema.description ?? schema.allOf?.map(descriptionOf).find((description) => description !== null) ?? null
}

/** What a value is, in words; names of schemas are left to `nameOf`. */
export function kindOf(schema: Described): string {
  if ('$ref' in schema) return ''
  const types = [schema.type ?? []].flat().map((type) => TYPES[type] ?? type)
  const of = schema.enum === undefined ? types : [schema.enum.map(String).join(', '), ...(types.includes('null') ? ['null'] : [])]
  return of.join(' or ')
}

const TYPES: Readonly<Record<string, string>> = { string: 'text', integer: 'whole number', boolean: 'true or false', array: 'list' }

/** A field of an object, and what it holds in turn, where that has no name of its own. */
export interface Field {
  readonly name: string
  readonly schema: Described
  readonly required: boolean
}

/** The fields of an object, or of the objects of a list. */
export function fieldsOf(schema: Described): readonly Field[] {
  const object = itemsOf(schema)
  if ('$ref' in object) return []
  return Object.entries(object.properties ?? {}).map(([name, of]) => ({ name, schema: of, required: object.required?.includes(name) ?? false }))
}

/** What a list is of; else what was given. */
export function itemsOf(schema: Described): Described {
  return '$ref' in schema || schema.items === undefined ? schema : schema.items
}
