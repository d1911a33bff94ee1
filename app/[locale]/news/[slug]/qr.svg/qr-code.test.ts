import assert from 'node:assert/strict'
import { test } from 'node:test'
import jsQR from 'jsqr'
import sharp from 'sharp'
import { qrCode } from './qr-code'

for (const address of [
  'https://www.boras.se/nyheter/ukrainas-polis-lar-av-boras',
  `https://example.org/uk/novyny/${'duzhe-dovha-adresa-'.repeat(12)}`,
])
  test(`a camera reads the address from paper: ${address.slice(0, 50)}`, async () => {
    const { data, info } = await sharp(Buffer.from(qrCode(address)), { density: 600 })
      .resize(600, 600, { kernel: 'nearest' })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const read = jsQR(new Uint8ClampedArray(data), info.width, info.height)
    assert.equal(read?.data, address)
  })
