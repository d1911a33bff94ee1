import { APIError, type FlattenedField, type PayloadRequest, type Plugin } from 'payload'
import { say } from '../editor-language'
import { malformed } from './sentences'

type Operation = { args?: unknown; operation: string; req: PayloadRequest }

/**
 * Refuses, with 400 and a sentence, what a program sends that no form of the admin would: null for a group, words for a
 * list. Comes before all other hooks of writing, which may rely on it. This site's own code is checked by its types.
 */
export const refuseMalformed: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        ({ collection: { flattenedFields }, ...operation }) => {
          check(operation, flattenedFields)
        },
        ...(collection.hooks?.beforeOperation ?? []),
      ],
    },
  })),
  globals: (config.globals ?? []).map((global) => ({
    ...global,
    hooks: {
      ...global.hooks,
      beforeOperation: [
        ({ global: { flattenedFields }, ...operation }) => {
          check(operation, flattenedFields)
        },
        ...(global.hooks?.beforeOperation ?? []),
      ],
    },
  })),
})

function check({ args, operation, req }: Operation, fields: FlattenedField[]): void {
  if (!isObject(args) || !('data' in args) || !/^(create|update)/.test(operation)) return
  if (req.payloadAPI === 'local') return
  const place = isTooDeep(args.data) ? '' : faultIn(args.data, fields, '')
  if (place !== undefined) throw new APIError(say(req, malformed(place)), 400, null, true)
}

/** Things within things, as many as no text has: whoever goes through them by recursion would run out of stack. */
const deepest = 300

function isTooDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth > deepest || Object.values(value).some((one) => isTooDeep(one, depth + 1))
}

/** Where a value hasn't the shape of these fields; '' is the value itself. */
function faultIn(value: unknown, fields: readonly FlattenedField[], place: string): string | undefined {
  if (!isObject(value)) return place
  for (const field of fields) {
    if (value[field.name] === undefined) continue
    const fault = faultAt(value[field.name], field, place ? `${place}.${field.name}` : field.name)
    if (fault !== undefined) return fault
  }
  return undefined
}

function faultAt(value: unknown, field: FlattenedField, place: string): string | undefined {
  if (field.type === 'group' || field.type === 'tab') return faultIn(value, field.flattenedFields, place)
  if (field.type === 'array' || field.type === 'blocks') {
    // The admin's form for a list without rows
    if (value === 0 || value === '') return undefined
    if (!Array.isArray(value)) return place
    const fields = field.type === 'array' ? field.flattenedFields : []
    return first(value, (row, at) => faultIn(row, fields, `${place}.${at}`))
  }
  if (value === null) return undefined
  if ('hasMany' in field && field.hasMany) return isListOf(value, isScalarOrObject) ? undefined : place
  return isFit(value, field.type) ? undefined : place
}

function isFit(value: unknown, type: FlattenedField['type']): boolean {
  if (/^(text|textarea|email|code|select|radio)$/.test(type)) return typeof value === 'string'
  if (type === 'date') return typeof value === 'string' && !Number.isNaN(Date.parse(value))
  if (type === 'richText') return isObject(value)
  if (type === 'relationship' || type === 'upload') return isScalarOrObject(value)
  if (type === 'number') return typeof value === 'number' || typeof value === 'string'
  return true
}

function first(rows: unknown[], fault: (row: unknown, at: number) => string | undefined): string | undefined {
  for (const [at, row] of rows.entries()) {
    const found = fault(row, at)
    if (found !== undefined) return found
  }
  return undefined
}

const isListOf = (value: unknown, is: (one: unknown) => boolean) => Array.isArray(value) && value.every(is)

const isScalarOrObject = (value: unknown) =>
  typeof value === 'number' || typeof value === 'string' || isObject(value)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
