// Tags of tokens in words, lemmas.

extension TextColumns {
  /// Universal part of speech of a token: `VERB`, `PROPN`; nil if it has none.
  public func universalTag(_ token: Int) -> String? {
    guard let set = ModelSet.embedded.tagger?.tags, token < tags.count else { return nil }
    return set.universal[Int(tags[token])]
  }

  /// Penn tag of a token: `VBD`, `NNP`; nil if it has none.
  public func pennTag(_ token: Int) -> String? {
    guard let set = ModelSet.embedded.tagger?.tags, token < tags.count else { return nil }
    return set.penn[Int(tags[token])]
  }

  /// Dictionary form of a token: `say` of `said`; nil if the program has no lemmas or the token no
  /// tag.
  public func lemma(_ token: Int) -> String? {
    guard let lemmatizer = ModelSet.embedded.lemmatizer, token < tags.count else { return nil }
    var lemma: [UInt8] = []
    text.bytes.withUnsafeBufferPointer {
      lemmatizer.find(
        $0, in: tokens.span(token).range, as: LemmaClass.embedded[Int(tags[token])], into: &lemma)
    }
    return String(decoding: lemma, as: UTF8.self)
  }

  /// What the name tagger says of a token; outside if there is no such model.
  @inline(__always)
  func nameLabel(_ token: Int) -> NameLabel {
    token >= 0 && token < nameLabels.count ? NameLabel(code: nameLabels[token]) : .outside
  }

  /// The kind that most tokens of a run have by the name tagger; nil if fewer than half are in a name.
  func taggedKind(_ run: Range<Int>) -> NameKind? {
    var counts = [0, 0, 0]
    for token in run {
      if let kind = nameLabel(token).kind { counts[Int(kind.rawValue)] += 1 }
    }
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }),
      counts[best] * 2 > run.count
    else { return nil }
    return NameKind(rawValue: UInt8(best))
  }
}

extension LemmaClass {
  /// Classes of the program's tags, by `TagID`.
  static let embedded: [LemmaClass] =
    ModelSet.embedded.tagger.map { tagger in
      zip(tagger.tags.universal, tagger.tags.penn).map { LemmaClass(universal: $0, penn: $1) }
    } ?? []
}
