// How a lemma follows from a form.
//
// In: a folded form and its folded lemma. Out: what to cut and what to append.

/// An edit at the end of a form.
struct LemmaEdit: Hashable, Comparable {
  /// Scalars to cut.
  let cut: Int
  let suffix: String

  static let none = LemmaEdit(cut: 0, suffix: "")

  /// Nil if the edit is too long for the model file.
  init?(from form: String, to lemma: String) {
    let form = Array(form.unicodeScalars)
    let lemma = Array(lemma.unicodeScalars)
    var common = 0
    while common < min(form.count, lemma.count), form[common] == lemma[common] { common += 1 }
    cut = form.count - common
    var suffix = String.UnicodeScalarView()
    suffix.append(contentsOf: lemma[common...])
    self.suffix = String(suffix)
    if cut > 255 || self.suffix.utf8.count > 255 || lemma.isEmpty { return nil }
  }

  private init(cut: Int, suffix: String) {
    self.cut = cut
    self.suffix = suffix
  }

  static func < (a: LemmaEdit, b: LemmaEdit) -> Bool {
    a.cut != b.cut ? a.cut < b.cut : a.suffix < b.suffix
  }
}
