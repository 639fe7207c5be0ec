// Signs that a source is unnamed by arrangement, with the reason if one is stated, for source
// typing and the audit. Entry: phrase | use | reason. use: request (asks not to be named), access
// (how they know), noun (a bare word for the source), frame (says why). reason: given (a real one
// follows), formula (stock wording), none. Verbs in base form; POSS NAME stands for her name, his
// surname, their full names and the like. Written for this project. Licence: Apache-2.0.

/// Patterns of anonymous sourcing.
public enum AnonymityPhrases {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- asks not to be named
    a pseudonym | request | none
    anonymous | request | none
    anonymously | request | none
    ask for anonymity | request | none
    ask not to be identified | request | none
    ask not to be named | request | none
    ask not to be quoted | request | none
    ask not to be quoted by name | request | none
    ask that POSS NAME be withheld | request | none
    ask that POSS NAME not be used | request | none
    ask to be identified only as | request | none
    ask to be identified only by | request | none
    ask to be referred to as | request | none
    ask to remain anonymous | request | none
    ask to withhold her name | request | none
    ask to withhold his name | request | none
    cannot be named for legal reasons | request | none
    decline to be identified | request | none
    decline to be named | request | none
    decline to give POSS NAME | request | none
    demand anonymity | request | none
    did not want POSS NAME used | request | none
    did not want to be identified | request | none
    did not want to be named | request | none
    did not wish to be named | request | none
    do not want POSS NAME used | request | none
    do not want to be named | request | none
    does not want POSS NAME used | request | none
    does not want to be named | request | none
    granted anonymity | request | none
    identified only as | request | none
    identified only by | request | none
    insist on anonymity | request | none
    insist on not being named | request | none
    name has been changed | request | none
    name withheld | request | none
    names have been changed | request | none
    not for attribution | request | none
    not her real name | request | none
    not his real name | request | none
    not their real name | request | none
    not their real names | request | none
    off the record | request | none
    on background | request | none
    on condition of anonymity | request | none
    on condition of not being named | request | none
    on condition that he not be named | request | none
    on condition that neither | request | none
    on condition that POSS NAME not be used | request | none
    on condition that she not be named | request | none
    on condition that they not be named | request | none
    on condition they not be named | request | none
    on deep background | request | none
    on the condition of anonymity | request | none
    on the condition that he not be named | request | none
    on the condition that neither | request | none
    on the condition that POSS NAME not be used | request | none
    on the condition that she not be named | request | none
    on the condition that they not be named | request | none
    only if POSS NAME was not used | request | none
    only if POSS NAME were not used | request | none
    prefer not to be named | request | none
    prefer not to give POSS NAME | request | none
    prefer to remain anonymous | request | none
    refuse to be named | request | none
    refuse to give POSS NAME | request | none
    request anonymity | request | none
    request not to be named | request | none
    said privately | request | none
    speak anonymously | request | none
    speak off the record | request | none
    speak on background | request | none
    speak on condition of anonymity | request | none
    speak on the condition of anonymity | request | none
    speak privately | request | none
    speaking anonymously | request | none
    speaking privately | request | none
    spoke off the record | request | none
    under condition of anonymity | request | none
    unidentified | request | none
    unnamed | request | none
    want to remain anonymous | request | none
    was granted anonymity | request | none
    were granted anonymity | request | none
    who cannot be identified | request | none
    who cannot be named | request | none
    who gave only a first name | request | none
    who gave only her first name | request | none
    who gave only his first name | request | none
    who was granted anonymity | request | none
    who were granted anonymity | request | none
    who would give only her first name | request | none
    who would give only his first name | request | none
    who would only be identified as | request | none
    who would only give his first name | request | none
    whose identity has been withheld | request | none
    whose identity is known to | request | none
    whose name has been changed | request | none
    whose name is being withheld | request | none
    wish not to be named | request | none
    wish to remain anonymous | request | none
    withhold POSS NAME | request | none
    would not be named | request | none
    would not give POSS NAME | request | none
    -- reasons that are formulas
    because of the sensitivity of the issue | frame | formula
    because of the sensitivity of the matter | frame | formula
    because of the sensitivity of the subject | frame | formula
    because the deliberations are private | frame | formula
    because the discussions are private | frame | formula
    because the information is confidential | frame | formula
    because the information is not public | frame | formula
    because the information is private | frame | formula
    because the inquiry is ongoing | frame | formula
    because the investigation is ongoing | frame | formula
    because the matter is confidential | frame | formula
    because the matter is not public | frame | formula
    because the matter is private | frame | formula
    because the matter is sensitive | frame | formula
    because the plans are private | frame | formula
    because the plans have not been announced | frame | formula
    because the talks are confidential | frame | formula
    because the talks are private | frame | formula
    citing company policy | frame | formula
    citing department policy | frame | formula
    citing government policy | frame | formula
    citing the sensitivity of the issue | frame | formula
    citing the sensitivity of the matter | frame | formula
    customary practice | frame | formula
    due to the sensitivity of the issue | frame | formula
    due to the sensitivity of the matter | frame | formula
    given the sensitivity of the issue | frame | formula
    given the sensitivity of the matter | frame | formula
    given the sensitivity of the subject | frame | formula
    in accordance with protocol | frame | formula
    in keeping with regulations | frame | formula
    in line with policy | frame | formula
    in line with protocol | frame | formula
    in order to discuss | frame | formula
    in order to speak candidly | frame | formula
    in order to speak freely | frame | formula
    lack authorisation to speak | frame | formula
    lack authorization to speak | frame | formula
    lacked authorisation to speak | frame | formula
    lacked authorization to speak | frame | formula
    not allowed to comment | frame | formula
    not allowed to speak | frame | formula
    not allowed to speak publicly | frame | formula
    not allowed to speak to the media | frame | formula
    not at liberty to discuss | frame | formula
    not at liberty to speak | frame | formula
    not authorised to comment | frame | formula
    not authorised to comment publicly | frame | formula
    not authorised to discuss | frame | formula
    not authorised to discuss it publicly | frame | formula
    not authorised to discuss the matter publicly | frame | formula
    not authorised to release | frame | formula
    not authorised to speak | frame | formula
    not authorised to speak on the matter | frame | formula
    not authorised to speak on the record | frame | formula
    not authorised to speak publicly | frame | formula
    not authorised to speak to journalists | frame | formula
    not authorised to speak to reporters | frame | formula
    not authorised to speak to the media | frame | formula
    not authorised to speak to the press | frame | formula
    not authorised to talk | frame | formula
    not authorized to comment | frame | formula
    not authorized to comment publicly | frame | formula
    not authorized to discuss | frame | formula
    not authorized to discuss it publicly | frame | formula
    not authorized to discuss the matter publicly | frame | formula
    not authorized to release | frame | formula
    not authorized to speak | frame | formula
    not authorized to speak on the matter | frame | formula
    not authorized to speak on the record | frame | formula
    not authorized to speak publicly | frame | formula
    not authorized to speak to journalists | frame | formula
    not authorized to speak to reporters | frame | formula
    not authorized to speak to the media | frame | formula
    not authorized to speak to the press | frame | formula
    not authorized to talk | frame | formula
    not cleared to speak | frame | formula
    not entitled to speak | frame | formula
    not permitted to comment | frame | formula
    not permitted to discuss | frame | formula
    not permitted to speak | frame | formula
    not permitted to speak publicly | frame | formula
    per policy | frame | formula
    so he could speak freely | frame | formula
    so she could speak freely | frame | formula
    so that they could speak freely | frame | formula
    so they could speak freely | frame | formula
    to describe internal deliberations | frame | formula
    to describe private conversations | frame | formula
    to discuss a sensitive matter | frame | formula
    to discuss an ongoing investigation | frame | formula
    to discuss confidential matters | frame | formula
    to discuss diplomatic matters | frame | formula
    to discuss intelligence matters | frame | formula
    to discuss internal deliberations | frame | formula
    to discuss internal matters | frame | formula
    to discuss internal planning | frame | formula
    to discuss personnel matters | frame | formula
    to discuss private conversations | frame | formula
    to discuss private deliberations | frame | formula
    to discuss sensitive matters | frame | formula
    to speak candidly | frame | formula
    to speak frankly | frame | formula
    to speak freely | frame | formula
    to speak openly | frame | formula
    under ground rules set by | frame | formula
    under rules of the briefing | frame | formula
    under the ground rules | frame | formula
    -- reasons that are given
    afraid for her life | frame | given
    afraid for his life | frame | given
    afraid for their lives | frame | given
    afraid of losing | frame | given
    afraid of reprisals | frame | given
    afraid of retaliation | frame | given
    as a victim of sexual assault | frame | given
    at risk of reprisals | frame | given
    because he could be fired | frame | given
    because he could lose his job | frame | given
    because he feared | frame | given
    because he fears | frame | given
    because he has relatives | frame | given
    because he is a minor | frame | given
    because he is still employed | frame | given
    because he still works | frame | given
    because he was afraid | frame | given
    because he was not supposed to | frame | given
    because it could cost | frame | given
    because it could cost her her job | frame | given
    because it could cost him his job | frame | given
    because of a court order | frame | given
    because of concerns for | frame | given
    because of death threats | frame | given
    because of family pressure | frame | given
    because of her age | frame | given
    because of his age | frame | given
    because of repercussions | frame | given
    because of safety concerns | frame | given
    because of security concerns | frame | given
    because of the danger | frame | given
    because of the risk of | frame | given
    because of the stigma | frame | given
    because of the stigma attached | frame | given
    because of the threat of | frame | given
    because of threats | frame | given
    because she could be fired | frame | given
    because she could lose her job | frame | given
    because she feared | frame | given
    because she fears | frame | given
    because she has relatives | frame | given
    because she is a minor | frame | given
    because she is still employed | frame | given
    because she still works | frame | given
    because she was afraid | frame | given
    because she was not supposed to | frame | given
    because they could be fired | frame | given
    because they could lose their jobs | frame | given
    because they fear | frame | given
    because they feared | frame | given
    because they have relatives | frame | given
    because they still work | frame | given
    because they were afraid | frame | given
    bound by a confidentiality agreement | frame | given
    citing concerns about | frame | given
    citing concerns for | frame | given
    citing fear of | frame | given
    citing fear of reprisal | frame | given
    citing fear of reprisals | frame | given
    citing fear of retaliation | frame | given
    citing fears for | frame | given
    citing fears of | frame | given
    citing safety concerns | frame | given
    citing security concerns | frame | given
    citing threats | frame | given
    concerned about losing | frame | given
    concerned about repercussions | frame | given
    concerned about reprisals | frame | given
    concerned about retaliation | frame | given
    concerned for her safety | frame | given
    concerned for his safety | frame | given
    concerned for their safety | frame | given
    could endanger | frame | given
    could put them at risk | frame | given
    does not generally identify | frame | given
    does not identify victims | frame | given
    does not name people who say | frame | given
    does not name victims | frame | given
    does not normally identify | frame | given
    does not typically identify | frame | given
    fearing arrest | frame | given
    fearing dismissal | frame | given
    fearing for her job | frame | given
    fearing for her life | frame | given
    fearing for her safety | frame | given
    fearing for his job | frame | given
    fearing for his life | frame | given
    fearing for his safety | frame | given
    fearing for their jobs | frame | given
    fearing for their lives | frame | given
    fearing for their safety | frame | given
    fearing punishment | frame | given
    fearing reprisal | frame | given
    fearing reprisals | frame | given
    fearing retaliation | frame | given
    fearing retribution | frame | given
    fearing the loss of | frame | given
    for fear of | frame | given
    for fear of arrest | frame | given
    for fear of being arrested | frame | given
    for fear of being attacked | frame | given
    for fear of deportation | frame | given
    for fear of dismissal | frame | given
    for fear of harassment | frame | given
    for fear of losing | frame | given
    for fear of losing her job | frame | given
    for fear of losing his job | frame | given
    for fear of losing their jobs | frame | given
    for fear of persecution | frame | given
    for fear of prosecution | frame | given
    for fear of punishment | frame | given
    for fear of reprisal | frame | given
    for fear of reprisals | frame | given
    for fear of retaliation | frame | given
    for fear of retribution | frame | given
    for fear of violence | frame | given
    for her own safety | frame | given
    for her safety | frame | given
    for his own safety | frame | given
    for his safety | frame | given
    for safety reasons | frame | given
    for security reasons | frame | given
    for their own safety | frame | given
    for their safety | frame | given
    in case of reprisals | frame | given
    lest he lose | frame | given
    lest she lose | frame | given
    lest they lose | frame | given
    out of concern for | frame | given
    out of concern for their safety | frame | given
    out of fear | frame | given
    out of fear for | frame | given
    out of fear of | frame | given
    to avoid backlash | frame | given
    to avoid being identified | frame | given
    to avoid harassment | frame | given
    to avoid jeopardising | frame | given
    to avoid jeopardizing | frame | given
    to avoid professional repercussions | frame | given
    to avoid repercussions | frame | given
    to avoid reprisals | frame | given
    to avoid retaliation | frame | given
    to avoid retribution | frame | given
    to protect her children | frame | given
    to protect her family | frame | given
    to protect her identity | frame | given
    to protect her privacy | frame | given
    to protect his children | frame | given
    to protect his family | frame | given
    to protect his identity | frame | given
    to protect his privacy | frame | given
    to protect patients | frame | given
    to protect relationships | frame | given
    to protect relatives | frame | given
    to protect the child | frame | given
    to protect their families | frame | given
    to protect their identities | frame | given
    to protect their identity | frame | given
    to protect their privacy | frame | given
    who signed a non-disclosure agreement | frame | given
    worried about losing | frame | given
    worried about repercussions | frame | given
    worried about reprisals | frame | given
    worried about retaliation | frame | given
    would put her at risk | frame | given
    would put him at risk | frame | given
    would put them at risk | frame | given
    -- how they know
    aware of the matter | access | none
    aware of the plans | access | none
    aware of the situation | access | none
    briefed on | access | none
    briefed on the case | access | none
    briefed on the decision | access | none
    briefed on the discussions | access | none
    briefed on the intelligence | access | none
    briefed on the investigation | access | none
    briefed on the matter | access | none
    briefed on the negotiations | access | none
    briefed on the plan | access | none
    briefed on the plans | access | none
    briefed on the situation | access | none
    briefed on the talks | access | none
    close to | access | none
    close to the campaign | access | none
    close to the case | access | none
    close to the company | access | none
    close to the deal | access | none
    close to the family | access | none
    close to the government | access | none
    close to the inquiry | access | none
    close to the investigation | access | none
    close to the leadership | access | none
    close to the matter | access | none
    close to the minister | access | none
    close to the negotiations | access | none
    close to the palace | access | none
    close to the president | access | none
    close to the prime minister | access | none
    close to the process | access | none
    close to the situation | access | none
    close to the talks | access | none
    close to the team | access | none
    familiar with | access | none
    familiar with her thinking | access | none
    familiar with his thinking | access | none
    familiar with the case | access | none
    familiar with the company | access | none
    familiar with the deal | access | none
    familiar with the decision | access | none
    familiar with the details | access | none
    familiar with the discussions | access | none
    familiar with the document | access | none
    familiar with the incident | access | none
    familiar with the inquiry | access | none
    familiar with the inspection | access | none
    familiar with the investigation | access | none
    familiar with the matter | access | none
    familiar with the negotiations | access | none
    familiar with the plan | access | none
    familiar with the plans | access | none
    familiar with the probe | access | none
    familiar with the report | access | none
    familiar with the situation | access | none
    familiar with the talks | access | none
    familiar with the thinking of | access | none
    familiar with their thinking | access | none
    following the case | access | none
    following the talks | access | none
    having knowledge of | access | none
    inside the administration | access | none
    inside the bank | access | none
    inside the campaign | access | none
    inside the club | access | none
    inside the company | access | none
    inside the government | access | none
    inside the ministry | access | none
    inside the palace | access | none
    inside the party | access | none
    involved in the case | access | none
    involved in the decision | access | none
    involved in the discussions | access | none
    involved in the investigation | access | none
    involved in the matter | access | none
    involved in the negotiations | access | none
    involved in the planning | access | none
    involved in the talks | access | none
    monitoring the situation | access | none
    present at the meeting | access | none
    privy to | access | none
    privy to the details | access | none
    privy to the discussions | access | none
    privy to the matter | access | none
    privy to the talks | access | none
    told about the plans | access | none
    told of the plans | access | none
    tracking the matter | access | none
    who attended the meeting | access | none
    who had been briefed | access | none
    who had reviewed | access | none
    who had seen | access | none
    who has been briefed | access | none
    who has read | access | none
    who has reviewed | access | none
    who has seen | access | none
    who have been briefed | access | none
    who have read | access | none
    who have reviewed | access | none
    who have seen | access | none
    who heard the recording | access | none
    who read the report | access | none
    who reviewed | access | none
    who saw the document | access | none
    who saw the report | access | none
    who took part in the meeting | access | none
    who took part in the talks | access | none
    who was briefed | access | none
    who were briefed | access | none
    with access to the report | access | none
    with an inside view | access | none
    with detailed knowledge of | access | none
    with direct knowledge | access | none
    with direct knowledge of | access | none
    with first-hand knowledge | access | none
    with first-hand knowledge of | access | none
    with firsthand knowledge | access | none
    with firsthand knowledge of | access | none
    with inside knowledge | access | none
    with intimate knowledge of | access | none
    with knowledge of | access | none
    with knowledge of the case | access | none
    with knowledge of the discussions | access | none
    with knowledge of the incident | access | none
    with knowledge of the investigation | access | none
    with knowledge of the matter | access | none
    with knowledge of the negotiations | access | none
    with knowledge of the plans | access | none
    with knowledge of the situation | access | none
    with knowledge of the talks | access | none
    within the company | access | none
    within the department | access | none
    within the government | access | none
    within the ministry | access | none
    within the party | access | none
    -- bare nouns
    a cabinet minister | noun | none
    a close friend | noun | none
    a confidant | noun | none
    a current employee | noun | none
    a defence official | noun | none
    a defense official | noun | none
    a diplomat | noun | none
    a European diplomat | noun | none
    a family friend | noun | none
    a former colleague | noun | none
    a former employee | noun | none
    a former official | noun | none
    a government official | noun | none
    a law enforcement official | noun | none
    a lawyer familiar with | noun | none
    a lawyer involved | noun | none
    a pal | noun | none
    a party official | noun | none
    a person briefed on | noun | none
    a person close to | noun | none
    a person familiar with | noun | none
    a person involved in | noun | none
    a person with direct knowledge of | noun | none
    a person with knowledge of | noun | none
    a second source | noun | none
    a security official | noun | none
    a senior administration official | noun | none
    a senior adviser | noun | none
    a senior aide | noun | none
    a senior Democrat | noun | none
    a senior diplomat | noun | none
    a senior executive | noun | none
    a senior government official | noun | none
    a senior Labour figure | noun | none
    a senior military official | noun | none
    a senior minister | noun | none
    a senior official | noun | none
    a senior police officer | noun | none
    a senior Republican | noun | none
    a senior Tory | noun | none
    a source | noun | none
    a staffer | noun | none
    a tipster | noun | none
    a U.S. official | noun | none
    a US official | noun | none
    a Western diplomat | noun | none
    a Western official | noun | none
    a whistleblower | noun | none
    American officials | noun | none
    an adviser | noun | none
    an aide | noun | none
    an ally | noun | none
    an American official | noun | none
    an EU diplomat | noun | none
    an informant | noun | none
    an insider | noun | none
    an intelligence official | noun | none
    anonymous source | noun | none
    anonymous sources | noun | none
    another source | noun | none
    banking source | noun | none
    banking sources | noun | none
    cabinet source | noun | none
    cabinet sources | noun | none
    campaign source | noun | none
    campaign sources | noun | none
    circles close to | noun | none
    club source | noun | none
    club sources | noun | none
    company insider | noun | none
    company insiders | noun | none
    company source | noun | none
    company sources | noun | none
    congressional source | noun | none
    court source | noun | none
    court sources | noun | none
    credible source | noun | none
    credible sources | noun | none
    current and former employees | noun | none
    current and former officials | noun | none
    defence source | noun | none
    defence sources | noun | none
    defense source | noun | none
    defense sources | noun | none
    diplomatic circles | noun | none
    diplomatic source | noun | none
    diplomatic sources | noun | none
    Downing Street source | noun | none
    Downing Street sources | noun | none
    EU diplomats | noun | none
    EU source | noun | none
    EU sources | noun | none
    family source | noun | none
    former employees | noun | none
    former officials | noun | none
    government circles | noun | none
    government insider | noun | none
    government insiders | noun | none
    government officials | noun | none
    government source | noun | none
    government sources | noun | none
    hospital source | noun | none
    hospital sources | noun | none
    industry insider | noun | none
    industry insiders | noun | none
    industry source | noun | none
    industry sources | noun | none
    informed source | noun | none
    informed sources | noun | none
    insider | noun | none
    insiders | noun | none
    intelligence officials | noun | none
    intelligence source | noun | none
    intelligence sources | noun | none
    internal source | noun | none
    judicial source | noun | none
    judicial sources | noun | none
    law enforcement officials | noun | none
    law enforcement source | noun | none
    law enforcement sources | noun | none
    legal source | noun | none
    legal sources | noun | none
    local sources | noun | none
    market source | noun | none
    market sources | noun | none
    medical source | noun | none
    medical sources | noun | none
    military source | noun | none
    military sources | noun | none
    ministry source | noun | none
    ministry sources | noun | none
    multiple sources | noun | none
    No 10 source | noun | none
    official source | noun | none
    official sources | noun | none
    one adviser | noun | none
    one aide | noun | none
    one official | noun | none
    one person familiar with | noun | none
    one source | noun | none
    one staffer | noun | none
    palace insider | noun | none
    palace insiders | noun | none
    palace source | noun | none
    palace sources | noun | none
    party insider | noun | none
    party insiders | noun | none
    party source | noun | none
    party sources | noun | none
    people briefed on | noun | none
    people close to | noun | none
    people familiar with | noun | none
    people involved in | noun | none
    people with direct knowledge of | noun | none
    people with knowledge of | noun | none
    police source | noun | none
    police sources | noun | none
    political circles | noun | none
    port source | noun | none
    presidential aide | noun | none
    reliable source | noun | none
    reliable sources | noun | none
    rescue insider | noun | none
    rescue source | noun | none
    rescue sources | noun | none
    royal insider | noun | none
    royal insiders | noun | none
    royal source | noun | none
    royal sources | noun | none
    security officials | noun | none
    security source | noun | none
    security sources | noun | none
    senior administration officials | noun | none
    senior aides | noun | none
    senior government officials | noun | none
    senior officials | noun | none
    senior source | noun | none
    senior sources | noun | none
    several officials | noun | none
    several people familiar with | noun | none
    several sources | noun | none
    shipping source | noun | none
    shipping sources | noun | none
    some insiders | noun | none
    some quarters | noun | none
    someone familiar with | noun | none
    source | noun | none
    sources | noun | none
    staffers | noun | none
    those briefed on | noun | none
    those close to | noun | none
    those familiar with | noun | none
    those in the room | noun | none
    those with knowledge of | noun | none
    three people familiar with | noun | none
    three sources | noun | none
    trusted source | noun | none
    two officials | noun | none
    two people familiar with | noun | none
    two sources | noun | none
    U.N. source | noun | none
    U.S. officials | noun | none
    UN source | noun | none
    unidentified source | noun | none
    unidentified sources | noun | none
    union source | noun | none
    union sources | noun | none
    unnamed source | noun | none
    unnamed sources | noun | none
    US officials | noun | none
    well-informed circles | noun | none
    well-informed source | noun | none
    well-informed sources | noun | none
    well-placed source | noun | none
    well-placed sources | noun | none
    Western officials | noun | none
    Western source | noun | none
    Western sources | noun | none
    Westminster insider | noun | none
    Westminster source | noun | none
    whistleblowers | noun | none
    White House insider | noun | none
    White House insiders | noun | none
    White House source | noun | none
    White House sources | noun | none
    Whitehall source | noun | none
    Whitehall sources | noun | none
    """
}
