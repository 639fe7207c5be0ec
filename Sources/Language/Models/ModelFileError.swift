// What can be wrong with a model file, in words.

/// Why a model cannot be used.
package enum ModelFileError: Error, Equatable, CustomStringConvertible {
  /// The program was built without this model.
  case absent(ModelStage)
  case notAModel(ModelStage)
  case otherFormat(ModelStage, found: UInt32, expected: UInt32)
  case otherStage(expected: ModelStage)
  case otherTemplates(ModelStage, found: UInt64, expected: UInt64)
  /// The file ends early, or a section lies outside of it.
  case cut(ModelStage)

  package var description: String {
    switch self {
    case .absent(let stage):
      "no \(stage.name) model in this build; scripts/train makes it"
    case .notAModel(let stage):
      "\(stage.name): not a model file"
    case .otherFormat(let stage, let found, let expected):
      "\(stage.name): format \(found), this program reads \(expected); train it again"
    case .otherStage(let stage):
      "not a \(stage.name) model"
    case .otherTemplates(let stage, let found, let expected):
      "\(stage.name): trained with templates \(String(found, radix: 16)), this program has "
        + "\(String(expected, radix: 16)); train it again"
    case .cut(let stage):
      "\(stage.name): the file is damaged or cut short"
    }
  }
}
