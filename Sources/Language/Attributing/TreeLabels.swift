// The labels of trees that the linker asks for, as numbers of `AttributionWord.label`.

/// Numbers of some labels in the parser's list, 0 for one it does not know.
package struct TreeLabels: Sendable {
  let subjects: UInt64
  let relative: UInt32
  let possessor: UInt32
  let agent: UInt64
  let conjunction: UInt32
  let coordinator: UInt32

  package static let embedded = TreeLabels(ModelSet.embedded.parser?.labels ?? [])

  init(_ labels: [String]) {
    func number(_ name: String) -> UInt32 {
      labels.firstIndex(of: name).map { UInt32($0 + 1) } ?? 0
    }
    func bits(_ names: [String]) -> UInt64 {
      names.reduce(0) { number($1) == 0 ? $0 : $0 | 1 << UInt64(number($1) & 63) }
    }
    subjects = bits(["nsubj", "nsubj:pass", "nsubj:outer", "expl"])
    relative = number("acl:relcl")
    possessor = number("nmod:poss")
    agent = bits(["obl", "obl:agent", "nmod", "obl:unmarked"])
    conjunction = number("conj")
    coordinator = number("cc")
  }

  func isSubject(_ label: UInt32) -> Bool { label != 0 && subjects >> UInt64(label & 63) & 1 == 1 }
  func isAgent(_ label: UInt32) -> Bool { label != 0 && agent >> UInt64(label & 63) & 1 == 1 }
}
