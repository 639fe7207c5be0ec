// A sentence as models see it.

import Language

/// Rows of forms with borders on either side, ready for feature templates.
struct EncodedSentence {
  /// `margin` zeros, the rows, `margin` zeros.
  var padded: [UInt32]
  var count: Int

  static let margin = 4

  init(forms: [String], in table: inout FormTable) {
    count = forms.count
    padded = Array(repeating: 0, count: EncodedSentence.margin)
    for form in forms {
      var form = form
      padded.append(form.withUTF8 { table.row(of: $0) })
    }
    padded += Array(repeating: 0, count: EncodedSentence.margin)
  }

  /// Calls `body` with a pointer to the first row.
  func withWords<Result>(_ body: (UnsafePointer<UInt32>) throws -> Result) rethrows -> Result {
    try padded.withUnsafeBufferPointer {
      try body($0.baseAddress.unsafelyUnwrapped + EncodedSentence.margin)
    }
  }
}
