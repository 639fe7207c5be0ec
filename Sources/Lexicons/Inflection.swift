// Regular English inflection on bytes, and the way back.
//
// In: a lemma or a form in lower case. Out: its forms, or the lemmas it may belong to. Of a phrase
// the first word of a verb ("point out") and the last word of a noun ("rescue worker") change.
// Leaves to others: irregular verbs (their forms stand in the verb lists) and whether a lemma is a
// word at all.

/// Forms of regular verbs and of nouns.
public enum Inflection {
  /// The third person singular: `denies`, `passes`, `points out`.
  public static func thirdPerson(of lemma: [UInt8]) -> [UInt8] {
    changingFirstWord(of: lemma) { word in
      if word.ends(in: "quiz") || word.ends(in: "whiz") || word.ends(in: "gas") {
        return word + [word[word.count - 1]] + Array("es".utf8)
      }
      if word.endsInConsonant(before: "o") { return word + Array("es".utf8) }
      return word.withPluralEnding
    }
  }

  /// The past tense and past participle, in the British spelling where there are two: `denied`,
  /// `stopped`, `travelled`.
  public static func past(of lemma: [UInt8]) -> [UInt8] { pastForms(of: lemma)[0] }

  /// All spellings of the past tense: `travelled`, `traveled`.
  public static func pastForms(of lemma: [UInt8]) -> [[UInt8]] {
    forms(of: lemma, ending: "ed") { word in
      if word.last == UInt8(ascii: "e") { return word + Array("d".utf8) }
      if word.endsInConsonant(before: "y") { return word.dropLast() + Array("ied".utf8) }
      return nil
    }
  }

  /// The form in `-ing`, in the British spelling where there are two: `lying`, `making`,
  /// `travelling`.
  public static func gerund(of lemma: [UInt8]) -> [UInt8] { gerunds(of: lemma)[0] }

  /// All spellings of the form in `-ing`: `travelling`, `traveling`.
  public static func gerunds(of lemma: [UInt8]) -> [[UInt8]] {
    forms(of: lemma, ending: "ing") { word in
      if word.ends(in: "ie") { return word.dropLast(2) + Array("ying".utf8) }
      guard word.last == UInt8(ascii: "e"), word.count > 2 else { return nil }
      let keepsE =
        word.ends(in: "ee") || word.ends(in: "oe") || word.ends(in: "ye") || keepingE.contains(word)
      return (keepsE ? word : word.dropLast()) + Array("ing".utf8)
    }
  }

  /// The plural of a noun: `cities`, `wives`, `crises`, `policemen`, `rescue workers`.
  public static func plural(of noun: [UInt8]) -> [UInt8] {
    // "Fire-fighter" ends in "fighter": what stands before a blank or hyphen does not change.
    let border = noun.lastIndex { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
    let start = border.map { $0 + 1 } ?? 0
    return Array(noun[..<start]) + pluralWord(Array(noun[start...]))
  }

  private static func pluralWord(_ word: [UInt8]) -> [UInt8] {
    if let irregular = irregularPlurals[word] { return irregular }
    if invariant.contains(word) { return word }
    if word.ends(in: "man"), !regularInMan.contains(where: { word.ends(in: $0) }) {
      return word.dropLast(2) + Array("en".utf8)
    }
    if word.count > 4, word.ends(in: "sis") || word.ends(in: "xis") {
      return word.dropLast(2) + Array("es".utf8)
    }
    return word.withPluralEnding
  }

  /// Lemmas a regular form may belong to, the form itself first: `denied` → `denied`, `deny`.
  /// Verbs and nouns; candidates whose forms do not lead back are left out.
  public static func lemmas(of form: [UInt8]) -> [[UInt8]] {
    var found = [form]
    func propose(_ lemma: [UInt8]) {
      guard lemma.count > 1, !found.contains(lemma) else { return }
      if thirdPerson(of: lemma) == form || plural(of: lemma) == form
        || pastForms(of: lemma).contains(form) || gerunds(of: lemma).contains(form)
      {
        found.append(lemma)
      }
    }
    for (ending, replacements) in endings
    where form.count > ending.utf8.count && form.ends(in: ending) {
      let stem = Array(form.dropLast(ending.utf8.count))
      for replacement in replacements { propose(stem + Array(replacement.utf8)) }
      // Stopped, panicked, quizzes: without the doubled letter or the k.
      if ending != "s", stem.count > 2, stem[stem.count - 1] == stem[stem.count - 2] {
        propose(stem.dropLast())
      }
      if stem.ends(in: "ck") { propose(stem.dropLast()) }
    }
    for (singular, plural) in irregularPlurals where plural == form { propose(singular) }
    return found
  }

  // MARK: Rules

  private static let endings: [(ending: String, replacements: [String])] = [
    ("ies", ["y", "ie"]), ("ves", ["f", "fe"]), ("men", ["man"]), ("es", ["", "e", "is"]),
    ("s", [""]), ("ied", ["y", "ie"]), ("ed", ["", "e"]), ("ying", ["ie"]), ("ing", ["", "e"]),
  ]

  /// Forms of a verb with an ending in a vowel; `special` knows the words it replaces letters in.
  private static func forms(
    of lemma: [UInt8], ending: String, special: ([UInt8]) -> [UInt8]?
  ) -> [[UInt8]] {
    let end = lemma.firstIndex(of: UInt8(ascii: " ")) ?? lemma.count
    let word = Array(lemma[..<end])
    let rest = lemma[end...]
    let ending = Array(ending.utf8)
    guard let last = word.last else { return [ending] }
    if let form = special(word) { return [form + rest] }
    let plain = word + ending + rest
    let doubled = word + [last] + ending + rest
    if word.count > 3, last == UInt8(ascii: "c"), word[word.count - 2].isVowel {
      return [word + [UInt8(ascii: "k")] + ending + rest]
    }
    if doublingInBritain.contains(word) { return [doubled, plain] }
    if doublingSometimes.contains(word) { return [plain, doubled] }
    return doubling.contains(word) || word.isShortSyllable ? [doubled] : [plain]
  }

  private static func changingFirstWord(
    of lemma: [UInt8], _ change: ([UInt8]) -> [UInt8]
  ) -> [UInt8] {
    let end = lemma.firstIndex(of: UInt8(ascii: " ")) ?? lemma.count
    return change(Array(lemma[..<end])) + lemma[end...]
  }

  // MARK: Words that do not follow the rules

  /// Verbs of several syllables with the stress on the last.
  private static let doubling = words(
    """
    abet abhor abut acquit admit airdrop allot annul appal backstab befit bedevil begin \
    bootleg commit compel concur confer control debar debug defer demob deter disbar \
    disinter dispel distil eavesdrop embed emit enrol enthral entrap equip excel expel \
    extol forget format fulfil gunrun handicap hobnob humbug impel incur infer instil \
    inter kneecap leapfrog nonplus occur offset omit outbid outcrop outfit outwit \
    overlap overstep patrol permit photobomb prefer preset propel rebel rebut recap \
    recommit recur refer refit regret rejig remit repel reset resit retrofit sandbag \
    sidestep submit transfer transmit unman unpin unplug unwrap unzip upset wiretap \
    zigzag
    """)

  /// Doubled in Britain, single in America.
  private static let doublingInBritain = words(
    """
    barrel bevel cancel carol channel chisel counsel cudgel dial dishevel drivel duel \
    equal flannel fuel funnel gambol gravel grovel imperil initial jewel kennel kidnap \
    label level libel marshal marvel medal metal model panel parcel pedal pencil peril \
    program pummel quarrel ravel refuel relabel remodel revel rival shovel shrivel \
    signal snivel snorkel spiral stencil swivel tassel tinsel total towel travel trial \
    tunnel unravel weasel worship yodel
    """)

  /// Usually single, doubled by some.
  private static let doublingSometimes = words("benefit bias bus combat focus gas refocus target")

  private static let keepingE = words("singe swinge tinge")

  private static let invariant = words(
    """
    aircraft bison cod craft crossroads deer elk fish gallows goods haddock headquarters \
    herring hovercraft means moose offspring personnel plaice police remains salmon \
    series sheep shrimp spacecraft species squid swine thanks trout tuna watercraft \
    whereabouts
    """)

  private static let regularInMan = [
    "human", "german", "German", "roman", "Roman", "ottoman", "Ottoman", "Norman", "shaman",
    "talisman", "caiman",
  ]

  private static let irregularPlurals: [[UInt8]: [UInt8]] = {
    let pairs = words(
      """
      alumnus/alumni analysis/analyses attorney-general/attorneys-general axis/axes \
      bacterium/bacteria calf/calves cargo/cargoes child/children criterion/criteria \
      curriculum/curricula datum/data die/dice domino/dominoes echo/echoes elf/elves \
      embargo/embargoes foot/feet goose/geese grandchild/grandchildren half/halves \
      hero/heroes hoof/hooves housewife/housewives knife/knives leaf/leaves life/lives \
      loaf/loaves louse/lice medium/media memorandum/memoranda midwife/midwives \
      mosquito/mosquitoes mouse/mice nucleus/nuclei ox/oxen penny/pence person/people \
      phenomenon/phenomena potato/potatoes quiz/quizzes referendum/referendums \
      schoolchild/schoolchildren self/selves sheaf/sheaves shelf/shelves \
      stepchild/stepchildren stimulus/stimuli thesis/theses thief/thieves \
      tomato/tomatoes tooth/teeth tornado/tornadoes torpedo/torpedoes veto/vetoes \
      volcano/volcanoes wharf/wharves wife/wives wolf/wolves
      """)
    var plurals: [[UInt8]: [UInt8]] = [:]
    for pair in pairs {
      guard let slash = pair.firstIndex(of: UInt8(ascii: "/")) else { continue }
      plurals[Array(pair[..<slash])] = Array(pair[(slash + 1)...])
    }
    return plurals
  }()

  private static func words(_ text: String) -> Set<[UInt8]> {
    Set(text.utf8.split(separator: UInt8(ascii: " ")).map(Array.init))
  }
}

extension UInt8 {
  fileprivate var isVowel: Bool {
    switch self {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }
}

extension [UInt8] {
  fileprivate func ends(in ending: String) -> Bool {
    count >= ending.utf8.count && suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  fileprivate func endsInConsonant(before letter: Unicode.Scalar) -> Bool {
    count > 1 && last == UInt8(ascii: letter) && !self[count - 2].isVowel
  }

  /// With `-s`, `-es` or `-ies`, as verbs and nouns have it alike.
  fileprivate var withPluralEnding: [UInt8] {
    if endsInConsonant(before: "y") { return dropLast() + Array("ies".utf8) }
    let isHard = ["narch", "iarch", "garch", "stomach", "epoch", "eunuch", "loch", "tech"]
      .contains { ends(in: $0) }
    let hisses =
      ends(in: "s") || ends(in: "x") || ends(in: "z") || ends(in: "sh")
      || ends(in: "ch") && !isHard
    return self + Array((hisses ? "es" : "s").utf8)
  }

  /// One syllable with one vowel letter and one consonant at the end: plan, stop, quit.
  fileprivate var isShortSyllable: Bool {
    guard count > 2, let last else { return false }
    let isLetter = last >= UInt8(ascii: "a") && last <= UInt8(ascii: "z")
    guard isLetter, !last.isVowel,
      last != UInt8(ascii: "w"), last != UInt8(ascii: "x"), last != UInt8(ascii: "y")
    else { return false }
    var vowelCount = 0
    for index in indices.dropLast() {
      let followsQ = index > 0 && self[index - 1] == UInt8(ascii: "q")
      let isVowel =
        self[index].isVowel && !(self[index] == UInt8(ascii: "u") && followsQ)
        || (self[index] == UInt8(ascii: "y") && index > 0)
      if isVowel { vowelCount += 1 }
      if index == count - 2 { return isVowel && vowelCount == 1 }
    }
    return false
  }
}
