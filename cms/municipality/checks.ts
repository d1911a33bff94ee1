import type { TextFieldSingleValidation } from 'payload'
import { say, type EditorText } from '../editor-language'
import { enough } from './colours'

export const looksLikeAPhone: TextFieldSingleValidation = (value, { req }) =>
  !value ||
  /^\+?\d[\d \u00a0()-]{2,24}$/.test(value) ||
  say(req, {
    sv: 'Skriv ett telefonnummer med siffror, mellanslag och bindestreck, till exempel 033-35 70 00.',
    en: 'Write a telephone number with figures, spaces and hyphens, such as 033-35 70 00.',
    uk: 'Напишіть номер телефону цифрами, пробілами та дефісами, наприклад 033-35 70 00.',
  })

/** Refuses a colour that somebody couldn't read. `told` says against what, before how much it has. */
export function readable(told: EditorText, measured: (hex: string) => number): TextFieldSingleValidation {
  return (value, { req }) => {
    if (!value) return true
    if (!/^#[\da-f]{6}$/i.test(value))
      return say(req, {
        sv: 'Skriv färgen som # och sex siffror eller bokstäver a–f, till exempel #0a3d7c.',
        en: 'Write the colour as # and six figures or letters a–f, such as #0a3d7c.',
        uk: 'Запишіть колір як # і шість цифр чи літер a–f, наприклад #0a3d7c.',
      })
    const found = Math.floor(measured(value) * 10) / 10
    return found >= enough || `${say(req, told)} ${found}:1 < ${enough}:1`
  }
}

export const knownZone: TextFieldSingleValidation = (value, { req }) =>
  isTimeZone(value ?? '') ||
  say(req, {
    sv: 'Skriv tidszonen som världsdel och stad, till exempel Europe/Stockholm.',
    en: 'Write the time zone as continent and city, such as Europe/Stockholm.',
    uk: 'Запишіть часовий пояс як континент і місто, наприклад Europe/Stockholm.',
  })

/** A name of the IANA time zone database that this machine knows. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Z]\w+(\/[\w+-]+)*$/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

export const looksLikeHttps: TextFieldSingleValidation = (value, { req }) =>
  (URL.canParse(value ?? '') && new URL(value ?? '').protocol === 'https:') ||
  say(req, {
    sv: 'Skriv hela adressen, med https:// först.',
    en: 'Write the whole address, with https:// first.',
    uk: 'Напишіть повну адресу, починаючи з https://.',
  })
