// What the header of each word list promises: number of fields, known values, what must be unique.

import Lexicons
import Testing

/// A word list with the rules its entries keep.
struct WordList: CustomTestStringConvertible {
  let name: String
  let entries: StaticString
  let fieldCount: Int
  /// Fields that together may stand only once.
  var key = [0]
  /// Fields that hold one of a few words.
  var values: [Int: String] = [:]
  /// Fields that hold several of a few words, separated by spaces.
  var sets: [Int: String] = [:]

  var testDescription: String { name }
}

private let kinds = "said wrote asked believes intends denies declined"
private let verbClasses = "neutral doubting combative other"
private let capacities =
  "government emergency justice army company ngo academic health party media witness victim "
  + "citizen crime sport arts religious none"
private let modalities =
  "confirmed estimated feared projected preliminary disputed denied hearsay claimed possible"
private let topicRoles = "passive object subject noun adjective of not"

/// Every word list of the target.
let wordLists: [WordList] = [
  WordList(
    name: "Abbreviations", entries: Abbreviations.entries, fieldCount: 2,
    values: [
      1: "title month day company state latin number address unit country degree other"
    ]),
  WordList(
    name: "AnonymityPhrases", entries: AnonymityPhrases.entries, fieldCount: 3,
    values: [1: "request access noun frame", 2: "given formula none"]),
  WordList(
    name: "AttributionNouns", entries: AttributionNouns.entries, fieldCount: 3,
    values: [1: kinds, 2: verbClasses]),
  WordList(
    name: "AttributionPhrases", entries: AttributionPhrases.entries, fieldCount: 3,
    values: [
      1: "said wrote believes hedged",
      2: "prefix frame adverb passive clause existential noun",
    ]),
  WordList(
    name: "AttributionVerbs", entries: AttributionVerbs.entries, fieldCount: 6,
    values: [1: kinds, 2: "spoken directive -", 3: verbClasses],
    sets: [5: "that quote np to as inf"]),
  WordList(
    name: "BoundPhrases", entries: BoundPhrases.entries, fieldCount: 3, key: [0, 2],
    values: [1: "about atleast morethan atmost lessthan exact nearly", 2: "before after"]),
  WordList(
    name: "CapitalisedTerms", entries: CapitalisedTerms.entries, fieldCount: 3,
    values: [
      1: "language people religion day event law award product disease abbreviation work idea",
      2: "ambiguous -",
    ]),
  WordList(
    name: "CommonAdjectives", entries: CommonAdjectives.entries, fieldCount: 2),
  WordList(
    name: "CommonAdverbs", entries: CommonAdverbs.entries, fieldCount: 2,
    values: [1: "time manner degree sentence place focus"]),
  WordList(name: "CommonVerbs", entries: CommonVerbs.entries, fieldCount: 2),
  WordList(
    name: "ConsumerCompanies", entries: ConsumerCompanies.entries, fieldCount: 3,
    values: [1: capacities, 2: "ambiguous -"]),
  WordList(
    name: "CountedNouns", entries: CountedNouns.entries, fieldCount: 2,
    values: [1: "person group animal thing event"]),
  WordList(
    name: "CuePatterns", entries: CuePatterns.entries, fieldCount: 5, key: [0],
    values: [
      1: kinds + " hedged mode", 2: "spoken directive negated hypothetical -",
      3: "neutral doubting combative other -", 4: "- fixed",
    ]),
  WordList(
    name: "DeclinedPhrases", entries: DeclinedPhrases.entries, fieldCount: 2,
    values: [1: "refused silent unreached withheld"]),
  WordList(
    name: "DocumentWords", entries: DocumentWords.entries, fieldCount: 3,
    values: [1: "document data legal letter"]),
  WordList(
    name: "FunctionWords", entries: FunctionWords.entries, fieldCount: 2,
    sets: [
      1: "determiner possessive pronoun preposition conjunction auxiliary modal negation wh adverb "
        + "interjection particle number"
    ]),
  WordList(
    name: "GivenNames", entries: GivenNames.entries, fieldCount: 2, values: [1: "m f u"]),
  WordList(
    name: "Hedges", entries: Hedges.entries, fieldCount: 3, key: [0, 2],
    values: [1: modalities, 2: "adjective adverb verb phrase"]),
  WordList(
    name: "IndustrialCompanies", entries: IndustrialCompanies.entries, fieldCount: 3,
    values: [1: capacities, 2: "ambiguous -"]),
  WordList(
    name: "LoadedWords", entries: LoadedWords.entries, fieldCount: 3, key: [0, 1],
    values: [1: "verb noun adjective adverb label intensifier euphemism"]),
  WordList(name: "LowercaseNouns", entries: LowercaseNouns.entries, fieldCount: 2),
  WordList(
    name: "Magnitudes", entries: Magnitudes.entries, fieldCount: 4,
    values: [2: "glued word both", 3: "always money"]),
  WordList(name: "MeasureUnits", entries: MeasureUnits.entries, fieldCount: 3),
  WordList(
    name: "MediaWords", entries: MediaWords.entries, fieldCount: 3, key: [0, 2],
    values: [1: "noun agency newspaper magazine broadcaster website"]),
  WordList(
    name: "NameParticles", entries: NameParticles.entries, fieldCount: 2, key: [0, 1],
    values: [1: "word prefix suffix"]),
  WordList(
    name: "NumberWords", entries: NumberWords.entries, fieldCount: 3, key: [0, 1],
    values: [1: "cardinal magnitude fraction ordinal multiplier group vague"]),
  WordList(
    name: "NumberedNames", entries: NumberedNames.entries, fieldCount: 2,
    values: [1: "index product place document event body"]),
  WordList(
    name: "OrganisationWords", entries: OrganisationWords.entries, fieldCount: 3,
    values: [1: capacities, 2: "suffix head any"]),
  WordList(
    name: "Organisations", entries: Organisations.entries, fieldCount: 3,
    values: [1: capacities, 2: "ambiguous -"]),
  WordList(
    name: "PersonEpithets", entries: PersonEpithets.entries, fieldCount: 2,
    values: [1: "m f -"]),
  WordList(
    name: "Places", entries: Places.entries, fieldCount: 5,
    values: [3: "country continent region state city water head", 4: "acts -"]),
  WordList(
    name: "PoliticalOrganisations", entries: PoliticalOrganisations.entries, fieldCount: 3,
    values: [1: capacities, 2: "ambiguous -"]),
  WordList(
    name: "Pronouns", entries: Pronouns.entries, fieldCount: 5,
    values: [1: "1 2 3", 2: "singular plural either", 3: "m f n -"],
    sets: [
      4: "subject object possessive reflexive relative demonstrative indefinite reciprocal"
    ]),
  WordList(
    name: "QuotedWordCues", entries: QuotedWordCues.entries, fieldCount: 3, key: [0],
    values: [1: "title nickname slogan term name foreign"], sets: [2: "before near behind"]),
  WordList(
    name: "RoleNouns", entries: RoleNouns.entries, fieldCount: 5,
    values: [2: capacities, 3: "m f -", 4: "person group"]),
  WordList(
    name: "SentenceOpeners", entries: SentenceOpeners.entries, fieldCount: 2,
    values: [1: "strong weak"]),
  WordList(
    name: "SiteFurniture", entries: SiteFurniture.entries, fieldCount: 3, key: [0, 1],
    values: [
      1: "start whole end",
      2: "share advertisement related subscribe navigation comment legal consent credit correction "
        + "player",
    ]),
  WordList(
    name: "SocialWords", entries: SocialWords.entries, fieldCount: 2, key: [0, 1],
    values: [1: "network post verb user feature pattern"]),
  WordList(
    name: "SpeakingBodies", entries: SpeakingBodies.entries, fieldCount: 3,
    values: [1: capacities, 2: "singular plural either"]),
  WordList(
    name: "SportsTeams", entries: SportsTeams.entries, fieldCount: 3,
    values: [1: capacities, 2: "ambiguous -"]),
  WordList(
    name: "SurnameFirst", entries: SurnameFirst.entries, fieldCount: 2,
    sets: [1: "korean chinese vietnamese hungarian cambodian"]),
  WordList(
    name: "TechnologyCompanies", entries: TechnologyCompanies.entries, fieldCount: 3,
    values: [1: capacities, 2: "ambiguous -"]),
  WordList(
    name: "Titles", entries: Titles.entries, fieldCount: 3,
    values: [1: "m f -", 2: capacities + " noble"]),
  WordList(
    name: "Topics", entries: Topics.entries, fieldCount: 4, key: [0, 2, 3],
    values: [2: topicRoles]),
  WordList(name: "WitnessVerbs", entries: WitnessVerbs.entries, fieldCount: 1),
]
