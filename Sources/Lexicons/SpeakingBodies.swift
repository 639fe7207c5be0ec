// Lower-case names of bodies that speak without a name ("the ministry said"), for source typing and
// role-only sources. Entry: phrase | capacity | number (singular plural either). A leading `the` is
// required where it is written. Written for this project. Licence: Apache-2.0.

/// Common nouns for bodies that can be the source of a statement.
public enum SpeakingBodies {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- government
    aides | government | plural
    allies | government | plural
    authorities | government | plural
    city officials | government | plural
    councillors | government | plural
    councilors | government | plural
    county officials | government | plural
    customs officials | government | plural
    diplomats | government | plural
    education officials | government | plural
    election officials | government | plural
    federal officials | government | plural
    forecasters | government | plural
    government officials | government | plural
    government sources | government | plural
    immigration officials | government | plural
    inspectors | government | plural
    lawmakers | government | plural
    legislators | government | plural
    local authorities | government | plural
    local officials | government | plural
    maritime authorities | government | plural
    meteorologists | government | plural
    ministers | government | plural
    MPs | government | plural
    negotiators | government | plural
    officials | government | plural
    port authorities | government | plural
    port officials | government | plural
    regulators | government | plural
    school officials | government | plural
    senators | government | plural
    senior officials | government | plural
    state authorities | government | plural
    state media | government | either
    state officials | government | plural
    state radio | government | singular
    state television | government | singular
    the administration | government | either
    the agency | government | either
    the assembly | government | either
    the authorities | government | plural
    the authority | government | either
    the cabinet | government | either
    the central bank | government | either
    the city | government | either
    the city council | government | either
    the commission | government | either
    the congress | government | either
    the consulate | government | either
    the council | government | either
    the county | government | either
    the county council | government | either
    the defence ministry | government | either
    the defense ministry | government | either
    the department | government | either
    the education ministry | government | either
    the election commission | government | either
    the electoral commission | government | either
    the embassy | government | either
    the environment ministry | government | either
    the federal government | government | either
    the finance ministry | government | either
    the foreign ministry | government | either
    the foreign office | government | either
    the government | government | either
    the governor's office | government | either
    the harbour board | government | either
    the health ministry | government | either
    the home office | government | either
    the inquiry | government | either
    the inspectorate | government | either
    the interior ministry | government | either
    the junta | government | either
    the justice ministry | government | either
    the legislature | government | either
    the local authority | government | either
    the mayor's office | government | either
    the met office | government | either
    the ministry | government | either
    the municipality | government | either
    the ombudsman | government | either
    the palace | government | either
    the parliament | government | either
    the port authority | government | either
    the presidency | government | either
    the president's office | government | either
    the press office | government | either
    the prime minister's office | government | either
    the province | government | either
    the public inquiry | government | either
    the regime | government | either
    the regulator | government | either
    the royal family | government | either
    the safety board | government | either
    the select committee | government | either
    the senate | government | either
    the space agency | government | either
    the state | government | either
    the state department | government | either
    the statistics office | government | either
    the tax office | government | either
    the town | government | either
    the town council | government | either
    the transport ministry | government | either
    the treasury | government | either
    the watchdog | government | either
    the weather service | government | either
    the white house | government | either
    transport officials | government | plural
    U.S. officials | government | plural
    US officials | government | plural
    Western officials | government | plural
    -- emergency
    civil defence | emergency | either
    civil defense | emergency | either
    civil protection | emergency | either
    coastguards | emergency | plural
    disaster officials | emergency | plural
    divers | emergency | plural
    emergency crews | emergency | plural
    emergency officials | emergency | plural
    emergency services | emergency | plural
    emergency workers | emergency | plural
    fire crews | emergency | plural
    fire officials | emergency | plural
    firefighters | emergency | plural
    first responders | emergency | plural
    lifeguards | emergency | plural
    paramedics | emergency | plural
    rescue officials | emergency | plural
    rescue teams | emergency | plural
    rescue workers | emergency | plural
    rescuers | emergency | plural
    the ambulance service | emergency | either
    the civil protection agency | emergency | either
    the coast guard | emergency | either
    the coastguard | emergency | either
    the emergency services | emergency | either
    the fire brigade | emergency | either
    the fire department | emergency | either
    the fire service | emergency | either
    the lifeboat crew | emergency | either
    the Red Cross | emergency | either
    the rescue center | emergency | either
    the rescue centre | emergency | either
    the rescue service | emergency | either
    the rescue team | emergency | either
    the search team | emergency | either
    -- justice
    border police | justice | plural
    city police | justice | plural
    counterterrorism officials | justice | plural
    court officials | justice | plural
    detectives | justice | plural
    federal police | justice | plural
    federal prosecutors | justice | plural
    intelligence officials | justice | plural
    investigators | justice | plural
    judges | justice | plural
    jurors | justice | plural
    justice officials | justice | plural
    law enforcement | justice | either
    law enforcement officials | justice | plural
    local police | justice | plural
    officers | justice | plural
    police | justice | plural
    police officials | justice | plural
    police sources | justice | plural
    prison officials | justice | plural
    prosecutors | justice | plural
    public prosecutors | justice | plural
    riot police | justice | plural
    security officials | justice | plural
    security sources | justice | plural
    state police | justice | plural
    state prosecutors | justice | plural
    the appeals court | justice | either
    the attorney general's office | justice | either
    the border agency | justice | either
    the constabulary | justice | either
    the coroner | justice | singular
    the coroner's office | justice | either
    the court | justice | either
    the district attorney's office | justice | either
    the force | justice | either
    the grand jury | justice | either
    the high court | justice | either
    the intelligence service | justice | either
    the intelligence services | justice | plural
    the judge | justice | singular
    the judges | justice | plural
    the jury | justice | either
    the medical examiner | justice | singular
    the medical examiner's office | justice | either
    the police | justice | plural
    the police department | justice | either
    the police force | justice | either
    the prison service | justice | either
    the prosecution | justice | either
    the prosecutor's office | justice | either
    the public prosecutor's office | justice | either
    the security service | justice | either
    the security services | justice | plural
    the sheriff's department | justice | either
    the sheriff's office | justice | either
    the supreme court | justice | either
    the tribunal | justice | either
    traffic police | justice | plural
    -- army
    army officials | army | plural
    commanders | army | plural
    defence officials | army | plural
    defense officials | army | plural
    generals | army | plural
    military officials | army | plural
    military sources | army | plural
    navy officials | army | plural
    peacekeepers | army | plural
    the air force | army | either
    the armed forces | army | plural
    the army | army | either
    the army command | army | either
    the brigade | army | either
    the defence forces | army | plural
    the garrison | army | either
    the general staff | army | either
    the high command | army | either
    the military | army | either
    the national guard | army | either
    the navy | army | either
    the peacekeeping mission | army | either
    the regiment | army | either
    troops | army | plural
    -- companies
    bankers | company | plural
    company executives | company | plural
    company officials | company | plural
    economists | company | plural
    executives | company | plural
    industry sources | company | plural
    investors | company | plural
    management | company | either
    shareholders | company | plural
    the airline | company | either
    the airport | company | either
    the automaker | company | either
    the bank | company | either
    the board of directors | company | either
    the brewer | company | either
    the brokerage | company | either
    the builder | company | either
    the business | company | either
    the carmaker | company | either
    the chamber of commerce | company | either
    the chipmaker | company | either
    the club | company | either
    the company | company | either
    the conglomerate | company | either
    the consultancy | company | either
    the contractor | company | either
    the developer | company | either
    the drugmaker | company | either
    the employer | company | either
    the energy company | company | either
    the ferry operator | company | either
    the firm | company | either
    the fund | company | either
    the group | company | either
    the hedge fund | company | either
    the hotel | company | either
    the industry body | company | either
    the insurance company | company | either
    the insurer | company | either
    the landlord | company | singular
    the lender | company | either
    the maker | company | either
    the management | company | either
    the manufacturer | company | either
    the miner | company | either
    the network operator | company | either
    the oil company | company | either
    the operator | company | either
    the owner | company | singular
    the owners | company | plural
    the parent company | company | either
    the platform | company | either
    the port | company | either
    the publisher | company | either
    the rail operator | company | either
    the railway | company | either
    the record label | company | either
    the restaurant | company | either
    the retailer | company | either
    the shipbuilder | company | either
    the shipping line | company | either
    the shipyard | company | either
    the social network | company | either
    the start-up | company | either
    the startup | company | either
    the studio | company | either
    the supermarket | company | either
    the supplier | company | either
    the tech giant | company | either
    the telecoms company | company | either
    the trade body | company | either
    the utility | company | either
    the yard | company | either
    traders | company | plural
    -- ngo and unions
    activists | ngo | plural
    advocacy groups | ngo | plural
    aid agencies | ngo | plural
    aid groups | ngo | plural
    aid workers | ngo | plural
    campaigners | ngo | plural
    community leaders | ngo | plural
    conservationists | ngo | plural
    demonstrators | ngo | plural
    election observers | ngo | plural
    environmental groups | ngo | plural
    environmentalists | ngo | plural
    human rights groups | ngo | plural
    monitors | ngo | plural
    observers | ngo | plural
    organisers | ngo | plural
    organizers | ngo | plural
    protesters | ngo | plural
    rights groups | ngo | plural
    the advocacy group | ngo | either
    the aid agency | ngo | either
    the aid group | ngo | either
    the association | ngo | either
    the campaign group | ngo | either
    the charity | ngo | either
    the environmental group | ngo | either
    the federation | ngo | either
    the foundation | ngo | either
    the human rights group | ngo | either
    the lobby group | ngo | either
    the monitoring group | ngo | either
    the nonprofit | ngo | either
    the organisation | ngo | either
    the organization | ngo | either
    the pressure group | ngo | either
    the rights group | ngo | either
    the society | ngo | either
    the think tank | ngo | either
    the think-tank | ngo | either
    the trade union | ngo | either
    the union | ngo | either
    the unions | ngo | plural
    the watchdog group | ngo | either
    union leaders | ngo | plural
    unions | ngo | plural
    volunteers | ngo | plural
    -- academic
    academics | academic | plural
    engineers | academic | plural
    epidemiologists | academic | plural
    historians | academic | plural
    pollsters | academic | plural
    researchers | academic | plural
    scholars | academic | plural
    scientists | academic | plural
    seismologists | academic | plural
    the academy | academic | either
    the authors | academic | plural
    the college | academic | either
    the institute | academic | either
    the library | academic | either
    the museum | academic | either
    the research team | academic | either
    the researchers | academic | plural
    the school | academic | either
    the school district | academic | either
    the scientists | academic | plural
    the study's authors | academic | plural
    the university | academic | either
    -- health
    doctors | health | plural
    health authorities | health | plural
    health officials | health | plural
    health workers | health | plural
    hospital officials | health | plural
    hospital sources | health | plural
    hospitals | health | plural
    medical officials | health | plural
    medical sources | health | plural
    medical staff | health | plural
    medics | health | plural
    nurses | health | plural
    public health officials | health | plural
    surgeons | health | plural
    the care home | health | either
    the clinic | health | either
    the doctors | health | plural
    the health authority | health | either
    the health department | health | either
    the health service | health | either
    the hospital | health | either
    the medical team | health | either
    the morgue | health | either
    the nursing home | health | either
    the trust | health | either
    -- parties
    communists | party | plural
    Conservatives | party | plural
    Democrats | party | plural
    hardliners | party | plural
    liberals | party | plural
    moderates | party | plural
    nationalists | party | plural
    opposition leaders | party | plural
    opposition parties | party | plural
    party leaders | party | plural
    party members | party | plural
    party officials | party | plural
    politicians | party | plural
    Republicans | party | plural
    socialists | party | plural
    strategists | party | plural
    the bloc | party | either
    the campaign | party | either
    the campaign team | party | either
    the caucus | party | either
    the coalition government | party | either
    the governing party | party | either
    the leadership | party | either
    the movement | party | either
    the opposition | party | either
    the opposition party | party | either
    the party | party | either
    the ruling party | party | either
    -- media
    journalists | media | plural
    local media | media | plural
    local newspapers | media | plural
    local press | media | either
    media reports | media | plural
    news reports | media | plural
    newspapers | media | plural
    press reports | media | plural
    reporters | media | plural
    the broadcaster | media | either
    the channel | media | either
    the magazine | media | either
    the network | media | either
    the news agency | media | either
    the news site | media | either
    the newspaper | media | either
    the outlet | media | either
    the paper | media | either
    the podcast | media | either
    the press | media | either
    the program | media | either
    the programme | media | either
    the public broadcaster | media | either
    the site | media | either
    the state broadcaster | media | either
    the state news agency | media | either
    the station | media | either
    the tabloid | media | either
    the website | media | either
    -- witnesses, victims and citizens
    bystanders | witness | plural
    colleagues | citizen | plural
    consumers | citizen | plural
    crew members | company | plural
    critics | none | plural
    customers | citizen | plural
    drivers | citizen | plural
    employees | citizen | plural
    evacuees | victim | plural
    eyewitnesses | witness | plural
    families | victim | plural
    family members | victim | plural
    fans | citizen | plural
    farmers | citizen | plural
    fellow passengers | witness | plural
    fishermen | citizen | plural
    friends | citizen | plural
    homeowners | citizen | plural
    hostages | victim | plural
    insiders | none | plural
    islanders | citizen | plural
    leaders | none | plural
    local residents | citizen | plural
    locals | citizen | plural
    many | none | plural
    members | none | plural
    migrants | victim | plural
    most | none | plural
    neighbors | citizen | plural
    neighbours | citizen | plural
    onlookers | witness | plural
    opponents | none | plural
    others | none | plural
    parents | citizen | plural
    passengers | witness | plural
    passers-by | witness | plural
    pensioners | citizen | plural
    people | citizen | plural
    refugees | victim | plural
    relatives | victim | plural
    residents | citizen | plural
    sceptics | none | plural
    skeptics | none | plural
    some | none | plural
    sources | none | plural
    supporters | none | plural
    survivors | victim | plural
    taxpayers | citizen | plural
    tenants | citizen | plural
    the bereaved | victim | plural
    the couple | citizen | plural
    the crew | company | plural
    the families | victim | plural
    the family | victim | plural
    the public | citizen | plural
    the relatives | victim | plural
    the victims | victim | plural
    users | citizen | plural
    victims | victim | plural
    villagers | citizen | plural
    voters | citizen | plural
    witnesses | witness | plural
    workers | citizen | plural
    -- lawyers
    attorneys | none | plural
    defence lawyers | none | plural
    defense lawyers | none | plural
    lawyers | none | plural
    solicitors | none | plural
    the defence | none | either
    the defense | none | either
    the law firm | none | either
    -- armed groups
    insurgents | none | plural
    militants | none | plural
    rebels | none | plural
    separatists | none | plural
    the alliance | none | either
    the armed group | none | either
    the coalition | none | either
    the insurgents | none | plural
    the militant group | none | either
    the militants | none | plural
    the militia | none | either
    the rebel group | none | either
    the rebels | none | plural
    -- students
    students | citizen | plural
    -- observers and staff
    analysts | none | plural
    experts | none | plural
    staff | none | either
    teachers | none | plural
    the board | none | either
    the bureau | none | either
    the committee | none | either
    the delegation | none | either
    the panel | none | either
    the region | none | either
    the task force | none | either
    """
}
