import type { EditorText } from '../../editor-language'

/** What editors read of folders of pictures. */
export const words = {
  label: { sv: 'Mapp', en: 'Folder', uk: 'Папка' },
  description: {
    sv: 'Välj en mapp som finns, eller skriv namnet på en ny. Mappen syns bara här; bildens adress ändras inte.',
    en: 'Choose a folder that is there, or write the name of a new one. Folders are shown here alone; the picture’s address doesn’t change.',
    uk: 'Виберіть наявну папку або введіть назву нової. Папки видно лише тут; адреса зображення не змінюється.',
  },
  folders: { sv: 'Mappar', en: 'Folders', uk: 'Папки' },
  all: { sv: 'Alla bilder', en: 'All pictures', uk: 'Усі зображення' },
  undescribed: {
    sv: 'Bilder utan beskrivning',
    en: 'Pictures without a description',
    uk: 'Зображення без опису',
  },
} satisfies Record<string, EditorText>
