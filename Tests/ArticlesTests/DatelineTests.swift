import Testing

@testable import Articles

@Suite struct DatelineTests {
  func dateline(_ text: String) -> Dateline? {
    let bytes = Array(text.utf8)
    return Dateline(bytes, in: 0..<bytes.count)
  }

  @Test(
    arguments: [
      ("VARNHOLM, March 4 (Continental Wire) — Twelve", "VARNHOLM", "Continental Wire", 4),
      ("VARNHOLM, Aldmark, March 4 (Wire) - Twelve", "VARNHOLM, Aldmark", "Wire", 4),
      ("VARNHOLM (AP) -- Twelve", "VARNHOLM", "AP", nil),
      ("VARNHOLM — Twelve", "VARNHOLM", nil, nil),
      ("VARNHOLM, Tuesday – Twelve", "VARNHOLM", nil, nil),
      ("Varnholm (Reuters) - Twelve", "Varnholm", "Reuters", nil),
      ("NEW DELHI, 4 March 2025 — Twelve", "NEW DELHI", nil, 4),
      ("ST. JOHN'S, Nfld. — Twelve", "ST. JOHN'S, Nfld.", nil, nil),
      ("SÃO PAULO (AFP) — Twelve", "SÃO PAULO", "AFP", nil),
    ] as [(String, String, String?, Int?)])
  func reads(_ text: String, _ place: String, _ wire: String?, _ day: Int?) throws {
    let found = try #require(dateline(text), "\(text)")
    #expect(found.place == place)
    #expect(found.wire == wire)
    #expect(found.day == day)
    #expect(String(decoding: Array(text.utf8)[found.bodyOffset...], as: UTF8.self) == "Twelve")
  }

  @Test(arguments: [
    "Yes, Minister — a comedy", "TYRANT Kim has said — twice — that", "The ferry - late - came",
    "BREAKING: The ferry sank", "EXCLUSIVE — The ferry sank", "STRATFORD-UPON-AVON is a town",
    "“NO” — the answer was short", "Twelve people died",
  ])
  func refuses(_ text: String) {
    #expect(dateline(text) == nil, "\(text)")
  }
}
