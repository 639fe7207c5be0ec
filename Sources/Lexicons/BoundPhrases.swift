// Words beside a number that say how exact it is, for figures. Entry: phrase | bound | side. bound:
// about atleast morethan atmost lessthan exact nearly (about, from below); atleast and atmost
// include the number. side: before or after the number. Longest phrase first; a phrase needs a
// number beside it. Written for this project. Licence: Apache-2.0.

/// Phrases that bound a figure.
public enum BoundPhrases {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- at least
    a floor of | atleast | before
    a low of | atleast | before
    a minimum | atleast | before
    a minimum of | atleast | before
    anything from | atleast | before
    at a minimum | atleast | before
    at least | atleast | before
    at least or equal to | atleast | before
    at the least | atleast | before
    at the very least | atleast | before
    bigger or equal than | atleast | before
    bigger or equal to | atleast | before
    bigger than or equal to | atleast | before
    equal to or bigger than | atleast | before
    equal to or greater than | atleast | before
    equal to or higher than | atleast | before
    equal to or larger than | atleast | before
    equal to or more than | atleast | before
    from at least | atleast | before
    greater or equal than | atleast | before
    greater or equal to | atleast | before
    greater than or equal to | atleast | before
    higher or equal than | atleast | before
    higher or equal to | atleast | before
    higher than or equal to | atleast | before
    larger or equal than | atleast | before
    larger or equal to | atleast | before
    larger than or equal to | atleast | before
    minimum of | atleast | before
    more or equal than | atleast | before
    more or equal to | atleast | before
    more than or equal to | atleast | before
    no fewer than | atleast | before
    no less than | atleast | before
    not fewer than | atleast | before
    not less than | atleast | before
    starting at | atleast | before
    starting from | atleast | before
    the lowest of | atleast | before
    the minimum of | atleast | before
    upward of | atleast | before
    upwards of | atleast | before
    -- at least, after
    and above | atleast | after
    and counting | atleast | after
    and older | atleast | after
    and over | atleast | after
    and up | atleast | after
    and upwards | atleast | after
    at a minimum | atleast | after
    at least | atleast | after
    at the least | atleast | after
    at the very least | atleast | after
    if not more | atleast | after
    minimum | atleast | after
    or above | atleast | after
    or better | atleast | after
    or greater | atleast | after
    or higher | atleast | after
    or later | atleast | after
    or longer | atleast | after
    or more | atleast | after
    or older | atleast | after
    or over | atleast | after
    or worse | atleast | after
    plus | atleast | after
    upwards | atleast | after
    -- more than
    a little more than | morethan | before
    a little over | morethan | before
    above | morethan | before
    better than | morethan | before
    beyond | morethan | before
    bigger than | morethan | before
    exceed | morethan | before
    exceeded | morethan | before
    exceeding | morethan | before
    exceeds | morethan | before
    far above | morethan | before
    far more than | morethan | before
    faster than | morethan | before
    greater than | morethan | before
    heavier than | morethan | before
    higher than | morethan | before
    in excess of | morethan | before
    just above | morethan | before
    just more than | morethan | before
    just over | morethan | before
    larger than | morethan | before
    longer than | morethan | before
    many more than | morethan | before
    more than | morethan | before
    much more than | morethan | before
    north of | morethan | before
    not just | morethan | before
    older than | morethan | before
    over | morethan | before
    over than | morethan | before
    passing | morethan | before
    past | morethan | before
    slightly above | morethan | before
    slightly more than | morethan | before
    slightly over | morethan | before
    somewhat more than | morethan | before
    surpass | morethan | before
    surpassed | morethan | before
    surpasses | morethan | before
    surpassing | morethan | before
    taller than | morethan | before
    topped | morethan | before
    topping | morethan | before
    way over | morethan | before
    well above | morethan | before
    well more than | morethan | before
    well over | morethan | before
    -- more than, after
    -odd | morethan | after
    -something | morethan | after
    and a bit | morethan | after
    and change | morethan | after
    and more | morethan | after
    and then some | morethan | after
    odd | morethan | after
    something | morethan | after
    -- at most
    a cap of | atmost | before
    a ceiling of | atmost | before
    a high of | atmost | before
    a limit of | atmost | before
    a maximum | atmost | before
    a maximum of | atmost | before
    a peak of | atmost | before
    anything up to | atmost | before
    as far as | atmost | before
    as high as | atmost | before
    as long as | atmost | before
    as many as | atmost | before
    as much as | atmost | before
    at most | atmost | before
    at most or equal to | atmost | before
    at the most | atmost | before
    capped at | atmost | before
    equal to or fewer than | atmost | before
    equal to or less than | atmost | before
    equal to or lower than | atmost | before
    equal to or smaller than | atmost | before
    fewer or equal than | atmost | before
    fewer or equal to | atmost | before
    fewer than or equal to | atmost | before
    less or equal than | atmost | before
    less or equal to | atmost | before
    less than or equal to | atmost | before
    limited to | atmost | before
    lower or equal than | atmost | before
    lower or equal to | atmost | before
    lower than or equal to | atmost | before
    maximum of | atmost | before
    no greater than | atmost | before
    no higher than | atmost | before
    no larger than | atmost | before
    no longer than | atmost | before
    no more than | atmost | before
    not exceeding | atmost | before
    not more than | atmost | before
    only up to | atmost | before
    smaller or equal than | atmost | before
    smaller or equal to | atmost | before
    smaller than or equal to | atmost | before
    the maximum of | atmost | before
    up to | atmost | before
    within | atmost | before
    -- at most, after
    and below | atmost | after
    and under | atmost | after
    and younger | atmost | after
    at most | atmost | after
    at the most | atmost | after
    at the outside | atmost | after
    max | atmost | after
    maximum | atmost | after
    or below | atmost | after
    or fewer | atmost | after
    or less | atmost | after
    or lower | atmost | after
    or shorter | atmost | after
    or smaller | atmost | after
    or so at most | atmost | after
    or under | atmost | after
    or younger | atmost | after
    -- less than
    a bit less than | lessthan | before
    a little less than | lessthan | before
    a little under | lessthan | before
    barely | lessthan | before
    below | lessthan | before
    cheaper than | lessthan | before
    far below | lessthan | before
    far fewer than | lessthan | before
    far less than | lessthan | before
    fewer than | lessthan | before
    hardly | lessthan | before
    just below | lessthan | before
    just fewer than | lessthan | before
    just less than | lessthan | before
    just short of | lessthan | before
    just shy of | lessthan | before
    just under | lessthan | before
    less than | lessthan | before
    lower than | lessthan | before
    not even | lessthan | before
    not quite | lessthan | before
    scarcely | lessthan | before
    short of | lessthan | before
    shorter than | lessthan | before
    shy of | lessthan | before
    slightly below | lessthan | before
    slightly fewer than | lessthan | before
    slightly less than | lessthan | before
    slightly under | lessthan | before
    smaller than | lessthan | before
    somewhat less than | lessthan | before
    south of | lessthan | before
    under | lessthan | before
    well below | lessthan | before
    well less than | lessthan | before
    well under | lessthan | before
    younger than | lessthan | before
    -- about
    a median of | about | before
    a rough | about | before
    about | about | before
    an approximate | about | before
    an estimated | about | before
    approx | about | before
    approx. | about | before
    approximately | about | before
    approximating | about | before
    around | about | before
    around about | about | before
    c. | about | before
    ca | about | before
    ca. | about | before
    circa | about | before
    close to | about | before
    estimated | about | before
    estimated at | about | before
    give or take | about | before
    in the neighborhood of | about | before
    in the neighbourhood of | about | before
    in the order of | about | before
    in the region of | about | before
    in the vicinity of | about | before
    maybe | about | before
    more or less | about | before
    near | about | before
    near to | about | before
    of the order of | about | before
    on the order of | about | before
    perhaps | about | before
    roughly | about | before
    roughly around | about | before
    round about | about | before
    some | about | before
    something close to | about | before
    something like | about | before
    somewhere around | about | before
    somewhere in the region of | about | before
    somewhere near | about | before
    ~ | about | before
    ± | about | before
    ≈ | about | before
    -- about, after
    -ish | about | after
    approximately | about | after
    at a guess | about | after
    by most estimates | about | after
    by one count | about | after
    by one estimate | about | after
    by some counts | about | after
    by some estimates | about | after
    give or take | about | after
    in round figures | about | after
    in round numbers | about | after
    ish | about | after
    more or less | about | after
    or a little less | about | after
    or a little more | about | after
    or so | about | after
    or thereabout | about | after
    or thereabouts | about | after
    roughly | about | after
    -- nearly
    all but | nearly | before
    almost | nearly | before
    approaching | nearly | before
    as good as | nearly | before
    bordering on | nearly | before
    close on | nearly | before
    closing in on | nearly | before
    edging towards | nearly | before
    getting on for | nearly | before
    hard on | nearly | before
    inching towards | nearly | before
    just about | nearly | before
    nearing | nearly | before
    nearly | nearly | before
    next to | nearly | before
    not far off | nearly | before
    not far short of | nearly | before
    practically | nearly | before
    pushing | nearly | before
    towards | nearly | before
    verging on | nearly | before
    very nearly | nearly | before
    virtually | nearly | before
    well-nigh | nearly | before
    -- exact
    a combined | exact | before
    a full | exact | before
    a further | exact | before
    a grand total of | exact | before
    a mere | exact | before
    a net | exact | before
    a record | exact | before
    a round | exact | before
    a total of | exact | before
    a whopping | exact | before
    all of | exact | before
    altogether | exact | before
    an additional | exact | before
    an average of | exact | before
    an even | exact | before
    an exact | exact | before
    an extra | exact | before
    another | exact | before
    as few as | exact | before
    as little as | exact | before
    as low as | exact | before
    at exactly | exact | before
    at precisely | exact | before
    average of | exact | before
    averaging | exact | before
    combined | exact | before
    equal to | exact | before
    equaling | exact | before
    equalling | exact | before
    equals | exact | before
    equivalent to | exact | before
    exactly | exact | before
    exactly at | exact | before
    fully | exact | before
    in all | exact | before
    in total | exact | before
    just | exact | before
    merely | exact | before
    on average | exact | before
    only | exact | before
    precisely | exact | before
    solely | exact | before
    the full | exact | before
    total of | exact | before
    -- exact, after
    all told | exact | after
    altogether | exact | after
    combined | exact | after
    exactly | exact | after
    flat | exact | after
    in all | exact | after
    in total | exact | after
    on the dot | exact | after
    on the nose | exact | after
    overall | exact | after
    precisely | exact | after
    put together | exact | after
    sharp | exact | after
    to be exact | exact | after
    to be precise | exact | after
    """
}
