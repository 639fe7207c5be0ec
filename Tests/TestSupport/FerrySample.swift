// Six short articles about an invented ferry accident, analysed by hand.
//
// Two people called Kim, one more who is never quoted, tolls that differ, sources of several types,
// a caption, an article without a date.

import Analysis
import Articles

/// The documents that tests of queries ask.
public enum FerrySample {
  /// In load order: `#a1` to `#a6`.
  public static func documents() -> [Document] {
    [wire(), courier(), blast(), radio(), blog(), undated()]
  }

  private static func wire() -> Document {
    var d = DocumentBuilder(
      outlet: "Continental Wire", published: "2025-03-04 19:10", key: "01", authors: ["Jo Marsh"])
    d.headline("Ferry capsizes off Grayle Point")
    d.paragraph(
      "Twelve people died when a ferry capsized, Captain Dana Kim said. "
        + "“The crew waited at the doors,” she said.")
    d.paragraph(
      "“She was listing badly,” fisherman Tom Brandt said. The flooding of the car deck was quick.")
    d.block(.caption, "“Rescue boats everywhere,” Dana Kim said at the harbour.")
    d.entity(
      "Dana Kim", aliases: ["Captain Dana Kim", "Kim"], roles: ["Captain", "coastguard commander"],
      capacities: .emergency, source: .official)
    d.entity("Tom Brandt", roles: ["fisherman"], capacities: .witness, source: .eyewitness)
    d.entity("Grayle Point", .place)
    d.quote("The crew waited at the doors", by: "Dana Kim", as: "she", link: .pronounNearest)
    d.quote("She was listing badly", by: "Tom Brandt", as: "Tom Brandt")
    d.quote("Rescue boats everywhere", by: "Dana Kim", as: "Dana Kim")
    d.figure("Twelve people", value: 12, counted: "people", topic: "deaths", by: "Dana Kim")
    return d.build()
  }

  private static func courier() -> Document {
    var d = DocumentBuilder(outlet: "Varnholm Courier", published: "2025-03-05 18:00", key: "02")
    d.headline("Safety of ferry doubted")
    d.paragraph(
      "The ferry lost stability in about four minutes, Professor Min-jun Kim told the Courier. "
        + "“Safety was never a procedure,” Kim said.")
    d.paragraph(
      "Transport minister Elias Renner denied it. “The inspection found nothing,” Renner insisted. "
        + "General Kim Yong Bok visited Varnholm.")
    d.paragraph("Seventeen passengers died, the ministry said. At least 23 people were injured.")
    d.entity("Kim Yong Bok", roles: ["General"], capacities: .army)
    d.entity(
      "Min-jun Kim", aliases: ["Professor Min-jun Kim", "Kim"], roles: ["Professor"],
      capacities: .academic, source: .expert)
    d.entity(
      "Elias Renner", aliases: ["Renner"], roles: ["Transport minister"], capacities: .government,
      source: .official)
    d.entity("Varnholm", .place)
    d.entity(
      "Ministry of Transport", .organisation, aliases: ["the ministry"], capacities: .government,
      source: nil)
    d.source("the ministry", .official, entity: 4, capacities: .government)
    d.quote(
      "The ferry lost stability in about four minutes", by: "Min-jun Kim", verb: "told",
      as: "Professor Min-jun Kim", form: .indirect)
    d.quote("Safety was never a procedure", by: "Min-jun Kim", as: "Kim", link: .surnameByTitle)
    d.quote(
      "The inspection found nothing", by: "Elias Renner", verb: "insisted", as: "Renner")
    d.figure(
      "about four minutes", value: 4, type: .duration, bound: .about, hedge: "about",
      unit: "minute", by: "Min-jun Kim")
    d.figure(
      "Seventeen passengers", value: 17, counted: "passengers", topic: "deaths",
      by: "the ministry")
    d.figure(
      "At least 23 people", value: 23, low: 23, bound: .atLeast, hedge: "At least",
      counted: "people", topic: "injuries")
    return d.build()
  }

  private static func blast() -> Document {
    var d = DocumentBuilder(outlet: "BLAST!", published: "2025-03-05 06:00", key: "03")
    d.headline("Dozens dead in ferry horror")
    d.paragraph(
      "At least 30 people are feared dead, a rescue insider claimed. "
        + "“Nobody closed the doors,” the insider said.")
    d.paragraph("A spokesman, Piet Osk, declined to comment. Tickets cost 45 dollars.")
    d.entity(
      "Piet Osk", aliases: ["Osk"], roles: ["spokesman"], capacities: .company, source: .named)
    d.source("a rescue insider", .anonymous, reason: Source.AnonymityReason.none)
    d.quote("Nobody closed the doors", by: "a rescue insider", as: "the insider")
    d.quote("declined to comment", by: "Piet Osk", verb: "declined", kind: .declined)
    d.figure("Dozens", type: .vague, bound: .vague, counted: "dead", topic: "deaths")
    d.figure(
      "At least 30 people", value: 30, low: 30, bound: .atLeast, hedge: "At least",
      counted: "people", topic: "deaths", by: "a rescue insider")
    d.figure("45 dollars", value: 45, type: .money, unit: "USD", topic: "cost")
    return d.build()
  }

  private static func radio() -> Document {
    var d = DocumentBuilder(
      outlet: "Aldmark Public Radio", published: "2025-03-06 12:30", key: "04")
    d.headline("Board counts 19 dead")
    d.paragraph(
      "Nineteen people died, the Marine Safety Board said. “We thank the crews,” Dana Kim said.")
    d.paragraph("“The doors were open,” Piet Osk and Elias Renner said together.")
    d.entity(
      "Dana Kim", aliases: ["Kim"], roles: ["commander"], capacities: .emergency, source: .official)
    d.entity(
      "Marine Safety Board", .organisation, aliases: ["Board"], capacities: .government,
      source: .official)
    d.entity("Piet Osk", source: .named)
    d.entity("Elias Renner", capacities: .government, source: .official)
    d.quote("We thank the crews", by: "Dana Kim", as: "Dana Kim")
    d.quote("The doors were open", by: "Piet Osk", as: "Piet Osk")
    d.figure("19", value: 19, counted: "dead", topic: "deaths")
    d.figure(
      "Nineteen people", value: 19, counted: "people", topic: "deaths",
      by: "Marine Safety Board")
    var document = d.build()
    document.quotes[1].speakers = [2, 3]
    return document
  }

  private static func blog() -> Document {
    var d = DocumentBuilder(outlet: "Quaywatch", published: "2025-03-05 20:00", key: "05")
    d.headline("What the harbour knows")
    d.paragraph(
      "Forty people died, it is said. Everyone knows the ferry. The ferry was old. Mistakes have "
        + "been made. The ferry sank on Tuesday.")
    d.source("it is said", .hearsay)
    d.figure("What", value: 1, type: .pronoun)
    d.figure("Forty people", value: 40, counted: "people", topic: "deaths", by: "it is said")
    d.date("Tuesday", value: "2025-03-04", .day)
    return d.build()
  }

  private static func undated() -> Document {
    var d = DocumentBuilder(outlet: "Varnholm Courier", key: "06")
    d.headline("Notes from the quay")
    d.paragraph("The by-election went on. “Quiet here,” said nobody in particular.")
    d.quote("Quiet here", form: .direct)
    return d.build()
  }
}
