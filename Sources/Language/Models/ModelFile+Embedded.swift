// The models that are part of the program.

import LanguageModels

extension ModelFile {
  /// The model of a stage that was built into the program.
  package static func embedded(_ stage: ModelStage) throws(ModelFileError) -> ModelFile {
    var count = 0
    guard let first = language_model(stage.rawValue, &count), count > 0 else {
      throw .absent(stage)
    }
    return try ModelFile(UnsafeRawBufferPointer(start: first, count: count), stage: stage)
  }
}
