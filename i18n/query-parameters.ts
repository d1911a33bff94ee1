/**
 * Every query parameter that an address of the site may have. The edge keys its copies of pages by `pages` and
 * `openData`; an address that has moved takes `pages` and `preview` along. All others, such as who sent the reader, are
 * ignored.
 */
export const queryParameters = {
  pages: ['page', 'q', 'topic', 'year', 'month', 'lang', 'path'],
  openData: ['since', 'after'],
  preview: ['until', 'key'],
} as const satisfies Record<string, readonly string[]>
