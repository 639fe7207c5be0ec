// How the scanner finds addresses: `https://…`, `www.…`, `name@example.org`, `example.com`, file
// names, `@name`, `#tag`.

extension TokenScanner {
  /// The address that begins here; nil if none does. Each byte is looked at once, however many
  /// tokens begin in a run without a blank.
  mutating func address() -> ScannedToken? {
    guard offset >= addressFreeEnd, isAfterSpace || !isLastWord else { return nil }
    let limit = min(end, offset + Self.longest)
    var place = offset
    var stop = -1
    var stops = 0
    while place < limit, isHostByte(bytes[place]) {
      if bytes[place] == UInt8(ascii: ".") {
        stop = place
        stops += 1
      }
      place += 1
    }
    if place < limit, bytes[place] == UInt8(ascii: ":"), isScheme(place) || isMailTo(place) {
      return url(from: place)
    }
    if place < limit, bytes[place] == UInt8(ascii: "@"), isWordByte(place + 1) {
      return mail(from: place + 1)
    }
    if stop >= 0, place > offset {
      // A stop or hyphen at the end belongs to the sentence.
      var last = place
      while last > offset, !isWordByte(last - 1) { last -= 1 }
      if isHost(offset..<last) {
        if byte(last) == UInt8(ascii: "/") { return url(from: last) }
        return take(to: last, .address, .none)
      }
    }
    addressFreeEnd = place
    return nil
  }

  /// `@name` and `#tag`; `#1` is a sign and a number.
  mutating func handle() -> ScannedToken? {
    let sign = bytes[offset]
    guard sign == UInt8(ascii: "@") || sign == UInt8(ascii: "#"), isAfterSpace || !isLastWord,
      isLetter(offset + 1)
    else { return nil }
    var place = offset + 1
    let limit = min(end, offset + Self.longest)
    while place < limit, isWordByte(place) {
      let next = place + scalar(place).length
      guard next <= limit else { break }
      place = next
    }
    return take(to: place, .address, .none)
  }

  private func isHostByte(_ byte: UInt8) -> Bool {
    guard byte < 0x80 else { return false }
    switch classes[Int(byte)] {
    case .letter, .digit, .stop, .hyphen: return true
    default:
      return byte == UInt8(ascii: "%") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "#")
        || byte == UInt8(ascii: "~")
    }
  }

  private func isScheme(_ place: Int) -> Bool {
    byte(place + 1) == UInt8(ascii: "/") && byte(place + 2) == UInt8(ascii: "/")
      && isLetter(offset) && place - offset >= 3
  }

  private func isMailTo(_ place: Int) -> Bool {
    place - offset == 6 && isWordByte(place + 1) && PackedWord(bytes, offset..<place) == Self.mailto
  }

  /// The rest of an address up to a blank, a mark or another script, without a final stop, comma or
  /// bracket.
  private mutating func url(from place: Int) -> ScannedToken {
    var place = place
    var open = 0
    let limit = min(end, offset + Self.longest)
    while place < limit, bytes[place] > 0x20, bytes[place] < 0x7F, !isFence(bytes[place]) {
      if bytes[place] == UInt8(ascii: "(") { open += 1 }
      if bytes[place] == UInt8(ascii: ")") { open -= 1 }
      place += 1
    }
    while place > offset + 1 {
      let last = bytes[place - 1]
      if last == UInt8(ascii: ")"), open >= 0 { break }
      guard isTrailing(last) else { break }
      if last == UInt8(ascii: ")") { open += 1 }
      place -= 1
    }
    return take(to: place, .address, .none)
  }

  private func isFence(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"")
  }

  private func isTrailing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: "}"), UInt8(ascii: "'"):
      true
    default: false
    }
  }

  private mutating func mail(from place: Int) -> ScannedToken {
    var place = place
    let limit = min(end, offset + Self.longest)
    while place < limit, isHostByte(bytes[place]) || bytes[place] == UInt8(ascii: "@") {
      place += 1
    }
    while !isWordByte(place - 1) { place -= 1 }
    return take(to: place, .address, .none)
  }

  /// Whether a run of letters and stops is the name of a host, a newsgroup or a file.
  private func isHost(_ range: Range<Int>) -> Bool {
    var part = range.lowerBound
    var parts = 0
    var areLower = true
    var longest = 0
    for place in range {
      if bytes[place] == UInt8(ascii: ".") {
        guard place > part else { return false }
        longest = max(longest, place - part)
        parts += 1
        part = place + 1
      } else if bytes[place] >= UInt8(ascii: "A"), bytes[place] <= UInt8(ascii: "Z") {
        areLower = false
      } else if classes[Int(bytes[place])] == .digit, parts > 0 {
        areLower = false
      }
    }
    guard parts > 0, longest > 1 else { return false }
    if PackedWord(bytes, range.lowerBound..<min(range.lowerBound + 3, range.upperBound)) == Self.www
    {
      return true
    }
    if let last = PackedWord(bytes, part..<range.upperBound), Self.endings.contains(last) {
      return true
    }
    // `alt.animals.cat`
    guard areLower, range.upperBound - part > 1 else { return false }
    let first = PackedWord(bytes, range.lowerBound..<firstStop(range))
    return first.map { Self.groups.contains($0) } ?? false
  }

  private func firstStop(_ range: Range<Int>) -> Int {
    range.first { bytes[$0] == UInt8(ascii: ".") } ?? range.upperBound
  }

  private static let mailto = PackedWord("mailto")
  private static let www = PackedWord("www")
  private static let groups = PackedWord.list("alt comp misc rec sci soc talk ba")
  /// Ends of hosts and files that are no words of a sentence whose blank is missing.
  private static let endings = PackedWord.list(
    "com org net edu gov mil int info biz uk eu de fr jp cn ru ca au nz tw kr nl ch se br ie tv io "
      + "html htm pdf doc docx xls xlsx txt jpg jpeg gif png mp url exe php asp zip ppt csv xml fm")
}
