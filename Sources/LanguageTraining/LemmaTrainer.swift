// Treebanks and lists of inflections to `lemmas.quothmodel`.
//
// In: the folder with the treebanks, the folder that `scripts/lexical-sources` fills. Out: the model
// file that `Lemmatizer` reads, the same bytes for the same files.

import Language
import Lexicons

/// Learns lemmas.
package enum LemmaTrainer {
  /// Reads the train parts of EWT and GUM in `treebanks` and the lists in `sources`, and writes
  /// the model to `output`. A list that is not there stops the work unless `allowsMissing`.
  package static func run(
    treebanks: String, sources: String, output: String, allowsMissing: Bool = false,
    log: (String) -> Void
  ) throws {
    let banks = try ["ud-ewt-train", "ud-gum-train"].map {
      try Treebank("\(treebanks)/\($0).conllu.gz")
    }
    let bytes = try withoutActuallyEscaping(log) {
      try model(
        banks, LexicalSources(folder: sources, allowsMissing: allowsMissing, log: $0), log: $0)
    }
    try TrainingFile(output).write(bytes)
  }

  /// The bytes of a model from treebanks and lists.
  package static func model(
    _ treebanks: [Treebank], _ sources: LexicalSources, log: (String) -> Void
  ) throws -> [UInt8] {
    var frequencies: FormFrequencies?
    try sources.with(["en_lexeme_prob.json.gz"], otherwise: "frequent lemmas not preferred") {
      frequencies = try FormFrequencies(path: $0[0])
    }
    var examples = LemmaExamples(treebanks)
    var capitals = CapitalsLearner(examples.tokens) {
      frequencies?.isWordInCapitals($0) ?? false
    }
    addNationalities(to: &capitals)
    try addLists(sources, frequencies, to: &examples, &capitals)

    let endings = learnEndings(examples)
    let words = LemmaWords(examples, endings: endings).words
    var writer = LemmaModelWriter()
    let (bytes, count) = writer.bytes(words: words, endings: endings, capitals: capitals)
    log(
      "\(examples.edits.count) forms; \(count) words, "
        + "\(endings.reduce(0) { $0 + $1.rules.rules.count }) endings, "
        + "\(capitals.exceptions.count) words with capitals of their own")
    return bytes
  }

  /// Rules for each inflection from all forms that have it, auxiliaries and names aside.
  private static func learnEndings(
    _ examples: LemmaExamples
  ) -> [(kind: LemmaClass, rules: EndingLearner)] {
    let tags = [
      ("VERB", "VBD"), ("VERB", "VBN"), ("VERB", "VBG"), ("VERB", "VBZ"), ("NOUN", "NNS"),
      ("PROPN", "NNPS"), ("ADJ", "JJR"), ("ADJ", "JJS"),
    ]
    let order = examples.edits.sorted { $0.key < $1.key }
    return tags.map { universal, penn in
      let kind = LemmaClass(universal: universal, penn: penn)
      let forms = order.filter { word in
        let other = word.key.kind
        return other.inflection == kind.inflection
          && (other.part == kind.part || universal == "ADJ") && isRegular(word.value)
          // Names in the plural are few; most end as nouns do.
          || penn == "NNPS" && other == LemmaClass(universal: "NOUN", penn: "NNS")
      }
      var pairs = forms.map { (form: $0.key.form, edit: $0.value) }
      if penn == "VBD" || penn == "VBN" {
        pairs += baseForms(order.map { (key: $0.key, edit: $0.value) })
      }
      return (kind, EndingLearner(pairs))
    }
  }

  /// Verbs as they are: "beat" as a past form is no "beit", though "sat" is of "sit". Those in -ed
  /// and -n would speak against the regular endings.
  private static func baseForms(
    _ words: [(key: LemmaKey, edit: LemmaEdit)]
  ) -> [(form: String, edit: LemmaEdit)] {
    let third = LemmaClass(universal: "VERB", penn: "VBZ")
    return words.filter { $0.key.kind == third && isRegular($0.edit) }.map {
      String($0.key.form.unicodeScalars.dropLast($0.edit.cut)) + $0.edit.suffix
    }.filter { !$0.hasSuffix("ed") && !$0.hasSuffix("n") }.map { (form: $0, edit: .none) }
  }

  /// Edits of typing errors and of irregular words are no rules.
  private static func isRegular(_ edit: LemmaEdit) -> Bool {
    edit.cut <= 5 && edit.suffix.utf8.count <= 3
  }

  private static func addLists(
    _ sources: LexicalSources, _ frequencies: FormFrequencies?, to examples: inout LemmaExamples,
    _ capitals: inout CapitalsLearner
  ) throws {
    let lists = LemmaLists(frequencies: frequencies)
    try sources.with(
      ["verb.exc", "noun.exc", "adj.exc", "adv.exc"], otherwise: "fewer irregular forms"
    ) { try lists.addExceptions(paths: $0, to: &examples) }
    try sources.with(["infl_lu.csv.gz"], otherwise: "lemmas of rare words by endings only") {
      try lists.addInflections(path: $0[0], to: &examples)
    }
    try sources.with(["index.adj", "index.noun"], otherwise: "fewer capitals of lemmas known") {
      try lists.addCapitals(adjectives: $0[0], nouns: $0[1], to: &capitals)
    }
  }

  /// Adjectives of nations and regions keep their capital: the treebanks know only some.
  private static func addNationalities(to capitals: inout CapitalsLearner) {
    let adjective = LemmaClass(universal: "ADJ", penn: "JJ")
    for entry in LexiconReader(Places.entries) {
      for people in entry.fields[1...2] {
        let form = String(decoding: people, as: UTF8.self)
        if form == "-" || form.contains(" ") { continue }
        capitals.add(FormFolding.folded(form), adjective, .first)
      }
    }
  }
}
