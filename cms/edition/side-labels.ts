import type { EditorText } from '../editor-language'

/** The groups beside a text. */
export const sideLabels = {
  publish: { sv: 'Publicera', en: 'Publish', uk: 'Публікація' },
  where: { sv: 'Var den finns', en: 'Where it is', uk: 'Де розміщено' },
  more: { sv: 'Mer', en: 'More', uk: 'Більше' },
} satisfies Record<string, EditorText>
