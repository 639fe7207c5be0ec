// Lexical sources to `lexicon.quothmodel`.
//
// In: the folder that `scripts/lexical-sources` fills. Out: the model file that `FormLexicon` reads,
// the same bytes for the same sources.

import Language

/// Builds the lexicon model.
package enum LexiconTrainer {
  /// Reads the folder `sources` and writes the model to `output`.
  package static func run(
    sources: String, output: String, log: (String) -> Void
  ) throws {
    let forms = try LexiconForms(
      clusters: sources + "/en_lexeme_cluster.json.gz",
      probabilities: sources + "/en_lexeme_prob.json.gz")
    log("\(forms.table.count) forms in \(forms.paths.count - 1) clusters")
    var writer = ModelFileWriter(stage: .lexicon, templateHash: FormLexicon.layout)
    writer.add("PATH", forms.paths)
    writer.add("FORM", forms.table.slots)
    writer.add("FACT", [UInt32(0)])
    writer.add("WORD", [UInt32(0)])
    writer.add("PHRA", [UInt32(0)])
    try TrainingFile(output).write(writer.bytes())
  }
}
