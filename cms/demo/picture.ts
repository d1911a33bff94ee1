import sharp from 'sharp'

const size = { width: 1600, height: 1067 }
const skies = ['#a9c8e4', '#f2d3a7', '#c9d8c5', '#d9c7e0']
const hills = ['#6d8f74', '#8a6f5b', '#4f7a8c', '#7c8a4f']

/** A drawing of houses in front of hills, different for each number. */
export async function drawPicture(number: number): Promise<Buffer> {
  const { width, height } = size
  const at = (step: number, range: number) => ((number + 1) * step) % range
  const houses = Array.from({ length: 3 + (number % 4) }, (_, index) => {
    const left = 150 + index * 210 + at(37, 90)
    const top = 640 + at(53 + index, 90)
    return `<path fill="#efe6d2" d="M${left} ${top}h120v${height - top}h-120z"/><path fill="#a5472f" d="M${left - 10} ${top}l70-80 70 80z"/>`
  })
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${skies[number % 4]}"/><circle cx="${300 + at(211, 1000)}" cy="${150 + at(71, 150)}" r="90" fill="#fbeec6"/><path fill="${hills[at(3, 4)]}" d="M0 800L${300 + at(97, 300)} 430l320 350 340-420 ${640 - at(97, 300)} 440v267H0z"/>${houses.join('')}</svg>`
  return sharp(Buffer.from(drawing)).jpeg({ quality: 80 }).toBuffer()
}
