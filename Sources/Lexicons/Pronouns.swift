// Pronouns with what they agree with, for mentions and speakers. Entry: word | person (1 2 3) |
// number (singular plural either) | gender (m f n - any) | case (subject object possessive
// reflexive relative demonstrative indefinite reciprocal); several cases are separated by spaces.
// Written for this project. Licence: Apache-2.0.

/// Pronouns by person, number, gender and case.
public enum Pronouns {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- personal
    he | 3 | singular | m | subject
    her | 3 | singular | f | object possessive
    hers | 3 | singular | f | possessive
    herself | 3 | singular | f | reflexive
    him | 3 | singular | m | object
    himself | 3 | singular | m | reflexive
    his | 3 | singular | m | possessive
    i | 1 | singular | - | subject
    it | 3 | singular | n | subject object
    its | 3 | singular | n | possessive
    itself | 3 | singular | n | reflexive
    me | 1 | singular | - | object
    mine | 1 | singular | - | possessive
    my | 1 | singular | - | possessive
    myself | 1 | singular | - | reflexive
    one | 3 | singular | - | indefinite
    one's | 3 | singular | - | possessive
    oneself | 3 | singular | - | reflexive
    our | 1 | plural | - | possessive
    ours | 1 | plural | - | possessive
    ourself | 1 | plural | - | reflexive
    ourselves | 1 | plural | - | reflexive
    she | 3 | singular | f | subject
    their | 3 | either | - | possessive
    theirs | 3 | either | - | possessive
    them | 3 | either | - | object
    themself | 3 | singular | - | reflexive
    themselves | 3 | plural | - | reflexive
    they | 3 | either | - | subject
    us | 1 | plural | - | object
    we | 1 | plural | - | subject
    you | 2 | either | - | subject object
    your | 2 | either | - | possessive
    yours | 2 | either | - | possessive
    yourself | 2 | singular | - | reflexive
    yourselves | 2 | plural | - | reflexive
    -- relative and interrogative
    that | 3 | either | - | relative
    what | 3 | either | n | relative
    whatever | 3 | either | n | relative
    which | 3 | either | n | relative
    whichever | 3 | either | n | relative
    who | 3 | either | - | relative subject
    whoever | 3 | either | - | relative
    whom | 3 | either | - | relative object
    whomever | 3 | either | - | relative object
    whose | 3 | either | - | relative possessive
    -- demonstrative
    such | 3 | either | - | demonstrative
    the former | 3 | either | - | demonstrative
    the latter | 3 | either | - | demonstrative
    the same | 3 | either | - | demonstrative
    these | 3 | plural | - | demonstrative
    this | 3 | singular | - | demonstrative
    those | 3 | plural | - | demonstrative
    -- indefinite
    all | 3 | either | - | indefinite
    another | 3 | singular | - | indefinite
    any | 3 | either | - | indefinite
    anybody | 3 | singular | - | indefinite
    anyone | 3 | singular | - | indefinite
    anything | 3 | singular | n | indefinite
    both | 3 | plural | - | indefinite
    each | 3 | singular | - | indefinite
    either | 3 | singular | - | indefinite
    enough | 3 | either | - | indefinite
    everybody | 3 | singular | - | indefinite
    everyone | 3 | singular | - | indefinite
    everything | 3 | singular | n | indefinite
    few | 3 | plural | - | indefinite
    half | 3 | either | - | indefinite
    little | 3 | singular | n | indefinite
    many | 3 | plural | - | indefinite
    most | 3 | either | - | indefinite
    much | 3 | singular | n | indefinite
    neither | 3 | singular | - | indefinite
    no one | 3 | singular | - | indefinite
    no-one | 3 | singular | - | indefinite
    nobody | 3 | singular | - | indefinite
    none | 3 | either | - | indefinite
    nothing | 3 | singular | n | indefinite
    other | 3 | singular | - | indefinite
    others | 3 | plural | - | indefinite
    plenty | 3 | either | - | indefinite
    several | 3 | plural | - | indefinite
    some | 3 | either | - | indefinite
    somebody | 3 | singular | - | indefinite
    someone | 3 | singular | - | indefinite
    something | 3 | singular | n | indefinite
    -- reciprocal
    each other | 3 | plural | - | reciprocal
    one another | 3 | plural | - | reciprocal
    """
}
