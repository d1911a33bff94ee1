import { routing } from '@/i18n/routing'
import { readSettings } from '@/settings'
import { publisherContact, publisherName } from '../../../publisher'
import { editionsAddress, messagesAddress } from '../addresses'
import { answer } from '../answers'
import { openApiSchemas } from '../schemas'

export const dynamic = 'force-dynamic'

/** What the public API takes and answers (OpenAPI 3.1). */
export async function GET(): Promise<Response> {
  const { siteUrl, dataLicense } = readSettings()
  const contact = await publisherContact()
  return answer({
    openapi: '3.1.1',
    info: {
      title: `News: ${await publisherName()}`,
      version: '1.0.0',
      description:
        'Every public edition of every news item, in each language, and the messages of the moment. Read only, open to all, no key. ' +
        'Answers carry an ETag; ask again with If-None-Match.',
      contact: contact ? { email: contact.replace('mailto:', '') } : { url: siteUrl },
      ...(dataLicense && { license: { name: 'Licence', url: dataLicense } }),
    },
    servers: [{ url: siteUrl }],
    paths: {
      [editionsAddress]: {
        get: {
          operationId: 'listEditions',
          summary: 'Public editions in the order in which they were made, a hundred at a time',
          parameters: [
            parameter('query', 'lang', 'Only editions in this language', language),
            parameter('query', 'since', 'Only editions written since: a day or a time (ISO 8601)', {
              anyOf: [
                { type: 'string', format: 'date-time' },
                { type: 'string', format: 'date' },
              ],
            }),
            parameter('query', 'after', 'Given in the address of the next page', {
              type: 'integer',
              minimum: 0,
            }),
          ],
          responses: { 200: json('A page', 'EditionList'), 400: problem('The query can’t be read') },
        },
      },
      [`${editionsAddress}/{work}/{language}`]: {
        get: {
          operationId: 'getEdition',
          summary: 'One edition with its text',
          parameters: [
            parameter('path', 'work', 'Shared by an original and its translations', {
              type: 'string',
              format: 'uuid',
            }),
            parameter('path', 'language', 'A language of the site', language),
          ],
          responses: {
            200: json('The edition', 'Edition'),
            404: problem('There is no such edition'),
            410: json('It was public once and is so no longer', 'WithdrawnEdition'),
          },
        },
      },
      [messagesAddress]: {
        get: {
          operationId: 'listMessages',
          summary:
            'What readers are told now, for a time: crises, important messages, service; the gravest first',
          responses: { 200: json('All of them', 'MessageList') },
        },
      },
    },
    components: { schemas: openApiSchemas() },
  })
}

const language = { type: 'string', enum: routing.locales }

function parameter(place: 'query' | 'path', name: string, description: string, schema: object) {
  return { name, in: place, required: place === 'path', description, schema }
}

function json(description: string, schema: string, type = 'application/json') {
  return { description, content: { [type]: { schema: { $ref: `#/components/schemas/${schema}` } } } }
}

function problem(description: string) {
  return json(description, 'Problem', 'application/problem+json')
}
