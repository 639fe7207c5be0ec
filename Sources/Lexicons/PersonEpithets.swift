// Words that go back to a person already spoken of, whatever the office: rulers, tabloid epithets,
// general heads. Used by name resolution: “the despot” is the one person the paragraphs before are
// about. Entry: word | gender (m f -). Written for this project. Licence: Apache-2.0.

/// Nouns for a person known from the text before.
public enum PersonEpithets {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- rulers
    autocrat | -
    despot | -
    dictator | -
    leader | -
    monarch | -
    ruler | -
    strongman | m
    tyrant | -
    -- fame and money
    billionaire | -
    celebrity | -
    frontman | m
    heiress | f
    icon | -
    legend | -
    magnate | -
    millionaire | -
    mogul | -
    multimillionaire | -
    star | -
    starlet | f
    superstar | -
    tycoon | -
    -- trades of people who are the subject of a story
    actor | m
    actress | f
    author | -
    boxer | -
    champion | -
    comedian | -
    comic | -
    defender | -
    director | -
    filmmaker | -
    footballer | -
    forward | -
    goalkeeper | -
    golfer | -
    midfielder | -
    novelist | -
    playwright | -
    politician | -
    presenter | -
    rapper | -
    singer | -
    songwriter | -
    sprinter | -
    striker | -
    winger | -
    -- in court
    accused | -
    attacker | -
    convict | -
    culprit | -
    defendant | -
    fugitive | -
    gunman | m
    killer | -
    murderer | -
    prisoner | -
    suspect | -
    -- general heads
    boy | m
    dad | m
    father | m
    girl | f
    grandfather | m
    grandmother | f
    lad | m
    man | m
    mother | f
    mum | f
    pensioner | -
    teenager | -
    veteran | -
    widow | f
    widower | m
    woman | f
    """
}
