// Lexical sources to `lexicon.quothmodel`.
//
// In: the folder that `scripts/lexical-sources` fills, the lists of `Lexicons`. Out: the model file
// that `FormLexicon` reads, the same bytes for the same sources.

import Language
import Lexicons

/// Builds the lexicon model.
package enum LexiconTrainer {
  /// Reads the folder `sources` and writes the model to `output`.
  ///
  /// A file that is not in the folder stops the work, unless `allowsMissing` says to go on with
  /// what there is; forms and frequencies must be there.
  package static func run(
    sources: String, output: String, allowsMissing: Bool = false, log: (String) -> Void
  ) throws {
    try TrainingFile(output).write(
      bytes(sources: sources, allowsMissing: allowsMissing, log: log))
  }

  /// The bytes of the model.
  static func bytes(
    sources folder: String, allowsMissing: Bool, log: (String) -> Void
  ) throws -> [UInt8] {
    try withoutActuallyEscaping(log) { log in
      let sources = LexicalSources(folder: folder, allowsMissing: allowsMissing, log: log)
      let frequencies = try FormFrequencies(path: sources.path("en_lexeme_prob.json.gz"))
      let forms = try LexiconForms(
        clusters: sources.path("en_lexeme_cluster.json.gz"), frequencies: frequencies)
      log("\(forms.table.count) forms in \(forms.paths.count - 1) clusters")

      let entries = try entries(sources, frequencies: frequencies)
      let tables = entries.tables(frequencies: frequencies)
      log(
        "\(tables.words.count) of \(entries.wordCount) words, \(tables.phrases.count) of "
          + "\(entries.phraseCount) phrases, \(tables.facts.count - 1) sets of facts")

      var writer = ModelFileWriter(stage: .lexicon, templateHash: FormLexicon.layout)
      writer.add("PATH", forms.paths)
      writer.add("FORM", forms.table.slots)
      writer.add("FACT", tables.facts)
      writer.add("WORD", tables.words.slots)
      writer.add("PHRA", tables.phrases.slots)
      return writer.bytes()
    }
  }

  private static func entries(
    _ sources: LexicalSources, frequencies: FormFrequencies
  ) throws -> LexiconEntries {
    var entries = LexiconEntries()
    LexiconLists.add(to: &entries)
    let names = LexiconNames(frequencies: frequencies)
    names.addOwnNames(to: &entries)
    try sources.with(
      ["year_of_birth_counts.csv.gz"], otherwise: "given names of the own list only"
    ) { try names.addBirths(path: $0[0], to: &entries) }
    try sources.with(
      ["dist.female.first", "dist.male.first", "dist.all.last"], otherwise: "no family names"
    ) {
      try names.addGivenNames(path: $0[0], .givenNameFemale, to: &entries)
      try names.addGivenNames(path: $0[1], .givenNameMale, to: &entries)
      try names.addSurnames(path: $0[2], to: &entries)
    }
    try sources.with(["nicknames.csv"], otherwise: "no nicknames") {
      try names.addNicknames(path: $0[0], to: &entries)
    }
    let places = LexiconPlaces(frequencies: frequencies)
    try sources.with(
      ["cities15000.json", "countries.json", "us_states.json", "us_counties.json"],
      otherwise: "places of the own list only"
    ) {
      try places.addCities(path: $0[0], to: &entries)
      try places.addCountries(path: $0[1], to: &entries)
      try places.addRegions(states: $0[2], counties: $0[3], to: &entries)
    }
    try addClasses(sources, frequencies: frequencies, to: &entries)
    LexiconLists.clearFunctionWords(in: &entries)
    return entries
  }

  private static func addClasses(
    _ sources: LexicalSources, frequencies: FormFrequencies, to entries: inout LexiconEntries
  ) throws {
    let classes = LexiconClasses(frequencies: frequencies)
    try sources.with(
      ["infl_lu.csv.gz", "lemma_lu.csv.gz"], otherwise: "no inflections of verbs and nouns"
    ) {
      try classes.addInflections(path: $0[0], to: &entries)
      try classes.addLemmas(path: $0[1], to: &entries)
    }
    try sources.with(
      ["index.noun", "data.noun", "index.verb", "index.adj", "index.adv"],
      otherwise: "nouns for persons of the own list only, fewer word classes"
    ) {
      let nouns = try WordNetNouns(index: $0[0], data: $0[1])
      for noun in nouns.persons {
        let plural = Inflection.plural(of: Array(noun.utf8))
        entries.add(noun, .personNoun)
        entries.add(String(decoding: plural, as: UTF8.self), .personNoun)
      }
      for noun in nouns.words { classes.addIfWritten(noun, .nounSingular, to: &entries) }
      try classes.addIndex(path: $0[2], .verbBase, to: &entries)
      try classes.addIndex(path: $0[3], .adjective, to: &entries)
      try classes.addIndex(path: $0[4], .adverb, to: &entries)
    }
  }
}
