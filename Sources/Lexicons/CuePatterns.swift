// Cues of several words whose sense is not that of their verb, for the kinds of attribution. Entry:
// pattern | kind | speech | class | forms. kind and class as in AttributionVerbs; kind mode: the verb
// behind the words is the cue, they say only how it holds. speech: spoken, directive, -; of a mode:
// negated, hypothetical, - (`went on to say` is saying). forms: - (the first word is a verb in any of
// its forms), fixed (as written). Written for this project. Licence: Apache-2.0.

/// Attribution by idiom: was quoted as saying, stopped short of calling, would like to.
public enum CuePatterns {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- said
    break the silence | said | spoken | neutral | -
    cited as saying | said | spoken | neutral | fixed
    come out against | believes | spoken | other | -
    come out for | believes | spoken | other | -
    come out in favor of | believes | spoken | other | -
    come out in favour of | believes | spoken | other | -
    express anger | believes | spoken | other | -
    express concern | believes | spoken | other | -
    express concerns | believes | spoken | other | -
    express confidence | believes | spoken | other | -
    express disappointment | believes | spoken | other | -
    express doubt | believes | spoken | other | -
    express doubts | believes | spoken | other | -
    express fear | believes | spoken | other | -
    express fears | believes | spoken | other | -
    express frustration | believes | spoken | other | -
    express hope | believes | spoken | other | -
    express outrage | believes | spoken | other | -
    express regret | believes | spoken | other | -
    express support | believes | spoken | other | -
    express sympathy | said | spoken | other | -
    give an account | said | spoken | neutral | -
    give an assurance | said | spoken | other | -
    go on record | said | spoken | neutral | -
    have it | said | spoken | neutral | -
    have this to say | said | spoken | neutral | -
    hear saying | said | spoken | neutral | -
    heard saying | said | spoken | neutral | fixed
    heard shouting | said | spoken | other | fixed
    heard to say | said | spoken | neutral | fixed
    hold a press conference | said | spoken | neutral | -
    issue a denial | denies | spoken | neutral | -
    issue a plea | said | directive | other | -
    issue a statement | said | spoken | neutral | -
    issue a warning | said | spoken | other | -
    issue an apology | said | spoken | other | -
    issue an appeal | said | directive | other | -
    issue an order | said | directive | neutral | -
    keep saying | said | spoken | neutral | -
    let it be known | said | spoken | neutral | -
    make a claim | said | spoken | doubting | -
    make a statement | said | spoken | neutral | -
    make an announcement | said | spoken | neutral | -
    make no bones about | said | spoken | other | -
    make no secret of | said | spoken | other | -
    make plain | said | spoken | neutral | -
    make the argument | said | spoken | neutral | -
    make the case | said | spoken | other | -
    on record as saying | said | spoken | neutral | fixed
    overheard saying | said | spoken | neutral | fixed
    quoted as saying | said | spoken | neutral | fixed
    raise concerns | said | spoken | other | -
    raise doubts | said | spoken | other | -
    recorded as saying | said | spoken | neutral | fixed
    release a statement | said | spoken | neutral | -
    reported as saying | said | spoken | neutral | fixed
    reported to have said | said | spoken | neutral | fixed
    respond by saying | said | spoken | neutral | -
    seen shouting | said | spoken | other | fixed
    send a message | said | spoken | neutral | -
    set the record straight | said | spoken | neutral | -
    speak of | said | spoken | neutral | -
    stand by | said | spoken | other | -
    stick to | said | spoken | other | -
    take credit for | said | spoken | other | -
    take to task | said | spoken | combative | -
    -- said, orders
    call an end to | said | directive | other | -
    call for | said | directive | neutral | -
    lay down the law | said | directive | other | -
    make a plea | said | directive | other | -
    make an appeal | said | directive | other | -
    serve an order | said | directive | neutral | -
    -- wrote
    bear the words | wrote | spoken | neutral | -
    carry the words | wrote | spoken | neutral | -
    put on record | wrote | spoken | neutral | -
    put pen to paper | wrote | spoken | neutral | -
    put to paper | wrote | spoken | neutral | -
    take to social media | wrote | spoken | neutral | -
    take to twitter | wrote | spoken | neutral | -
    -- asked
    ask aloud | asked | spoken | neutral | -
    beg the question | asked | spoken | neutral | -
    call into question | asked | spoken | other | -
    cast doubt on | asked | spoken | other | -
    put it to | asked | spoken | neutral | -
    raise questions | asked | spoken | neutral | -
    raise the question | asked | spoken | neutral | -
    wish to know | asked | spoken | neutral | -
    wonder out loud | asked | spoken | neutral | -
    would like to know | asked | spoken | neutral | fixed
    -- believes
    be against | believes | - | neutral | -
    be alarmed | believes | - | neutral | -
    be annoyed | believes | - | neutral | -
    be convinced | believes | - | neutral | -
    be critical of | said | spoken | other | -
    be dismayed | believes | - | neutral | -
    be for | believes | - | neutral | -
    be frustrated | believes | - | neutral | -
    be in agreement | believes | - | neutral | -
    be in favor of | believes | - | neutral | -
    be in favour of | believes | - | neutral | -
    be in support of | believes | - | neutral | -
    be interested in | believes | - | neutral | -
    be of the belief | believes | - | neutral | -
    be of the mind | believes | - | neutral | -
    be of the opinion | believes | - | neutral | -
    be of the view | believes | - | neutral | -
    be open to | believes | - | neutral | -
    be opposed to | believes | - | neutral | -
    be persuaded | believes | - | neutral | -
    be relieved | believes | - | neutral | -
    be supportive of | believes | - | neutral | -
    be unaware | believes | - | neutral | -
    be unconvinced | believes | - | neutral | -
    be under no illusion | believes | - | neutral | -
    be unhappy | believes | - | neutral | -
    be upset | believes | - | neutral | -
    be wary of | believes | - | neutral | -
    be worried | believes | - | neutral | -
    bear in mind | believes | - | neutral | -
    come around to | believes | - | neutral | -
    come round to | believes | - | neutral | -
    come to the conclusion | believes | - | neutral | -
    convinced | believes | - | neutral | fixed
    fear for | believes | - | neutral | -
    find it hard to believe | believes | - | neutral | -
    get the impression | believes | - | neutral | -
    give up hope | believes | - | neutral | -
    have a feeling | believes | - | neutral | -
    have high hopes | believes | - | neutral | -
    have no idea | believes | - | neutral | -
    have reason to believe | believes | - | neutral | -
    have reservations about | believes | - | neutral | -
    have the impression | believes | - | neutral | -
    hold dear | believes | - | neutral | -
    hold to be | believes | - | neutral | -
    in the belief | believes | - | neutral | fixed
    in the hope | believes | - | neutral | fixed
    look forward to | believes | - | neutral | -
    place faith in | believes | - | neutral | -
    share concerns | believes | - | neutral | -
    side with | believes | - | neutral | -
    take a dim view of | believes | - | neutral | -
    take heart | believes | - | neutral | -
    take it | believes | - | neutral | -
    take the position | believes | - | neutral | -
    take the view | believes | - | neutral | -
    throw support behind | believes | spoken | other | -
    would hate | believes | - | neutral | fixed
    would love | believes | - | neutral | fixed
    would prefer | believes | - | neutral | fixed
    would rather | believes | - | neutral | fixed
    would welcome | believes | - | neutral | fixed
    -- intends
    be anxious to | intends | - | neutral | -
    be bent on | intends | - | neutral | -
    be committed to | intends | - | neutral | -
    be determined to | intends | - | neutral | -
    be intent on | intends | - | neutral | -
    be looking to | intends | - | neutral | -
    be minded to | intends | - | neutral | -
    be out to | intends | - | neutral | -
    be poised to | intends | - | neutral | -
    be prepared to | intends | - | neutral | -
    be reluctant to | intends | - | neutral | -
    be resolved to | intends | - | neutral | -
    be unwilling to | intends | - | neutral | -
    bid to | intends | - | neutral | -
    consider running | intends | - | neutral | -
    give a commitment | intends | spoken | other | -
    give a pledge | intends | spoken | other | -
    give an undertaking | intends | spoken | other | -
    give notice of | intends | spoken | neutral | -
    have no intention of | intends | - | neutral | -
    have plans to | intends | - | neutral | -
    have set out to | intends | - | neutral | -
    make a commitment | intends | spoken | other | -
    make a pledge | intends | spoken | other | -
    make a promise | intends | spoken | other | -
    make up her mind | intends | - | neutral | -
    make up his mind | intends | - | neutral | -
    make up their mind | intends | - | neutral | -
    make up their minds | intends | - | neutral | -
    offer to | intends | spoken | other | -
    push to | intends | - | neutral | -
    rule out | denies | spoken | other | -
    set out to | intends | - | neutral | -
    take a vow | intends | spoken | other | -
    take aim | intends | - | neutral | -
    toy with | intends | - | neutral | -
    weigh whether | intends | - | neutral | -
    would like | intends | - | neutral | fixed
    would like to | intends | - | neutral | fixed
    -- denies
    back away from | denies | spoken | other | -
    back down from | denies | spoken | other | -
    beg to differ | denies | spoken | other | -
    distance herself from | denies | spoken | other | -
    distance himself from | denies | spoken | other | -
    distance itself from | denies | spoken | other | -
    distance themselves from | denies | spoken | other | -
    enter a plea of not guilty | denies | spoken | neutral | -
    hit back at claims | denies | spoken | combative | -
    hit back at suggestions | denies | spoken | combative | -
    plead innocent | denies | spoken | other | -
    pour cold water on | denies | spoken | other | -
    protest her innocence | denies | spoken | other | -
    protest his innocence | denies | spoken | other | -
    protest their innocence | denies | spoken | other | -
    push back against claims | denies | spoken | other | -
    push back on claims | denies | spoken | other | -
    take issue with | denies | spoken | other | -
    walk away from | denies | spoken | other | -
    wave aside | denies | spoken | other | -
    -- declined
    avoid answering | declined | - | neutral | -
    avoid saying | declined | - | neutral | -
    be coy about | declined | - | neutral | -
    be silent on | declined | - | neutral | -
    give no details | declined | - | neutral | -
    give no reason | declined | - | neutral | -
    give nothing away | declined | - | neutral | -
    have nothing to say | declined | - | neutral | -
    keep to herself | declined | - | neutral | -
    keep to himself | declined | - | neutral | -
    make no mention of | declined | - | neutral | -
    offer no explanation | declined | - | neutral | -
    refrain from commenting | declined | - | neutral | -
    refrain from saying | declined | - | neutral | -
    say little | declined | - | neutral | -
    say no more | declined | - | neutral | -
    say nothing | declined | - | neutral | -
    shy away from saying | declined | - | neutral | -
    stop short of | declined | - | neutral | -
    will neither confirm nor deny | declined | - | neutral | fixed
    would only say | said | spoken | neutral | fixed
    -- mode: the verb behind is the cue
    be able to | mode | hypothetical | - | -
    be at pains to | mode | - | - | -
    be careful to | mode | - | - | -
    be due to | mode | hypothetical | - | -
    be expected to | mode | hypothetical | - | -
    be first to | mode | - | - | -
    be forced to | mode | - | - | -
    be going to | mode | hypothetical | - | -
    be happy to | mode | - | - | -
    be heard to | mode | - | - | -
    be likely to | mode | hypothetical | - | -
    be moved to | mode | - | - | -
    be quick to | mode | - | - | -
    be quoted as | mode | - | - | -
    be reported as | mode | - | - | -
    be set to | mode | hypothetical | - | -
    be slow to | mode | - | - | -
    be supposed to | mode | hypothetical | - | -
    be the first to | mode | - | - | -
    be unable to | mode | negated | - | -
    be unlikely to | mode | negated | - | -
    be yet to | mode | negated | - | -
    begin by | mode | - | - | -
    cease to | mode | negated | - | -
    choose not to | mode | negated | - | -
    close by | mode | - | - | -
    come close to | mode | negated | - | -
    come forward to | mode | - | - | -
    come out to | mode | - | - | -
    conclude by | mode | - | - | -
    continue by | mode | - | - | -
    continue to | mode | - | - | -
    end by | mode | - | - | -
    fail to | mode | negated | - | -
    far from | mode | negated | - | fixed
    feel compelled to | mode | - | - | -
    finish by | mode | - | - | -
    forget to | mode | negated | - | -
    get up to | mode | - | - | -
    go as far as to | mode | - | - | -
    go on to | mode | - | - | -
    go out of her way to | mode | - | - | -
    go out of his way to | mode | - | - | -
    go so far as to | mode | - | - | -
    happen to | mode | - | - | -
    hasten to | mode | - | - | -
    have yet to | mode | negated | - | -
    hesitate to | mode | negated | - | -
    instead of | mode | negated | - | fixed
    keep on | mode | - | - | -
    look set to | mode | hypothetical | - | -
    make a point of | mode | - | - | -
    manage to | mode | - | - | -
    neglect to | mode | negated | - | -
    never one to | mode | negated | - | fixed
    not just | mode | - | - | fixed
    not only | mode | - | - | fixed
    open by | mode | - | - | -
    pause to | mode | - | - | -
    proceed to | mode | - | - | -
    rather than | mode | negated | - | fixed
    refrain from | mode | negated | - | -
    reply by | mode | - | - | -
    respond by | mode | - | - | -
    rise to | mode | - | - | -
    rush to | mode | - | - | -
    start by | mode | - | - | -
    take care to | mode | - | - | -
    take pains to | mode | - | - | -
    take the time to | mode | - | - | -
    take time to | mode | - | - | -
    take to the stage to | mode | - | - | -
    tend to | mode | - | - | -
    unable to | mode | negated | - | fixed
    use to | mode | - | - | -
    used to | mode | - | - | fixed
    without | mode | negated | - | fixed
    yet to | mode | negated | - | fixed
    """
}
