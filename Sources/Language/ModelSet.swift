// The models of the program, each there or not.
//
// In: model files. Out: the stages that use them. A program built without models (the trainer that
// makes them) reads tokens and sentences all the same. Leaves to others: when a stage runs.

/// What the stages have learned.
package struct ModelSet: Sendable {
  package var lexicon: FormLexicon?
  package var lemmatizer: Lemmatizer?
  package var tagger: Tagger?
  package var names: NameTagger?
  package var parser: DependencyParser?

  /// The models that are part of the program.
  package static let embedded = ModelSet { try? ModelFile.embedded($0) }

  /// Takes each model that `file` gives and that fits this program.
  package init(_ file: (ModelStage) -> ModelFile?) {
    lexicon = file(.lexicon).flatMap { try? FormLexicon($0) }
    lemmatizer = file(.lemmas).flatMap { try? Lemmatizer($0) }
    tagger = file(.tagger).flatMap { try? Tagger($0) }
    names = file(.names).flatMap { try? NameTagger($0) }
    parser = file(.parser).flatMap { try? DependencyParser($0) }
  }

  /// A set of given models.
  package init(
    lexicon: FormLexicon? = nil, lemmatizer: Lemmatizer? = nil, tagger: Tagger? = nil,
    names: NameTagger? = nil, parser: DependencyParser? = nil
  ) {
    self.lexicon = lexicon
    self.lemmatizer = lemmatizer
    self.tagger = tagger
    self.names = names
    self.parser = parser
  }

  /// What is wrong with the models that are part of the program; empty if nothing is.
  package static var embeddedFaults: [ModelFileError] {
    var faults: [ModelFileError] = []
    func check(_ body: () throws(ModelFileError) -> Void) {
      do { try body() } catch { faults.append(error) }
    }
    check { () throws(ModelFileError) in _ = try FormLexicon(ModelFile.embedded(.lexicon)) }
    check { () throws(ModelFileError) in _ = try Lemmatizer(ModelFile.embedded(.lemmas)) }
    check { () throws(ModelFileError) in _ = try Tagger(ModelFile.embedded(.tagger)) }
    check { () throws(ModelFileError) in _ = try NameTagger(ModelFile.embedded(.names)) }
    check { () throws(ModelFileError) in _ = try DependencyParser(ModelFile.embedded(.parser)) }
    return faults
  }
}
