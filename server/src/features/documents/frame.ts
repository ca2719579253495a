// One WebSocket frame as bytes. Frames from a server are not masked, so the same buffer serves every receiver. Source: RFC 6455 §5.2.

const finalBinary = 0x82

export function frameOf(payload: Uint8Array): Buffer {
  const header = headerOf(payload.length)
  const frame = Buffer.allocUnsafeSlow(header.length + payload.length)
  header.copy(frame)
  frame.set(payload, header.length)
  return frame
}

function headerOf(length: number): Buffer {
  if (length < 126) return Buffer.of(finalBinary, length)
  if (length < 65536) return Buffer.of(finalBinary, 126, length >> 8, length & 255)
  const header = Buffer.alloc(10)
  header[0] = finalBinary
  header[1] = 127
  header.writeBigUInt64BE(BigInt(length), 2)
  return header
}
