// What is known about an article, each fact with all its candidates and where they were found.

import Text

/// One possible value of a metadata field.
public struct Candidate<Value: Hashable & Sendable>: Hashable, Sendable {
  public var value: Value
  /// Where it was found, in words a reader can check: `h1`, `json-ld headline`, `first line`.
  public var origin: String

  public init(_ value: Value, origin: String) {
    self.value = value
    self.origin = origin
  }
}

/// A field with every candidate, the best first.
public struct MetadataField<Value: Hashable & Sendable>: Hashable, Sendable {
  public var candidates: [Candidate<Value>]

  public init(_ candidates: [Candidate<Value>] = []) { self.candidates = candidates }

  /// The best candidate; nil where nothing was found.
  public var value: Value? { candidates.first?.value }
  /// Where the best candidate was found.
  public var origin: String? { candidates.first?.origin }

  public mutating func add(_ value: Value, origin: String) {
    candidates.append(Candidate(value, origin: origin))
  }
}

/// The facts about an article that do not stand in its text, or only beside it.
public struct Metadata: Sendable {
  public var headline = MetadataField<String>()
  public var outlet = MetadataField<String>()
  /// Names of people only; roles, outlets and addresses are taken off.
  public var authors = MetadataField<[String]>()
  public var published = MetadataField<Timestamp>()
  public var updated = MetadataField<Timestamp>()
  public var section = MetadataField<String>()
  public var url = MetadataField<String>()
  /// An ISO 639 code such as `en`.
  public var language = MetadataField<String>()
  /// Place of the dateline, as written.
  public var datelinePlace = MetadataField<String>()

  public init() {}
}

extension Metadata {
  /// Adds a language by its tag: `en-GB` and `en_GB` are `en`.
  mutating func addLanguage(_ tag: String, origin: String) {
    let code = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    if (2...3).contains(code.utf8.count) { language.add(code, origin: origin) }
  }
}
