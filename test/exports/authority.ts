import { createHash, webcrypto } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Integer, ObjectIdentifier, OctetString, PrintableString } from 'asn1js'
import { AlgorithmIdentifier, AttributeTypeAndValue, Attribute, BasicConstraints, Certificate, ContentInfo, CryptoEngine, EncapsulatedContentInfo, Extension, getCrypto, IssuerAndSerialNumber, PKIStatusInfo, setEngine, SignedAndUnsignedAttributes, SignedData, SignerInfo, TimeStampReq, TimeStampResp, TSTInfo } from 'pkijs'

/** A time-stamping authority of a test's own, on loopback. */
export interface Authority {
  readonly url: string
  /** Its certificate, PEM. */
  readonly certificate: string
  /** What it was asked, one after the other. */
  readonly asked: Buffer[]
  answers: 'right' | 'other bytes' | 'nonsense' | 'refuses' | 'breaks'
  close(): Promise<void>
}

const at = new Date('2031-04-02T03:04:05.000Z')

export async function authority(): Promise<Authority> {
  setEngine('node', new CryptoEngine({ name: 'node', crypto: webcrypto as never }))
  const crypto = getCrypto(true)
  const keys = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
  const certificate = new Certificate({ version: 2, serialNumber: new Integer({ value: 7 }) })
  for (const name of [certificate.issuer, certificate.subject]) name.typesAndValues.push(new AttributeTypeAndValue({ type: '2.5.4.3', value: new PrintableString({ value: 'Port Ellery Clock Office' }) }))
  certificate.notBefore.value = new Date('2030-01-01T00:00:00Z')
  certificate.notAfter.value = new Date('2040-01-01T00:00:00Z')
  certificate.extensions = [new Extension({ extnID: '2.5.29.19', critical: true, extnValue: new BasicConstraints({ cA: true, pathLenConstraint: 3 }).toSchema().toBER() })]
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
  await certificate.sign(keys.privateKey, 'SHA-256')

  async function stamp(hash: Uint8Array): Promise<Buffer> {
    const info = new TSTInfo({
      version: 1, policy: '1.2.3.4.1', messageImprint: new (await import('pkijs')).MessageImprint({ hashAlgorithm: new AlgorithmIdentifier({ algorithmId: '2.16.840.1.101.3.4.2.1' }), hashedMessage: new OctetString({ valueHex: Uint8Array.from(hash).buffer }) }),
      serialNumber: new Integer({ value: 1 }), genTime: at,
    })
    const content = info.toSchema().toBER()
    const digest = createHash('sha256').update(new Uint8Array(content)).digest()
    const signed = new SignedData({
      version: 3, encapContentInfo: new EncapsulatedContentInfo({ eContentType: '1.2.840.113549.1.9.16.1.4', eContent: new OctetString({ valueHex: content }) }), certificates: [certificate],
      signerInfos: [new SignerInfo({
        version: 1, sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
        signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: [
          new Attribute({ type: '1.2.840.113549.1.9.3', values: [new ObjectIdentifier({ value: '1.2.840.113549.1.9.16.1.4' })] }),
          new Attribute({ type: '1.2.840.113549.1.9.4', values: [new OctetString({ valueHex: Uint8Array.from(digest).buffer })] }),
        ] }),
      })],
    })
    await signed.sign(keys.privateKey, 0, 'SHA-256', undefined, crypto)
    const token = new ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: signed.toSchema(true) })
    return Buffer.from(new TimeStampResp({ status: new PKIStatusInfo({ status: 0 }), timeStampToken: token }).toSchema().toBER())
  }

  const asked: Buffer[] = []
  const told: Authority = { url: '', certificate: pem(certificate), asked, answers: 'right', close: () => new Promise((resolve) => { server.close(() => resolve()) }) }
  const server = createServer((request, response) => {
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => {
      const body = Buffer.concat(pieces)
      asked.push(body)
      void (async () => {
        if (told.answers === 'breaks') return response.destroy()
        if (told.answers === 'nonsense') return response.end('no')
        if (told.answers === 'refuses') return response.end(Buffer.from(new TimeStampResp({ status: new PKIStatusInfo({ status: 2 }) }).toSchema().toBER()))
        const { messageImprint } = TimeStampReq.fromBER(Uint8Array.from(body).buffer)
        const hash = new Uint8Array(messageImprint.hashedMessage.valueBlock.valueHexView)
        return response.writeHead(200, { 'Content-Type': 'application/timestamp-reply' }).end(await stamp(told.answers === 'other bytes' ? hash.map((byte) => byte ^ 1) : hash))
      })()
    })
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return Object.assign(told, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` })
}

function pem(certificate: Certificate): string {
  return `-----BEGIN CERTIFICATE-----\n${Buffer.from(certificate.toSchema().toBER()).toString('base64').replace(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`
}
