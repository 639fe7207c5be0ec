// Scratch.
import Language
import LanguageTraining
import Foundation
struct Averaged: LinearScorer {
  let classCount: Int
  let table: WeightTable
  func addScores(of k: UnsafePointer<UInt32>, count: Int, to s: UnsafeMutablePointer<Float>) { table.addScores(of: k, count: count, to: s) }
}
func run() throws {
let data = "/work/shared/data/treebanks/"
let args = CommandLine.arguments
func option(_ name: String, _ fallback: String) -> String {
  if let i = args.firstIndex(of: "--" + name), i + 1 < args.count { return args[i + 1] }
  return fallback
}
var options = TrainingOptions()
options.epochs = Int(option("epochs", "6"))!
options.runs = Int(option("runs", "1"))!
options.margin = Float(option("margin", "0"))!
options.openEpochs = Int(option("open", "0"))!
options.closingThreshold = Float(option("close", "0"))!
options.seed = UInt64(option("seed", "20260"))!

let lexicon = try? FormLexicon(ModelFile.embedded(.lexicon))
print("lexicon", lexicon != nil)
let trainEWT = try Treebank(data + "ud-ewt-train.conllu.gz")
let trainGUM = try Treebank(data + "ud-gum-train.conllu.gz")
let devEWT = try Treebank(data + "ud-ewt-dev.conllu.gz")
let devGUM = try Treebank(data + "ud-gum-dev.conllu.gz")
let trainSentences = trainEWT.sentences + trainGUM.sentences
let clock = ContinuousClock()

// labels
var labelCount: [String: Int] = [:]
for s in trainSentences { for (u, x) in zip(s.column(3), s.column(4)) { labelCount["\(u)|\(x)", default: 0] += 1 } }
let labels = labelCount.keys.sorted()
var labelID: [String: Int] = [:]
for (i, l) in labels.enumerated() { labelID[l] = i + 1 }
print(labels.count, "labels")
// ambiguity
func ambiguityTable(_ sentences: [TreebankSentence]) -> [UInt64] {
  var counts: [UInt32: [Int: Int]] = [:]
  for s in sentences { for (i, f) in s.forms.enumerated() {
    let h = StableHash.narrow(StableHash.of(f))
    counts[h, default: [:]][labelID["\(s.column(3)[i])|\(s.column(4)[i])"] ?? 0, default: 0] += 1
  } }
  var slots = [UInt64](repeating: 0, count: 1 << 16)
  for (h, tags) in counts.sorted(by: { $0.key < $1.key }) {
    let total = tags.values.reduce(0, +)
    if total < Int(option("minamb", "2"))! { continue }
    let set = tags.filter { Double($0.value) >= 0.05 * Double(total) }.keys.sorted()
    var top = tags.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.first!.key
    if option("top", "") == "" { top = 0 }
    let fb = option("freq", "") == "" ? 0 : total < 2 ? 1 : total < 4 ? 2 : total < 10 ? 3 : 4
    let cls = StableHash.narrow(StableHash.of("\(top) \(fb) " + set.map(String.init).joined(separator: " ")))
    var p = Int(h) & 65535
    while slots[p] != 0 { p = (p + 1) & 65535 }
    slots[p] = UInt64(h) | UInt64(cls) << 32
  }
  return slots
}
func makeTable(_ sentences: [TreebankSentence]) throws -> FormTable {
  var w = ModelFileWriter(stage: .tagger, templateHash: 0)
  w.add("AMBI", ambiguityTable(sentences))
  let f = try ModelFile(copying: w.bytes(), stage: .tagger)
  return FormTable(lexicon: lexicon, ambiguity: AmbiguityTable(f))
}
func examples(_ ss: [TreebankSentence], _ t: inout FormTable) -> [TaggerTrainer.Example] {
  let enc = ss.map { EncodedSentence(forms: $0.forms, in: &t) }
  var dt = DocumentFlagTable()
  var flags: [[UInt8]] = []
  var i = 0
  while i < ss.count {
    var j = i + 1
    while j < ss.count, !ss[j].has("newdoc") { j += 1 }
    dt.begin(familyCount: t.familyCount)
    for k in i..<j { enc[k].padded.withUnsafeBufferPointer { dt.read(t.records, $0.baseAddress! + EncodedSentence.margin, count: enc[k].count) } }
    for k in i..<j { flags.append((0..<max(1, enc[k].count)).map { dt[family: t.records[Int(enc[k].padded[EncodedSentence.margin + $0])].family] }) }
    i = j
  }
  return zip(ss.indices, ss).map { (k, s) in
    let u = s.column(3), x = s.column(4)
    return TaggerTrainer.Example(words: enc[k],
      tags: zip(u, x).map { TagID(labelID["\($0)|\($1)"] ?? 0) }, document: flags[k])
  }
}
func nameBase(_ ss: [TreebankSentence], _ t: inout FormTable) -> [TaggerTrainer.Example] { examples(ss, &t) }
var table = try makeTable(trainSentences)
let train = examples(trainSentences, &table)
let dev1 = examples(devEWT.sentences, &table)
let dev2 = examples(devGUM.sentences, &table)
let devNews = devGUM.sentences.indices.filter { devGUM.sentences[$0].value(of: "sent_id")!.contains("GUM_news") }.map { dev2[$0] }
let tagSet = TagSet(labels)
let records = table.records
print(table.count, "forms")
func score(_ ex: [TaggerTrainer.Example], _ scorer: some LinearScorer) -> String {
  var n = 0, u = 0, x = 0
  for e in ex {
    var out = [TagID](repeating: 0, count: e.words.count + 1)
    e.words.padded.withUnsafeBufferPointer { p in
      Tagger.tag(records, p.baseAddress! + EncodedSentence.margin, document: e.document, count: e.words.count, scorer: scorer, into: &out)
    }
    for i in 0..<e.words.count { n += 1
      if e.tags[i] == 0 { continue }
      if tagSet.universal[Int(out[i])] == tagSet.universal[Int(e.tags[i])] { u += 1 }
      if tagSet.penn[Int(out[i])] == tagSet.penn[Int(e.tags[i])] { x += 1 } }
  }
  return String(format: "%.2f/%.2f", 100 * Double(u) / Double(n), 100 * Double(x) / Double(n))
}
let foldCount = Int(option("folds", "10"))!
func foldRecords() throws -> [UnsafeMutablePointer<FormRecord>] {
  try (0..<foldCount).map { f in
    let other = trainSentences.indices.filter { $0 * foldCount / trainSentences.count != f }.map { trainSentences[$0] }
    var w = ModelFileWriter(stage: .tagger, templateHash: 0)
    w.add("AMBI", ambiguityTable(other))
    let a = AmbiguityTable(try ModelFile(copying: w.bytes(), stage: .tagger))!
    let copy = UnsafeMutablePointer<FormRecord>.allocate(capacity: table.count)
    copy.initialize(from: records, count: table.count)
    for i in 1..<table.count { copy[i].ambiguity = a.ambiguity(of: copy[i].form) }
    return copy
  }
}
let frec = foldCount > 1 ? try foldRecords().map { UnsafePointer($0) } : [records]
func runParser() throws {
  // jackknife tags
  let folds = foldCount
  var tagsOf = [[TagID]](repeating: [], count: train.count)
  var topt = TrainingOptions(); topt.epochs = 6; topt.runs = Int(option("tagruns", "1"))!
  let tt = TaggerTrainer(options: topt, classCount: labels.count)
  func predict(_ e: TaggerTrainer.Example, _ s: some LinearScorer, _ r: UnsafePointer<FormRecord>? = nil) -> [TagID] {
    var out = [TagID](repeating: 0, count: e.words.count + 1)
    e.words.padded.withUnsafeBufferPointer { p in
      Tagger.tag(r ?? records, p.baseAddress! + EncodedSentence.margin, document: e.document, count: e.words.count, scorer: s, into: &out)
    }
    out.removeLast()
    return out
  }
  for f in 0..<folds {
    let a = tt.train(train, records: records, folded: frec, except: f) { _, _, _ in }
    for i in train.indices where i * folds / train.count == f { tagsOf[i] = predict(train[i], a.scorer, frec[f]) }
  }
  var ok = 0, n = 0
  for i in train.indices { for (a, b) in zip(tagsOf[i], train[i].tags) { n += 1; if a == b { ok += 1 } } }
  print("jackknife joint", Double(ok) / Double(n))
  let full = tt.train(train, records: records, folded: frec) { _, _, _ in }
  var plabels: [String: Int] = [:]
  for s in trainSentences { for l in s.column(7) { plabels[l, default: 0] += 1 } }
  let plist = plabels.keys.sorted()
  var pid: [String: Int] = [:]
  for (i, l) in plist.enumerated() { pid[l] = i }
  print(plist.count, "labels")
  var upos: [String: UInt8] = [:]
  func words(_ e: TaggerTrainer.Example, _ tags: [TagID]) -> [ParserWord] {
    var before = ParserWord()
    return (0..<e.words.count).map { i in
      let u = tagSet.universal[Int(tags[i])]
      if upos[u] == nil { upos[u] = UInt8(upos.count + 1) }
      var w = ParserWord(records[Int(e.words.padded[EncodedSentence.margin + i])], tag: tags[i], universal: upos[u]!)
      w.count(after: before, as: ParserRole(universal: u, penn: tagSet.penn[Int(tags[i])]))
      before = w
      return w
    }
  }
  let pex = train.indices.map { i -> ParserTrainer.Example in
    let s = trainSentences[i]
    let o = ParserOracle(heads: s.column(6).map { Int($0)! }, labels: s.column(7).map { pid[$0]! })
    return .init(words: words(train[i], tagsOf[i]), actions: o.actions)
  }
  print("bad oracles", pex.filter { $0.actions.isEmpty }.count)
  let width = Int(option("width", "8"))!
  let pt = ParserTrainer(options: options, labelCount: plist.count, rootLabel: pid["root"]!, width: width)
  func parseScore(_ ex: [TaggerTrainer.Example], _ ss: [TreebankSentence], _ scorer: some LinearScorer, _ width: Int) -> String {
    let beam = ParserBeam(width: width, rootLabel: pid["root"]!, labelCount: plist.count)
    var n = 0, uas = 0, las = 0
    for (e, s) in zip(ex, ss) {
      let w = [ParserWord()] + words(e, predict(e, full.scorer)) + [.root]
      let heads = s.column(6).map { Int($0)! }, labs = s.column(7)
      w.withUnsafeBufferPointer { p in
        beam.run(p.baseAddress! + 1, wordCount: e.words.count, scorer: scorer)
      }
      let st = beam[0]
      for i in 0..<e.words.count {
        n += 1
        let h = heads[i] == 0 ? e.words.count : heads[i] - 1
        if Int(st.nodes[i].head) == h { uas += 1; if plist[Int(st.nodes[i].label)] == labs[i] { las += 1 } }
      }
    }
    return String(format: "%.2f/%.2f", 100 * Double(uas) / Double(n), 100 * Double(las) / Double(n))
  }
  let t0 = clock.now
  let avg = pt.train(pex) { run, epoch, w in
    print(run, epoch, clock.now - t0)
    print("weights", w.weightCount)
    if epoch % 2 != 0 && epoch != options.epochs { return }
    var a = AveragedWeights(classCount: w.classCount); a.add(w)
    print("  EWT", parseScore(dev1, devEWT.sentences, a.scorer, width), "GUM", parseScore(dev2, devGUM.sentences, a.scorer, width))
  }
  let sorted = avg.sorted()
  for t in (option("thresholds", "0.01,0.03,0.1").split(separator: ",").map { Float($0)! }) {
    let w = LinearModelWriter(sorted, threshold: t)
    var f = ModelFileWriter(stage: .parser, templateHash: 0, scale: w.scale)
    w.add(to: &f)
    let b = f.bytes()
    let m = try LinearModel(ModelFile(copying: b, stage: .parser), stage: .parser, classCount: avg.classCount)
    for k in [1, 2, 4, 8, 16] where k <= width {
      let t1 = clock.now
      let r = parseScore(dev1, devEWT.sentences, m, k)
      let dt = clock.now - t1
      print(t, b.count, w.featureCount, w.weightCount, "beam", k, "EWT", r, dt, "GUM", parseScore(dev2, devGUM.sentences, m, k))
    }
  }
}
func runNames() throws {
  let uTrain = try Treebank(data + "uner-ewt-train.iob2.gz"), uDev = try Treebank(data + "uner-ewt-dev.iob2.gz")
  // tags by a tagger trained on other folds for train, on all for dev
  let tt = TaggerTrainer(options: { var o = TrainingOptions(); o.epochs = 5; o.runs = 1; return o }(), classCount: labels.count)
  let foldsN = foldCount
  func tagSentences(_ ex: [TaggerTrainer.Example], _ s: some LinearScorer, _ r: UnsafePointer<FormRecord>) -> [[TagID]] {
    ex.map { e in
      var out = [TagID](repeating: 0, count: e.words.count + 1)
      e.words.padded.withUnsafeBufferPointer { p in
        Tagger.tag(r, p.baseAddress! + EncodedSentence.margin, document: e.document, count: e.words.count, scorer: s, into: &out)
      }
      out.removeLast(); return out
    }
  }
  let cache = "/tmp/main-x/nametags"
  var trainTags: [[TagID]] = [], devTags: [[TagID]] = []
  let ewtN = trainEWT.sentences.count
  var byID: [String: [TagID]] = [:]
  if let d = FileManager.default.contents(atPath: cache) {
    for line in String(decoding: d, as: UTF8.self).split(separator: "\n") { let p = line.split(separator: "\t", omittingEmptySubsequences: false); byID[String(p[0])] = p[1].split(separator: " ").map { TagID($0)! } }
  } else {
    var text = ""
    for f in 0..<foldsN {
      let a = tt.train(train, records: records, folded: frec, except: f) { _, _, _ in }
      let idx = (0..<ewtN).filter { $0 * foldsN / train.count == f }
      for (i, t) in zip(idx, tagSentences(idx.map { train[$0] }, a.scorer, frec[f])) { byID[trainSentences[i].value(of: "sent_id")!] = t }
      print("fold", f)
    }
    let full = tt.train(train, records: records, folded: frec) { _, _, _ in }
    for (s, t) in zip(devEWT.sentences, tagSentences(dev1, full.scorer, records)) { byID[s.value(of: "sent_id")!] = t }
    for k in byID.keys.sorted() { text += k + "\t" + byID[k]!.map(String.init).joined(separator: " ") + "\n" }
    FileManager.default.createFile(atPath: cache, contents: Data(text.utf8))
  }
  func make(_ ss: [TreebankSentence], _ table: inout FormTable) -> [NameTrainer.Example] {
    let ex = nameBase(ss, &table)
    return zip(ex, ss).map { e, s in
      var facts = [NameWord](repeating: NameWord(), count: e.words.count + 4)
      let tags = byID[s.value(of: "sent_id")!] ?? []
      for i in 0..<e.words.count {
        facts[i + 2].tag = tags.count == e.words.count ? tags[i] : 0
        facts[i + 2].document = e.document[i]
      }
      e.words.padded.withUnsafeBufferPointer { p in facts.withUnsafeMutableBufferPointer { f in
        NameWord.read(table, p.baseAddress! + EncodedSentence.margin, count: e.words.count, into: f.baseAddress! + 2) } }
      return NameTrainer.Example(words: e.words, facts: facts, labels: s.column(2).map { NameLabel(text: $0).code })
    }
  }
  var nTrain = make(uTrain.sentences, &table)
  var nDev = make(uDev.sentences, &table)
  let records = table.records
  func label(_ e: NameTrainer.Example, _ s: some LinearScorer) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: e.words.count)
    e.withWords { w, f in NameTagger.label(records, w, f, count: e.words.count, scorer: s, into: &out) }
    return out
  }
  func addFirst(_ ex: inout [NameTrainer.Example], _ ss: [TreebankSentence], _ firstLabels: [[UInt8]]) {
    var i = 0
    while i < ss.count {
      var j = i + 1
      while j < ss.count, !ss[j].has("newdoc") { j += 1 }
      var votes: [UInt32: [Int]] = [:]
      for k in i..<j { for t in 0..<ex[k].words.count where firstLabels[k][t] != 0 {
        let fam = records[Int(ex[k].words.padded[EncodedSentence.margin + t])].family
        votes[fam, default: [0, 0, 0]][Int(firstLabels[k][t] - 1) / 2] += 1 } }
      for k in i..<j { for t in 0..<ex[k].words.count {
        let fam = records[Int(ex[k].words.padded[EncodedSentence.margin + t])].family
        ex[k].facts[t + 2].firstLabel = firstLabels[k][t] + 1
        if var v = votes[fam] {
          if firstLabels[k][t] != 0 { v[Int(firstLabels[k][t] - 1) / 2] -= 1 }
          let best = v.max()!
          if best > 0 { ex[k].facts[t + 2].majority = UInt8(v.firstIndex(of: best)! + 1 + (best > 1 ? 4 : 0) + (best > v.reduce(0, +) - best ? 8 : 0)) }
        }
      } }
      i = j
    }
  }
  func spans(_ l: [UInt8]) -> Set<[Int]> {
    var out: Set<[Int]> = []
    var start = -1, kind = 0
    for i in 0...l.count {
      let c = i < l.count ? Int(l[i]) : 0
      if start >= 0, !(c != 0 && c % 2 == 0 && (c - 1) / 2 == kind) { out.insert([start, i, kind]); start = -1 }
      if c != 0, start < 0 { start = i; kind = (c - 1) / 2 }
    }
    return out
  }
  func score(_ s: some LinearScorer, show: Bool = false) -> String {
    var tp = [0,0,0,0], p = [0,0,0,0], g = [0,0,0,0]
    for (e, sent) in zip(nDev, uDev.sentences) {
      var out = [UInt8](repeating: 0, count: e.words.count)
      e.withWords { w, f in NameTagger.label(records, w, f, count: e.words.count, scorer: s, into: &out) }
      let a = spans(out), b = spans(e.labels)
      for x in a { p[x[2]] += 1; if b.contains(x) { tp[x[2]] += 1 } }
      for x in b { g[x[2]] += 1 }
      for x in a where b.contains(where: { $0[0] == x[0] && $0[1] == x[1] }) { tp[3] += 1; _ = x }
      if show { for x in a.symmetricDifference(b).sorted(by: { $0[0] < $1[0] }) { print(b.contains(x) ? "MISS" : "EXTRA", NameKind(rawValue: UInt8(x[2]))!.code, sent.forms[x[0]..<x[1]].joined(separator: " "), "|", sent.forms.joined(separator: " ").prefix(150)) } }
    }
    func f(_ t: Int, _ p: Int, _ g: Int) -> String { String(format: "%.2f", 200 * Double(t) / Double(p + g)) }
    let P = p[0] + p[1] + p[2], G = g[0] + g[1] + g[2], T = tp[0] + tp[1] + tp[2]
    return "F \(f(T, P, G)) untyped \(f(tp[3], P, G)) PER \(f(tp[0], p[0], g[0])) ORG \(f(tp[1], p[1], g[1])) LOC \(f(tp[2], p[2], g[2]))"
  }
  let nt = NameTrainer(options: options)
  let t0 = clock.now
  if option("two", "") != "" {
    var o1 = options; o1.runs = 1
    let n1 = NameTrainer(options: o1)
    var firstLabels = [[UInt8]](repeating: [], count: nTrain.count)
    for f in 0..<10 {
      let a = n1.train(nTrain.indices.filter { $0 * 10 / nTrain.count != f }.map { nTrain[$0] }, records: records) { _, _, _ in }
      for i in nTrain.indices where i * 10 / nTrain.count == f { firstLabels[i] = label(nTrain[i], a.scorer) }
    }
    let a1 = nt.train(nTrain, records: records) { _, _, _ in }
    print("first", score(a1.scorer), clock.now - t0)
    let devLabels = nDev.map { label($0, a1.scorer) }
    addFirst(&nTrain, uTrain.sentences, firstLabels)
    addFirst(&nDev, uDev.sentences, devLabels)
  }
  let avg = nt.train(nTrain, records: records) { run, epoch, w in
    if epoch < options.epochs { return }
    var a = AveragedWeights(classCount: w.classCount); a.add(w)
    print(run, epoch, score(a.scorer), clock.now - t0)
  }
  print("avg", score(avg.scorer, show: option("errors", "") != ""))
  for t in [Float(0.1), 0.3, 1] {
    let w = LinearModelWriter(avg.sorted(), threshold: t)
    var f = ModelFileWriter(stage: .names, templateHash: 0, scale: w.scale)
    w.add(to: &f)
    let m = try LinearModel(ModelFile(copying: f.bytes(), stage: .names), stage: .names, classCount: avg.classCount)
    let t1 = clock.now
    let r = score(m)
    print(t, f.bytes().count, w.featureCount, w.weightCount, r, clock.now - t1)
  }
}
if option("stage","tagger") == "names" { try runNames(); return }
if option("stage","tagger") == "parser" {
  try runParser()
  return
}
let trainer = TaggerTrainer(options: options, classCount: labels.count)
var start = clock.now
let avg = trainer.train(train, records: records, folded: frec) { run, epoch, w in
  if option("verbose", "") == "" && epoch < options.epochs { return }
  var a = AveragedWeights(classCount: labels.count); a.add(w)
  print(run, epoch, "EWT", score(dev1, a.scorer), "GUM", score(dev2, a.scorer), "news", score(devNews, a.scorer), clock.now - start)
}
print("avg EWT", score(dev1, avg.scorer), "GUM", score(dev2, avg.scorer), "news", score(devNews, avg.scorer))
if option("errors","") != "" {
  var conf: [String: Int] = [:]
  for (e, s) in zip(dev1, devEWT.sentences) {
    var out = [TagID](repeating: 0, count: e.words.count + 1)
    e.words.padded.withUnsafeBufferPointer { p in
      Tagger.tag(records, p.baseAddress! + EncodedSentence.margin, document: e.document, count: e.words.count, scorer: avg.scorer, into: &out)
    }
    let u = s.column(3)
    for i in 0..<e.words.count where u[i] != tagSet.universal[Int(out[i])] {
      conf["\(u[i]) > \(tagSet.universal[Int(out[i])])", default: 0] += 1
      print("ERR", u[i], tagSet.universal[Int(out[i])], s.forms[i], "|", s.forms[max(0,i-3)..<min(s.forms.count,i+4)].joined(separator: " "))
    }
  }
  for (k, v) in conf.sorted(by: { $0.value > $1.value }).prefix(40) { print("CONF", v, k) }
}
for t in [Float(0), 0.02, 0.05, 0.1, 0.2] {
  let w = LinearModelWriter(avg.sorted(), threshold: t)
  var f = ModelFileWriter(stage: .tagger, templateHash: 0, scale: w.scale)
  w.add(to: &f)
  let b = f.bytes()
  let m = try LinearModel(ModelFile(copying: b, stage: .tagger), stage: .tagger, classCount: labels.count)
  start = clock.now
  let r = score(dev1, m)
  print(t, b.count, w.featureCount, w.weightCount, "EWT", r, clock.now - start, "GUM", score(dev2, m), "news", score(devNews, m))
}
}
try run()
