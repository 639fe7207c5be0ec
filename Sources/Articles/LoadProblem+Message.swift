// The words for what went wrong in loading; no other file words them.

extension LoadProblem: CustomStringConvertible {
  /// `a.jsonl:3: no JSON object: the string is not closed`.
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(reason.message)"
  }
}

extension LoadProblem.Reason {
  /// The reason in words, without the file.
  public var message: String {
    switch self {
    case .notFound: "no such file or folder"
    case .permissionDenied: "permission denied"
    case .symbolicLinkLoop: "symbolic link loop"
    case .danglingLink: "symbolic link to nothing"
    case .noMatch: "no file matches"
    case .cannotRead(let why): "cannot be read: \(why)"
    case .emptyFile: "empty file"
    case .noArticles: "no article in it"
    case .notText(let evidence): "not text: \(evidence)"
    case .notReadYet(let what): "\(what) is not read yet"
    case .tooLarge(let limit): "larger than \(Self.size(limit)), the rest was left out"
    case .badBytes(let count, let offset, let encoding):
      "\(count) \(count == 1 ? "byte is" : "bytes are") not \(encoding), the first at byte "
        + "\(offset); shown as \u{FFFD}"
    case .noText(let evidence): "no text found: \(evidence)"
    case .more(let count): "\(count) more \(count == 1 ? "problem" : "problems") like these"
    case .truncatedGzip: "the gzip data ends too early; what could be read was kept"
    case .brokenGzip: "the gzip data is damaged; what could be read was kept"
    case .compressionRatio(let limit):
      "expands to more than \(limit) times its size; stopped there"
    case .noJSONObject(let why): "no JSON object: \(why)"
    case .noTextField(let keys):
      "no field with text" + (keys.isEmpty ? "" : " among \(keys.joined(separator: ", "))")
    case .unbalancedQuote: "a quotation mark is never closed; went on at the next whole row"
    case .newColumnCount(let expected, let found):
      "\(found) \(found == 1 ? "column" : "columns") where the header has \(expected)"
    case .tooDeep(let limit): "nested deeper than \(limit)"
    case .noEntries: "a feed without entries"
    }
  }

  /// `50 MB`, `4 GB`.
  static func size(_ byteCount: Int) -> String {
    if byteCount >= 1 << 30 { return "\(byteCount >> 30) GB" }
    if byteCount >= 1 << 20 { return "\(byteCount >> 20) MB" }
    if byteCount >= 1 << 10 { return "\(byteCount >> 10) kB" }
    return "\(byteCount) bytes"
  }
}
