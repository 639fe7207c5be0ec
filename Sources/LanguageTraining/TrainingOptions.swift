// How long and how sparsely a model is trained.

/// Options of all trainers.
package struct TrainingOptions: Sendable {
  package var epochs: Int
  /// Runs with other orders of the sentences whose weights are averaged.
  package var runs: Int
  /// Epochs after which weights below `closingThreshold` are dropped and no new ones are taken; 0
  /// for never.
  package var openEpochs: Int
  package var closingThreshold: Float
  /// Averaged weights below this size are not stored.
  package var threshold: Float
  package var seed: UInt64 = 20_260

  package init(
    epochs: Int, runs: Int, openEpochs: Int, closingThreshold: Float, threshold: Float
  ) {
    self.epochs = epochs
    self.runs = runs
    self.openEpochs = openEpochs
    self.closingThreshold = closingThreshold
    self.threshold = threshold
  }
}
