// Words that are numbers, for the number grammar. Entry: word | kind | value. kind: cardinal
// magnitude fraction ordinal multiplier group vague. value: a decimal, a/b, low..high (low counts,
// high does not; no high: open), - (searchable, no interval). Compounds ("twenty-six") are built by
// the grammar. Written for this project. Licence: Apache-2.0.

/// Number words with their values.
public enum NumberWords {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- cardinals
    eight | cardinal | 8
    eighteen | cardinal | 18
    eighty | cardinal | 80
    eleven | cardinal | 11
    fifteen | cardinal | 15
    fifty | cardinal | 50
    five | cardinal | 5
    forty | cardinal | 40
    four | cardinal | 4
    fourteen | cardinal | 14
    naught | cardinal | 0
    nil | cardinal | 0
    nine | cardinal | 9
    nineteen | cardinal | 19
    ninety | cardinal | 90
    none | cardinal | 0
    nought | cardinal | 0
    one | cardinal | 1
    seven | cardinal | 7
    seventeen | cardinal | 17
    seventy | cardinal | 70
    six | cardinal | 6
    sixteen | cardinal | 16
    sixty | cardinal | 60
    ten | cardinal | 10
    thirteen | cardinal | 13
    thirty | cardinal | 30
    three | cardinal | 3
    twelve | cardinal | 12
    twenty | cardinal | 20
    two | cardinal | 2
    zero | cardinal | 0
    -- magnitudes
    billion | magnitude | 1000000000
    crore | magnitude | 10000000
    dozen | magnitude | 12
    grand | magnitude | 1000
    gross | magnitude | 144
    hundred | magnitude | 100
    lakh | magnitude | 100000
    million | magnitude | 1000000
    quadrillion | magnitude | 1000000000000000
    score | magnitude | 20
    thousand | magnitude | 1000
    trillion | magnitude | 1000000000000
    -- fractions
    a fifth | fraction | 1/5
    a half | fraction | 1/2
    a hundredth | fraction | 1/100
    a millionth | fraction | 1/1000000
    a quarter | fraction | 1/4
    a sixth | fraction | 1/6
    a tenth | fraction | 1/10
    a third | fraction | 1/3
    a thousandth | fraction | 1/1000
    eighth | fraction | 1/8
    eighths | fraction | 1/8
    fifth | fraction | 1/5
    fifths | fraction | 1/5
    five sixths | fraction | 5/6
    four fifths | fraction | 4/5
    four-fifths | fraction | 4/5
    fourth | fraction | 1/4
    fourths | fraction | 1/4
    half | fraction | 1/2
    half a | fraction | 1/2
    halves | fraction | 1/2
    hundredth | fraction | 1/100
    hundredths | fraction | 1/100
    millionth | fraction | 1/1000000
    nine tenths | fraction | 9/10
    nine-tenths | fraction | 9/10
    ninth | fraction | 1/9
    ninths | fraction | 1/9
    one and a half | fraction | 3/2
    quarter | fraction | 1/4
    quarters | fraction | 1/4
    seventh | fraction | 1/7
    sevenths | fraction | 1/7
    sixteenth | fraction | 1/16
    sixteenths | fraction | 1/16
    sixth | fraction | 1/6
    sixths | fraction | 1/6
    tenth | fraction | 1/10
    tenths | fraction | 1/10
    third | fraction | 1/3
    thirds | fraction | 1/3
    thousandth | fraction | 1/1000
    thousandths | fraction | 1/1000
    three fifths | fraction | 3/5
    three quarters | fraction | 3/4
    three-fifths | fraction | 3/5
    three-fourths | fraction | 3/4
    three-quarters | fraction | 3/4
    twelfth | fraction | 1/12
    twelfths | fraction | 1/12
    twentieth | fraction | 1/20
    two fifths | fraction | 2/5
    two thirds | fraction | 2/3
    two-fifths | fraction | 2/5
    two-thirds | fraction | 2/3
    ¼ | fraction | 1/4
    ½ | fraction | 1/2
    ¾ | fraction | 3/4
    ⅓ | fraction | 1/3
    ⅔ | fraction | 2/3
    ⅕ | fraction | 1/5
    ⅖ | fraction | 2/5
    ⅗ | fraction | 3/5
    ⅘ | fraction | 4/5
    ⅙ | fraction | 1/6
    ⅚ | fraction | 5/6
    ⅛ | fraction | 1/8
    ⅜ | fraction | 3/8
    ⅝ | fraction | 5/8
    ⅞ | fraction | 7/8
    -- ordinals
    billionth | ordinal | 1000000000
    eighteenth | ordinal | 18
    eighth | ordinal | 8
    eightieth | ordinal | 80
    eleventh | ordinal | 11
    fifteenth | ordinal | 15
    fifth | ordinal | 5
    fiftieth | ordinal | 50
    first | ordinal | 1
    fortieth | ordinal | 40
    fourteenth | ordinal | 14
    fourth | ordinal | 4
    hundredth | ordinal | 100
    last | ordinal | -
    millionth | ordinal | 1000000
    nineteenth | ordinal | 19
    ninetieth | ordinal | 90
    ninth | ordinal | 9
    nth | ordinal | -
    penultimate | ordinal | -
    second | ordinal | 2
    seventeenth | ordinal | 17
    seventh | ordinal | 7
    seventieth | ordinal | 70
    sixteenth | ordinal | 16
    sixth | ordinal | 6
    sixtieth | ordinal | 60
    tenth | ordinal | 10
    third | ordinal | 3
    thirteenth | ordinal | 13
    thirtieth | ordinal | 30
    thousandth | ordinal | 1000
    twelfth | ordinal | 12
    twentieth | ordinal | 20
    umpteenth | ordinal | -
    -- multipliers
    double | multiplier | 2
    doubled | multiplier | 2
    doubles | multiplier | 2
    doubling | multiplier | 2
    eightfold | multiplier | 8
    five-fold | multiplier | 5
    fivefold | multiplier | 5
    four-fold | multiplier | 4
    fourfold | multiplier | 4
    half as many | multiplier | 1/2
    half as much | multiplier | 1/2
    halve | multiplier | 1/2
    halved | multiplier | 1/2
    halving | multiplier | 1/2
    hundredfold | multiplier | 100
    manifold | multiplier | -
    ninefold | multiplier | 9
    once | multiplier | 1
    quadruple | multiplier | 4
    quadrupled | multiplier | 4
    quadrupling | multiplier | 4
    quintuple | multiplier | 5
    quintupled | multiplier | 5
    sevenfold | multiplier | 7
    sextuple | multiplier | 6
    sextupled | multiplier | 6
    six-fold | multiplier | 6
    sixfold | multiplier | 6
    ten-fold | multiplier | 10
    tenfold | multiplier | 10
    thousandfold | multiplier | 1000
    three times | multiplier | 3
    three-fold | multiplier | 3
    threefold | multiplier | 3
    thrice | multiplier | 3
    treble | multiplier | 3
    trebled | multiplier | 3
    trebling | multiplier | 3
    triple | multiplier | 3
    tripled | multiplier | 3
    triples | multiplier | 3
    tripling | multiplier | 3
    twentyfold | multiplier | 20
    twice | multiplier | 2
    twice as many | multiplier | 2
    twice as much | multiplier | 2
    two-fold | multiplier | 2
    twofold | multiplier | 2
    -- groups
    brace | group | 2
    couple | group | 2
    couples | group | 2
    duet | group | 2
    duo | group | 2
    foursome | group | 4
    octet | group | 8
    pair | group | 2
    pairs | group | 2
    quadruplets | group | 4
    quartet | group | 4
    quintet | group | 5
    quintuplets | group | 5
    septet | group | 7
    sextet | group | 6
    sextuplets | group | 6
    threesome | group | 3
    trio | group | 3
    triplets | group | 3
    twins | group | 2
    -- vague
    a couple | vague | 2
    a couple of | vague | 2
    a few | vague | -
    a few billion | vague | 2000000000..10000000000
    a few dozen | vague | 24..120
    a few hundred | vague | 200..1000
    a few million | vague | 2000000..10000000
    a few thousand | vague | 2000..10000
    a fraction of | vague | -
    a good many | vague | -
    a great deal of | vague | -
    a great many | vague | -
    a handful | vague | 3..6
    a handful of | vague | 3..6
    a host of | vague | -
    a large number of | vague | -
    a lot of | vague | -
    a majority of | vague | -
    a minority of | vague | -
    a multitude of | vague | -
    a number of | vague | -
    a plurality of | vague | -
    a raft of | vague | -
    a slew of | vague | -
    a sliver of | vague | -
    a small number of | vague | -
    a string of | vague | -
    a swathe of | vague | -
    a vast number of | vague | -
    billions | vague | 1000000000..10000000000
    billions of | vague | 1000000000..10000000000
    countless | vague | -
    crores | vague | 10000000..100000000
    double digits | vague | 10..100
    double-digit | vague | 10..100
    dozens | vague | 12..120
    dozens of | vague | 12..120
    eight-figure | vague | 10000000..100000000
    few | vague | -
    five-figure | vague | 10000..100000
    four-figure | vague | 1000..10000
    hundreds | vague | 100..1000
    hundreds of | vague | 100..1000
    hundreds of billions | vague | 100000000000..1000000000000
    hundreds of millions | vague | 100000000..1000000000
    hundreds of thousands | vague | 100000..1000000
    innumerable | vague | -
    lakhs | vague | 100000..1000000
    large numbers of | vague | -
    lots of | vague | -
    many | vague | -
    millions | vague | 1000000..10000000
    millions of | vague | 1000000..10000000
    most | vague | -
    multi-billion | vague | 1000000000..
    multi-million | vague | 1000000..
    multibillion | vague | 1000000000..
    multimillion | vague | 1000000..
    numerous | vague | -
    plenty of | vague | -
    scores | vague | 20..200
    scores of | vague | 20..200
    seven-figure | vague | 1000000..10000000
    several | vague | -
    several billion | vague | 2000000000..10000000000
    several dozen | vague | 24..120
    several hundred | vague | 200..1000
    several million | vague | 2000000..10000000
    several thousand | vague | 2000..10000
    single digits | vague | 0..10
    single-digit | vague | 0..10
    six-figure | vague | 100000..1000000
    some | vague | -
    tens | vague | 10..100
    tens of | vague | 10..100
    tens of billions | vague | 10000000000..100000000000
    tens of millions | vague | 10000000..100000000
    tens of thousands | vague | 10000..100000
    the bulk of | vague | -
    the lion's share | vague | -
    the majority | vague | -
    the vast majority | vague | -
    thousands | vague | 1000..10000
    thousands of | vague | 1000..10000
    three-digit | vague | 100..1000
    trillions | vague | 1000000000000..10000000000000
    trillions of | vague | 1000000000000..10000000000000
    triple digits | vague | 100..1000
    triple-digit | vague | 100..1000
    two-digit | vague | 10..100
    umpteen | vague | -
    umpteen times | vague | -
    various | vague | -
    """
}
