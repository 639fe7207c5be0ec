// Currencies before a number: signs, codes, and letters glued to either.

import Language
import Text

extension MeasureReader {
  /// The currency before a numeral: its code and how many tokens it takes.
  func currency(before start: Int, in columns: TextColumns) -> (name: String, count: Int)? {
    // A text may end in a sign: `12 - $`.
    guard start > 0, start < columns.count else { return nil }
    let before = start - 1
    switch columns.tokens.kind[before] {
    case .symbol: return sign(before, start, in: columns)
    case .word:
      guard columns.tokens.length[before] <= 4, let name = Self.codes[columns.string(before)]
      else { return nil }
      return (name, 1)
    case .number, .punctuation, .openingMark, .closingMark, .straightMark, .other, .address: return nil
    }
  }

  private func sign(
    _ token: Int, _ start: Int, in columns: TextColumns
  ) -> (name: String, count: Int)? {
    let text = columns.string(token)
    guard let plain = signs[text] else { return nil }
    let gap = Int(columns.tokens.start[start]) - columns.tokens.span(token).end
    // `10 $ 30`: the sign belongs to the number before it.
    let isBehindNumber = gap > 0 && token > 0 && columns.tokens.kind[token - 1] == .number
    guard gap <= (text == "$" ? 1 : 2), !isBehindNumber else { return nil }
    guard token > 0, columns.tokens.kind[token - 1] == .word else { return (plain, 1) }
    let letters = columns.string(token - 1)
    let isGlued = columns.tokens.span(token - 1).end == Int(columns.tokens.start[token])
    // `HK $5` as well, but not `Vitamin C $5`.
    let isLoose = letters.utf8.count == 2
      || letters.utf8.count == 1 && token > 1 && !columns.isCapitalised(token - 2)
        && columns.is(token - 2, [.functionWord, .adverb, .verbBase, .verbPast])
    guard isGlued || isLoose, let name = signs[letters + text] else {
      return (plain, 1)
    }
    return (name, 2)
  }

  /// The currency that letters glued before digits name: `RM79`, `USD10m`, and behind a dollar sign
  /// `$US113`, `$A82`.
  func currency(glued letters: String, before token: Int, in columns: TextColumns) -> String? {
    if token > 0, columns.isSign(token - 1, "$"),
      columns.tokens.span(token - 1).end == Int(columns.tokens.start[token])
    {
      return signs[letters + "$"]
    }
    return Self.codes[letters]
  }

  /// Text without signs writes £ as PS: `PS8.1bn`, `PS21,700`; a single digit makes a console of it.
  func isPounds(_ letters: String, digits: ArraySlice<UInt8>) -> Bool {
    letters == "PS"
      && digits.prefix { $0 >= 0x30 && $0 <= 0x39 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
        .count > 1
  }

  /// Codes that stand before a number. Codes that are English words in capitals are left out.
  private static let codes: [String: String] = {
    let same = [
      "USD", "EUR", "GBP", "JPY", "CNY", "AUD", "CAD", "HKD", "NZD", "SGD", "INR", "MYR", "ILS",
      "ZAR", "CHF", "SEK", "NOK", "DKK", "PLN", "KRW", "THB", "IDR", "PHP", "VND", "TWD", "RUB",
      "UAH", "AED", "SAR", "KES", "NGN", "BRL", "MXN", "CZK", "HUF", "EGP", "PKR",
    ]
    var codes = Dictionary(uniqueKeysWithValues: same.map { ($0, $0) })
    for (code, name) in [
      ("dlrs", "USD"), ("RM", "MYR"), ("Rs", "INR"), ("Rs.", "INR"), ("RMB", "CNY"), ("NIS", "ILS"), ("Rp", "IDR"),
    ] {
      codes[code] = name
    }
    return codes
  }()
}
