// Words that tell why other words stand in quotation marks, used where nobody is quoted.
// Entry: word or phrase | reason: title, nickname, slogan, term, name, foreign | places, as seen
// from the marks: before (directly, but for small words), near (within eight words before), behind
// (directly). Forms are listed one by one. Written for this project. Licence: Apache-2.0.

/// Cues of quoted words that are no speech.
public enum QuotedWordCues {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- titles: works
    album | title | before near behind
    albums | title | before near
    aria | title | before near
    article | title | before near
    ballad | title | before near behind
    bestseller | title | before near
    biography | title | before near
    book | title | before near behind
    books | title | before near
    chapter | title | before near
    column | title | before near behind
    comedy | title | before near
    documentary | title | before near behind
    drama | title | before near
    editorial | title | before near
    episode | title | before near behind
    essay | title | before near behind
    exhibit | title | before near behind
    exhibition | title | before near behind
    film | title | before near behind
    films | title | before near behind
    headline | title | before
    hymn | title | before near
    magazine | title | before near
    memoir | title | before near
    movie | title | before near behind
    movies | title | before near behind
    musical | title | before near behind
    novel | title | before near behind
    novels | title | before near behind
    opera | title | before near behind
    painting | title | before near
    pamphlet | title | before near
    play | title | before behind
    podcast | title | before near behind
    poem | title | before near behind
    poems | title | before near
    prequel | title | before near
    programme | title | before behind
    report | title | before near
    sculpture | title | before near
    sequel | title | before near
    series | title | before near behind
    show | title | before behind
    single | title | before near
    sitcom | title | before near behind
    song | title | before near behind
    songs | title | before near
    soundtrack | title | before near
    story | title | before near
    symphony | title | before near
    thriller | title | before near
    trilogy | title | before near behind
    video | title | before near
    videos | title | before near
    -- titles: words of making and naming
    author of | title | before
    authored | title | before
    co-wrote | title | before
    composed | title | before
    directed | title | before
    director of | title | before
    entitled | title | before
    headlined | title | before
    hummed | title | before
    painted | title | before
    penned | title | before
    performed | title | before
    performing | title | before
    played | title | before
    published | title | before
    recited | title | before
    recorded | title | before
    released | title | before
    sang | title | before
    screened | title | before
    sing | title | before
    singing | title | before
    sings | title | before
    star of | title | before
    starred in | title | before
    stars in | title | before
    sung | title | before
    titled | title | before
    watched | title | before
    wrote | title | before
    -- nicknames
    affectionately called | nickname | before
    affectionately known as | nickname | before
    aka | nickname | before
    alias | nickname | before
    also known as | nickname | before
    better known as | nickname | before
    dubbed | nickname | before
    goes by | nickname | before
    nickname | nickname | before
    nicknamed | nickname | before
    nicknames | nickname | before
    -- slogans
    banner | slogan | before behind
    banners | slogan | before behind
    campaign | slogan | before behind
    catchphrase | slogan | before
    chant | slogan | before
    chanted | slogan | before
    chanting | slogan | before
    chants | slogan | before
    graffiti | slogan | before behind
    hashtag | slogan | before
    leaflets | slogan | before
    motto | slogan | before behind
    mural | slogan | before behind
    placard | slogan | before behind
    placards | slogan | before behind
    poster | slogan | before behind
    posters | slogan | before behind
    rally | slogan | behind
    rallying cry | slogan | before
    scrawled | slogan | before
    sign | slogan | before behind
    signs | slogan | before behind
    slogan | slogan | before
    slogans | slogan | before
    sticker | slogan | before behind
    stickers | slogan | before behind
    strapline | slogan | before
    T-shirt | slogan | before behind
    T-shirts | slogan | before behind
    tagline | slogan | before
    -- terms
    abbreviation | term | before
    acronym | term | before
    called | term | before
    classed as | term | before
    classified as | term | before
    coined | term | before
    defined as | term | before
    euphemism | term | before
    expression | term | before
    expressions | term | before
    is a term | term | behind
    is jargon | term | behind
    is shorthand | term | behind
    jargon | term | before
    known as | term | before
    mean | term | before behind
    meaning | term | before behind
    means | term | before behind
    meant | term | before behind
    phrase | term | before
    phrases | term | before
    referred to as | term | before
    refers to | term | behind
    short for | term | before
    so called | term | before
    so-called | term | before
    term | term | before
    termed | term | before
    terms | term | before
    translates as | term | before
    word | term | before
    words | term | before
    -- names of things
    aircraft | name | before
    bar | name | before behind
    boat | name | before
    brand | name | behind
    cafe | name | before behind
    christened | name | before
    club | name | before behind
    code name | name | before
    code-named | name | before
    codenamed | name | before
    exercise | name | before
    ferry | name | before
    freighter | name | before
    launch | name | before
    lifeboat | name | before
    named | name | before
    operation | name | before
    project | name | before behind
    pub | name | before behind
    racehorse | name | before
    renamed | name | before
    restaurant | name | before behind
    ship | name | before
    storm | name | before
    tanker | name | before
    trawler | name | before
    tug | name | before
    vessel | name | before
    yacht | name | before
    -- languages: with word, phrase, term, for beside them or in before
    Arabic | foreign | near behind
    Chinese | foreign | near behind
    Czech | foreign | near behind
    Danish | foreign | near behind
    Dutch | foreign | near behind
    Farsi | foreign | near behind
    Finnish | foreign | near behind
    French | foreign | near behind
    Gaelic | foreign | near behind
    German | foreign | near behind
    Greek | foreign | near behind
    Hebrew | foreign | near behind
    Hindi | foreign | near behind
    Hungarian | foreign | near behind
    Icelandic | foreign | near behind
    Italian | foreign | near behind
    Japanese | foreign | near behind
    Korean | foreign | near behind
    Latin | foreign | near behind
    Mandarin | foreign | near behind
    Norwegian | foreign | near behind
    Persian | foreign | near behind
    Polish | foreign | near behind
    Portuguese | foreign | near behind
    Romanian | foreign | near behind
    Russian | foreign | near behind
    Spanish | foreign | near behind
    Swahili | foreign | near behind
    Swedish | foreign | near behind
    Turkish | foreign | near behind
    Ukrainian | foreign | near behind
    Urdu | foreign | near behind
    Vietnamese | foreign | near behind
    Welsh | foreign | near behind
    Yiddish | foreign | near behind
    Zulu | foreign | near behind
    """
}
