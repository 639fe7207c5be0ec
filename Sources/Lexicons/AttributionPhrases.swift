// Cues that are not one verb, for the attribution finder. Entry: phrase | kind | shape. X stands
// for the source, BE for any form of be. shape: prefix (the source follows), frame (X is inside),
// adverb, passive (no agent; what follows is the content), clause, existential, noun. kind hedged:
// hearsay without a source. Written for this project. Licence: Apache-2.0.

/// Attribution by phrase: according to, as X put it, reportedly, it is understood.
public enum AttributionPhrases {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- a source follows, said
    a spokesman for | said | prefix
    a spokesperson for | said | prefix
    a spokeswoman for | said | prefix
    a statement by | said | prefix
    a statement from | said | prefix
    according to | said | prefix
    as announced by | said | prefix
    as claimed by | said | prefix
    as confirmed by | said | prefix
    as described by | said | prefix
    as explained by | said | prefix
    as put by | said | prefix
    as quoted by | said | prefix
    as reported by | said | prefix
    as stated by | said | prefix
    as told by | said | prefix
    as told to | said | prefix
    attributed to | said | prefix
    by the account of | said | prefix
    by the reckoning of | said | prefix
    citing | said | prefix
    credited to | said | prefix
    if X is to be believed | said | prefix
    in a statement by | said | prefix
    in a statement from | said | prefix
    in an interview with | said | prefix
    in comments by | said | prefix
    in remarks by | said | prefix
    in the account of | said | prefix
    in the estimation of | said | prefix
    in the telling of | said | prefix
    in the words of | said | prefix
    on the authority of | said | prefix
    on the evidence of | said | prefix
    on the testimony of | said | prefix
    on the word of | said | prefix
    paraphrasing | said | prefix
    per | said | prefix
    quoting | said | prefix
    speaking for | said | prefix
    to paraphrase | said | prefix
    to quote | said | prefix
    with a word from | said | prefix
    -- a source inside or before, said
    as X called it | said | frame
    as X described it | said | frame
    as X describes it | said | frame
    as X explained | said | frame
    as X explains | said | frame
    as X has it | said | frame
    as X noted | said | frame
    as X notes | said | frame
    as X observed | said | frame
    as X pointed out | said | frame
    as X put it | said | frame
    as X puts it | said | frame
    as X recalled | said | frame
    as X recalls | said | frame
    as X remarked | said | frame
    as X said | said | frame
    as X says | said | frame
    as X tells it | said | frame
    as X told | said | frame
    as X told it | said | frame
    as X would have it | said | frame
    as X writes | said | frame
    as X wrote | said | frame
    asked about it, X | said | frame
    by X's account | said | frame
    by X's count | said | frame
    by X's own account | said | frame
    by X's own admission | said | frame
    by X's reckoning | said | frame
    if you believe X | said | frame
    in X's account | said | frame
    in X's own words | said | frame
    in X's telling | said | frame
    in X's version | said | frame
    in X's words | said | frame
    on X's account | said | frame
    said X | said | frame
    says X | said | frame
    so said X | said | frame
    so says X | said | frame
    thus X | said | frame
    to hear X tell it | said | frame
    what X called | said | frame
    what X calls | said | frame
    what X described as | said | frame
    what X describes as | said | frame
    what X dubbed | said | frame
    what X termed | said | frame
    which X called | said | frame
    which X calls | said | frame
    which X described as | said | frame
    which X describes as | said | frame
    word from X | said | frame
    X can be heard saying | said | frame
    X could be heard shouting | said | frame
    X had this to say | said | frame
    X has been quoted as saying | said | frame
    X is heard saying | said | frame
    X is on record as saying | said | frame
    X is quoted as saying | said | frame
    X said yes | said | frame
    X was cited as saying | said | frame
    X was having none of it | said | frame
    X was heard saying | said | frame
    X was heard to say | said | frame
    X was overheard saying | said | frame
    X was quoted as saying | said | frame
    X was reported as saying | said | frame
    X was reported to have said | said | frame
    X went on record | said | frame
    X were quoted as saying | said | frame
    -- a source, opinion
    as seen by | believes | prefix
    as viewed by | believes | prefix
    for fear of | believes | prefix
    from the perspective of | believes | prefix
    from the point of view of | believes | prefix
    from the standpoint of | believes | prefix
    in the belief of | believes | prefix
    in the eyes of | believes | prefix
    in the hope of | believes | prefix
    in the judgement of | believes | prefix
    in the judgment of | believes | prefix
    in the mind of | believes | prefix
    in the minds of | believes | prefix
    in the opinion of | believes | prefix
    in the view of | believes | prefix
    to the mind of | believes | prefix
    to the minds of | believes | prefix
    -- a source inside, opinion
    as X saw it | believes | frame
    as X sees it | believes | frame
    from X's perspective | believes | frame
    from X's point of view | believes | frame
    in X's book | believes | frame
    in X's estimation | believes | frame
    in X's eyes | believes | frame
    in X's mind | believes | frame
    in X's opinion | believes | frame
    in X's view | believes | frame
    the way X sees it | believes | frame
    to X's mind | believes | frame
    X has no doubt that | believes | frame
    X is of the view that | believes | frame
    X takes the view that | believes | frame
    X's belief is that | believes | frame
    X's fear is that | believes | frame
    X's hope is that | believes | frame
    -- a document follows
    a copy of the letter seen by | wrote | prefix
    a poll by | wrote | prefix
    a report by | wrote | prefix
    a report from | wrote | prefix
    a study by | wrote | prefix
    a survey by | wrote | prefix
    an email seen by | wrote | prefix
    analysis by | wrote | prefix
    analysis of | wrote | prefix
    as described in | wrote | prefix
    as detailed in | wrote | prefix
    as documented in | wrote | prefix
    as laid down in | wrote | prefix
    as recorded in | wrote | prefix
    as reported in | wrote | prefix
    as set out in | wrote | prefix
    as shown in | wrote | prefix
    as stated in | wrote | prefix
    based on data from | wrote | prefix
    based on figures from | wrote | prefix
    court documents | wrote | prefix
    court papers | wrote | prefix
    court records | wrote | prefix
    data from | wrote | prefix
    data show | wrote | prefix
    data shows | wrote | prefix
    documents seen by | wrote | prefix
    documents show | wrote | prefix
    figures from | wrote | prefix
    figures show | wrote | prefix
    in the findings of | wrote | prefix
    numbers from | wrote | prefix
    police records | wrote | prefix
    records show | wrote | prefix
    research by | wrote | prefix
    research from | wrote | prefix
    statistics from | wrote | prefix
    the text of | wrote | prefix
    under the terms of | wrote | prefix
    -- hearsay adverbs
    according to early reports | hedged | adverb
    according to initial reports | hedged | adverb
    according to local reports | hedged | adverb
    according to media reports | hedged | adverb
    according to news reports | hedged | adverb
    according to press reports | hedged | adverb
    according to reports | hedged | adverb
    according to rumors | hedged | adverb
    according to rumours | hedged | adverb
    according to some reports | hedged | adverb
    according to unconfirmed reports | hedged | adverb
    allegedly | hedged | adverb
    apparently | hedged | adverb
    as alleged | hedged | adverb
    as far as anyone knows | hedged | adverb
    as far as is known | hedged | adverb
    as has been reported | hedged | adverb
    as is alleged | hedged | adverb
    as is said | hedged | adverb
    as is well known | hedged | adverb
    as previously reported | hedged | adverb
    as reported | hedged | adverb
    as rumored | hedged | adverb
    as rumoured | hedged | adverb
    as the saying goes | hedged | adverb
    as the story goes | hedged | adverb
    as they say | hedged | adverb
    as widely reported | hedged | adverb
    avowedly | hedged | adverb
    by all accounts | hedged | adverb
    by most accounts | hedged | adverb
    by some accounts | hedged | adverb
    from what is known | hedged | adverb
    if reports are to be believed | hedged | adverb
    if rumors are to be believed | hedged | adverb
    if rumours are to be believed | hedged | adverb
    it appears | hedged | adverb
    it seems | hedged | adverb
    legend has it | hedged | adverb
    on all accounts | hedged | adverb
    ostensibly | hedged | adverb
    presumably | hedged | adverb
    purportedly | hedged | adverb
    putatively | hedged | adverb
    reportedly | hedged | adverb
    reputedly | hedged | adverb
    rumor has it | hedged | adverb
    rumour has it | hedged | adverb
    rumouredly | hedged | adverb
    seemingly | hedged | adverb
    self-described | hedged | adverb
    self-proclaimed | hedged | adverb
    self-styled | hedged | adverb
    so far as is known | hedged | adverb
    so it is said | hedged | adverb
    so the story goes | hedged | adverb
    so to speak | hedged | adverb
    supposedly | hedged | adverb
    the story goes | hedged | adverb
    the word is | hedged | adverb
    unofficially | hedged | adverb
    word has it | hedged | adverb
    word is | hedged | adverb
    word on the street is | hedged | adverb
    would-be | hedged | adverb
    -- hearsay passives
    BE accused by | hedged | passive
    BE accused of | hedged | passive
    BE alleged by | hedged | passive
    BE alleged to | hedged | passive
    BE also believed to | hedged | passive
    BE also said to | hedged | passive
    BE also thought to | hedged | passive
    BE also understood to | hedged | passive
    BE anticipated to | hedged | passive
    BE assumed to | hedged | passive
    BE believed dead | hedged | passive
    BE believed to | hedged | passive
    BE believed trapped | hedged | passive
    BE billed as | hedged | passive
    BE blamed for | hedged | passive
    BE certain to | hedged | passive
    BE claimed to | hedged | passive
    BE confirmed to | hedged | passive
    BE conjectured to | hedged | passive
    BE considered to | hedged | passive
    BE credited with | hedged | passive
    BE deemed to | hedged | passive
    BE described as | hedged | passive
    BE due to be | hedged | passive
    BE estimated to | hedged | passive
    BE expected to | hedged | passive
    BE feared dead | hedged | passive
    BE feared drowned | hedged | passive
    BE feared lost | hedged | passive
    BE feared to | hedged | passive
    BE feared trapped | hedged | passive
    BE felt to | hedged | passive
    BE forecast to | hedged | passive
    BE found to | hedged | passive
    BE hailed as | hedged | passive
    BE heard to | hedged | passive
    BE held to | hedged | passive
    BE hoped to | hedged | passive
    BE judged to | hedged | passive
    BE known to | hedged | passive
    BE likely to | hedged | passive
    BE linked to | hedged | passive
    BE meant to | hedged | passive
    BE mooted to | hedged | passive
    BE perceived to | hedged | passive
    BE poised to | hedged | passive
    BE portrayed as | hedged | passive
    BE predicted to | hedged | passive
    BE presumed dead | hedged | passive
    BE presumed to | hedged | passive
    BE projected to | hedged | passive
    BE purported to | hedged | passive
    BE reckoned to | hedged | passive
    BE regarded as | hedged | passive
    BE reported dead | hedged | passive
    BE reported missing | hedged | passive
    BE reported to | hedged | passive
    BE reputed to | hedged | passive
    BE rumored | hedged | passive
    BE rumored to | hedged | passive
    BE rumored to be | hedged | passive
    BE rumoured | hedged | passive
    BE rumoured to | hedged | passive
    BE rumoured to be | hedged | passive
    BE said to | hedged | passive
    BE scheduled to | hedged | passive
    BE seen as | hedged | passive
    BE seen to | hedged | passive
    BE set to | hedged | passive
    BE shown to | hedged | passive
    BE slated to | hedged | passive
    BE supposed to | hedged | passive
    BE suspected of | hedged | passive
    BE suspected to | hedged | passive
    BE thought dead | hedged | passive
    BE thought to | hedged | passive
    BE tipped to | hedged | passive
    BE touted as | hedged | passive
    BE understood to | hedged | passive
    BE viewed as | hedged | passive
    BE wanted for | hedged | passive
    BE widely believed to | hedged | passive
    BE widely considered to | hedged | passive
    BE widely expected to | hedged | passive
    BE widely regarded as | hedged | passive
    BE widely reported to | hedged | passive
    BE widely seen as | hedged | passive
    BE widely thought to | hedged | passive
    BE widely understood to | hedged | passive
    BE widely viewed as | hedged | passive
    -- hearsay clauses
    concerns have been raised | hedged | clause
    conventional wisdom has it | hedged | clause
    conventional wisdom holds | hedged | clause
    doubts have been raised | hedged | clause
    early reports said | hedged | clause
    early reports suggest | hedged | clause
    early reports suggested | hedged | clause
    history records | hedged | clause
    initial reports said | hedged | clause
    initial reports say | hedged | clause
    initial reports suggest | hedged | clause
    initial reports suggested | hedged | clause
    it can be revealed | hedged | clause
    it emerged | hedged | clause
    it had been reported | hedged | clause
    it has been alleged | hedged | clause
    it has been announced | hedged | clause
    it has been argued | hedged | clause
    it has been claimed | hedged | clause
    it has been confirmed | hedged | clause
    it has been reported | hedged | clause
    it has been revealed | hedged | clause
    it has been said | hedged | clause
    it has been speculated | hedged | clause
    it has been suggested | hedged | clause
    it has emerged | hedged | clause
    it has since emerged | hedged | clause
    it is accepted | hedged | clause
    it is acknowledged | hedged | clause
    it is agreed | hedged | clause
    it is alleged | hedged | clause
    it is argued | hedged | clause
    it is assumed | hedged | clause
    it is believed | hedged | clause
    it is claimed | hedged | clause
    it is estimated | hedged | clause
    it is expected | hedged | clause
    it is feared | hedged | clause
    it is generally accepted | hedged | clause
    it is generally believed | hedged | clause
    it is generally understood | hedged | clause
    it is hoped | hedged | clause
    it is known | hedged | clause
    it is no secret | hedged | clause
    it is not clear | hedged | clause
    it is not known | hedged | clause
    it is presumed | hedged | clause
    it is reported | hedged | clause
    it is rumored | hedged | clause
    it is rumoured | hedged | clause
    it is rumoured that | hedged | clause
    it is said | hedged | clause
    it is speculated | hedged | clause
    it is suggested | hedged | clause
    it is thought | hedged | clause
    it is unclear | hedged | clause
    it is understood | hedged | clause
    it is whispered | hedged | clause
    it is widely accepted | hedged | clause
    it is widely assumed | hedged | clause
    it is widely believed | hedged | clause
    it is widely known | hedged | clause
    it is widely thought | hedged | clause
    it later emerged | hedged | clause
    it transpired | hedged | clause
    it was alleged | hedged | clause
    it was announced | hedged | clause
    it was assumed | hedged | clause
    it was believed | hedged | clause
    it was claimed | hedged | clause
    it was claimed last night | hedged | clause
    it was confirmed | hedged | clause
    it was decided | hedged | clause
    it was disclosed | hedged | clause
    it was estimated | hedged | clause
    it was expected | hedged | clause
    it was feared | hedged | clause
    it was hoped | hedged | clause
    it was not immediately clear | hedged | clause
    it was not known | hedged | clause
    it was presumed | hedged | clause
    it was reported | hedged | clause
    it was revealed | hedged | clause
    it was rumored | hedged | clause
    it was rumoured | hedged | clause
    it was said | hedged | clause
    it was suggested | hedged | clause
    it was thought | hedged | clause
    it was unclear | hedged | clause
    it was understood | hedged | clause
    it was whispered | hedged | clause
    local reports said | hedged | clause
    local reports say | hedged | clause
    many argue | hedged | clause
    many believe | hedged | clause
    many say | hedged | clause
    media reports say | hedged | clause
    news came | hedged | clause
    news emerged | hedged | clause
    people say | hedged | clause
    questions have been raised | hedged | clause
    questions were raised | hedged | clause
    reports claim | hedged | clause
    reports claimed | hedged | clause
    reports emerged | hedged | clause
    reports had said | hedged | clause
    reports had suggested | hedged | clause
    reports have said | hedged | clause
    reports have suggested | hedged | clause
    reports indicate | hedged | clause
    reports indicated | hedged | clause
    reports said | hedged | clause
    reports say | hedged | clause
    reports suggest | hedged | clause
    reports suggested | hedged | clause
    rumors abound | hedged | clause
    rumors say | hedged | clause
    rumors spread | hedged | clause
    rumors swirled | hedged | clause
    rumours abound | hedged | clause
    rumours say | hedged | clause
    rumours spread | hedged | clause
    rumours swirled | hedged | clause
    some argue | hedged | clause
    some believe | hedged | clause
    some say | hedged | clause
    speculation is rife | hedged | clause
    speculation mounted | hedged | clause
    the argument goes | hedged | clause
    the consensus is | hedged | clause
    the fear is | hedged | clause
    the feeling is | hedged | clause
    the hope is | hedged | clause
    the suspicion is | hedged | clause
    the theory goes | hedged | clause
    the thinking is | hedged | clause
    they say | hedged | clause
    tradition has it | hedged | clause
    tradition holds | hedged | clause
    unconfirmed reports said | hedged | clause
    unconfirmed reports say | hedged | clause
    unconfirmed reports suggest | hedged | clause
    word came | hedged | clause
    word spread | hedged | clause
    -- hearsay existentials
    there are allegations | hedged | existential
    there are claims | hedged | existential
    there are concerns | hedged | existential
    there are conflicting reports | hedged | existential
    there are doubts | hedged | existential
    there are fears | hedged | existential
    there are hopes | hedged | existential
    there are indications | hedged | existential
    there are reports | hedged | existential
    there are rumors | hedged | existential
    there are rumours | hedged | existential
    there are signs | hedged | existential
    there are suggestions | hedged | existential
    there are suspicions | hedged | existential
    there are unconfirmed reports | hedged | existential
    there had been reports | hedged | existential
    there has been speculation | hedged | existential
    there has been talk | hedged | existential
    there have been allegations | hedged | existential
    there have been claims | hedged | existential
    there have been concerns | hedged | existential
    there have been reports | hedged | existential
    there have been rumors | hedged | existential
    there have been rumours | hedged | existential
    there have been suggestions | hedged | existential
    there have been unconfirmed reports | hedged | existential
    there is a belief | hedged | existential
    there is a consensus | hedged | existential
    there is a feeling | hedged | existential
    there is a perception | hedged | existential
    there is a sense | hedged | existential
    there is concern | hedged | existential
    there is doubt | hedged | existential
    there is evidence | hedged | existential
    there is fear | hedged | existential
    there is hope | hedged | existential
    there is no doubt | hedged | existential
    there is no evidence | hedged | existential
    there is speculation | hedged | existential
    there is suspicion | hedged | existential
    there is talk | hedged | existential
    there was a sense | hedged | existential
    there was concern | hedged | existential
    there was evidence | hedged | existential
    there was no evidence | hedged | existential
    there was speculation | hedged | existential
    there was talk | hedged | existential
    there were allegations | hedged | existential
    there were claims | hedged | existential
    there were concerns | hedged | existential
    there were conflicting reports | hedged | existential
    there were doubts | hedged | existential
    there were fears | hedged | existential
    there were hopes | hedged | existential
    there were indications | hedged | existential
    there were reports | hedged | existential
    there were rumors | hedged | existential
    there were rumours | hedged | existential
    there were signs | hedged | existential
    there were suggestions | hedged | existential
    there were suspicions | hedged | existential
    there were unconfirmed reports | hedged | existential
    -- hearsay nouns
    a rumor | hedged | noun
    a rumour | hedged | noun
    accusations of | hedged | noun
    accusations that | hedged | noun
    allegations of | hedged | noun
    allegations that | hedged | noun
    amid accusations | hedged | noun
    amid allegations | hedged | noun
    amid claims | hedged | noun
    amid concerns | hedged | noun
    amid fears | hedged | noun
    amid reports | hedged | noun
    amid rumors | hedged | noun
    amid rumours | hedged | noun
    amid speculation | hedged | noun
    amid suggestions | hedged | noun
    claims of | hedged | noun
    claims that | hedged | noun
    concerns over | hedged | noun
    concerns that | hedged | noun
    conflicting reports | hedged | noun
    early reports | hedged | noun
    expectations of | hedged | noun
    expectations that | hedged | noun
    fears of | hedged | noun
    fears that | hedged | noun
    gossip | hedged | noun
    hearsay | hedged | noun
    hopes of | hedged | noun
    hopes that | hedged | noun
    initial reports | hedged | noun
    local reports | hedged | noun
    media reports | hedged | noun
    news of | hedged | noun
    news reports | hedged | noun
    news that | hedged | noun
    press reports | hedged | noun
    reports of | hedged | noun
    reports that | hedged | noun
    rumors | hedged | noun
    rumors of | hedged | noun
    rumours | hedged | noun
    rumours of | hedged | noun
    signs of | hedged | noun
    signs that | hedged | noun
    speculation about | hedged | noun
    speculation over | hedged | noun
    speculation that | hedged | noun
    suggestions of | hedged | noun
    suggestions that | hedged | noun
    suspicions of | hedged | noun
    suspicions that | hedged | noun
    talk of | hedged | noun
    the grapevine | hedged | noun
    unconfirmed reports | hedged | noun
    unconfirmed reports of | hedged | noun
    whispers | hedged | noun
    whispers of | hedged | noun
    word that | hedged | noun
    """
}
