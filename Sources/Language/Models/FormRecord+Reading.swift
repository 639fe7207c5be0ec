// Bytes of a form to its record.

extension FormRecord {
  /// Reads a form.
  init(_ bytes: UnsafeBufferPointer<UInt8>, folded: [UInt8], lexicon: FormLexicon?) {
    var whole = StableHash()
    var shapeHash = StableHash()
    var lastShape: UInt8 = 0
    var run = 0
    var upper = 0, small = 0, digits = 0, wide = 0
    for byte in bytes {
      whole.add(byte)
      let shape: UInt8
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): (shape, upper) = (1, upper + 1)
      case UInt8(ascii: "a")...UInt8(ascii: "z"): (shape, small) = (2, small + 1)
      case UInt8(ascii: "0")...UInt8(ascii: "9"): (shape, digits) = (3, digits + 1)
      case 0x80...: (shape, wide) = (2, wide + 1)
      case UInt8(ascii: "-"):
        flags.insert(.hasHyphen)
        shape = byte
      case UInt8(ascii: "."):
        flags.insert(.hasStop)
        shape = byte
      case UInt8(ascii: "'"):
        flags.insert(.hasApostrophe)
        shape = byte
      default:
        flags.insert(.hasOther)
        shape = byte
      }
      run = shape == lastShape ? run + 1 : 1
      if run <= 2 { shapeHash.add(shape) }
      lastShape = shape
    }
    form = whole.value32
    shape = shapeHash.value32
    let first = bytes.first ?? 0
    let isUpper = { (byte: UInt8) in byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
    let isWideUpper =
      first == 0xC3 && bytes.count > 1 && bytes[1] >= 0x80 && bytes[1] < 0x9F
    if isUpper(first) || isWideUpper { flags.insert(.startsUpper) }
    if upper > 0, small == 0, upper + wide > 1 { flags.insert(.allUpper) }
    if upper > (isUpper(first) ? 1 : 0), small > 0 { flags.insert(.innerUpper) }
    if digits > 0 { flags.insert(.hasDigit) }
    if digits > 0, upper + small + wide == 0 { flags.insert(.allDigits) }
    if upper + small > 0 { flags.insert(.hasLetter) }
    if wide > 0 { flags.insert(.notASCII) }
    if upper + small + digits == 0 { flags.insert(.isPunctuation) }
    if bytes.count > 12 { flags.insert(.isLong) }
    readFolded(folded, lexicon: lexicon)
    cluster = lexicon?.form(whole.value) ?? 0
  }

  private mutating func readFolded(_ source: [UInt8], lexicon: FormLexicon?) {
    var folded = source
    let count = folded.count
    var word = StableHash()
    for index in 0..<count { word.add(folded[index]) }
    if let lexicon, count > 0 {
      smallCluster = lexicon.form(word.value)
      let first = folded[0]
      var capital = StableHash()
      let isSmall = first >= UInt8(ascii: "a") && first <= UInt8(ascii: "z")
      capital.add(isSmall ? first - 32 : first)
      for index in 1..<max(count, 1) { capital.add(folded[index]) }
      capitalCluster = isSmall ? lexicon.form(capital.value) : 0
      let small = Int(smallCluster >> 19 & 15), large = Int(capitalCluster >> 19 & 15)
      // Buckets count downwards from the most frequent; what is not listed is rarer than all.
      if small + large > 0, isSmall {
        let difference = (small == 0 ? 16 : small) - (large == 0 ? 16 : large)
        caseClass = UInt32(max(-4, min(4, difference)) + 5)
      }
    }
    self.lexicon = lexicon?.word(word.value).rawValue ?? 0
    var hash = StableHash()
    for index in 0..<count {
      let byte = folded[index]
      let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      if isDigit { folded[index] = UInt8(ascii: "0") }
      hash.add(folded[index])
      switch index {
      case 0: prefix1 = hash.value32
      case 1: prefix2 = hash.value32
      case 2: prefix3 = hash.value32
      case 3: prefix4 = hash.value32
      default: break
      }
    }
    lower = hash.value32
    var tail = StableHash()
    for back in 1...4 where back <= count {
      tail.add(folded[count - back])
      switch back {
      case 1: suffix1 = tail.value32
      case 2: suffix2 = tail.value32
      case 3: suffix3 = tail.value32
      default: suffix4 = tail.value32
      }
    }
  }
}
