import path from 'node:path'

/**
 * Text in pictures is drawn with the fonts in this folder and no other, so that a picture is the same on every machine:
 * Noto for the site's languages, Arabic, Hebrew and emoji, and GNU Unifont for every other script. fontconfig, which is
 * within sharp, reads these variables when the process draws its first text: they must be set before
 * (sharp.pixelplumbing.com/install#fonts).
 */
export function useOwnFonts(): void {
  process.env.FONTCONFIG_FILE = path.resolve('app/fonts/fonts.conf')
  // On macOS and Windows the system's own fonts would be asked otherwise
  process.env.PANGOCAIRO_BACKEND = 'fontconfig'
}
