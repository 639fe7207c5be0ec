// What decoding needs of a model: scores of all classes for one set of features.

/// Weights by feature and class, in training or in use.
package protocol LinearScorer {
  /// Number of classes.
  var classCount: Int { get }
  /// Adds the weights of `count` features to `scores`, one number a class.
  func addScores(
    of keys: UnsafePointer<UInt32>, count: Int, to scores: UnsafeMutablePointer<Float>)
}
