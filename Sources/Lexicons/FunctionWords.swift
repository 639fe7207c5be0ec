// The closed-class words of English, for taggers by rule and phrase borders. Entry: word | classes,
// the most frequent first: determiner possessive pronoun preposition conjunction auxiliary modal
// negation wh adverb interjection particle number. Contractions stand with a straight apostrophe.
// Written for this project. Licence: Apache-2.0.

/// Closed-class words with their classes.
public enum FunctionWords {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- determiners
    a | determiner
    all | determiner pronoun adverb
    an | determiner
    another | determiner pronoun
    any | determiner pronoun
    both | determiner pronoun conjunction
    certain | determiner
    each | determiner pronoun
    either | determiner pronoun conjunction
    enough | determiner pronoun adverb
    every | determiner
    few | determiner pronoun
    fewer | determiner pronoun
    fewest | determiner pronoun
    half | determiner number adverb
    least | determiner adverb
    less | determiner adverb
    little | determiner adverb
    many | determiner pronoun
    more | determiner adverb pronoun
    most | determiner adverb pronoun
    much | determiner adverb pronoun
    neither | determiner pronoun conjunction negation
    no | determiner interjection negation
    other | determiner pronoun
    several | determiner pronoun
    some | determiner pronoun
    such | determiner
    that | conjunction determiner pronoun wh
    the | determiner
    these | determiner pronoun
    this | determiner pronoun
    those | determiner pronoun
    umpteen | determiner
    various | determiner
    yonder | adverb determiner
    -- possessives
    her | possessive pronoun
    hers | pronoun
    his | possessive pronoun
    its | possessive
    mine | pronoun
    my | possessive
    one's | possessive
    our | possessive
    ours | pronoun
    own | possessive
    their | possessive
    theirs | pronoun
    thine | pronoun
    thy | possessive
    whose | wh possessive
    your | possessive
    yours | pronoun
    -- pronouns
    anybody | pronoun
    anyone | pronoun
    anything | pronoun
    each other | pronoun
    everybody | pronoun
    everyone | pronoun
    everything | pronoun
    he | pronoun
    herself | pronoun
    him | pronoun
    himself | pronoun
    i | pronoun
    it | pronoun
    itself | pronoun
    me | pronoun
    myself | pronoun
    no-one | pronoun negation
    nobody | pronoun negation
    none | pronoun negation
    nothing | pronoun negation
    one | number pronoun
    one another | pronoun
    ones | pronoun
    oneself | pronoun
    others | pronoun
    ourself | pronoun
    ourselves | pronoun
    she | pronoun
    so-and-so | pronoun
    somebody | pronoun
    someone | pronoun
    something | pronoun
    thee | pronoun
    them | pronoun
    themself | pronoun
    themselves | pronoun
    there | adverb pronoun
    they | pronoun
    thou | pronoun
    us | pronoun
    we | pronoun
    y'all | pronoun
    ya | pronoun
    ye | pronoun
    you | pronoun
    yourself | pronoun
    yourselves | pronoun
    -- wh words
    how | wh
    how'd | wh
    how's | wh
    however | adverb wh
    howsoever | wh
    that'd | pronoun
    that'll | pronoun
    that's | pronoun
    that've | pronoun
    what | wh
    what'd | wh
    what'll | wh
    what're | wh
    what's | wh
    whatever | wh
    whatsoever | wh
    when | wh conjunction
    when's | wh
    whence | wh
    whenever | wh conjunction
    where | wh conjunction
    where'd | wh
    where's | wh
    whereby | wh
    wherein | wh
    whereof | wh
    whereupon | conjunction wh
    wherever | wh conjunction
    whether | conjunction wh
    which | wh
    whichever | wh
    whither | wh
    who | wh
    who'd | wh
    who'll | wh
    who're | wh
    who's | wh
    who've | wh
    whoever | wh
    whom | wh
    whomever | wh
    whosoever | wh
    why | wh
    why's | wh
    -- prepositions
    'til | preposition conjunction
    aboard | preposition adverb
    about | preposition adverb
    above | preposition adverb
    according to | preposition
    across | preposition adverb
    after | preposition conjunction
    against | preposition
    ago | adverb preposition
    ahead of | preposition
    along | preposition adverb
    along with | preposition
    alongside | preposition adverb
    amid | preposition
    amidst | preposition
    among | preposition
    amongst | preposition
    anti | preposition
    apart from | preposition
    apropos | preposition
    around | preposition adverb
    as | preposition conjunction adverb
    as for | preposition
    as of | preposition
    as per | preposition
    as to | preposition
    as well as | conjunction
    aside from | preposition
    astride | preposition
    at | preposition
    atop | preposition
    bar | preposition
    barring | preposition
    because of | preposition
    before | preposition conjunction adverb
    behind | preposition adverb
    below | preposition adverb
    beneath | preposition adverb
    beside | preposition
    besides | preposition adverb
    between | preposition adverb
    beyond | preposition adverb
    but | conjunction preposition
    but for | preposition
    by | preposition adverb
    by dint of | preposition
    by means of | preposition
    by virtue of | preposition
    by way of | preposition
    circa | preposition
    close to | preposition
    concerning | preposition
    considering | preposition conjunction
    contrary to | preposition
    counting | preposition
    despite | preposition
    down | adverb preposition particle
    due to | preposition
    during | preposition
    except | preposition conjunction
    except for | preposition
    excepting | preposition
    excluding | preposition
    failing | preposition
    following | preposition
    for | preposition conjunction
    for the sake of | preposition
    from | preposition
    given | preposition conjunction
    in | preposition particle
    in accordance with | preposition
    in addition to | preposition
    in case of | preposition
    in charge of | preposition
    in connection with | preposition
    in exchange for | preposition
    in favor of | preposition
    in favour of | preposition
    in front of | preposition
    in lieu of | preposition
    in light of | preposition
    in line with | preposition
    in place of | preposition
    in regard to | preposition
    in relation to | preposition
    in response to | preposition
    in return for | preposition
    in search of | preposition
    in spite of | preposition
    in terms of | preposition
    in the course of | preposition
    in the event of | preposition
    in the face of | preposition
    in the wake of | preposition
    in view of | preposition
    including | preposition
    inside | preposition adverb
    inside of | preposition
    instead of | preposition
    into | preposition
    irrespective of | preposition
    like | preposition conjunction
    mid | preposition
    minus | preposition
    near | preposition adverb
    near to | preposition
    nearing | preposition
    next | preposition
    next to | preposition
    notwithstanding | preposition adverb
    of | preposition
    off | preposition particle adverb
    on | preposition particle
    on account of | preposition
    on behalf of | preposition
    on board | preposition
    on grounds of | preposition
    on the basis of | preposition
    on the eve of | preposition
    on the grounds of | preposition
    on the part of | preposition
    on top of | preposition
    onto | preposition
    opposite | preposition adverb
    opposite to | preposition
    other than | preposition
    out | particle adverb preposition
    out of | preposition
    outside | preposition adverb
    outside of | preposition
    over | preposition particle adverb
    owing to | preposition
    past | preposition adverb
    pending | preposition
    per | preposition
    plus | preposition conjunction
    post | preposition
    prior to | preposition
    pro | preposition
    pursuant to | preposition
    qua | preposition
    rather than | conjunction preposition
    re | preposition
    regarding | preposition
    regardless of | preposition
    respecting | preposition
    round | preposition particle
    sans | preposition
    save | preposition
    since | preposition conjunction
    subsequent to | preposition
    such as | preposition
    than | conjunction preposition
    thanks to | preposition
    through | preposition particle
    throughout | preposition adverb
    till | preposition conjunction
    to | preposition particle
    together with | preposition
    toward | preposition
    towards | preposition
    under | preposition adverb
    underneath | preposition adverb
    unlike | preposition
    until | preposition conjunction
    unto | preposition
    up | particle preposition adverb
    up to | preposition
    up until | preposition
    upon | preposition
    upto | preposition
    versus | preposition
    via | preposition
    vis-à-vis | preposition
    with | preposition
    with reference to | preposition
    with regard to | preposition
    with respect to | preposition
    with the exception of | preposition
    within | preposition adverb
    worth | preposition
    -- conjunctions
    'cause | conjunction
    albeit | conjunction
    although | conjunction
    and | conjunction
    and/or | conjunction
    as if | conjunction
    as long as | conjunction
    as soon as | conjunction
    as though | conjunction
    as well | conjunction
    assuming | conjunction
    assuming that | conjunction
    because | conjunction
    by the time | conjunction
    considering that | conjunction
    cos | conjunction
    ergo | adverb
    even if | conjunction
    even though | conjunction
    except that | conjunction
    for fear that | conjunction
    given that | conjunction
    if | conjunction
    if only | conjunction
    in as much as | conjunction
    in case | conjunction
    in order that | conjunction
    in order to | conjunction
    in that | conjunction
    in the hope that | conjunction
    inasmuch as | conjunction
    insofar as | conjunction
    just as | conjunction
    lest | conjunction
    nor | conjunction negation
    not only | negation conjunction
    now that | conjunction
    on condition that | conjunction
    once | adverb conjunction
    only if | conjunction
    or | conjunction
    provided | conjunction
    provided that | conjunction
    providing | conjunction
    save that | conjunction
    seeing | conjunction
    so | adverb conjunction
    so as to | conjunction
    so long as | conjunction
    so that | conjunction
    such that | conjunction
    supposing | conjunction
    the moment | conjunction
    though | conjunction adverb
    to the extent that | conjunction
    unless | conjunction
    until such time as | conjunction
    whereas | conjunction
    while | conjunction
    whilst | conjunction
    yet | adverb conjunction
    -- auxiliaries
    'd | auxiliary modal
    'm | auxiliary
    're | auxiliary
    's | auxiliary possessive
    'tis | auxiliary
    'twas | auxiliary
    've | auxiliary
    ain't | auxiliary negation
    am | auxiliary
    are | auxiliary
    aren't | auxiliary negation
    be | auxiliary
    been | auxiliary
    being | auxiliary
    did | auxiliary
    didn't | auxiliary negation
    do | auxiliary
    does | auxiliary
    doesn't | auxiliary negation
    doing | auxiliary
    don't | auxiliary negation
    done | auxiliary
    get | auxiliary
    gets | auxiliary
    getting | auxiliary
    got | auxiliary
    gotten | auxiliary
    had | auxiliary
    hadn't | auxiliary negation
    has | auxiliary
    hasn't | auxiliary negation
    have | auxiliary
    haven't | auxiliary negation
    having | auxiliary
    he's | auxiliary
    here's | auxiliary
    i'm | auxiliary
    i've | auxiliary
    is | auxiliary
    isn't | auxiliary negation
    it's | auxiliary
    let's | auxiliary
    she's | auxiliary
    there'd | pronoun modal
    there's | auxiliary
    there've | auxiliary
    they're | auxiliary
    they've | auxiliary
    was | auxiliary
    wasn't | auxiliary negation
    we're | auxiliary
    we've | auxiliary
    were | auxiliary
    weren't | auxiliary negation
    you're | auxiliary
    you've | auxiliary
    -- modals
    'll | modal
    able to | modal
    about to | modal
    be to | modal
    can | modal
    can't | modal negation
    cannot | modal negation
    could | modal
    could've | modal
    coulda | modal
    couldn't | modal negation
    d'you | modal
    dare | modal
    daren't | modal negation
    going to | modal
    gonna | modal
    gotta | modal
    had better | modal
    had to | modal
    has to | modal
    have to | modal
    he'd | modal
    he'll | modal
    i'd | modal
    i'll | modal
    it'd | modal
    it'll | modal
    may | modal
    mayn't | modal negation
    might | modal
    might've | modal
    mightn't | modal negation
    must | modal
    must've | modal
    mustn't | modal negation
    need | modal
    needn't | modal negation
    ought | modal
    ought to | modal
    oughtn't | modal negation
    shall | modal
    shan't | modal negation
    she'd | modal
    she'll | modal
    should | modal
    should've | modal
    shoulda | modal
    shouldn't | modal negation
    there'll | modal
    they'd | modal
    they'll | modal
    used to | modal
    usedn't | modal negation
    wanna | modal
    we'd | modal
    we'll | modal
    will | modal
    won't | modal negation
    would | modal
    would rather | modal
    would've | modal
    woulda | modal
    wouldn't | modal negation
    you'd | modal
    you'll | modal
    -- negation
    anything but | negation
    at no time | negation
    barely | adverb negation
    by no means | negation
    hardly | adverb negation
    in no way | negation
    n't | negation
    nary | determiner negation
    nay | interjection negation
    never | adverb negation
    no longer | adverb negation
    no more | adverb negation
    no one | pronoun negation
    nope | interjection negation
    not | negation
    not even | negation
    not yet | negation
    nought | number negation
    nowhere | adverb negation
    on no account | negation
    rarely | adverb negation
    scarcely | adverb negation
    seldom | adverb negation
    under no circumstances | negation
    without | preposition adverb negation
    -- adverbs
    a bit | adverb
    a little | adverb
    a lot | adverb
    above all | adverb
    abroad | adverb
    adrift | adverb
    after all | adverb
    afterward | adverb
    afterwards | adverb
    again | adverb
    ahead | adverb
    all along | adverb
    all but | adverb
    all over | adverb
    almost | adverb
    alone | adverb
    already | adverb
    also | adverb
    altogether | adverb
    always | adverb
    and so on | adverb
    anyhow | adverb
    anymore | adverb
    anyway | adverb
    anywhere | adverb
    apart | adverb
    as usual | adverb
    as yet | adverb
    ashore | adverb
    aside | adverb
    astern | adverb
    at first | adverb
    at last | adverb
    at least | adverb
    at most | adverb
    at once | adverb
    away | adverb particle
    back | adverb particle
    backward | adverb
    backwards | adverb
    beforehand | adverb
    downstairs | adverb
    downward | adverb
    downwards | adverb
    e.g. | adverb
    eastwards | adverb
    else | adverb
    elsewhere | adverb
    en route | adverb
    et al | adverb
    et cetera | adverb
    etc | adverb
    even | adverb
    ever | adverb
    ever since | adverb
    everywhere | adverb
    far | adverb
    for example | adverb
    for instance | adverb
    forever | adverb
    forth | adverb
    forward | adverb
    further | adverb
    furthermore | adverb
    hence | adverb
    henceforth | adverb
    here | adverb
    hereafter | adverb
    hereby | adverb
    herein | adverb
    hither | adverb
    hitherto | adverb
    home | adverb
    i.e. | adverb
    in addition | adverb
    in fact | adverb
    in general | adverb
    in part | adverb
    in particular | adverb
    in turn | adverb
    indeed | adverb
    indoors | adverb
    instead | adverb
    inwards | adverb
    just | adverb
    kind of | adverb
    later | adverb
    likewise | adverb
    maybe | adverb
    meantime | adverb
    meanwhile | adverb
    more or less | adverb
    moreover | adverb
    namely | adverb
    nearby | adverb
    nearly | adverb
    nevertheless | adverb
    nonetheless | adverb
    northwards | adverb
    now | adverb
    nowadays | adverb
    of course | adverb
    often | adverb
    on the other hand | adverb
    once again | adverb
    only | adverb
    onward | adverb
    onwards | adverb
    otherwise | adverb
    outdoors | adverb
    outwards | adverb
    overboard | adverb
    overhead | adverb
    overseas | adverb
    per se | adverb
    perhaps | adverb
    quite | adverb
    rather | adverb
    really | adverb
    right now | adverb
    sideways | adverb
    so far | adverb
    somehow | adverb
    sometime | adverb
    sometimes | adverb
    somewhat | adverb
    somewhere | adverb
    soon | adverb
    sort of | adverb
    southwards | adverb
    still | adverb
    that is | adverb
    then | adverb
    thence | adverb
    thereafter | adverb
    thereby | adverb
    therefore | adverb
    therein | adverb
    thereof | adverb
    thrice | adverb
    thus | adverb
    today | adverb
    together | adverb
    tomorrow | adverb
    tonight | adverb
    too | adverb
    twice | adverb
    underfoot | adverb
    upstairs | adverb
    upward | adverb
    upwards | adverb
    very | adverb
    vice versa | adverb
    well | adverb interjection
    westwards | adverb
    yesterday | adverb
    -- interjections
    ah | interjection
    aha | interjection
    alas | interjection
    amen | interjection
    aw | interjection
    ay | interjection
    aye | interjection
    bah | interjection
    boo | interjection
    bravo | interjection
    bye | interjection
    cheers | interjection
    dear | interjection
    eek | interjection
    eh | interjection
    er | interjection
    erm | interjection
    gee | interjection
    god bless | interjection
    good morning | interjection
    good night | interjection
    goodbye | interjection
    gosh | interjection
    ha | interjection
    hallelujah | interjection
    heck | interjection
    hello | interjection
    hey | interjection
    hi | interjection
    hmm | interjection
    hooray | interjection
    huh | interjection
    hurrah | interjection
    hush | interjection
    lo | interjection
    mmm | interjection
    my god | interjection
    nah | interjection
    oh | interjection
    oh my god | interjection
    oh no | interjection
    ok | interjection
    okay | interjection
    oops | interjection
    ouch | interjection
    ow | interjection
    phew | interjection
    please | interjection
    pooh | interjection
    shh | interjection
    so long | interjection
    sorry | interjection
    thank you | interjection
    thanks | interjection
    touché | interjection
    tut | interjection
    ugh | interjection
    uh | interjection
    uh-huh | interjection
    um | interjection
    welcome | interjection
    well done | interjection
    whoa | interjection
    woe | interjection
    wow | interjection
    yay | interjection
    yeah | interjection
    yep | interjection
    yes | interjection
    yikes | interjection
    yo | interjection
    yuck | interjection
    """
}
