// The forms of a verb.

import Lexicons

/// Third person, past, participle and `-ing` form of a lemma.
public struct VerbForms: Sendable {
  public let lemma: [UInt8]
  public let third: [UInt8]
  public let past: [UInt8]
  public let participle: [UInt8]
  public let gerund: [UInt8]

  /// `irregular` is `-`, or `past=X`, or `past=X part=Y` as in the verb lists.
  public init(lemma: [UInt8], irregular: ArraySlice<UInt8> = []) {
    self.lemma = lemma
    third = Inflection.thirdPerson(of: lemma)
    gerund = Inflection.gerund(of: lemma)
    var past: [UInt8]?
    var participle: [UInt8]?
    for part in LexiconReader.parts(of: irregular) {
      if part.starts(with: "past=".utf8) { past = Array(part.dropFirst(5)) }
      if part.starts(with: "part=".utf8) { participle = Array(part.dropFirst(5)) }
    }
    self.past = past ?? Inflection.past(of: lemma)
    self.participle = participle ?? self.past
  }

  /// Forms that can be the verb of a clause.
  public var finite: [[UInt8]] { [lemma, third, past] + (participle == past ? [] : [participle]) }
  /// All forms.
  public var every: [[UInt8]] { finite + [gerund] }
}

extension VerbForms {
  /// The forms of a lemma by the verb lists' irregular forms.
  public static func shared(_ lemma: [UInt8]) -> VerbForms {
    irregular[lemma] ?? VerbForms(lemma: lemma)
  }

  private static let irregular: [[UInt8]: VerbForms] = {
    var forms: [[UInt8]: VerbForms] = [:]
    func read(_ lemma: ArraySlice<UInt8>, _ field: ArraySlice<UInt8>) {
      guard field.contains(UInt8(ascii: "=")), !lemma.contains(UInt8(ascii: " ")) else { return }
      forms[Array(lemma)] = VerbForms(lemma: Array(lemma), irregular: field)
    }
    for entry in LexiconReader(CommonVerbs.entries) where entry.fields.count > 1 {
      read(entry.fields[0], entry.fields[1])
    }
    for entry in LexiconReader(AttributionVerbs.entries) where entry.fields.count > 4 {
      read(entry.fields[0], entry.fields[4])
    }
    return forms
  }()
}
