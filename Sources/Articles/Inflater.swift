// gzip, opened piece by piece by zlib.
//
// In: compressed bytes. Out: what they stand for, member after member, until the end, a fault, or
// a limit: a small file must not become all of memory.

import CZlib

/// The inside of a gzip file.
final class InflatingSource: ByteSource {
  private let source: any ByteSource
  private let limits: LoadLimits
  // zlib keeps a pointer back to its stream, which therefore must not move.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private var input: [UInt8] = []
  private var inputOffset = 0
  private var isInsideMember = false
  private var hasEnded = false
  private var inflatedByteCount = 0
  private(set) var fault: LoadProblem.Reason?

  init(_ source: any ByteSource, limits: LoadLimits) {
    self.source = source
    self.limits = limits
    stream.initialize(to: z_stream())
    // 16 more than the window means: a gzip header, nothing else.
    let result = inflateInit2_(
      stream, 16 + MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    precondition(result == Z_OK, "zlib of this machine is of another version")
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  var consumedByteCount: Int { source.consumedByteCount }

  func next(_ count: Int) -> [UInt8] {
    guard !hasEnded else { return [] }
    let chunk = [UInt8](unsafeUninitializedCapacity: count) { output, initialized in
      while initialized < count, !hasEnded {
        if inputOffset == input.count { refill() }
        if hasEnded { break }
        initialized += inflateStep(into: output, at: initialized)
      }
    }
    inflatedByteCount += chunk.count
    checkLimits()
    return chunk
  }

  private func refill() {
    input = source.next(256 << 10)
    inputOffset = 0
    guard input.isEmpty else { return }
    hasEnded = true
    fault = source.fault ?? (isInsideMember ? .truncatedGzip : nil)
  }

  private func inflateStep(into output: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int {
    let room = output.count - start
    var result = Z_OK
    var produced = 0
    input.withUnsafeMutableBufferPointer { bytes in
      stream.pointee.next_in = bytes.baseAddress! + inputOffset
      stream.pointee.avail_in = UInt32(bytes.count - inputOffset)
      stream.pointee.next_out = output.baseAddress! + start
      stream.pointee.avail_out = UInt32(room)
      result = inflate(stream, Z_NO_FLUSH)
      inputOffset = bytes.count - Int(stream.pointee.avail_in)
      produced = room - Int(stream.pointee.avail_out)
    }
    switch result {
    case Z_OK, Z_BUF_ERROR:
      isInsideMember = true
    case Z_STREAM_END:
      // Another member may follow; what else stands behind the last one is padding.
      isInsideMember = false
      inflateReset(stream)
      if inputOffset == input.count { refill() }
      if !hasEnded, input[inputOffset] != 0x1F { hasEnded = true }
    default:
      fault = .brokenGzip
      hasEnded = true
    }
    return produced
  }

  private func checkLimits() {
    guard inflatedByteCount > limits.ratioFreeByteCount else { return }
    let consumed = max(1, source.consumedByteCount)
    if inflatedByteCount / consumed > limits.compressionRatio {
      fault = .compressionRatio(limit: limits.compressionRatio)
      hasEnded = true
    } else if inflatedByteCount > limits.inflatedByteCount {
      fault = .tooLarge(limit: limits.inflatedByteCount)
      hasEnded = true
    }
  }
}
