// Which tags each form takes in a treebank.
//
// In: forms with tags. Out: the tagger's ambiguity table, from all sentences or from all but one
// fold. A word of the training data must not find its own tag in the table, else the tagger trusts
// the table more than it may in use; so each fold is learned with the table of the others.

import Language

/// Counts of tags by form and fold.
struct AmbiguityCounts {
  private var counts: [UInt32: [Count]] = [:]

  private struct Count {
    var tag: TagID
    var fold: UInt8
    var count: UInt32
  }

  mutating func add(_ form: UInt32, tag: TagID, fold: Int) {
    var list = counts[form] ?? []
    if let place = list.firstIndex(where: { $0.tag == tag && Int($0.fold) == fold }) {
      list[place].count += 1
    } else {
      list.append(Count(tag: tag, fold: UInt8(fold), count: 1))
    }
    counts[form] = list
  }

  /// A number for the tags with at least a twentieth of the places of a form; 0 if there are none.
  func ambiguity(of form: UInt32, except fold: Int? = nil) -> UInt32 {
    var sums: [TagID: UInt32] = [:]
    var total: UInt32 = 0
    for count in counts[form] ?? [] where fold.map({ $0 != Int(count.fold) }) ?? true {
      sums[count.tag, default: 0] += count.count
      total += count.count
    }
    guard total > 0 else { return 0 }
    let tags = sums.filter { $0.value * 20 >= total }.keys.sorted()
    return StableHash.narrow(StableHash.of(tags))
  }

  /// The table as the tagger's file holds it.
  func slots() -> [UInt64] {
    var size = 2
    while size * 7 < counts.count * 10 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    for form in counts.keys.sorted() {
      var place = Int(form) & (size - 1)
      while slots[place] != 0 { place = (place + 1) & (size - 1) }
      slots[place] = UInt64(form) | UInt64(ambiguity(of: form)) << 32
    }
    return slots
  }
}
