import type { Field } from 'payload'
import { readable } from './checks'
import { contrast, ink, leastContrast, lightGrounds } from './colours'

/** The logo and the two colours. Where they're empty, the site looks as it does of its own. */
export const lookFields: Field[] = [
  {
    name: 'logo',
    type: 'upload',
    relationTo: 'logos',
    label: { sv: 'Logotyp', en: 'Logo', uk: 'Логотип' },
    admin: {
      description: {
        sv: 'SVG eller PNG. Visas 40 pixlar hög bredvid namnet. Tomt: ett vävt märke i kommunens färger.',
        en: 'SVG or PNG. Shown 40 pixels high beside the name. Empty: a woven mark in the municipality’s colours.',
        uk: 'SVG або PNG. Показується заввишки 40 пікселів біля назви. Порожньо: тканий знак у кольорах муніципалітету.',
      },
    },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'primaryColour',
        type: 'text',
        label: { sv: 'Huvudfärg', en: 'Main colour', uk: 'Основний колір' },
        validate: readable(
          {
            sv: 'Länkar i den färgen är svåra att läsa på webbplatsens ljusa bakgrunder. Välj en mörkare färg. Kontrast:',
            en: 'Links in that colour are hard to read on the site’s light grounds. Choose a darker colour. Contrast:',
            uk: 'Посилання такого кольору важко читати на світлому тлі сайту. Оберіть темніший колір. Контраст:',
          },
          (hex) => leastContrast(hex, lightGrounds),
        ),
        admin: {
          placeholder: '#0a3d7c',
          description: {
            sv: 'För länkar, knappar och sidfot. Görs ljusare där bakgrunden är mörk.',
            en: 'For links, buttons and the footer. Made lighter where the ground is dark.',
            uk: 'Для посилань, кнопок і нижньої частини сторінок. На темному тлі стає світлішим.',
          },
        },
      },
      {
        name: 'accentColour',
        type: 'text',
        label: { sv: 'Accentfärg', en: 'Accent colour', uk: 'Додатковий колір' },
        validate: readable(
          {
            sv: 'Svart text är svår att läsa på den färgen. Välj en ljusare färg. Kontrast:',
            en: 'Black text is hard to read on that colour. Choose a lighter one. Contrast:',
            uk: 'Чорний текст важко читати на такому кольорі. Оберіть світліший. Контраст:',
          },
          (hex) => contrast(hex, ink),
        ),
        admin: {
          placeholder: '#f3c321',
          description: {
            sv: 'Bakom text och i väven, aldrig som text.',
            en: 'Behind text and in the weave, never as text.',
            uk: 'За текстом і в тканому візерунку, ніколи як текст.',
          },
        },
      },
    ],
  },
]
