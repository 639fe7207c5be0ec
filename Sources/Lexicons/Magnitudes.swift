// Magnitude signs and words after digits (1.5bn, 20k, 3 million), for the number grammar. Entry:
// token | factor | shape | when. shape: glued (to the digits), word (after a space), both. when:
// always, money (only after a currency sign or before a currency), letters in the case written or
// lower. Written for this project. Licence: Apache-2.0.

/// What multiplies the number before it.
public enum Magnitudes {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- tokens
    b | 1000000000 | glued | money
    B | 1000000000 | glued | money
    bil | 1000000000 | word | money
    billion | 1000000000 | word | always
    bln | 1000000000 | both | always
    bn | 1000000000 | both | always
    Bn | 1000000000 | both | always
    cr | 10000000 | word | money
    crore | 10000000 | word | always
    dozen | 12 | word | always
    grand | 1000 | word | money
    hundred | 100 | word | always
    k | 1000 | glued | always
    K | 1000 | glued | always
    lakh | 100000 | word | always
    m | 1000000 | both | money
    M | 1000000 | both | money
    mil | 1000000 | word | money
    mill | 1000000 | word | money
    million | 1000000 | word | always
    mio | 1000000 | both | always
    mln | 1000000 | both | always
    mm | 1000000 | both | money
    mn | 1000000 | both | always
    quadrillion | 1000000000000000 | word | always
    score | 20 | word | always
    t | 1000000000000 | glued | money
    T | 1000000000000 | glued | money
    thousand | 1000 | word | always
    tln | 1000000000000 | both | always
    tn | 1000000000000 | both | always
    tril | 1000000000000 | word | money
    trillion | 1000000000000 | word | always
    trn | 1000000000000 | both | always
    """
}
