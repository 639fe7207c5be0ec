// Whether printed lines are those that a transcript expects.

import Foundation

/// Compares lines; an expected line may be a pattern.
enum LineMatcher {
  static func match(_ expected: [String], _ actual: [String]) -> Bool {
    expected.count == actual.count && zip(expected, actual).allSatisfy(matches)
  }

  private static func matches(_ expected: String, _ actual: String) -> Bool {
    if expected == actual { return true }
    let isError = expected.hasPrefix("! ~")
    guard isError == actual.hasPrefix("!") || actual.hasPrefix("\\") else { return false }
    let pattern = isError ? expected.dropFirst(2) : expected[...]
    let text = String(isError ? actual.dropFirst(2) : actual[...])
    if pattern.hasPrefix("~re ") {
      guard let regex = try? Regex(String(pattern.dropFirst(4))) else { return false }
      return text.wholeMatch(of: regex) != nil
    }
    if pattern.hasPrefix("~glob ") { return isGlob(Array(pattern.dropFirst(6)), Array(text)) }
    if pattern.hasPrefix("~json ") {
      guard let wanted = json(String(pattern.dropFirst(6))), let found = json(text) else {
        return false
      }
      return contains(found, wanted)
    }
    return false
  }

  /// `*` stands for any characters.
  private static func isGlob(_ pattern: [Character], _ text: [Character]) -> Bool {
    var reachable = [true] + Array(repeating: false, count: text.count)
    for character in pattern {
      var next = Array(repeating: false, count: text.count + 1)
      if character == "*" {
        var seen = false
        for index in reachable.indices {
          seen = seen || reachable[index]
          next[index] = seen
        }
      } else {
        for index in text.indices where reachable[index] && text[index] == character {
          next[index + 1] = true
        }
      }
      reachable = next
    }
    return reachable[text.count]
  }

  private static func json(_ text: String) -> Any? {
    try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
  }

  /// Objects with the member `_` may have others than those written.
  private static func contains(_ found: Any, _ wanted: Any) -> Bool {
    switch (found, wanted) {
    case (let found as [String: Any], let wanted as [String: Any]):
      let names = wanted.keys.filter { $0 != "_" }
      guard wanted["_"] != nil || found.count == wanted.count else { return false }
      return names.allSatisfy { name in
        found[name].map { contains($0, wanted[name]!) } ?? false
      }
    case (let found as [Any], let wanted as [Any]):
      return found.count == wanted.count && zip(found, wanted).allSatisfy { contains($0, $1) }
    case (let found as NSObject, let wanted as NSObject): return found.isEqual(wanted)
    default: return false
    }
  }
}
