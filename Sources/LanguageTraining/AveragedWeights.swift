// Finished weights: what several runs of training learned, averaged.
//
// In: weight tables of runs with different orders of the sentences. Out: one linear model, of the
// same size as that of one run. Averaging the runs removes much of what is due to one order.

import Language

/// The mean of the averaged weights of some runs.
package struct AveragedWeights {
  package let classCount: Int
  private let sums: WeightTable
  private var runCount: Float = 0

  package init(classCount: Int) {
    self.classCount = classCount
    sums = WeightTable(classCount: classCount)
  }

  package mutating func add(_ run: WeightTable) {
    run.forEachAverage { key, classID, weight in
      sums.update(key, classID: UInt32(classID), by: weight)
    }
    runCount += 1
  }

  /// All weights as (key, class, weight) sorted by key, then class.
  package func sorted() -> [(key: UInt32, classID: Int, weight: Float)] {
    var all: [(key: UInt32, classID: Int, weight: Float)] = []
    sums.forEachCurrent { key, classID, weight in
      all.append((key, classID, weight / runCount))
    }
    all.sort { ($0.key, $0.classID) < ($1.key, $1.classID) }
    return all
  }

  /// The weights as a scorer, neither pruned nor quantised: for the scores of an epoch.
  package var scorer: WeightTable { sums }
}

extension WeightTable {
  /// Calls `body` with each key and class whose weight now is not zero.
  func forEachCurrent(_ body: (_ key: UInt32, _ classID: Int, _ weight: Float) -> Void) {
    forEachEntry { key, classID, weight in if weight != 0 { body(key, classID, weight) } }
  }
}
