// Verbs and adverbs that place somebody at an event: “who saw”, “who was aboard”, “this reporter
// counted”. Used by source typing. One word a line. Written for this project. Licence: Apache-2.0.

/// Words of those who were there.
public enum WitnessVerbs {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    aboard
    awoke
    braced
    chased
    climbed
    clung
    clutched
    counted
    crashed
    crawled
    crouched
    dived
    dodged
    dragged
    ducked
    escaped
    feel
    felt
    filmed
    fled
    glimpsed
    grabbed
    hauled
    hear
    heard
    helped
    hid
    huddled
    jumped
    looked
    noticed
    observed
    overheard
    photographed
    pulled
    rescued
    rode
    saw
    scrambled
    screamed
    see
    seen
    sheltered
    smelled
    smelt
    spotted
    stumbled
    survived
    swam
    tasted
    tied
    waded
    watched
    watching
    witnessed
    woke
    """
}
