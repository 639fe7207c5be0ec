// Ways of saying that somebody said nothing, used by the attribution finder (kind declined) and the
// audit (channel declined). Entry: phrase | reason: refused (would not speak), silent (no answer),
// unreached, withheld (spoke, not on this). Subject before it; the first verb stands in base form
// unless fixed (did not, could not …). Written for this project. Licence: Apache-2.0.

/// Patterns that mean no quote and no claim.
public enum DeclinedPhrases {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- refused
    brush off questions | refused
    cancel an interview | refused
    cite confidentiality | refused
    cite pending litigation | refused
    cite privacy | refused
    cite the ongoing investigation | refused
    decline a request | refused
    decline a request for an interview | refused
    decline a request for comment | refused
    decline all comment | refused
    decline an interview | refused
    decline an interview request | refused
    decline comment | refused
    decline further comment | refused
    decline multiple requests | refused
    decline on privacy grounds | refused
    decline requests for comment | refused
    decline requests for interviews | refused
    decline through a lawyer | refused
    decline through a spokesman | refused
    decline to address | refused
    decline to answer | refused
    decline to answer questions | refused
    decline to be drawn | refused
    decline to be identified | refused
    decline to be interviewed | refused
    decline to be named | refused
    decline to be quoted | refused
    decline to comment | refused
    decline to comment further | refused
    decline to confirm | refused
    decline to confirm or deny | refused
    decline to disclose | refused
    decline to discuss | refused
    decline to elaborate | refused
    decline to explain | refused
    decline to give | refused
    decline to go into detail | refused
    decline to identify | refused
    decline to make a statement | refused
    decline to make available | refused
    decline to name | refused
    decline to offer | refused
    decline to provide | refused
    decline to release | refused
    decline to reply | refused
    decline to respond | refused
    decline to reveal | refused
    decline to say | refused
    decline to speak | refused
    decline to specify | refused
    decline to speculate | refused
    decline to take questions | refused
    decline to talk | refused
    decline to testify | refused
    decline to weigh in | refused
    did not comment | refused
    direct inquiries | refused
    direct questions | refused
    do not comment | refused
    do not comment on | refused
    dodge questions | refused
    dodge the question | refused
    does not comment | refused
    does not comment on | refused
    duck questions | refused
    exercise the right to silence | refused
    had no comment | refused
    hang up | refused
    hang up on a reporter | refused
    has no comment | refused
    have no comment | refused
    ignore questions | refused
    ignore reporters | refused
    ignore shouted questions | refused
    invoke the Fifth Amendment | refused
    invoke the right to silence | refused
    keep mum | refused
    keep quiet | refused
    keep silent | refused
    leave without answering | refused
    make no comment | refused
    no comment | refused
    offer no comment | refused
    plead the Fifth | refused
    refer all questions | refused
    refer enquiries | refused
    refer inquiries | refused
    refer queries | refused
    refer questions | refused
    refer reporters | refused
    refer requests | refused
    refuse all comment | refused
    refuse comment | refused
    refuse to answer | refused
    refuse to answer questions | refused
    refuse to be drawn | refused
    refuse to be interviewed | refused
    refuse to be quoted | refused
    refuse to comment | refused
    refuse to comment further | refused
    refuse to confirm | refused
    refuse to confirm or deny | refused
    refuse to disclose | refused
    refuse to discuss | refused
    refuse to elaborate | refused
    refuse to explain | refused
    refuse to give details | refused
    refuse to identify | refused
    refuse to name | refused
    refuse to provide details | refused
    refuse to release | refused
    refuse to respond | refused
    refuse to reveal | refused
    refuse to say | refused
    refuse to speak | refused
    refuse to speculate | refused
    refuse to take questions | refused
    refuse to talk | refused
    refuse to testify | refused
    remain silent | refused
    remain tight-lipped | refused
    sidestep questions | refused
    sidestep the question | refused
    slam the door | refused
    stay mum | refused
    stay silent | refused
    stay tight-lipped | refused
    take the Fifth | refused
    turn away reporters | refused
    turn down an interview | refused
    turn down an interview request | refused
    turn down requests for comment | refused
    walk away without answering | refused
    wave away questions | refused
    wave off questions | refused
    will not be drawn | refused
    will not comment | refused
    will not discuss | refused
    will not say | refused
    without comment | refused
    would neither confirm nor deny | refused
    would not answer | refused
    would not be drawn | refused
    would not be interviewed | refused
    would not comment | refused
    would not confirm | refused
    would not confirm or deny | refused
    would not disclose | refused
    would not discuss | refused
    would not elaborate | refused
    would not give details | refused
    would not go into detail | refused
    would not identify | refused
    would not name | refused
    would not provide details | refused
    would not reveal | refused
    would not say | refused
    would not speak | refused
    would not speculate | refused
    -- silent
    calls and emails were not returned | silent
    calls went unanswered | silent
    calls were not returned | silent
    did not acknowledge a request | silent
    did not answer | silent
    did not answer a call | silent
    did not answer calls | silent
    did not answer questions | silent
    did not answer the door | silent
    did not answer the phone | silent
    did not comment by deadline | silent
    did not give a comment | silent
    did not give comment | silent
    did not immediately answer | silent
    did not immediately comment | silent
    did not immediately have comment | silent
    did not immediately provide comment | silent
    did not immediately reply | silent
    did not immediately respond | silent
    did not immediately return | silent
    did not offer comment | silent
    did not provide a comment | silent
    did not provide comment | silent
    did not reply | silent
    did not reply to a request for comment | silent
    did not reply to questions | silent
    did not reply to requests for comment | silent
    did not respond | silent
    did not respond before publication | silent
    did not respond by deadline | silent
    did not respond by publication | silent
    did not respond to a request | silent
    did not respond to a request for comment | silent
    did not respond to an email | silent
    did not respond to an inquiry | silent
    did not respond to calls | silent
    did not respond to emails | silent
    did not respond to inquiries | silent
    did not respond to messages | silent
    did not respond to multiple requests | silent
    did not respond to questions | silent
    did not respond to repeated requests | silent
    did not respond to requests | silent
    did not respond to requests for comment | silent
    did not return | silent
    did not return a call | silent
    did not return a message | silent
    did not return a phone call | silent
    did not return a request for comment | silent
    did not return calls | silent
    did not return emails | silent
    did not return messages | silent
    did not return phone calls | silent
    did not return repeated calls | silent
    did not return requests for comment | silent
    does not respond | silent
    emails went unanswered | silent
    emails were not returned | silent
    fail to answer | silent
    fail to comment | silent
    fail to reply | silent
    fail to respond | silent
    fail to return | silent
    go unanswered | silent
    had not commented | silent
    had not publicly commented | silent
    had not replied | silent
    had not responded | silent
    had not returned | silent
    had yet to comment | silent
    had yet to respond | silent
    has made no comment | silent
    has not commented | silent
    has not issued a statement | silent
    has not publicly commented | silent
    has not replied | silent
    has not responded | silent
    has not returned | silent
    has not spoken publicly | silent
    has not yet commented | silent
    has yet to comment | silent
    has yet to respond | silent
    have not commented | silent
    have not publicly commented | silent
    have not replied | silent
    have not responded | silent
    have not yet commented | silent
    have yet to comment | silent
    have yet to respond | silent
    ignore a request for comment | silent
    ignore repeated requests | silent
    ignore requests | silent
    ignore requests for comment | silent
    messages went unanswered | silent
    messages were not returned | silent
    no immediate comment | silent
    no immediate response | silent
    no one answered | silent
    no one responded | silent
    no reply was received | silent
    no response was received | silent
    nobody answered | silent
    nobody responded | silent
    phone calls were not returned | silent
    requests for comment were not returned | silent
    stop answering | silent
    stop responding | silent
    there was no comment | silent
    there was no immediate comment | silent
    there was no immediate reaction | silent
    there was no immediate response | silent
    there was no official comment | silent
    there was no reply | silent
    there was no response | silent
    was not returned | silent
    went unanswered | silent
    went unreturned | silent
    were not returned | silent
    -- unreached
    attempts to contact | unreached
    attempts to reach | unreached
    attempts to reach X were unsuccessful | unreached
    could not be contacted | unreached
    could not be contacted for comment | unreached
    could not be found | unreached
    could not be immediately reached | unreached
    could not be immediately reached for comment | unreached
    could not be located | unreached
    could not be reached | unreached
    could not be reached for comment | unreached
    could not be traced | unreached
    could not immediately be reached | unreached
    could not immediately be reached for comment | unreached
    did not have a lawyer | unreached
    did not have an attorney | unreached
    efforts to contact | unreached
    efforts to reach | unreached
    efforts to reach X were unsuccessful | unreached
    had no lawyer listed | unreached
    has been approached for comment | unreached
    has been asked for comment | unreached
    has been contacted for comment | unreached
    have been approached for comment | unreached
    have been asked for comment | unreached
    have been contacted for comment | unreached
    it was not clear whether X had a lawyer | unreached
    it was unclear if X had a lawyer | unreached
    no attorney was listed | unreached
    no lawyer was listed | unreached
    no one was available | unreached
    no one was immediately available | unreached
    nobody was available | unreached
    was approached for comment | unreached
    was asked for comment | unreached
    was asked to comment | unreached
    was contacted for comment | unreached
    was given the opportunity to respond | unreached
    was not available | unreached
    was not available for comment | unreached
    was not immediately available | unreached
    was not immediately available for comment | unreached
    was not immediately reachable | unreached
    was not made available | unreached
    was not reachable | unreached
    was offered the right of reply | unreached
    was unable to be reached | unreached
    was unavailable | unreached
    was unavailable for comment | unreached
    was unreachable | unreached
    were approached for comment | unreached
    were asked for comment | unreached
    were asked to comment | unreached
    were contacted for comment | unreached
    were not available | unreached
    were not available for comment | unreached
    were not immediately available | unreached
    were not immediately available for comment | unreached
    were not made available | unreached
    were not reachable | unreached
    were unable to be reached | unreached
    were unavailable | unreached
    were unavailable for comment | unreached
    were unreachable | unreached
    -- withheld
    are not saying | withheld
    avoid mentioning | withheld
    avoid naming | withheld
    avoid saying | withheld
    avoid the question | withheld
    can not say | withheld
    cannot be identified | withheld
    cannot be named | withheld
    cannot confirm | withheld
    cannot say | withheld
    could not be independently confirmed | withheld
    could not be independently verified | withheld
    could not be verified | withheld
    could not confirm | withheld
    could not immediately be verified | withheld
    could not immediately confirm | withheld
    could not provide | withheld
    could not say | withheld
    did not address | withheld
    did not cite evidence | withheld
    did not clarify | withheld
    did not comment further | withheld
    did not comment on | withheld
    did not confirm | withheld
    did not confirm or deny | withheld
    did not detail | withheld
    did not disclose | withheld
    did not discuss | withheld
    did not elaborate | withheld
    did not elaborate further | withheld
    did not explain | withheld
    did not give a reason | withheld
    did not give a timeline | withheld
    did not give details | withheld
    did not give further details | withheld
    did not give reasons | withheld
    did not go into detail | withheld
    did not identify | withheld
    did not indicate | withheld
    did not mention | withheld
    did not name | withheld
    did not offer details | withheld
    did not offer evidence | withheld
    did not provide a timeline | withheld
    did not provide details | withheld
    did not provide evidence | withheld
    did not provide further details | withheld
    did not reveal | withheld
    did not rule out | withheld
    did not say | withheld
    did not say how | withheld
    did not say how many | withheld
    did not say if | withheld
    did not say what | withheld
    did not say when | withheld
    did not say where | withheld
    did not say whether | withheld
    did not say who | withheld
    did not say why | withheld
    did not specify | withheld
    give away little | withheld
    give few details | withheld
    give little detail | withheld
    give no details | withheld
    give no explanation | withheld
    give no further details | withheld
    give no indication | withheld
    give no reason | withheld
    had not said | withheld
    has not been independently verified | withheld
    has not confirmed | withheld
    has not disclosed | withheld
    has not elaborated | withheld
    has not explained | withheld
    has not identified | withheld
    has not named | withheld
    has not released | withheld
    has not revealed | withheld
    has not said | withheld
    has not said whether | withheld
    has not specified | withheld
    have not been independently verified | withheld
    have not confirmed | withheld
    have not disclosed | withheld
    have not identified | withheld
    have not named | withheld
    have not released | withheld
    have not revealed | withheld
    have not said | withheld
    is not saying | withheld
    keep quiet about | withheld
    leave open | withheld
    leave unsaid | withheld
    make no mention | withheld
    make no mention of | withheld
    no details were given | withheld
    no further details were available | withheld
    no further details were given | withheld
    no further information was available | withheld
    offer few details | withheld
    offer no details | withheld
    offer no evidence | withheld
    offer no explanation | withheld
    provide few details | withheld
    provide no details | withheld
    provide no evidence | withheld
    provide no further details | withheld
    release no details | withheld
    remain vague | withheld
    say little | withheld
    say little about | withheld
    say no more | withheld
    say nothing | withheld
    say nothing about | withheld
    stop short of | withheld
    stop short of accusing | withheld
    stop short of blaming | withheld
    stop short of calling | withheld
    stop short of saying | withheld
    was not able to say | withheld
    was not authorised to discuss | withheld
    was not authorized to discuss | withheld
    was not saying | withheld
    was tight-lipped | withheld
    was unable to confirm | withheld
    was unable to say | withheld
    was vague | withheld
    were not saying | withheld
    were tight-lipped | withheld
    were unable to confirm | withheld
    were unable to say | withheld
    were vague | withheld
    """
}
