// Words that tell sorts of sources apart and that no list of offices tells.
//
// In: the document list and a few heads. Out: whether a head is a trade asked for knowledge, a carer,
// somebody present, data. Built once, at first use. Leaves to others: offices (`NewsLexicon`).

import Language
import Lexicons
import Text

/// A sign that a source is unnamed by arrangement.
struct AnonymitySign: Sendable {
  var reason: Source.AnonymityReason
  /// Says how the source knows: `familiar with`.
  var isAccess: Bool
}

/// Heads of source phrases.
struct SourceWords: Sendable {
  static let shared = SourceWords()

  /// Trades that are asked for knowledge, whoever pays them.
  let experts: Set<WordID>
  /// Trades of medicine that tell what happened rather than what is known.
  let carers: Set<WordID>
  /// Who was there when it happened.
  let present: Set<WordID>
  /// Documents that hold counts or measurements: census, survey, figures.
  let data: Set<WordID>
  /// Texts of somebody who stands with them: `a statement from the ministry` is the ministry's.
  let messages: Set<WordID>

  /// Press and broadcasting as bodies, whoever owns them.
  let press: Set<WordID>

  /// Sorts of outlets that stand right before a name: `the trade site ChipWeek`.
  let outlets: Set<WordID>

  /// What scholars do: `who studies bird memory`.
  let learning: Set<WordID>
  /// Staff of schools and libraries: learned, but not asked for knowledge.
  let staff: Set<WordID>
  /// Callings that are no office of state, whatever stands before them: a Town manager, a Marine
  /// veteran, a juror.
  private let callings: Set<WordID>
  /// Offices that states, firms and unions have alike; what stands before tells which.
  private let posts: Set<WordID>

  private init() {
    let words = WordTable.shared
    func ids(_ list: String) -> Set<WordID> {
      Set(list.split(separator: " ").map { words.id(String($0)) }).subtracting([0])
    }
    experts = ids(
      "analyst economist strategist meteorologist forecaster statistician pollster demographer "
        + "actuary pathologist conservationist hydrologist archivist curator engineer co-author "
        + "coauthor")
    carers = ids(
      "nurse nurses midwife midwives paramedic paramedics matron orderly carer carers porter medic "
        + "medics caregiver caregivers")
    present = ids(
      "survivor survivors passenger passengers witness witnesses eyewitness eyewitnesses bystander "
        + "bystanders onlooker onlookers spectator spectators evacuee evacuees hostage hostages "
        + "castaway stowaway passerby passer-by passersby wounded injured")
    press = ids("television tv radio media press broadcaster broadcasters newspaper newspapers")
    outlets = ids(
      "site website newspaper paper magazine tabloid weekly daily broadsheet broadcaster station "
        + "blog portal outlet journal periodical")
    messages = ids(
      "statement statements tweet tweets post posts email e-mail letter release message memo")
    learning = ids("studies researches lectures studied researched")
    staff = ids(
      "principal teacher teachers headteacher headmaster headmistress head librarian pupil student "
        + "students caretaker undergraduate bursar schoolteacher")
    callings = ids(
      "manager boss owner veteran vet coach player captain striker goalkeeper juror foreman worker "
        + "employee contractor supplier attorney lawyer solicitor barrister fan neighbour neighbor "
        + "resident tenant volunteer defender surveyor candidate challenger predecessor applicant")
    posts = ids(
      "president leader secretary official officials chief director head chair chairman chairwoman "
        + "treasurer convenor organiser organizer representative commissioner executive member "
        + "spokesman spokeswoman spokesperson")
    var data: Set<WordID> = []
    for entry in LexiconReader(DocumentWords.entries) {
      let fields = entry.fields
      guard fields.count > 1, fields[1].elementsEqual("data".utf8),
        !fields[0].contains(UInt8(ascii: " "))
      else { continue }
      data.insert(words.id(String(decoding: fields[0], as: UTF8.self)))
      data.insert(words.id(String(decoding: Inflection.plural(of: Array(fields[0])), as: UTF8.self)))
    }
    self.data = data.subtracting([0])
  }

  /// What a state or a town is called as an employer.
  private static let seats: [StaticString] = [
    "city", "state", "county", "town", "council", "borough", "district", "province", "country",
    "nation", "government", "village",
  ]

  /// The offices that the words of a description say, with what its head and its adjectives rule out.
  func corrected(
    _ capacities: Capacities, of tokens: Range<Int>, head: Int, in columns: TextColumns
  ) -> Capacities {
    var result = capacities
    let word = columns.tokens.word[head]
    let offices: Capacities = [.government, .emergency, .justice, .army]
    // `the town manager` runs a town.
    let isOfTown = ["town", "city", "county"].contains { columns.isWord(head - 1, $0) }
      && columns.tokens.shape[head - 1] == .lower
    // `the state’s emergency manager`, `the city's finance director`, `the council's engineer`
    let isOfSeat = tokens.contains { token in
      Self.seats.contains { columns.isWord(token, $0) } && columns.isClitic(token + 1)
    }
    // `Assistant District Attorney`
    let isProsecutor = columns.isWord(head, "attorney") && result.contains(.justice)
      && ["district", "state", "county", "commonwealth"].contains { columns.isWord(head - 1, $0) }
    // Captain Kim is an officer, a team's captain is none.
    let isRank = columns.isWord(head, "captain") && columns.isCapitalised(head)
    if callings.contains(word), !isOfTown, !isRank, !isOfSeat, !isProsecutor { result.subtract(offices) }
    // A union president speaks for the union, a party official for the party.
    if posts.contains(word), !result.isDisjoint(with: [.association, .company, .party]) {
      result.subtract(.government)
    }
    // `its secretary`, `their chairman`: of whatever body was named before.
    if posts.contains(word), tokens.count == 2, columns.isWord(tokens.lowerBound, "its")
      || columns.isWord(tokens.lowerBound, "their")
    {
      result.subtract(offices)
    }
    if isOfSeat, head > tokens.lowerBound { result.formUnion(.government) }
    for token in tokens {
      if columns.isWord(token, "shadow") || columns.isWord(token, "opposition") {
        result.subtract(offices)
        result.formUnion(.party)
      }
      // `a parent governor`, `a school governor`
      if columns.isWord(token, "parent") || columns.isWord(token, "school"),
        columns.isWord(token + 1, "governor") || columns.isWord(token + 1, "governors")
      {
        result.subtract(offices)
      }
      if columns.isWord(token, "retired") { result.formUnion(.former) }
    }
    return result
  }
}
