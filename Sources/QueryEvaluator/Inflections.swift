// Forms of English words as nouns and verbs: flood, floods, flooded, flooding.
//
// In: a word of a query. Out: every spelling that is the same word. Deterministic and printed by
// `explain`. Leaves to others: which of them the corpus has. Regular forms are made by rule from a
// base; a typed form goes back to every base whose rule makes it again, so `caring` is `care` and
// not `car`.

/// Forms of words.
enum Inflections {
  /// All forms of a lower-case word, itself included, sorted.
  static func forms(of word: String) -> [String] {
    if invariable.contains(word) { return [word] }
    var forms: Set<String> = [word]
    if let irregular = irregularFamilies[word] {
      forms.formUnion(irregular)
      return forms.sorted()
    }
    for base in bases(of: word) { forms.formUnion(regularForms(of: base)) }
    return forms.sorted()
  }

  private static func bases(of word: String) -> [String] {
    var candidates: [String] = [word]
    func strip(_ ending: String, adding endings: [String]) {
      guard word.hasSuffix(ending) else { return }
      let stem = String(word.dropLast(ending.utf8.count))
      for ending in endings { candidates.append(stem + ending) }
      // stopped → stop, planning → plan.
      if endings.contains(""), let last = stem.last, stem.dropLast().last == last {
        candidates.append(String(stem.dropLast()))
      }
    }
    strip("ies", adding: ["y"])
    strip("es", adding: ["", "e"])
    if !word.hasSuffix("ss") && !word.hasSuffix("us") && !word.hasSuffix("is") {
      strip("s", adding: [""])
    }
    strip("ied", adding: ["y"])
    strip("ed", adding: ["", "e"])
    strip("ing", adding: ["", "e"])
    strip("ying", adding: ["ie"])
    return candidates.filter { base in
      base == word
        || base.utf8.count >= 3 && base.contains(where: isVowel)
          && regularForms(of: base).contains(word)
    }
  }

  /// The base and its regular forms.
  private static func regularForms(of base: String) -> [String] {
    guard let last = base.last, base.utf8.count > 1 else { return [base] }
    let stem = String(base.dropLast())
    let before = stem.last ?? " "
    switch last {
    case "y" where !isVowel(before):
      return [base, stem + "ies", stem + "ied", base + "ing"]
    case "e" where before == "i":
      return [base, base + "s", base + "d", String(stem.dropLast()) + "ying"]
    case "e":
      return [base, base + "s", base + "d", (before == "e" || before == "o" ? base : stem) + "ing"]
    case "s", "x", "z":
      return [base, base + "es", base + "ed", base + "ing"]
    case "h" where before == "c" || before == "s":
      return [base, base + "es", base + "ed", base + "ing"]
    case "o" where !isVowel(before):
      return [base, base + "s", base + "es", base + "ed", base + "ing"]
    default:
      let doubled = doublesConsonant(base) ? base + String(last) : base
      return [base, base + "s", doubled + "ed", doubled + "ing"]
    }
  }

  /// One consonant after one vowel, in a word of one syllable or stressed on its end.
  private static func doublesConsonant(_ base: String) -> Bool {
    let letters = Array(base)
    guard letters.count >= 3, let last = letters.last, !isVowel(last), !"wxyh".contains(last),
      isVowel(letters[letters.count - 2]), !isVowel(letters[letters.count - 3])
    else { return endStressed.contains(base) }
    return letters.filter(isVowel).count == 1 || endStressed.contains(base)
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }

  private static let endStressed: Set<String> = [
    "admit", "begin", "commit", "compel", "concur", "confer", "control", "defer", "deter", "equip",
    "excel", "expel", "incur", "infer", "occur", "omit", "patrol", "permit", "prefer", "propel",
    "quit", "rebel", "recur", "refer", "regret", "repel", "submit", "transfer", "transmit",
    "travel",
    "cancel", "level", "model", "label", "signal", "total",
  ]

  /// Words that look inflected and are not.
  private static let invariable: Set<String> = [
    "news", "politics", "series", "species", "during", "evening", "morning", "nothing", "something",
    "anything", "everything", "wedding", "hundred", "economics", "physics", "mathematics",
    "athletics", "diabetes", "bus", "gas", "this", "his", "its", "has", "was", "does", "less",
    "perhaps", "always", "united", "red", "bed", "speed", "need", "seed", "indeed", "king", "ring",
    "wing", "spring", "string", "thing", "ceiling", "sibling", "outing",
  ]

  /// Word → all forms of its family.
  private static let irregularFamilies: [String: [String]] = {
    var table: [String: [String]] = [:]
    for line in irregularLines.split(separator: "\n") {
      var family: Set<String> = []
      let words = line.split(separator: " ").map(String.init)
      family.formUnion(words)
      // The first is the base; its regular -s and -ing exist beside the irregular forms.
      let base = words[0]
      let regular = regularForms(of: base)
      family.formUnion(regular.filter { $0.hasSuffix("s") || $0.hasSuffix("ing") })
      for word in family { table[word, default: []] += family.sorted() }
    }
    return table
  }()

  private static let irregularLines = """
    be is are was were been am
    have has had
    do does did done
    say said
    go goes went gone
    make made
    take took taken
    come came
    see saw seen
    know knew known
    give gave given
    find found
    think thought
    tell told
    become became
    leave left
    feel felt
    bring brought
    begin began begun
    keep kept
    hold held
    write wrote written
    stand stood
    hear heard
    mean meant
    meet met
    pay paid
    sit sat
    speak spoke spoken
    lead led
    grow grew grown
    lose lost
    fall fell fallen
    send sent
    build built
    understand understood
    draw drew drawn
    break broke broken
    spend spent
    rise rose risen
    drive drove driven
    buy bought
    wear wore worn
    choose chose chosen
    seek sought
    throw threw thrown
    catch caught
    deal dealt
    win won winning
    fly flies flew flown
    fight fought
    teach taught
    eat ate eaten
    sing sang sung
    strike struck stricken
    hang hung
    shake shook shaken
    ride rode ridden
    feed fed
    shoot shot
    drink drank drunk
    hit hitting
    cut cutting
    set setting
    put putting
    shut shutting
    hurt
    cost
    steal stole stolen
    sell sold
    sleep slept
    flee fled
    freeze froze frozen
    hide hid hidden
    swim swam swum swimming
    sink sank sunk
    burn burnt burned
    bear bore borne
    bite bit bitten
    blow blew blown
    breed bred
    burst
    cling clung
    creep crept
    dig dug digging
    forbid forbade forbidden
    forget forgot forgotten forgetting
    forgive forgave forgiven
    get got gotten getting
    lay laid
    lie lay lain lying
    lend lent
    light lit lighted
    overcome overcame
    prove proved proven
    quit quitting
    ring rang rung
    run ran running
    shed shedding
    shrink shrank shrunk
    slay slew slain
    spread
    spring sprang sprung
    stick stuck
    sting stung
    swear swore sworn
    sweep swept
    swing swung
    tear tore torn
    wake woke woken
    weep wept
    withdraw withdrew withdrawn
    die dies died dying
    child children
    man men
    woman women
    person people persons
    foot feet
    tooth teeth
    mouse mice
    life lives
    wife wives
    knife knives
    half halves
    leaf leaves
    loaf loaves
    thief thieves
    shelf shelves
    wolf wolves
    crisis crises
    analysis analyses
    basis bases
    oasis oases
    criterion criteria
    phenomenon phenomena
    medium media
    """
}
