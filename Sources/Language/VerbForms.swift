// The forms of a verb.

import Lexicons

/// Third person, past, participle and `-ing` forms of a lemma, British and American.
public struct VerbForms: Sendable {
  public let lemma: [UInt8]
  public let third: [UInt8]
  /// Past forms and participles: gave, given; travelled, traveled.
  public let pasts: [[UInt8]]
  public let participle: [UInt8]
  public let gerunds: [[UInt8]]

  /// `irregular` is `-`, or `past=X [part=Y] [third=X] [also=X]` as in the verb lists.
  public init(lemma: [UInt8], irregular: ArraySlice<UInt8> = []) {
    self.lemma = lemma
    gerunds = Inflection.gerunds(of: lemma)
    var third: [UInt8]?
    var past: [UInt8]?
    var participle: [UInt8]?
    var more: [[UInt8]] = []
    for part in LexiconReader.parts(of: irregular) {
      guard let sign = part.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let form = Array(part[(sign + 1)...])
      switch String(decoding: part[..<sign], as: UTF8.self) {
      case "past": past = form
      case "part": participle = form
      case "third": third = form
      case "also": more.append(form)
      default: break
      }
    }
    self.third = third ?? Inflection.thirdPerson(of: lemma)
    let regular = past.map { [$0] } ?? Inflection.pastForms(of: lemma)
    self.participle = participle ?? regular[0]
    pasts = regular + more + (participle.map { [$0] } ?? [])
  }

  /// Forms that can be the verb of a clause.
  public var finite: [[UInt8]] { [lemma, third] + pasts.filter { $0 != lemma } }
  /// All forms.
  public var every: [[UInt8]] { finite + gerunds }
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
