// Who said what, on marked examples.

import Testing

@Suite("Attribution")
struct AttributionFinderTests {
  @Test("marked examples", arguments: ExampleFile.examples("Patterns.txt"))
  func pattern(_ example: Example) {
    let fault = example.fault()
    #expect(fault == nil, "\(fault ?? "")")
  }

  /// Examples that rules do not reach. One that starts to pass belongs into `Patterns.txt`.
  @Test("known misses", arguments: ExampleFile.examples("KnownMisses.txt"))
  func knownMiss(_ example: Example) {
    #expect(example.fault() != nil, "this one passes now: move it to Patterns.txt")
  }
}
