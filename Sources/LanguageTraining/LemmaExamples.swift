// Words with lemmas, from treebanks and lists, ready to learn from.
//
// In: sentences of treebanks; rows of lemminflect and WordNet. Out: for each class and folded form the
// edit that leads to its lemma, and what happens to capitals. Leaves to others: rules
// (`EndingLearner`, `CapitalsLearner`).

import Language

/// A folded form in a class.
struct LemmaKey: Hashable, Comparable {
  let kind: LemmaClass
  let form: String

  static func < (a: LemmaKey, b: LemmaKey) -> Bool {
    if a.kind.part != b.kind.part { return a.kind.part < b.kind.part }
    if a.kind.inflection != b.kind.inflection { return a.kind.inflection < b.kind.inflection }
    return a.form < b.form
  }
}

/// A word of a treebank, as often as it occurs.
struct LemmaToken: Hashable {
  let form: String
  let lemma: String
  let kind: LemmaClass
}

/// Examples from all sources.
struct LemmaExamples {
  /// Words of treebanks with their counts.
  private(set) var tokens: [LemmaToken: Int] = [:]
  /// The edit of each known form; treebanks before lists.
  private(set) var edits: [LemmaKey: LemmaEdit] = [:]
  /// Forms that lists tell, not treebanks.
  private(set) var listed: Set<LemmaKey> = []

  /// Reads the words of treebanks; parts of split words (lemma `_`) tell nothing.
  init(_ treebanks: [Treebank]) {
    for treebank in treebanks {
      for sentence in treebank.sentences {
        for word in sentence.words {
          let row = sentence.rows[word]
          guard row.count > 4, row[2] != "_" || row[1] == "_" else { continue }
          let kind = LemmaClass(universal: row[3], penn: row[4])
          tokens[LemmaToken(form: row[1], lemma: row[2], kind: kind), default: 0] += 1
        }
      }
    }
    var counts: [LemmaKey: [LemmaEdit: Int]] = [:]
    for (token, count) in tokens where !token.kind.isPart {
      let form = FormFolding.folded(token.form)
      guard let edit = LemmaEdit(from: form, to: FormFolding.folded(token.lemma)) else { continue }
      counts[LemmaKey(kind: token.kind, form: form), default: [:]][edit, default: 0] += count
    }
    for (key, edits) in counts {
      // Among equally frequent ones the shorter edit.
      let best = edits.min { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      guard let (edit, count) = best else { continue }
      // An abbreviation written out ("it", Italian) must be seen more than by chance.
      if edit.suffix.count > edit.cut + 3, count < LemmaExamples.leastExpansions { continue }
      // Two letters stand for more than one name: IT is not always Italian.
      if edit.suffix.count > edit.cut + 3, key.kind.isName, key.form.count < 3 { continue }
      self.edits[key] = edit
    }
  }

  /// Occurrences that an edit needs that makes a form longer by more than three letters.
  static let leastExpansions = 3

  /// Takes away what treebanks say of verb forms whose lemma no list knows while `known` has the
  /// form: such lemmas are slips ("fled", "flead").
  mutating func dropSlips(lemmas: Set<String>, known: (LemmaKey) -> Bool) {
    for (key, edit) in edits where key.kind.isVerb && edit != .none {
      let lemma = String(key.form.unicodeScalars.dropLast(edit.cut)) + edit.suffix
      if !lemmas.contains(lemma), known(key) { edits[key] = nil }
    }
  }

  /// Adds a form of a list if no treebank and no earlier list has it.
  mutating func add(_ form: String, lemma: String, _ kind: LemmaClass) {
    let form = FormFolding.folded(form)
    let key = LemmaKey(kind: kind, form: form)
    guard edits[key] == nil, let edit = LemmaEdit(from: form, to: FormFolding.folded(lemma)) else {
      return
    }
    edits[key] = edit
    listed.insert(key)
  }
}
