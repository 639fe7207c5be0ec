// The topic tree of figures with the words that frame a number. Entry: topic | parent (- none) |
// role | word. role: passive (verb; the number counts who suffers it), object (verb pattern, N the
// number), subject (verb; the number acts), noun, adjective, of (noun; the number stands behind it
// with `of`), not (phrases that are no frame). Verbs and nouns in base form; for topics of a measure
// the unit must fit. Written for this project. Licence: Apache-2.0.

/// Topics of figures and their frames.
public enum Topics {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- casualties
    casualties | - | not | casualty department
    casualties | - | not | casualty insurance
    casualties | - | not | casualty unit
    casualties | - | not | casualty ward
    casualties | - | not | first casualty of war
    casualties | - | not | heavy losses on the market
    casualties | - | not | job losses
    casualties | - | not | losses of revenue
    casualties | - | not | motorway toll
    casualties | - | not | phone toll
    casualties | - | not | property and casualty
    casualties | - | not | take its toll
    casualties | - | not | takes a toll
    casualties | - | not | taking a toll
    casualties | - | not | toll booth
    casualties | - | not | toll bridge
    casualties | - | not | toll charges
    casualties | - | not | toll plaza
    casualties | - | not | toll road
    casualties | - | not | toll-free
    casualties | - | not | took a toll
    casualties | - | not | took its toll
    casualties | - | not | victim statement
    casualties | - | not | victim support
    casualties | - | noun | bloodshed
    casualties | - | noun | carnage
    casualties | - | noun | casualty
    casualties | - | noun | casualty count
    casualties | - | noun | casualty figure
    casualties | - | noun | casualty toll
    casualties | - | noun | dead and injured
    casualties | - | noun | dead and wounded
    casualties | - | noun | human cost
    casualties | - | noun | human toll
    casualties | - | noun | killed and wounded
    casualties | - | noun | killed or injured
    casualties | - | noun | toll
    casualties | - | noun | victim
    casualties | - | object | cause N casualties
    casualties | - | object | claim N victims
    casualties | - | object | inflict N casualties
    casualties | - | object | injure or kill N
    casualties | - | object | kill and injure N
    casualties | - | object | kill and wound N
    casualties | - | object | kill or injure N
    casualties | - | object | kill or wound N
    casualties | - | object | leave N victims
    casualties | - | object | report N casualties
    casualties | - | object | result in N casualties
    casualties | - | object | suffer N casualties
    casualties | - | object | sustain N casualties
    casualties | - | object | take N casualties
    casualties | - | subject | number casualties
    -- deaths
    deaths | casualties | adjective | believed dead
    deaths | casualties | adjective | confirmed dead
    deaths | casualties | adjective | dead
    deaths | casualties | adjective | deceased
    deaths | casualties | adjective | drowned
    deaths | casualties | adjective | fatal
    deaths | casualties | adjective | feared dead
    deaths | casualties | adjective | hanged
    deaths | casualties | adjective | killed
    deaths | casualties | adjective | lifeless
    deaths | casualties | adjective | lost at sea
    deaths | casualties | adjective | murdered
    deaths | casualties | adjective | presumed dead
    deaths | casualties | adjective | reported dead
    deaths | casualties | adjective | shot dead
    deaths | casualties | adjective | slain
    deaths | casualties | adjective | stabbed to death
    deaths | casualties | adjective | thought dead
    deaths | casualties | not | blew up at
    deaths | casualties | not | bloody murder
    deaths | casualties | not | blow up a balloon
    deaths | casualties | not | body armor
    deaths | casualties | not | body armour
    deaths | casualties | not | body cam
    deaths | casualties | not | body camera
    deaths | casualties | not | body cameras
    deaths | casualties | not | body language
    deaths | casualties | not | body of water
    deaths | casualties | not | body of work
    deaths | casualties | not | bodybuilding
    deaths | casualties | not | bodyguard
    deaths | casualties | not | bored to death
    deaths | casualties | not | buried in the report
    deaths | casualties | not | buried the hatchet
    deaths | casualties | not | buried treasure
    deaths | casualties | not | buried under paperwork
    deaths | casualties | not | bury the hatchet
    deaths | casualties | not | career suicide
    deaths | casualties | not | crush on
    deaths | casualties | not | crushed the opposition
    deaths | casualties | not | Day of the Dead
    deaths | casualties | not | dead ahead
    deaths | casualties | not | dead ball
    deaths | casualties | not | dead battery
    deaths | casualties | not | dead calm
    deaths | casualties | not | dead cat
    deaths | casualties | not | dead center
    deaths | casualties | not | dead centre
    deaths | casualties | not | dead end
    deaths | casualties | not | dead heat
    deaths | casualties | not | dead in the water
    deaths | casualties | not | dead last
    deaths | casualties | not | dead letter
    deaths | casualties | not | dead on arrival
    deaths | casualties | not | dead reckoning
    deaths | casualties | not | dead rubber
    deaths | casualties | not | Dead Sea
    deaths | casualties | not | dead sea scrolls
    deaths | casualties | not | dead set
    deaths | casualties | not | dead weight
    deaths | casualties | not | dead wood
    deaths | casualties | not | dead-end
    deaths | casualties | not | deadbolt
    deaths | casualties | not | deadline
    deaths | casualties | not | deadlines
    deaths | casualties | not | deadlock
    deaths | casualties | not | deadlocked
    deaths | casualties | not | deadpan
    deaths | casualties | not | deadweight
    deaths | casualties | not | deadweight ton
    deaths | casualties | not | deadweight tonnes
    deaths | casualties | not | deadwood
    deaths | casualties | not | death bed
    deaths | casualties | not | death by a thousand cuts
    deaths | casualties | not | death certificate
    deaths | casualties | not | death duties
    deaths | casualties | not | death knell
    deaths | casualties | not | death metal
    deaths | casualties | not | death penalty
    deaths | casualties | not | death row
    deaths | casualties | not | death star
    deaths | casualties | not | death tax
    deaths | casualties | not | death threat
    deaths | casualties | not | death threats
    deaths | casualties | not | deathbed
    deaths | casualties | not | die down
    deaths | casualties | not | die hard
    deaths | casualties | not | die laughing
    deaths | casualties | not | die out
    deaths | casualties | not | die-hard
    deaths | casualties | not | died down
    deaths | casualties | not | died out
    deaths | casualties | not | diehard
    deaths | casualties | not | dies down
    deaths | casualties | not | done to death
    deaths | casualties | not | drown out
    deaths | casualties | not | drown their sorrows
    deaths | casualties | not | drowned his sorrows
    deaths | casualties | not | drowned out
    deaths | casualties | not | drowning in debt
    deaths | casualties | not | dying down
    deaths | casualties | not | dying out
    deaths | casualties | not | dying to
    deaths | casualties | not | execute a plan
    deaths | casualties | not | execute a search warrant
    deaths | casualties | not | execute a warrant
    deaths | casualties | not | execute an order
    deaths | casualties | not | execution of the contract
    deaths | casualties | not | execution of the plan
    deaths | casualties | not | execution style
    deaths | casualties | not | fallen behind
    deaths | casualties | not | fallen out
    deaths | casualties | not | fatal blow to the bill
    deaths | casualties | not | fatal error
    deaths | casualties | not | fatal flaw
    deaths | casualties | not | fell to
    deaths | casualties | not | gas prices
    deaths | casualties | not | gas station
    deaths | casualties | not | get away with murder
    deaths | casualties | not | governing body
    deaths | casualties | not | hang in the balance
    deaths | casualties | not | have fallen by
    deaths | casualties | not | heavenly body
    deaths | casualties | not | hung parliament
    deaths | casualties | not | it remains
    deaths | casualties | not | kill switch
    deaths | casualties | not | kill the bill
    deaths | casualties | not | kill the deal
    deaths | casualties | not | kill the engine
    deaths | casualties | not | kill the plan
    deaths | casualties | not | kill time
    deaths | casualties | not | kill two birds
    deaths | casualties | not | killed off the character
    deaths | casualties | not | killed the bill
    deaths | casualties | not | killed the deal
    deaths | casualties | not | killed the plan
    deaths | casualties | not | killer app
    deaths | casualties | not | killer instinct
    deaths | casualties | not | killer whale
    deaths | casualties | not | killing time
    deaths | casualties | not | killjoy
    deaths | casualties | not | life or death
    deaths | casualties | not | lost jobs
    deaths | casualties | not | lost money
    deaths | casualties | not | lost seats
    deaths | casualties | not | lost the election
    deaths | casualties | not | made a killing
    deaths | casualties | not | make a killing
    deaths | casualties | not | matter of life and death
    deaths | casualties | not | murder board
    deaths | casualties | not | murder mystery
    deaths | casualties | not | painkiller
    deaths | casualties | not | poison pill
    deaths | casualties | not | poisoned chalice
    deaths | casualties | not | political suicide
    deaths | casualties | not | prices have fallen
    deaths | casualties | not | professional body
    deaths | casualties | not | property loss
    deaths | casualties | not | public body
    deaths | casualties | not | remains in
    deaths | casualties | not | remains of the day
    deaths | casualties | not | remains open
    deaths | casualties | not | remains to be seen
    deaths | casualties | not | remains unclear
    deaths | casualties | not | scared to death
    deaths | casualties | not | shares fell
    deaths | casualties | not | shot down the idea
    deaths | casualties | not | skeleton crew
    deaths | casualties | not | skeleton in the closet
    deaths | casualties | not | skeleton service
    deaths | casualties | not | skeleton staff
    deaths | casualties | not | slaughterhouse
    deaths | casualties | not | slay the dragon
    deaths | casualties | not | student body
    deaths | casualties | not | suicide bomber
    deaths | casualties | not | suicide mission
    deaths | casualties | not | suicide note
    deaths | casualties | not | suicide pact
    deaths | casualties | not | suicide vest
    deaths | casualties | not | suicide watch
    deaths | casualties | not | the question remains
    deaths | casualties | not | tickled to death
    deaths | casualties | not | to die for
    deaths | casualties | not | trade body
    deaths | casualties | not | weed killer
    deaths | casualties | not | wipe out debt
    deaths | casualties | not | wiped off the value
    deaths | casualties | not | wiped out gains
    deaths | casualties | not | wiped out savings
    deaths | casualties | not | worried to death
    deaths | casualties | noun | assassination
    deaths | casualties | noun | bloodbath
    deaths | casualties | noun | bodies
    deaths | casualties | noun | body
    deaths | casualties | noun | body bag
    deaths | casualties | noun | body count
    deaths | casualties | noun | civilian death
    deaths | casualties | noun | combat death
    deaths | casualties | noun | coronavirus death
    deaths | casualties | noun | corpse
    deaths | casualties | noun | Covid death
    deaths | casualties | noun | dead
    deaths | casualties | noun | death
    deaths | casualties | noun | death in custody
    deaths | casualties | noun | death rate
    deaths | casualties | noun | death toll
    deaths | casualties | noun | deaths in custody
    deaths | casualties | noun | drowning
    deaths | casualties | noun | electrocution
    deaths | casualties | noun | excess death
    deaths | casualties | noun | execution
    deaths | casualties | noun | fatal accident
    deaths | casualties | noun | fatal case
    deaths | casualties | noun | fatal crash
    deaths | casualties | noun | fatal shooting
    deaths | casualties | noun | fatalities
    deaths | casualties | noun | fatality
    deaths | casualties | noun | femicide
    deaths | casualties | noun | homicide
    deaths | casualties | noun | infant death
    deaths | casualties | noun | infant mortality
    deaths | casualties | noun | kill count
    deaths | casualties | noun | killing
    deaths | casualties | noun | life lost
    deaths | casualties | noun | lives lost
    deaths | casualties | noun | loss of life
    deaths | casualties | noun | loss of N lives
    deaths | casualties | noun | lost lives
    deaths | casualties | noun | manslaughter
    deaths | casualties | noun | mass grave
    deaths | casualties | noun | massacre
    deaths | casualties | noun | maternal death
    deaths | casualties | noun | mortality
    deaths | casualties | noun | mortality rate
    deaths | casualties | noun | murder
    deaths | casualties | noun | murder victim
    deaths | casualties | noun | number of dead
    deaths | casualties | noun | number of deaths
    deaths | casualties | noun | number of people killed
    deaths | casualties | noun | number of those killed
    deaths | casualties | noun | overdose
    deaths | casualties | noun | overdose death
    deaths | casualties | noun | prison death
    deaths | casualties | noun | remains
    deaths | casualties | noun | road death
    deaths | casualties | noun | skeleton
    deaths | casualties | noun | slaying
    deaths | casualties | noun | stillbirth
    deaths | casualties | noun | suicide
    deaths | casualties | noun | those killed
    deaths | casualties | noun | traffic death
    deaths | casualties | noun | war dead
    deaths | casualties | object | assassinate N
    deaths | casualties | object | beat to death N
    deaths | casualties | object | behead N
    deaths | casualties | object | bring the death toll to N
    deaths | casualties | object | bring the number of dead to N
    deaths | casualties | object | bring the toll to N
    deaths | casualties | object | burn N alive
    deaths | casualties | object | burn to death N
    deaths | casualties | object | butcher N
    deaths | casualties | object | cause N deaths
    deaths | casualties | object | cause the death of N
    deaths | casualties | object | claim N lives
    deaths | casualties | object | claim the lives of N
    deaths | casualties | object | confirm N deaths
    deaths | casualties | object | cost N lives
    deaths | casualties | object | cost the lives of N
    deaths | casualties | object | count N dead
    deaths | casualties | object | drown N
    deaths | casualties | object | execute N
    deaths | casualties | object | find N bodies
    deaths | casualties | object | gun down N
    deaths | casualties | object | hack to death N
    deaths | casualties | object | identify N bodies
    deaths | casualties | object | kill N
    deaths | casualties | object | lead to N deaths
    deaths | casualties | object | leave at least N dead
    deaths | casualties | object | leave N dead
    deaths | casualties | object | lose N lives
    deaths | casualties | object | lose N men
    deaths | casualties | object | lose N soldiers
    deaths | casualties | object | lose N troops
    deaths | casualties | object | loss of N lives
    deaths | casualties | object | loss of N men
    deaths | casualties | object | loss of N soldiers
    deaths | casualties | object | loss of N troops
    deaths | casualties | object | massacre N
    deaths | casualties | object | murder N
    deaths | casualties | object | pull N bodies
    deaths | casualties | object | push the death toll to N
    deaths | casualties | object | put the dead at N
    deaths | casualties | object | put the death toll at N
    deaths | casualties | object | put the number of dead at N
    deaths | casualties | object | put the toll at N
    deaths | casualties | object | raise the death toll to N
    deaths | casualties | object | raise the toll to N
    deaths | casualties | object | record N deaths
    deaths | casualties | object | recover N bodies
    deaths | casualties | object | register N deaths
    deaths | casualties | object | report N deaths
    deaths | casualties | object | result in N deaths
    deaths | casualties | object | retrieve N bodies
    deaths | casualties | object | shoot and kill N
    deaths | casualties | object | shoot dead N
    deaths | casualties | object | shoot N dead
    deaths | casualties | object | shoot to death N
    deaths | casualties | object | slaughter N
    deaths | casualties | object | slay N
    deaths | casualties | object | stab N to death
    deaths | casualties | object | stab to death N
    deaths | casualties | object | take N lives
    deaths | casualties | object | take the lives of N
    deaths | casualties | object | torture to death N
    deaths | casualties | of | assassin
    deaths | casualties | of | executioner
    deaths | casualties | of | killer
    deaths | casualties | of | murderer
    deaths | casualties | of | slaughter
    deaths | casualties | of | slayer
    deaths | casualties | passive | asphyxiate
    deaths | casualties | passive | assassinate
    deaths | casualties | passive | beat to death
    deaths | casualties | passive | behead
    deaths | casualties | passive | believe dead
    deaths | casualties | passive | believe killed
    deaths | casualties | passive | blow to pieces
    deaths | casualties | passive | bludgeon to death
    deaths | casualties | passive | bomb to death
    deaths | casualties | passive | burn alive
    deaths | casualties | passive | burn to death
    deaths | casualties | passive | bury alive
    deaths | casualties | passive | butcher
    deaths | casualties | passive | club to death
    deaths | casualties | passive | confirm dead
    deaths | casualties | passive | confirm killed
    deaths | casualties | passive | crush to death
    deaths | casualties | passive | decapitate
    deaths | casualties | passive | declare dead
    deaths | casualties | passive | drown
    deaths | casualties | passive | electrocute
    deaths | casualties | passive | execute
    deaths | casualties | passive | fear dead
    deaths | casualties | passive | fear drowned
    deaths | casualties | passive | fear killed
    deaths | casualties | passive | find dead
    deaths | casualties | passive | freeze to death
    deaths | casualties | passive | gun down
    deaths | casualties | passive | hack to death
    deaths | casualties | passive | kill
    deaths | casualties | passive | lynch
    deaths | casualties | passive | massacre
    deaths | casualties | passive | mow down
    deaths | casualties | passive | murder
    deaths | casualties | passive | poison
    deaths | casualties | passive | presume dead
    deaths | casualties | passive | pronounce dead
    deaths | casualties | passive | put to death
    deaths | casualties | passive | report dead
    deaths | casualties | passive | report killed
    deaths | casualties | passive | riddle with bullets
    deaths | casualties | passive | shell to death
    deaths | casualties | passive | shoot dead
    deaths | casualties | passive | shoot to death
    deaths | casualties | passive | slaughter
    deaths | casualties | passive | slay
    deaths | casualties | passive | stab to death
    deaths | casualties | passive | starve to death
    deaths | casualties | passive | strangle
    deaths | casualties | passive | suffocate
    deaths | casualties | passive | torture to death
    deaths | casualties | passive | trample to death
    deaths | casualties | passive | wipe out
    deaths | casualties | subject | asphyxiate
    deaths | casualties | subject | be among the dead
    deaths | casualties | subject | be dead
    deaths | casualties | subject | be fatally injured
    deaths | casualties | subject | be fatally shot
    deaths | casualties | subject | be fatally stabbed
    deaths | casualties | subject | be fatally wounded
    deaths | casualties | subject | be mortally wounded
    deaths | casualties | subject | bleed to death
    deaths | casualties | subject | burn to death
    deaths | casualties | subject | choke to death
    deaths | casualties | subject | commit suicide
    deaths | casualties | subject | die
    deaths | casualties | subject | die from
    deaths | casualties | subject | die of
    deaths | casualties | subject | drown
    deaths | casualties | subject | fail to survive
    deaths | casualties | subject | fall in battle
    deaths | casualties | subject | fall in combat
    deaths | casualties | subject | fall to their death
    deaths | casualties | subject | fall to their deaths
    deaths | casualties | subject | freeze to death
    deaths | casualties | subject | give their lives
    deaths | casualties | subject | go down with the ship
    deaths | casualties | subject | have fallen
    deaths | casualties | subject | kill themselves
    deaths | casualties | subject | lie dead
    deaths | casualties | subject | lose her life
    deaths | casualties | subject | lose his life
    deaths | casualties | subject | lose their life
    deaths | casualties | subject | lose their lives
    deaths | casualties | subject | meet their death
    deaths | casualties | subject | meet their deaths
    deaths | casualties | subject | not survive
    deaths | casualties | subject | overdose fatally
    deaths | casualties | subject | pass away
    deaths | casualties | subject | pay with their lives
    deaths | casualties | subject | perish
    deaths | casualties | subject | plunge to their deaths
    deaths | casualties | subject | sacrifice their lives
    deaths | casualties | subject | starve to death
    deaths | casualties | subject | succumb
    deaths | casualties | subject | suffocate
    deaths | casualties | subject | take their own life
    deaths | casualties | subject | take their own lives
    -- injuries
    injuries | casualties | adjective | badly burned
    injuries | casualties | adjective | badly hurt
    injuries | casualties | adjective | badly injured
    injuries | casualties | adjective | bruised
    injuries | casualties | adjective | burned
    injuries | casualties | adjective | burnt
    injuries | casualties | adjective | concussed
    injuries | casualties | adjective | critically injured
    injuries | casualties | adjective | gravely injured
    injuries | casualties | adjective | gravely wounded
    injuries | casualties | adjective | hurt
    injuries | casualties | adjective | in critical condition
    injuries | casualties | adjective | in serious condition
    injuries | casualties | adjective | injured
    injuries | casualties | adjective | lightly injured
    injuries | casualties | adjective | lightly wounded
    injuries | casualties | adjective | maimed
    injuries | casualties | adjective | reported injured
    injuries | casualties | adjective | scalded
    injuries | casualties | adjective | seriously hurt
    injuries | casualties | adjective | seriously injured
    injuries | casualties | adjective | seriously wounded
    injuries | casualties | adjective | severely burned
    injuries | casualties | adjective | severely injured
    injuries | casualties | adjective | slightly hurt
    injuries | casualties | adjective | slightly injured
    injuries | casualties | adjective | walking wounded
    injuries | casualties | adjective | wounded
    injuries | casualties | not | add insult to injury
    injuries | casualties | not | beat expectations
    injuries | casualties | not | beat forecasts
    injuries | casualties | not | beat the record
    injuries | casualties | not | beat the team
    injuries | casualties | not | bite the bullet
    injuries | casualties | not | burn calories
    injuries | casualties | not | burn down
    injuries | casualties | not | burn fuel
    injuries | casualties | not | burn out
    injuries | casualties | not | burn rate
    injuries | casualties | not | burn wood
    injuries | casualties | not | burned bridges
    injuries | casualties | not | burned calories
    injuries | casualties | not | burned down
    injuries | casualties | not | burned out
    injuries | casualties | not | burnout
    injuries | casualties | not | burns fuel
    injuries | casualties | not | critical acclaim
    injuries | casualties | not | critical infrastructure
    injuries | casualties | not | critical mass
    injuries | casualties | not | critical of
    injuries | casualties | not | critical to
    injuries | casualties | not | cut costs
    injuries | casualties | not | cut emissions
    injuries | casualties | not | cut jobs
    injuries | casualties | not | cut prices
    injuries | casualties | not | cut rates
    injuries | casualties | not | cut spending
    injuries | casualties | not | cut taxes
    injuries | casualties | not | cut the ribbon
    injuries | casualties | not | haircut
    injuries | casualties | not | hit by delays
    injuries | casualties | not | hit by strikes
    injuries | casualties | not | hurt business
    injuries | casualties | not | hurt feelings
    injuries | casualties | not | hurt her chances
    injuries | casualties | not | hurt his chances
    injuries | casualties | not | hurt profits
    injuries | casualties | not | hurt sales
    injuries | casualties | not | hurt the economy
    injuries | casualties | not | hurt their chances
    injuries | casualties | not | injury list
    injuries | casualties | not | injury prone
    injuries | casualties | not | injury time
    injuries | casualties | not | injury-prone
    injuries | casualties | not | injury-time
    injuries | casualties | not | it hurts to
    injuries | casualties | not | job cut
    injuries | casualties | not | personal injury claim
    injuries | casualties | not | personal injury lawyer
    injuries | casualties | not | photo shoot
    injuries | casualties | not | rate cut
    injuries | casualties | not | shoot a film
    injuries | casualties | not | shoot a video
    injuries | casualties | not | shoot down
    injuries | casualties | not | shooting star
    injuries | casualties | not | shot a film
    injuries | casualties | not | shot down
    injuries | casualties | not | slow burn
    injuries | casualties | not | tax cut
    injuries | casualties | not | treat as
    injuries | casualties | not | treat with respect
    injuries | casualties | not | Wounded Knee
    injuries | casualties | not | wounded pride
    injuries | casualties | noun | amputation
    injuries | casualties | noun | brain injury
    injuries | casualties | noun | broken bone
    injuries | casualties | noun | bruise
    injuries | casualties | noun | burn
    injuries | casualties | noun | burn victim
    injuries | casualties | noun | concussion
    injuries | casualties | noun | fracture
    injuries | casualties | noun | gunshot wound
    injuries | casualties | noun | head injury
    injuries | casualties | noun | injured
    injuries | casualties | noun | injuries
    injuries | casualties | noun | injury
    injuries | casualties | noun | injury toll
    injuries | casualties | noun | number of injured
    injuries | casualties | noun | number of people injured
    injuries | casualties | noun | number of people wounded
    injuries | casualties | noun | number of those injured
    injuries | casualties | noun | number of those wounded
    injuries | casualties | noun | number of wounded
    injuries | casualties | noun | smoke inhalation
    injuries | casualties | noun | stab wound
    injuries | casualties | noun | those injured
    injuries | casualties | noun | those wounded
    injuries | casualties | noun | walking wounded
    injuries | casualties | noun | wound
    injuries | casualties | noun | wounded
    injuries | casualties | object | bite N
    injuries | casualties | object | bring the number of injured to N
    injuries | casualties | object | bring the number of wounded to N
    injuries | casualties | object | burn N
    injuries | casualties | object | cause N injuries
    injuries | casualties | object | hurt N
    injuries | casualties | object | injure N
    injuries | casualties | object | leave N critically injured
    injuries | casualties | object | leave N hurt
    injuries | casualties | object | leave N injured
    injuries | casualties | object | leave N seriously injured
    injuries | casualties | object | leave N with injuries
    injuries | casualties | object | leave N wounded
    injuries | casualties | object | maim N
    injuries | casualties | object | paralyse N
    injuries | casualties | object | paralyze N
    injuries | casualties | object | put the injured at N
    injuries | casualties | object | put the number of injured at N
    injuries | casualties | object | put the number of wounded at N
    injuries | casualties | object | report N injuries
    injuries | casualties | object | shoot and wound N
    injuries | casualties | object | stab N
    injuries | casualties | object | suffer N injuries
    injuries | casualties | object | sustain N injuries
    injuries | casualties | object | treat N for burns
    injuries | casualties | object | treat N for injuries
    injuries | casualties | object | treat N for wounds
    injuries | casualties | object | wound N
    injuries | casualties | of | maiming
    injuries | casualties | of | wounding
    injuries | casualties | passive | beat up
    injuries | casualties | passive | bite
    injuries | casualties | passive | bruise
    injuries | casualties | passive | burn
    injuries | casualties | passive | concuss
    injuries | casualties | passive | cripple
    injuries | casualties | passive | disfigure
    injuries | casualties | passive | gore
    injuries | casualties | passive | hospitalise
    injuries | casualties | passive | hospitalize
    injuries | casualties | passive | hurt
    injuries | casualties | passive | injure
    injuries | casualties | passive | knock unconscious
    injuries | casualties | passive | leave injured
    injuries | casualties | passive | leave wounded
    injuries | casualties | passive | maim
    injuries | casualties | passive | maul
    injuries | casualties | passive | overcome by smoke
    injuries | casualties | passive | paralyse
    injuries | casualties | passive | paralyze
    injuries | casualties | passive | pepper-spray
    injuries | casualties | passive | report injured
    injuries | casualties | passive | report wounded
    injuries | casualties | passive | run over
    injuries | casualties | passive | scald
    injuries | casualties | passive | shoot
    injuries | casualties | passive | stab
    injuries | casualties | passive | sting
    injuries | casualties | passive | tear-gas
    injuries | casualties | passive | treat at
    injuries | casualties | passive | treat for
    injuries | casualties | passive | treat in hospital
    injuries | casualties | passive | wound
    injuries | casualties | subject | be hurt
    injuries | casualties | subject | be in critical condition
    injuries | casualties | subject | be in intensive care
    injuries | casualties | subject | be in serious condition
    injuries | casualties | subject | be in stable condition
    injuries | casualties | subject | escape with minor injuries
    injuries | casualties | subject | fight for her life
    injuries | casualties | subject | fight for his life
    injuries | casualties | subject | fight for their lives
    injuries | casualties | subject | lose a leg
    injuries | casualties | subject | lose an arm
    injuries | casualties | subject | lose an eye
    injuries | casualties | subject | lose limbs
    injuries | casualties | subject | need hospital treatment
    injuries | casualties | subject | need treatment
    injuries | casualties | subject | receive hospital treatment
    injuries | casualties | subject | receive treatment
    injuries | casualties | subject | remain in critical condition
    injuries | casualties | subject | require treatment
    injuries | casualties | subject | seek treatment
    injuries | casualties | subject | suffer burns
    injuries | casualties | subject | suffer from smoke inhalation
    injuries | casualties | subject | suffer injuries
    injuries | casualties | subject | suffer minor injuries
    injuries | casualties | subject | suffer serious injuries
    injuries | casualties | subject | suffer smoke inhalation
    injuries | casualties | subject | suffer wounds
    injuries | casualties | subject | sustain burns
    injuries | casualties | subject | sustain injuries
    injuries | casualties | subject | sustain wounds
    -- missing
    missing | casualties | adjective | adrift
    missing | casualties | adjective | buried under rubble
    missing | casualties | adjective | disappeared
    missing | casualties | adjective | feared missing
    missing | casualties | adjective | listed as missing
    missing | casualties | adjective | lost at sea
    missing | casualties | adjective | missing
    missing | casualties | adjective | reported missing
    missing | casualties | adjective | still missing
    missing | casualties | adjective | swept away
    missing | casualties | adjective | trapped
    missing | casualties | adjective | unaccounted for
    missing | casualties | adjective | unaccounted-for
    missing | casualties | adjective | untraced
    missing | casualties | not | disappearing ink
    missing | casualties | not | lost cause
    missing | casualties | not | lost control
    missing | casualties | not | lost count
    missing | casualties | not | lost goods
    missing | casualties | not | lost ground
    missing | casualties | not | lost in translation
    missing | casualties | not | lost luggage
    missing | casualties | not | lost power
    missing | casualties | not | lost property
    missing | casualties | not | miss out
    missing | casualties | not | missing a penalty
    missing | casualties | not | missing data
    missing | casualties | not | missing documents
    missing | casualties | not | missing emails
    missing | casualties | not | missing file
    missing | casualties | not | missing files
    missing | casualties | not | missing from the list
    missing | casualties | not | missing funds
    missing | casualties | not | missing link
    missing | casualties | not | missing money
    missing | casualties | not | missing out
    missing | casualties | not | missing page
    missing | casualties | not | missing pages
    missing | casualties | not | missing piece
    missing | casualties | not | missing the match
    missing | casualties | not | missing the playoffs
    missing | casualties | not | missing the point
    missing | casualties | not | missing the target
    missing | casualties | not | missing through injury
    missing | casualties | not | near miss
    missing | casualties | not | poverty trap
    missing | casualties | not | trapped in a cycle
    missing | casualties | not | trapped in poverty
    missing | casualties | not | vanishing point
    missing | casualties | not | without missing a beat
    missing | casualties | noun | disappearance
    missing | casualties | noun | list of missing
    missing | casualties | noun | missing
    missing | casualties | noun | missing child
    missing | casualties | noun | missing passenger
    missing | casualties | noun | missing people
    missing | casualties | noun | missing person
    missing | casualties | noun | missing persons report
    missing | casualties | noun | number of missing
    missing | casualties | object | bring the number of missing to N
    missing | casualties | object | declare N missing
    missing | casualties | object | leave N missing
    missing | casualties | object | leave N unaccounted for
    missing | casualties | object | list N as missing
    missing | casualties | object | put the number of missing at N
    missing | casualties | object | report N missing
    missing | casualties | object | search for N
    missing | casualties | passive | believe missing
    missing | casualties | passive | declare missing
    missing | casualties | passive | fear missing
    missing | casualties | passive | fear trapped
    missing | casualties | passive | list as missing
    missing | casualties | passive | lose at sea
    missing | casualties | passive | not account for
    missing | casualties | passive | report missing
    missing | casualties | passive | trap
    missing | casualties | passive | wash overboard
    missing | casualties | subject | be lost at sea
    missing | casualties | subject | be missing
    missing | casualties | subject | be still missing
    missing | casualties | subject | be still unaccounted for
    missing | casualties | subject | be swept away
    missing | casualties | subject | be trapped
    missing | casualties | subject | be unaccounted for
    missing | casualties | subject | disappear
    missing | casualties | subject | fail to return
    missing | casualties | subject | fall overboard
    missing | casualties | subject | go missing
    missing | casualties | subject | go overboard
    missing | casualties | subject | not be found
    missing | casualties | subject | remain missing
    missing | casualties | subject | remain trapped
    missing | casualties | subject | remain unaccounted for
    missing | casualties | subject | vanish
    -- rescued
    rescued | - | adjective | accounted for
    rescued | - | adjective | alive
    rescued | - | adjective | evacuated
    rescued | - | adjective | found alive
    rescued | - | adjective | out of danger
    rescued | - | adjective | pulled alive
    rescued | - | adjective | recovered alive
    rescued | - | adjective | rescued
    rescued | - | adjective | safe
    rescued | - | adjective | safe and sound
    rescued | - | adjective | saved
    rescued | - | adjective | unharmed
    rescued | - | adjective | unhurt
    rescued | - | adjective | uninjured
    rescued | - | adjective | unscathed
    rescued | - | not | alive and kicking
    rescued | - | not | bank rescue
    rescued | - | not | escape clause
    rescued | - | not | escape room
    rescued | - | not | escape route
    rescued | - | not | fire escape
    rescued | - | not | free of charge
    rescued | - | not | free speech
    rescued | - | not | free trade
    rescued | - | not | freed up
    rescued | - | not | lift sanctions
    rescued | - | not | lift the ban
    rescued | - | not | lifted restrictions
    rescued | - | not | pick up speed
    rescued | - | not | pick up the bill
    rescued | - | not | picked up pace
    rescued | - | not | picked up points
    rescued | - | not | picked up the tab
    rescued | - | not | pickup truck
    rescued | - | not | pull out of the deal
    rescued | - | not | pulled out of the race
    rescued | - | not | rescue bid
    rescued | - | not | rescue deal
    rescued | - | not | rescue fund
    rescued | - | not | rescue loan
    rescued | - | not | rescue of the bank
    rescued | - | not | rescue package
    rescued | - | not | rescue plan
    rescued | - | not | rescued a draw
    rescued | - | not | rescued a point
    rescued | - | not | rescued plan
    rescued | - | not | rescued the company
    rescued | - | not | safe bet
    rescued | - | not | safe deposit
    rescued | - | not | safe haven
    rescued | - | not | safe seat
    rescued | - | not | save a penalty
    rescued | - | not | save energy
    rescued | - | not | save face
    rescued | - | not | save jobs
    rescued | - | not | save money
    rescued | - | not | save the date
    rescued | - | not | save time
    rescued | - | not | saved a penalty
    rescued | - | not | saved jobs
    rescued | - | not | saved money
    rescued | - | not | saved the bill
    rescued | - | not | saved the planet
    rescued | - | not | saved the shot
    rescued | - | not | saves money
    rescued | - | not | saves time
    rescued | - | not | survive a vote
    rescued | - | not | survived the vote
    rescued | - | not | survivor benefits
    rescued | - | noun | evacuation
    rescued | - | noun | evacuee
    rescued | - | noun | life saved
    rescued | - | noun | lives saved
    rescued | - | noun | number of rescued
    rescued | - | noun | number of survivors
    rescued | - | noun | rescue
    rescued | - | noun | rescued
    rescued | - | noun | survivor
    rescued | - | object | airlift N
    rescued | - | object | bring N ashore
    rescued | - | object | bring N to safety
    rescued | - | object | bring the number of rescued to N
    rescued | - | object | dig out N
    rescued | - | object | evacuate N
    rescued | - | object | find N alive
    rescued | - | object | free N
    rescued | - | object | haul N from
    rescued | - | object | help N to safety
    rescued | - | object | lead N to safety
    rescued | - | object | pick up N
    rescued | - | object | pluck N from
    rescued | - | object | pull N alive
    rescued | - | object | pull N from
    rescued | - | object | pull N out of
    rescued | - | object | pull out N
    rescued | - | object | put the number of rescued at N
    rescued | - | object | recover N alive
    rescued | - | object | rescue N
    rescued | - | object | save N
    rescued | - | object | save N lives
    rescued | - | object | save the lives of N
    rescued | - | object | take N to safety
    rescued | - | object | winch N to safety
    rescued | - | passive | airlift
    rescued | - | passive | bring ashore
    rescued | - | passive | bring to safety
    rescued | - | passive | carry to safety
    rescued | - | passive | cut from the wreckage
    rescued | - | passive | dig from the rubble
    rescued | - | passive | dig out
    rescued | - | passive | dig out of
    rescued | - | passive | drag from
    rescued | - | passive | evacuate
    rescued | - | passive | ferry to safety
    rescued | - | passive | find alive
    rescued | - | passive | fish out of
    rescued | - | passive | free
    rescued | - | passive | haul aboard
    rescued | - | passive | haul from
    rescued | - | passive | lead to safety
    rescued | - | passive | move to safety
    rescued | - | passive | pick up
    rescued | - | passive | pluck from
    rescued | - | passive | pull alive from
    rescued | - | passive | pull from
    rescued | - | passive | pull out of
    rescued | - | passive | pull to safety
    rescued | - | passive | rescue
    rescued | - | passive | rush to safety
    rescued | - | passive | save
    rescued | - | passive | take to safety
    rescued | - | passive | tow to safety
    rescued | - | passive | winch
    rescued | - | passive | winch to safety
    rescued | - | subject | be accounted for
    rescued | - | subject | be alive
    rescued | - | subject | be found safe
    rescued | - | subject | be safe and well
    rescued | - | subject | climb to safety
    rescued | - | subject | come out alive
    rescued | - | subject | emerge alive
    rescued | - | subject | emerge unscathed
    rescued | - | subject | escape
    rescued | - | subject | escape alive
    rescued | - | subject | escape unharmed
    rescued | - | subject | escape unhurt
    rescued | - | subject | get out alive
    rescued | - | subject | jump to safety
    rescued | - | subject | make it ashore
    rescued | - | subject | make it out
    rescued | - | subject | make it out alive
    rescued | - | subject | make it to safety
    rescued | - | subject | reach safety
    rescued | - | subject | survive
    rescued | - | subject | swim ashore
    rescued | - | subject | swim to safety
    -- displaced
    displaced | - | adjective | deported
    displaced | - | adjective | displaced
    displaced | - | adjective | evicted
    displaced | - | adjective | exiled
    displaced | - | adjective | homeless
    displaced | - | adjective | internally displaced
    displaced | - | adjective | resettled
    displaced | - | adjective | uprooted
    displaced | - | adjective | without shelter
    displaced | - | not | cut off power
    displaced | - | not | displaced fracture
    displaced | - | not | displaced the incumbent
    displaced | - | not | displaced vertebra
    displaced | - | not | displaced water
    displaced | - | not | displacement of water
    displaced | - | not | displacement tons
    displaced | - | not | displaces tons
    displaced | - | not | engine displacement
    displaced | - | not | fled the country to avoid trial
    displaced | - | not | fled the scene
    displaced | - | not | flee the scene
    displaced | - | not | homeless shelter
    displaced | - | not | shelter from tax
    displaced | - | not | stranded assets
    displaced | - | not | tax exile
    displaced | - | not | tax shelter
    displaced | - | noun | asylum application
    displaced | - | noun | asylum seeker
    displaced | - | noun | asylum-seeker
    displaced | - | noun | deportation
    displaced | - | noun | deportee
    displaced | - | noun | displaced
    displaced | - | noun | displaced people
    displaced | - | noun | displaced person
    displaced | - | noun | displacement
    displaced | - | noun | eviction
    displaced | - | noun | exodus
    displaced | - | noun | expulsion
    displaced | - | noun | homeless
    displaced | - | noun | homeless people
    displaced | - | noun | homeless person
    displaced | - | noun | homelessness
    displaced | - | noun | internally displaced person
    displaced | - | noun | migrant
    displaced | - | noun | refugee
    displaced | - | object | deport N
    displaced | - | object | displace N
    displaced | - | object | drive N from their homes
    displaced | - | object | evict N
    displaced | - | object | expel N
    displaced | - | object | force N from their homes
    displaced | - | object | force N to flee
    displaced | - | object | force out N
    displaced | - | object | leave N homeless
    displaced | - | object | leave N stranded
    displaced | - | object | leave N without shelter
    displaced | - | object | make N homeless
    displaced | - | object | order N to evacuate
    displaced | - | object | put the number of displaced at N
    displaced | - | object | receive N refugees
    displaced | - | object | relocate N
    displaced | - | object | repatriate N
    displaced | - | object | resettle N
    displaced | - | object | send N fleeing
    displaced | - | object | shelter N
    displaced | - | object | strand N
    displaced | - | object | uproot N
    displaced | - | passive | deport
    displaced | - | passive | displace
    displaced | - | passive | dispossess
    displaced | - | passive | drive from their homes
    displaced | - | passive | evict
    displaced | - | passive | expel
    displaced | - | passive | force from their homes
    displaced | - | passive | force out
    displaced | - | passive | force to flee
    displaced | - | passive | leave homeless
    displaced | - | passive | make homeless
    displaced | - | passive | order to evacuate
    displaced | - | passive | relocate
    displaced | - | passive | render homeless
    displaced | - | passive | repatriate
    displaced | - | passive | resettle
    displaced | - | passive | strand
    displaced | - | passive | tell to evacuate
    displaced | - | passive | uproot
    displaced | - | subject | abandon their homes
    displaced | - | subject | apply for asylum
    displaced | - | subject | be homeless
    displaced | - | subject | become homeless
    displaced | - | subject | claim asylum
    displaced | - | subject | cross the border
    displaced | - | subject | flee across the border
    displaced | - | subject | flee the fighting
    displaced | - | subject | flee their homes
    displaced | - | subject | leave their homes
    displaced | - | subject | live in camps
    displaced | - | subject | live in shelters
    displaced | - | subject | live in tents
    displaced | - | subject | lose their homes
    displaced | - | subject | move into shelters
    displaced | - | subject | return to their homes
    displaced | - | subject | seek asylum
    displaced | - | subject | seek refuge
    displaced | - | subject | seek shelter
    displaced | - | subject | sleep in shelters
    displaced | - | subject | spend the night in shelters
    displaced | - | subject | take refuge
    displaced | - | subject | take shelter
    -- detained
    detained | - | adjective | arrested
    detained | - | adjective | behind bars
    detained | - | adjective | detained
    detained | - | adjective | imprisoned
    detained | - | adjective | in custody
    detained | - | adjective | in detention
    detained | - | adjective | in jail
    detained | - | adjective | in prison
    detained | - | adjective | incarcerated
    detained | - | adjective | interned
    detained | - | adjective | jailed
    detained | - | adjective | remanded
    detained | - | adjective | under arrest
    detained | - | adjective | under house arrest
    detained | - | not | arrest the decline
    detained | - | not | arrest the slide
    detained | - | not | arrested development
    detained | - | not | capture carbon
    detained | - | not | capture the imagination
    detained | - | not | capture the moment
    detained | - | not | captured on camera
    detained | - | not | captured on video
    detained | - | not | captured the seat
    detained | - | not | captured the title
    detained | - | not | captured the town
    detained | - | not | carbon capture
    detained | - | not | cardiac arrest
    detained | - | not | charge a fee
    detained | - | not | charge fees
    detained | - | not | charge of the company
    detained | - | not | charge the battery
    detained | - | not | charges a fee
    detained | - | not | first sentence
    detained | - | not | free of charge
    detained | - | not | held a meeting
    detained | - | not | held a vote
    detained | - | not | held elections
    detained | - | not | held firm
    detained | - | not | held talks
    detained | - | not | held up
    detained | - | not | hold a meeting
    detained | - | not | hold a press conference
    detained | - | not | hold a rally
    detained | - | not | hold an election
    detained | - | not | hold elections
    detained | - | not | hold hands
    detained | - | not | hold on
    detained | - | not | hold out
    detained | - | not | hold talks
    detained | - | not | hold the record
    detained | - | not | holds a stake
    detained | - | not | holds shares
    detained | - | not | holds true
    detained | - | not | in charge
    detained | - | not | in charge of
    detained | - | not | seize the day
    detained | - | not | seize the opportunity
    detained | - | not | seized up
    detained | - | not | sentence structure
    detained | - | not | service charge
    detained | - | not | surcharge
    detained | - | not | take charge
    detained | - | not | took charge
    detained | - | not | tried to
    detained | - | not | try to
    detained | - | noun | arrest
    detained | - | noun | arrested
    detained | - | noun | detainee
    detained | - | noun | detention
    detained | - | noun | jailing
    detained | - | noun | people in custody
    detained | - | noun | political prisoner
    detained | - | noun | prisoner
    detained | - | noun | remand prisoner
    detained | - | noun | roundup
    detained | - | noun | suspect in custody
    detained | - | object | apprehend N
    detained | - | object | arrest N
    detained | - | object | bring the number of arrests to N
    detained | - | object | capture N
    detained | - | object | carry out N arrests
    detained | - | object | detain N
    detained | - | object | hold N in custody
    detained | - | object | imprison N
    detained | - | object | jail N
    detained | - | object | lead to N arrests
    detained | - | object | lock up N
    detained | - | object | make N arrests
    detained | - | object | put N behind bars
    detained | - | object | put the number of arrests at N
    detained | - | object | result in N arrests
    detained | - | object | round up N
    detained | - | object | take N into custody
    detained | - | object | take N prisoner
    detained | - | object | take N prisoners
    detained | - | passive | apprehend
    detained | - | passive | arrest
    detained | - | passive | detain
    detained | - | passive | handcuff
    detained | - | passive | hold for questioning
    detained | - | passive | hold in custody
    detained | - | passive | hold without charge
    detained | - | passive | imprison
    detained | - | passive | incarcerate
    detained | - | passive | intern
    detained | - | passive | jail
    detained | - | passive | keep in custody
    detained | - | passive | place under arrest
    detained | - | passive | put behind bars
    detained | - | passive | put in prison
    detained | - | passive | put under house arrest
    detained | - | passive | remand
    detained | - | passive | remand in custody
    detained | - | passive | round up
    detained | - | passive | send to prison
    detained | - | passive | take in for questioning
    detained | - | passive | take into custody
    detained | - | passive | take prisoner
    detained | - | subject | be behind bars
    detained | - | subject | be in custody
    detained | - | subject | be in detention
    detained | - | subject | be in jail
    detained | - | subject | be in prison
    detained | - | subject | be under arrest
    detained | - | subject | be under house arrest
    detained | - | subject | languish in jail
    detained | - | subject | remain in custody
    detained | - | subject | remain in detention
    -- hostages
    hostages | - | adjective | abducted
    hostages | - | adjective | held captive
    hostages | - | adjective | held hostage
    hostages | - | adjective | in captivity
    hostages | - | adjective | kidnapped
    hostages | - | adjective | taken hostage
    hostages | - | not | bred in captivity
    hostages | - | not | captive audience
    hostages | - | not | captive market
    hostages | - | not | held hostage by politics
    hostages | - | not | hijacked account
    hostages | - | not | hijacked the debate
    hostages | - | not | hold hostage to fortune
    hostages | - | not | hold the economy hostage
    hostages | - | not | holding the budget hostage
    hostages | - | not | hostage to fortune
    hostages | - | noun | abductee
    hostages | - | noun | abduction
    hostages | - | noun | hostage
    hostages | - | noun | hostage taking
    hostages | - | noun | hostage-taking
    hostages | - | noun | kidnap
    hostages | - | noun | kidnap victim
    hostages | - | noun | kidnapping
    hostages | - | object | abduct N
    hostages | - | object | exchange N hostages
    hostages | - | object | free N hostages
    hostages | - | object | hold N captive
    hostages | - | object | hold N hostage
    hostages | - | object | hold N hostages
    hostages | - | object | keep N hostages
    hostages | - | object | kidnap N
    hostages | - | object | release N hostages
    hostages | - | object | seize N hostages
    hostages | - | object | take N captive
    hostages | - | object | take N hostage
    hostages | - | object | take N hostages
    hostages | - | passive | abduct
    hostages | - | passive | hold at gunpoint
    hostages | - | passive | hold captive
    hostages | - | passive | hold for ransom
    hostages | - | passive | hold hostage
    hostages | - | passive | kidnap
    hostages | - | passive | seize as hostages
    hostages | - | passive | take captive
    hostages | - | passive | take hostage
    hostages | - | subject | be held captive
    hostages | - | subject | be held hostage
    hostages | - | subject | be in captivity
    hostages | - | subject | be kidnapped
    hostages | - | subject | remain hostage
    hostages | - | subject | remain in captivity
    hostages | - | subject | return from captivity
    -- infections
    infections | - | adjective | asymptomatic
    infections | - | adjective | contagious
    infections | - | adjective | HIV-positive
    infections | - | adjective | ill
    infections | - | adjective | in quarantine
    infections | - | adjective | infected
    infections | - | adjective | positive
    infections | - | adjective | quarantined
    infections | - | adjective | sick
    infections | - | adjective | symptomatic
    infections | - | not | as is the case
    infections | - | not | best case
    infections | - | not | case against
    infections | - | not | case in which
    infections | - | not | case law
    infections | - | not | case study
    infections | - | not | cases in which
    infections | - | not | computer virus
    infections | - | not | court case
    infections | - | not | court cases
    infections | - | not | criminal case
    infections | - | not | criminal cases
    infections | - | not | fraud case
    infections | - | not | ill will
    infections | - | not | ill-advised
    infections | - | not | ill-fated
    infections | - | not | in any case
    infections | - | not | in case
    infections | - | not | in many cases
    infections | - | not | in most cases
    infections | - | not | in some cases
    infections | - | not | in that case
    infections | - | not | in this case
    infections | - | not | just in case
    infections | - | not | legal case
    infections | - | not | murder case
    infections | - | not | positive about
    infections | - | not | positive feedback
    infections | - | not | positive growth
    infections | - | not | positive note
    infections | - | not | rests its case
    infections | - | not | sick day
    infections | - | not | sick joke
    infections | - | not | sick leave
    infections | - | not | sick of
    infections | - | not | sick pay
    infections | - | not | special case
    infections | - | not | test case
    infections | - | not | viral video
    infections | - | not | worst case
    infections | - | noun | active case
    infections | - | noun | asymptomatic case
    infections | - | noun | case
    infections | - | noun | case count
    infections | - | noun | case total
    infections | - | noun | caseload
    infections | - | noun | cholera case
    infections | - | noun | confirmed case
    infections | - | noun | coronavirus case
    infections | - | noun | Covid case
    infections | - | noun | Covid-19 case
    infections | - | noun | diagnosis
    infections | - | noun | Ebola case
    infections | - | noun | flu case
    infections | - | noun | imported case
    infections | - | noun | infection
    infections | - | noun | infection rate
    infections | - | noun | measles case
    infections | - | noun | mpox case
    infections | - | noun | new case
    infections | - | noun | patient with the virus
    infections | - | noun | positive case
    infections | - | noun | positive test
    infections | - | noun | reinfection
    infections | - | noun | suspected case
    infections | - | object | add N cases
    infections | - | object | announce N cases
    infections | - | object | bring the caseload to N
    infections | - | object | bring the number of cases to N
    infections | - | object | confirm N cases
    infections | - | object | detect N cases
    infections | - | object | identify N cases
    infections | - | object | infect N
    infections | - | object | log N cases
    infections | - | object | put N in quarantine
    infections | - | object | quarantine N
    infections | - | object | record N cases
    infections | - | object | register N cases
    infections | - | object | report N cases
    infections | - | object | see N cases
    infections | - | object | sicken N
    infections | - | passive | confirm infected
    infections | - | passive | diagnose with
    infections | - | passive | infect
    infections | - | passive | place in quarantine
    infections | - | passive | put in quarantine
    infections | - | passive | quarantine
    infections | - | passive | reinfect
    infections | - | passive | test positive
    infections | - | subject | be in isolation
    infections | - | subject | be in quarantine
    infections | - | subject | be infected
    infections | - | subject | become ill
    infections | - | subject | become infected
    infections | - | subject | carry the virus
    infections | - | subject | catch the disease
    infections | - | subject | catch the virus
    infections | - | subject | come down with
    infections | - | subject | contract the disease
    infections | - | subject | contract the virus
    infections | - | subject | develop symptoms
    infections | - | subject | fall ill
    infections | - | subject | fall sick
    infections | - | subject | get infected
    infections | - | subject | get sick
    infections | - | subject | have the disease
    infections | - | subject | have the virus
    infections | - | subject | live with HIV
    infections | - | subject | self-isolate
    infections | - | subject | show symptoms
    infections | - | subject | suffer from the disease
    infections | - | subject | test positive
    -- hospitalised
    hospitalised | - | adjective | bedridden
    hospitalised | - | adjective | hospitalised
    hospitalised | - | adjective | hospitalized
    hospitalised | - | adjective | in hospital
    hospitalised | - | adjective | in intensive care
    hospitalised | - | adjective | in the hospital
    hospitalised | - | adjective | on life support
    hospitalised | - | adjective | on ventilators
    hospitalised | - | not | admission fee
    hospitalised | - | not | admission of guilt
    hospitalised | - | not | admission price
    hospitalised | - | not | admit mistakes
    hospitalised | - | not | admitted guilt
    hospitalised | - | not | admitted to the bar
    hospitalised | - | not | admitted to the club
    hospitalised | - | not | be patient
    hospitalised | - | not | college admissions
    hospitalised | - | not | discharge of sewage
    hospitalised | - | not | discharge of water
    hospitalised | - | not | discharge petition
    hospitalised | - | not | free admission
    hospitalised | - | not | treat as
    hospitalised | - | not | university admissions
    hospitalised | - | noun | emergency admission
    hospitalised | - | noun | hospital admission
    hospitalised | - | noun | hospital patient
    hospitalised | - | noun | hospitalisation
    hospitalised | - | noun | hospitalization
    hospitalised | - | noun | ICU admission
    hospitalised | - | noun | ICU patient
    hospitalised | - | noun | inpatient
    hospitalised | - | noun | intensive care patient
    hospitalised | - | noun | patient
    hospitalised | - | noun | patient in hospital
    hospitalised | - | noun | ventilator patient
    hospitalised | - | object | hospitalise N
    hospitalised | - | object | hospitalize N
    hospitalised | - | object | land N in hospital
    hospitalised | - | object | put N in hospital
    hospitalised | - | object | receive N patients
    hospitalised | - | object | send N to hospital
    hospitalised | - | object | take N to hospital
    hospitalised | - | object | treat N patients
    hospitalised | - | passive | admit to hospital
    hospitalised | - | passive | admit to the hospital
    hospitalised | - | passive | airlift to hospital
    hospitalised | - | passive | bring to hospital
    hospitalised | - | passive | discharge from hospital
    hospitalised | - | passive | fly to hospital
    hospitalised | - | passive | hospitalise
    hospitalised | - | passive | hospitalize
    hospitalised | - | passive | keep in hospital
    hospitalised | - | passive | keep overnight
    hospitalised | - | passive | move to intensive care
    hospitalised | - | passive | place in intensive care
    hospitalised | - | passive | put on a ventilator
    hospitalised | - | passive | put on ventilators
    hospitalised | - | passive | release from hospital
    hospitalised | - | passive | rush to hospital
    hospitalised | - | passive | take to hospital
    hospitalised | - | passive | take to the hospital
    hospitalised | - | passive | transfer to hospital
    hospitalised | - | passive | transport to hospital
    hospitalised | - | passive | treat at hospitals
    hospitalised | - | passive | treat at the scene
    hospitalised | - | passive | treat in hospital
    hospitalised | - | subject | await surgery
    hospitalised | - | subject | be in hospital
    hospitalised | - | subject | be in intensive care
    hospitalised | - | subject | be in the hospital
    hospitalised | - | subject | be on a ventilator
    hospitalised | - | subject | be on life support
    hospitalised | - | subject | be on ventilators
    hospitalised | - | subject | leave hospital
    hospitalised | - | subject | need hospital treatment
    hospitalised | - | subject | remain in hospital
    hospitalised | - | subject | remain in intensive care
    hospitalised | - | subject | require hospitalisation
    hospitalised | - | subject | require hospitalization
    hospitalised | - | subject | stay in hospital
    hospitalised | - | subject | undergo surgery
    -- aboard
    aboard | - | adjective | aboard
    aboard | - | adjective | embarked
    aboard | - | adjective | on board
    aboard | - | adjective | on the manifest
    aboard | - | adjective | on the passenger list
    aboard | - | adjective | on-board
    aboard | - | adjective | onboard
    aboard | - | not | a load of
    aboard | - | not | above board
    aboard | - | not | across the board
    aboard | - | not | board game
    aboard | - | not | board meeting
    aboard | - | not | board member
    aboard | - | not | board of directors
    aboard | - | not | boarding pass
    aboard | - | not | boarding school
    aboard | - | not | book club
    aboard | - | not | carried out
    aboard | - | not | carries a penalty
    aboard | - | not | carry a gun
    aboard | - | not | carry a sentence
    aboard | - | not | carry on
    aboard | - | not | carry out
    aboard | - | not | carry the motion
    aboard | - | not | carry weight
    aboard | - | not | carry-on luggage
    aboard | - | not | get on board with
    aboard | - | not | load of
    aboard | - | not | manifest destiny
    aboard | - | not | manifest in
    aboard | - | not | manifest itself
    aboard | - | not | on board with the plan
    aboard | - | not | passenger seat
    aboard | - | not | room and board
    aboard | - | not | safety board
    aboard | - | not | school board
    aboard | - | noun | cabin passenger
    aboard | - | noun | crew
    aboard | - | noun | crew member
    aboard | - | noun | foot passenger
    aboard | - | noun | manifest
    aboard | - | noun | names on the manifest
    aboard | - | noun | number aboard
    aboard | - | noun | number of passengers
    aboard | - | noun | number on board
    aboard | - | noun | occupant
    aboard | - | noun | passenger
    aboard | - | noun | passenger count
    aboard | - | noun | passenger list
    aboard | - | noun | passenger number
    aboard | - | noun | passengers and crew
    aboard | - | noun | passengers on board
    aboard | - | noun | people aboard
    aboard | - | noun | people on board
    aboard | - | noun | souls aboard
    aboard | - | noun | souls on board
    aboard | - | object | carry N passengers
    aboard | - | object | carry N people
    aboard | - | object | embark N
    aboard | - | object | have N aboard
    aboard | - | object | have N on board
    aboard | - | object | have N passengers aboard
    aboard | - | object | have N people on board
    aboard | - | object | list N passengers
    aboard | - | object | load N passengers
    aboard | - | object | put the number aboard at N
    aboard | - | object | put the number of passengers at N
    aboard | - | object | sail with N
    aboard | - | object | take N passengers
    aboard | - | object | take on N
    aboard | - | passive | board
    aboard | - | passive | cram aboard
    aboard | - | passive | crowd aboard
    aboard | - | passive | embark
    aboard | - | passive | list on the manifest
    aboard | - | passive | pack aboard
    aboard | - | passive | take aboard
    aboard | - | passive | take on board
    aboard | - | subject | be aboard
    aboard | - | subject | be on board
    aboard | - | subject | be on the bus
    aboard | - | subject | be on the ferry
    aboard | - | subject | be on the plane
    aboard | - | subject | be on the ship
    aboard | - | subject | be on the train
    aboard | - | subject | board
    aboard | - | subject | embark
    -- capacity
    capacity | - | adjective | above capacity
    capacity | - | adjective | all-seater
    capacity | - | adjective | at capacity
    capacity | - | adjective | certified
    capacity | - | adjective | full to capacity
    capacity | - | adjective | licensed
    capacity | - | adjective | over capacity
    capacity | - | not | age limit
    capacity | - | not | capacity building
    capacity | - | not | in a personal capacity
    capacity | - | not | in an official capacity
    capacity | - | not | in any capacity
    capacity | - | not | in her capacity as
    capacity | - | not | in his capacity as
    capacity | - | not | in their capacity as
    capacity | - | not | mental capacity
    capacity | - | not | off limits
    capacity | - | not | room for improvement
    capacity | - | not | room for manoeuvre
    capacity | - | not | speed limit
    capacity | - | not | term limit
    capacity | - | not | term limits
    capacity | - | not | time limit
    capacity | - | noun | capacity
    capacity | - | noun | carrying capacity
    capacity | - | noun | certified limit
    capacity | - | noun | design capacity
    capacity | - | noun | installed capacity
    capacity | - | noun | legal limit
    capacity | - | noun | lifeboat place
    capacity | - | noun | load limit
    capacity | - | noun | maximum capacity
    capacity | - | noun | maximum load
    capacity | - | noun | occupancy
    capacity | - | noun | passenger capacity
    capacity | - | noun | passenger limit
    capacity | - | noun | room for
    capacity | - | noun | seating capacity
    capacity | - | noun | space for
    capacity | - | noun | storage capacity
    capacity | - | object | accommodate N
    capacity | - | object | be allowed to carry N
    capacity | - | object | be approved for N
    capacity | - | object | be built for N
    capacity | - | object | be built to carry N
    capacity | - | object | be certified for N
    capacity | - | object | be certified to carry N
    capacity | - | object | be designed for N
    capacity | - | object | be licensed for N
    capacity | - | object | be licensed to carry N
    capacity | - | object | be limited to N
    capacity | - | object | be rated for N
    capacity | - | object | carry up to N
    capacity | - | object | cater for N
    capacity | - | object | have a capacity of N
    capacity | - | object | have beds for N
    capacity | - | object | have berths for N
    capacity | - | object | have capacity for N
    capacity | - | object | have room for N
    capacity | - | object | have seats for N
    capacity | - | object | have space for N
    capacity | - | object | house up to N
    capacity | - | object | seat N
    capacity | - | object | take up to N
    capacity | - | passive | approve for
    capacity | - | passive | certify for
    capacity | - | passive | design for
    capacity | - | passive | licence for
    capacity | - | passive | license for
    capacity | - | passive | rate for
    -- speed
    speed | - | adjective | high-speed
    speed | - | adjective | hypersonic
    speed | - | adjective | supersonic
    speed | - | not | at a slow pace
    speed | - | not | current account
    speed | - | not | current events
    speed | - | not | current president
    speed | - | not | current year
    speed | - | not | full speed ahead
    speed | - | not | gale of laughter
    speed | - | not | pace of reform
    speed | - | not | speed camera
    speed | - | not | speed dating
    speed | - | not | speed up
    speed | - | not | up to speed
    speed | - | not | wind down
    speed | - | not | wind farm
    speed | - | not | wind power
    speed | - | not | wind turbine
    speed | - | not | wind up
    speed | - | noun | airspeed
    speed | - | noun | average speed
    speed | - | noun | cruising speed
    speed | - | noun | download speed
    speed | - | noun | ground speed
    speed | - | noun | gust
    speed | - | noun | gusts
    speed | - | noun | gusts of
    speed | - | noun | maximum speed
    speed | - | noun | speed
    speed | - | noun | speed limit
    speed | - | noun | speed of
    speed | - | noun | sustained wind
    speed | - | noun | sustained winds
    speed | - | noun | tidal current
    speed | - | noun | top speed
    speed | - | noun | velocity
    speed | - | noun | wind
    speed | - | noun | wind speed
    speed | - | noun | winds
    speed | - | noun | winds of
    speed | - | object | accelerate to N
    speed | - | object | blow at N
    speed | - | object | clock N
    speed | - | object | cruise at N
    speed | - | object | drive at N
    speed | - | object | fly at N
    speed | - | object | gust at N
    speed | - | object | gust to N
    speed | - | object | move at N
    speed | - | object | pack winds of N
    speed | - | object | peak at N
    speed | - | object | sail at N
    speed | - | object | sustain winds of N
    speed | - | object | travel at N
    speed | - | passive | clock
    speed | - | passive | clock at
    speed | - | passive | drive at
    speed | - | passive | measure at
    speed | - | passive | travel at
    -- distance
    distance | - | adjective | above sea level
    distance | - | adjective | apart
    distance | - | adjective | away
    distance | - | adjective | below the surface
    distance | - | adjective | broad
    distance | - | adjective | deep
    distance | - | adjective | east of
    distance | - | adjective | in diameter
    distance | - | adjective | inland
    distance | - | adjective | long
    distance | - | adjective | north of
    distance | - | adjective | off the coast
    distance | - | adjective | offshore
    distance | - | adjective | south of
    distance | - | adjective | tall
    distance | - | adjective | thick
    distance | - | adjective | underwater
    distance | - | adjective | west of
    distance | - | adjective | wide
    distance | - | not | age range
    distance | - | not | at length
    distance | - | not | deep concern
    distance | - | not | distance learning
    distance | - | not | draft bill
    distance | - | not | draft law
    distance | - | not | drop in sales
    distance | - | not | fall in prices
    distance | - | not | height of summer
    distance | - | not | high court
    distance | - | not | high school
    distance | - | not | high street
    distance | - | not | high-profile
    distance | - | not | in depth
    distance | - | not | in-depth
    distance | - | not | keep their distance
    distance | - | not | long run
    distance | - | not | long shot
    distance | - | not | long time
    distance | - | not | long-term
    distance | - | not | mountain range
    distance | - | not | price range
    distance | - | not | range of options
    distance | - | not | range of products
    distance | - | not | range of topics
    distance | - | not | rise in prices
    distance | - | not | social distancing
    distance | - | not | tall order
    distance | - | not | wide margin
    distance | - | not | wide range of
    distance | - | noun | altitude
    distance | - | noun | altitude of
    distance | - | noun | circumference
    distance | - | noun | depth
    distance | - | noun | depth of
    distance | - | noun | diameter
    distance | - | noun | distance
    distance | - | noun | distance of
    distance | - | noun | draft
    distance | - | noun | draught
    distance | - | noun | elevation
    distance | - | noun | height
    distance | - | noun | height of
    distance | - | noun | journey of
    distance | - | noun | length
    distance | - | noun | length of
    distance | - | noun | perimeter
    distance | - | noun | radius
    distance | - | noun | radius of
    distance | - | noun | range of
    distance | - | noun | stretch of
    distance | - | noun | visibility
    distance | - | noun | water depth
    distance | - | noun | wave height
    distance | - | noun | width
    distance | - | noun | width of
    distance | - | noun | wingspan
    distance | - | object | advance N
    distance | - | object | be located N
    distance | - | object | be N away
    distance | - | object | be N deep
    distance | - | object | be N from
    distance | - | object | be N high
    distance | - | object | be N long
    distance | - | object | be N wide
    distance | - | object | cycle N
    distance | - | object | dive N
    distance | - | object | drift N
    distance | - | object | drive N
    distance | - | object | extend N
    distance | - | object | fly N
    distance | - | object | lie N
    distance | - | object | march N
    distance | - | object | plunge N
    distance | - | object | reach a depth of N
    distance | - | object | rise to a height of N
    distance | - | object | sail N
    distance | - | object | span N
    distance | - | object | stand N tall
    distance | - | object | stray N
    distance | - | object | stretch N
    distance | - | object | swim N
    distance | - | object | travel N
    distance | - | object | trek N
    distance | - | object | walk N
    -- area
    area | - | adjective | burned
    area | - | adjective | burnt
    area | - | adjective | flooded
    area | - | not | all square
    area | - | not | area code
    area | - | not | area man
    area | - | not | area of concern
    area | - | not | area of expertise
    area | - | not | burn calories
    area | - | not | burn fuel
    area | - | not | burned down the house
    area | - | not | carbon footprint
    area | - | not | cover costs
    area | - | not | cover up
    area | - | not | fair and square
    area | - | not | gray area
    area | - | not | grey area
    area | - | not | Red Square
    area | - | not | square dance
    area | - | not | Square Mile
    area | - | not | square off
    area | - | not | square one
    area | - | not | Times Square
    area | - | not | Trafalgar Square
    area | - | noun | acre
    area | - | noun | acreage
    area | - | noun | area
    area | - | noun | area of
    area | - | noun | burned area
    area | - | noun | expanse
    area | - | noun | farmland
    area | - | noun | floor area
    area | - | noun | floor space
    area | - | noun | hectare
    area | - | noun | land area
    area | - | noun | square kilometer
    area | - | noun | square kilometre
    area | - | noun | square mile
    area | - | noun | surface area
    area | - | noun | territory
    area | - | noun | tract
    area | - | object | blacken N
    area | - | object | burn N
    area | - | object | burn through N
    area | - | object | char N
    area | - | object | control N of the territory
    area | - | object | cover N
    area | - | object | engulf N
    area | - | object | inundate N
    area | - | object | occupy N
    area | - | object | scorch N
    area | - | object | sprawl over N
    area | - | object | spread over N
    area | - | object | swallow N
    area | - | object | torch N
    area | - | passive | burn
    area | - | passive | cultivate
    area | - | passive | deforest
    area | - | passive | flood
    area | - | passive | inundate
    area | - | passive | reforest
    area | - | passive | scorch
    -- temperature
    temperature | - | adjective | above average
    temperature | - | adjective | above freezing
    temperature | - | adjective | below freezing
    temperature | - | adjective | below zero
    temperature | - | adjective | celsius
    temperature | - | adjective | cold
    temperature | - | adjective | fahrenheit
    temperature | - | adjective | freezing
    temperature | - | adjective | hot
    temperature | - | adjective | scorching
    temperature | - | adjective | sub-zero
    temperature | - | adjective | subzero
    temperature | - | adjective | sweltering
    temperature | - | adjective | warm
    temperature | - | not | asset freeze
    temperature | - | not | cold case
    temperature | - | not | cold feet
    temperature | - | not | cold shoulder
    temperature | - | not | cold war
    temperature | - | not | dead heat
    temperature | - | not | degree in
    temperature | - | not | degree of
    temperature | - | not | fever pitch
    temperature | - | not | first-degree
    temperature | - | not | freeze assets
    temperature | - | not | heat of the moment
    temperature | - | not | hiring freeze
    temperature | - | not | honours degree
    temperature | - | not | hot air
    temperature | - | not | hot dog
    temperature | - | not | hot seat
    temperature | - | not | hot topic
    temperature | - | not | hot water
    temperature | - | not | law degree
    temperature | - | not | mercury poisoning
    temperature | - | not | second-degree
    temperature | - | not | temperature of the debate
    temperature | - | not | third degree
    temperature | - | not | to some degree
    temperature | - | not | university degree
    temperature | - | noun | body temperature
    temperature | - | noun | boiling point
    temperature | - | noun | cold snap
    temperature | - | noun | degree
    temperature | - | noun | degrees
    temperature | - | noun | fever
    temperature | - | noun | freezing point
    temperature | - | noun | heat
    temperature | - | noun | heat index
    temperature | - | noun | heat wave
    temperature | - | noun | heatwave
    temperature | - | noun | high of
    temperature | - | noun | low of
    temperature | - | noun | mercury
    temperature | - | noun | sea surface temperature
    temperature | - | noun | sea temperature
    temperature | - | noun | temperature
    temperature | - | noun | temperature of
    temperature | - | noun | warming
    temperature | - | noun | water temperature
    temperature | - | noun | wind chill
    temperature | - | object | climb to N
    temperature | - | object | cool to N
    temperature | - | object | dip to N
    temperature | - | object | drop to N
    temperature | - | object | fall to N
    temperature | - | object | heat to N
    temperature | - | object | hit N
    temperature | - | object | hover around N
    temperature | - | object | peak at N
    temperature | - | object | plummet to N
    temperature | - | object | plunge to N
    temperature | - | object | reach N
    temperature | - | object | register N
    temperature | - | object | rise to N
    temperature | - | object | sink to N
    temperature | - | object | soar to N
    temperature | - | object | warm to N
    temperature | - | passive | chill to
    temperature | - | passive | cool to
    temperature | - | passive | freeze at
    temperature | - | passive | heat to
    temperature | - | passive | keep at
    temperature | - | passive | measure at
    temperature | - | passive | record at
    temperature | - | passive | store at
    temperature | - | passive | warm to
    -- rainfall
    rainfall | - | not | come rain or shine
    rainfall | - | not | dry dock
    rainfall | - | not | dry run
    rainfall | - | not | hail a cab
    rainfall | - | not | hailed as
    rainfall | - | not | power surge
    rainfall | - | not | rain check
    rainfall | - | not | rain on the parade
    rainfall | - | not | raining cats and dogs
    rainfall | - | not | snow job
    rainfall | - | not | snowed under
    rainfall | - | not | surge in cases
    rainfall | - | not | surge in prices
    rainfall | - | not | surge in support
    rainfall | - | not | surge protector
    rainfall | - | not | take a rain check
    rainfall | - | not | troop surge
    rainfall | - | noun | accumulation
    rainfall | - | noun | annual rainfall
    rainfall | - | noun | downpour
    rainfall | - | noun | flood depth
    rainfall | - | noun | flood level
    rainfall | - | noun | inches of rain
    rainfall | - | noun | inches of snow
    rainfall | - | noun | millimeters of rain
    rainfall | - | noun | millimetres of rain
    rainfall | - | noun | of rain
    rainfall | - | noun | of snow
    rainfall | - | noun | precipitation
    rainfall | - | noun | rain
    rainfall | - | noun | rainfall
    rainfall | - | noun | snow
    rainfall | - | noun | snowfall
    rainfall | - | noun | snowpack
    rainfall | - | noun | storm surge
    rainfall | - | noun | water level
    rainfall | - | object | bring N of rain
    rainfall | - | object | dump N of rain
    rainfall | - | object | expect N of rain
    rainfall | - | object | get N of rain
    rainfall | - | object | get N of snow
    rainfall | - | object | get up to N of snow
    rainfall | - | object | see N of rain
    -- magnitude
    magnitude | - | adjective | -magnitude
    magnitude | - | adjective | magnitude
    magnitude | - | not | air force
    magnitude | - | not | economies of scale
    magnitude | - | not | force majeure
    magnitude | - | not | full-scale
    magnitude | - | not | in force
    magnitude | - | not | large-scale
    magnitude | - | not | magnitude of the task
    magnitude | - | not | on a large scale
    magnitude | - | not | order of magnitude
    magnitude | - | not | orders of magnitude
    magnitude | - | not | police force
    magnitude | - | not | political earthquake
    magnitude | - | not | scale back
    magnitude | - | not | scale up
    magnitude | - | not | small-scale
    magnitude | - | not | task force
    magnitude | - | not | the magnitude of the problem
    magnitude | - | not | work force
    magnitude | - | not | workforce
    magnitude | - | noun | aftershock
    magnitude | - | noun | Beaufort scale
    magnitude | - | noun | earthquake
    magnitude | - | noun | force N gale
    magnitude | - | noun | foreshock
    magnitude | - | noun | magnitude
    magnitude | - | noun | magnitude of
    magnitude | - | noun | moment magnitude
    magnitude | - | noun | preliminary magnitude
    magnitude | - | noun | quake
    magnitude | - | noun | Richter scale
    magnitude | - | noun | seismic intensity
    magnitude | - | noun | storm of force
    magnitude | - | noun | tremor
    magnitude | - | object | be classified as category N
    magnitude | - | object | have a magnitude of N
    magnitude | - | object | hit N on the Richter scale
    magnitude | - | object | reach category N
    magnitude | - | object | strengthen to category N
    magnitude | - | object | strike with a magnitude of N
    magnitude | - | passive | classify as
    magnitude | - | passive | downgrade to
    magnitude | - | passive | upgrade to
    -- money
    money | - | adjective | billion-dollar
    money | - | adjective | budgeted
    money | - | adjective | cash
    money | - | adjective | costly
    money | - | adjective | expensive
    money | - | adjective | million-dollar
    money | - | adjective | multi-million
    money | - | adjective | multimillion-dollar
    money | - | adjective | valued
    money | - | adjective | worth
    money | - | not | big deal
    money | - | not | capital city
    money | - | not | capital letter
    money | - | not | capital punishment
    money | - | not | core values
    money | - | not | deal with
    money | - | not | face value
    money | - | not | family values
    money | - | not | for my money
    money | - | not | good deal
    money | - | not | great deal
    money | - | not | hold the record
    money | - | not | in sum
    money | - | not | invest time
    money | - | not | money laundering charge
    money | - | not | money talks
    money | - | not | money where their mouth is
    money | - | not | new deal
    money | - | not | pay a visit
    money | - | not | pay attention
    money | - | not | pay heed
    money | - | not | pay homage
    money | - | not | pay respects
    money | - | not | pay tribute
    money | - | not | prize-winning
    money | - | not | raise awareness
    money | - | not | raise concerns
    money | - | not | raise questions
    money | - | not | raise the alarm
    money | - | not | save time
    money | - | not | spend the night
    money | - | not | spend time
    money | - | not | spent the night
    money | - | not | spent weeks
    money | - | not | spent years
    money | - | not | state capital
    money | - | not | sum up
    money | - | not | time is money
    money | - | not | transfer window
    money | - | not | value of life
    money | - | not | worth it
    money | - | not | worth noting
    money | - | not | worth remembering
    money | - | noun | amount
    money | - | noun | asset
    money | - | noun | banknote
    money | - | noun | bribe
    money | - | noun | bribes
    money | - | noun | budget
    money | - | noun | capital
    money | - | noun | cash
    money | - | noun | deposit
    money | - | noun | expenditure
    money | - | noun | fortune
    money | - | noun | fund
    money | - | noun | funding
    money | - | noun | funds
    money | - | noun | grant
    money | - | noun | inheritance
    money | - | noun | investment
    money | - | noun | jackpot
    money | - | noun | kickback
    money | - | noun | market capitalisation
    money | - | noun | market capitalization
    money | - | noun | market value
    money | - | noun | money
    money | - | noun | prize
    money | - | noun | prize money
    money | - | noun | ransom
    money | - | noun | revenue
    money | - | noun | savings
    money | - | noun | slush fund
    money | - | noun | spending
    money | - | noun | sum
    money | - | noun | transaction
    money | - | noun | transfer
    money | - | noun | turnover
    money | - | noun | value
    money | - | noun | wealth
    money | - | noun | worth
    money | - | object | allocate N
    money | - | object | amount to N
    money | - | object | be valued at N
    money | - | object | be worth N
    money | - | object | bid N
    money | - | object | borrow N
    money | - | object | budget N
    money | - | object | collect N
    money | - | object | contribute N
    money | - | object | deposit N
    money | - | object | earmark N
    money | - | object | embezzle N
    money | - | object | inject N
    money | - | object | invest N
    money | - | object | launder N
    money | - | object | offer N
    money | - | object | pour N
    money | - | object | pump N
    money | - | object | put up N
    money | - | object | raise N
    money | - | object | seize N
    money | - | object | set aside N
    money | - | object | spend N
    money | - | object | steal N
    money | - | object | total N
    money | - | object | transfer N
    money | - | object | withdraw N
    money | - | passive | allocate
    money | - | passive | award
    money | - | passive | borrow
    money | - | passive | budget
    money | - | passive | collect
    money | - | passive | donate
    money | - | passive | earmark
    money | - | passive | embezzle
    money | - | passive | invest
    money | - | passive | launder
    money | - | passive | owe
    money | - | passive | raise
    money | - | passive | seize
    money | - | passive | set aside
    money | - | passive | spend
    money | - | passive | steal
    money | - | passive | value
    money | - | passive | value at
    -- cost
    cost | money | adjective | at a cost of
    cost | money | adjective | at an estimated cost of
    cost | money | adjective | budgeted
    cost | money | adjective | costing
    cost | money | adjective | costly
    cost | money | adjective | expensive
    cost | money | adjective | over budget
    cost | money | adjective | priced
    cost | money | adjective | under budget
    cost | money | not | at all costs
    cost | money | not | at any cost
    cost | money | not | bill of health
    cost | money | not | bill of rights
    cost | money | not | cost her her job
    cost | money | not | cost him his job
    cost | money | not | cost him the election
    cost | money | not | cost N lives
    cost | money | not | cost of living crisis
    cost | money | not | cost them the election
    cost | money | not | cost them the game
    cost | money | not | cost-benefit
    cost | money | not | cost-effective
    cost | money | not | draft bill
    cost | money | not | fit the bill
    cost | money | not | House bill
    cost | money | not | low-cost
    cost | money | not | opportunity cost
    cost | money | not | Senate bill
    cost | money | not | sponsor a bill
    cost | money | not | the bill would
    cost | money | not | top the bill
    cost | money | noun | bill
    cost | money | noun | budget
    cost | money | noun | clean-up cost
    cost | money | noun | cleanup cost
    cost | money | noun | construction cost
    cost | money | noun | cost
    cost | money | noun | cost estimate
    cost | money | noun | cost of
    cost | money | noun | cost overrun
    cost | money | noun | cost to taxpayers
    cost | money | noun | costs
    cost | money | noun | expenditure
    cost | money | noun | expense
    cost | money | noun | expenses
    cost | money | noun | legal cost
    cost | money | noun | legal fees
    cost | money | noun | operating cost
    cost | money | noun | outlay
    cost | money | noun | overrun
    cost | money | noun | price tag
    cost | money | noun | rebuilding cost
    cost | money | noun | repair cost
    cost | money | noun | replacement cost
    cost | money | noun | running cost
    cost | money | noun | total cost
    cost | money | object | be built for N
    cost | money | object | be estimated to cost N
    cost | money | object | bring the bill to N
    cost | money | object | bring the cost to N
    cost | money | object | carry a cost of N
    cost | money | object | come at a cost of N
    cost | money | object | cost an estimated N
    cost | money | object | cost N
    cost | money | object | cost taxpayers N
    cost | money | object | cost the company N
    cost | money | object | cost the state N
    cost | money | object | cost up to N
    cost | money | object | foot a bill of N
    cost | money | object | leave taxpayers with a bill of N
    cost | money | object | push the cost to N
    cost | money | object | put costs at N
    cost | money | object | put the cost at N
    cost | money | object | run to N
    cost | money | object | spend N on
    cost | money | object | swell to N
    cost | money | passive | budget at
    cost | money | passive | cost at
    cost | money | passive | estimate to cost
    cost | money | passive | price at
    -- loss
    loss | money | adjective | in the red
    loss | money | adjective | loss-making
    loss | money | adjective | uninsured
    loss | money | adjective | unprofitable
    loss | money | not | at a loss for words
    loss | money | not | blood loss
    loss | money | not | cut losses
    loss | money | not | fourth loss
    loss | money | not | hair loss
    loss | money | not | hearing loss
    loss | money | not | job loss
    loss | money | not | job losses
    loss | money | not | loss of contact
    loss | money | not | loss of control
    loss | money | not | loss of life
    loss | money | not | loss of power
    loss | money | not | loss to United
    loss | money | not | losses in battle
    loss | money | not | lost at sea
    loss | money | not | lost control
    loss | money | not | lost lives
    loss | money | not | lost power
    loss | money | not | lost seats
    loss | money | not | lost the election
    loss | money | not | lost the game
    loss | money | not | lost the match
    loss | money | not | lost the vote
    loss | money | not | memory loss
    loss | money | not | power loss
    loss | money | not | sense of loss
    loss | money | not | straight loss
    loss | money | not | weight loss
    loss | money | noun | annual loss
    loss | money | noun | budget deficit
    loss | money | noun | budget gap
    loss | money | noun | deficit
    loss | money | noun | economic loss
    loss | money | noun | financial loss
    loss | money | noun | funding gap
    loss | money | noun | impairment
    loss | money | noun | insured loss
    loss | money | noun | loss
    loss | money | noun | losses
    loss | money | noun | lost business
    loss | money | noun | lost earnings
    loss | money | noun | lost income
    loss | money | noun | lost revenue
    loss | money | noun | lost wages
    loss | money | noun | market loss
    loss | money | noun | net loss
    loss | money | noun | operating loss
    loss | money | noun | pre-tax loss
    loss | money | noun | pretax loss
    loss | money | noun | quarterly loss
    loss | money | noun | shortfall
    loss | money | noun | trade deficit
    loss | money | noun | trading loss
    loss | money | noun | write-down
    loss | money | noun | write-off
    loss | money | noun | writedown
    loss | money | object | book a loss of N
    loss | money | object | face losses of N
    loss | money | object | forfeit N
    loss | money | object | incur losses of N
    loss | money | object | lose an estimated N
    loss | money | object | lose N
    loss | money | object | make a loss of N
    loss | money | object | narrow its loss to N
    loss | money | object | post a deficit of N
    loss | money | object | post a loss of N
    loss | money | object | rack up losses of N
    loss | money | object | record a loss of N
    loss | money | object | report a loss of N
    loss | money | object | run a deficit of N
    loss | money | object | run up losses of N
    loss | money | object | suffer losses of N
    loss | money | object | swing to a loss of N
    loss | money | object | take a hit of N
    loss | money | object | take a loss of N
    loss | money | object | widen its loss to N
    loss | money | object | write down N
    loss | money | object | write off N
    loss | money | passive | defraud of
    loss | money | passive | forfeit
    loss | money | passive | hit with losses of
    loss | money | passive | shave off
    loss | money | passive | siphon off
    loss | money | passive | swindle out of
    loss | money | passive | wipe off
    loss | money | passive | write down
    loss | money | passive | write off
    -- damage
    damage | money | adjective | damaged
    damage | money | adjective | demolished
    damage | money | adjective | destroyed
    damage | money | adjective | devastated
    damage | money | adjective | flattened
    damage | money | adjective | gutted
    damage | money | adjective | in damage
    damage | money | adjective | ruined
    damage | money | adjective | uninhabitable
    damage | money | adjective | wrecked
    damage | money | not | award of damages
    damage | money | not | brain damage
    damage | money | not | damage control
    damage | money | not | damage her reputation
    damage | money | not | damage limitation
    damage | money | not | damage to his reputation
    damage | money | not | damaged reputation
    damage | money | not | damages award
    damage | money | not | damages claim
    damage | money | not | damaging allegations
    damage | money | not | damaging report
    damage | money | not | environmental damage assessment
    damage | money | not | level playing field
    damage | money | not | liver damage
    damage | money | not | nerve damage
    damage | money | not | punitive damages
    damage | money | not | ruin his chances
    damage | money | not | ruin the party
    damage | money | noun | collateral damage
    damage | money | noun | damage
    damage | money | noun | damage bill
    damage | money | noun | damage estimate
    damage | money | noun | damage of
    damage | money | noun | destruction
    damage | money | noun | devastation
    damage | money | noun | fire damage
    damage | money | noun | flood damage
    damage | money | noun | insurance claim
    damage | money | noun | insured damage
    damage | money | noun | insured loss
    damage | money | noun | property damage
    damage | money | noun | rebuilding cost
    damage | money | noun | repair bill
    damage | money | noun | storm damage
    damage | money | noun | structural damage
    damage | money | object | burn N homes
    damage | money | object | cause damage estimated at N
    damage | money | object | cause damage of N
    damage | money | object | cause damages of N
    damage | money | object | cause insured losses of N
    damage | money | object | cause losses of N
    damage | money | object | cause N in damage
    damage | money | object | damage N
    damage | money | object | demolish N
    damage | money | object | destroy N
    damage | money | object | do N in damage
    damage | money | object | do N of damage
    damage | money | object | estimate damage at N
    damage | money | object | flatten N homes
    damage | money | object | gut N
    damage | money | object | inflict N in damage
    damage | money | object | leave a repair bill of N
    damage | money | object | leave N in damage
    damage | money | object | level N
    damage | money | object | put the damage at N
    damage | money | object | raze N
    damage | money | object | run to N in damage
    damage | money | object | wreck N
    damage | money | passive | blow down
    damage | money | passive | burn down
    damage | money | passive | damage
    damage | money | passive | damage beyond repair
    damage | money | passive | demolish
    damage | money | passive | destroy
    damage | money | passive | devastate
    damage | money | passive | estimate damage at
    damage | money | passive | flatten
    damage | money | passive | gut
    damage | money | passive | level
    damage | money | passive | raze
    damage | money | passive | reduce to rubble
    damage | money | passive | ruin
    damage | money | passive | smash
    damage | money | passive | tear down
    damage | money | passive | vandalise
    damage | money | passive | vandalize
    damage | money | passive | wreck
    damage | money | subject | burn down
    damage | money | subject | collapse
    -- aid
    aid | money | adjective | donated
    aid | money | adjective | humanitarian
    aid | money | adjective | in aid
    aid | money | adjective | in assistance
    aid | money | adjective | in donations
    aid | money | adjective | pledged
    aid | money | adjective | subsidised
    aid | money | adjective | subsidized
    aid | money | not | aid and abet
    aid | money | not | aid worker
    aid | money | not | aid workers
    aid | money | not | aided and abetted
    aid | money | not | AIDS
    aid | money | not | appeal against
    aid | money | not | appeal court
    aid | money | not | band aid
    aid | money | not | court of appeal
    aid | money | not | debt relief
    aid | money | not | first aid
    aid | money | not | grant permission
    aid | money | not | hearing aid
    aid | money | not | legal aid lawyer
    aid | money | not | life support
    aid | money | not | pain relief
    aid | money | not | pledge of allegiance
    aid | money | not | raise concerns
    aid | money | not | raise interest rates
    aid | money | not | raise prices
    aid | money | not | raise taxes
    aid | money | not | sigh of relief
    aid | money | not | support for the party
    aid | money | not | support group
    aid | money | not | take for granted
    aid | money | not | tax relief
    aid | money | not | teaching aid
    aid | money | not | visual aid
    aid | money | noun | aid
    aid | money | noun | aid of
    aid | money | noun | aid package
    aid | money | noun | aid shipment
    aid | money | noun | assistance
    aid | money | noun | bail-out
    aid | money | noun | bailout
    aid | money | noun | compensation fund
    aid | money | noun | contribution
    aid | money | noun | development aid
    aid | money | noun | donation
    aid | money | noun | donations
    aid | money | noun | emergency aid
    aid | money | noun | emergency fund
    aid | money | noun | financial aid
    aid | money | noun | food aid
    aid | money | noun | foreign aid
    aid | money | noun | funding
    aid | money | noun | grant
    aid | money | noun | humanitarian aid
    aid | money | noun | military aid
    aid | money | noun | pledge
    aid | money | noun | pledges
    aid | money | noun | relief
    aid | money | noun | relief fund
    aid | money | noun | relief package
    aid | money | noun | rescue fund
    aid | money | noun | rescue package
    aid | money | noun | stimulus
    aid | money | noun | stimulus package
    aid | money | noun | subsidies
    aid | money | noun | subsidy
    aid | money | object | allocate N
    aid | money | object | announce a package of N
    aid | money | object | announce N in aid
    aid | money | object | appeal for N
    aid | money | object | ask for N
    aid | money | object | call for N in aid
    aid | money | object | commit N
    aid | money | object | contribute N
    aid | money | object | deliver N
    aid | money | object | disburse N
    aid | money | object | donate N
    aid | money | object | earmark N
    aid | money | object | fund N
    aid | money | object | grant N
    aid | money | object | inject N
    aid | money | object | make N available
    aid | money | object | pledge N
    aid | money | object | provide N
    aid | money | object | raise N
    aid | money | object | set aside N
    aid | money | object | unlock N
    aid | money | passive | allocate
    aid | money | passive | bail out
    aid | money | passive | contribute
    aid | money | passive | disburse
    aid | money | passive | donate
    aid | money | passive | earmark
    aid | money | passive | grant
    aid | money | passive | pledge
    aid | money | passive | subsidise
    aid | money | passive | subsidize
    aid | money | passive | unfreeze
    aid | money | passive | unlock
    -- fine
    fine | money | adjective | fined
    fine | money | adjective | in compensation
    fine | money | adjective | in damages
    fine | money | adjective | in fines
    fine | money | adjective | in penalties
    fine | money | adjective | in restitution
    fine | money | adjective | in settlements
    fine | money | adjective | penalised
    fine | money | adjective | penalized
    fine | money | not | award ceremony
    fine | money | not | award-winning
    fine | money | not | death penalty
    fine | money | not | film award
    fine | money | not | fine art
    fine | money | not | fine arts
    fine | money | not | fine day
    fine | money | not | fine dining
    fine | money | not | fine form
    fine | money | not | fine line
    fine | money | not | fine print
    fine | money | not | fine tune
    fine | money | not | fine weather
    fine | money | not | fine wine
    fine | money | not | fine-tune
    fine | money | not | illegal settlement
    fine | money | not | Israeli settlement
    fine | money | not | Jewish settlement
    fine | money | not | just fine
    fine | money | not | missed a penalty
    fine | money | not | peace settlement
    fine | money | not | penalty area
    fine | money | not | penalty kick
    fine | money | not | penalty shoot-out
    fine | money | not | penalty shootout
    fine | money | not | penalty spot
    fine | money | not | sanctions on
    fine | money | not | scored a penalty
    fine | money | not | settle a score
    fine | money | not | settlement building
    fine | money | not | settlement expansion
    fine | money | not | settlement in the West Bank
    fine | money | noun | back taxes
    fine | money | noun | bail bond
    fine | money | noun | civil penalty
    fine | money | noun | compensation
    fine | money | noun | compensation claim
    fine | money | noun | court costs
    fine | money | noun | damages
    fine | money | noun | fine
    fine | money | noun | fines
    fine | money | noun | forfeiture
    fine | money | noun | legal settlement
    fine | money | noun | out-of-court settlement
    fine | money | noun | parking ticket
    fine | money | noun | pay-out
    fine | money | noun | payout
    fine | money | noun | penalties
    fine | money | noun | penalty
    fine | money | noun | punitive damages
    fine | money | noun | reparations
    fine | money | noun | restitution
    fine | money | noun | settlement
    fine | money | noun | tax bill
    fine | money | object | agree to pay N
    fine | money | object | award N in damages
    fine | money | object | be fined N
    fine | money | object | be ordered to pay N
    fine | money | object | face a fine of N
    fine | money | object | face fines of N
    fine | money | object | face penalties of N
    fine | money | object | fine N
    fine | money | object | forfeit N
    fine | money | object | hand down a fine of N
    fine | money | object | hand out N fines
    fine | money | object | impose a fine of N
    fine | money | object | issue N fines
    fine | money | object | levy a fine of N
    fine | money | object | order to pay N
    fine | money | object | pay a fine of N
    fine | money | object | pay N in compensation
    fine | money | object | pay N in damages
    fine | money | object | pay N in restitution
    fine | money | object | pay N to settle
    fine | money | object | post bail of N
    fine | money | object | seek N in damages
    fine | money | object | set bail at N
    fine | money | object | settle for N
    fine | money | object | slap a fine of N
    fine | money | object | sue for N
    fine | money | object | win N in damages
    fine | money | passive | award in damages
    fine | money | passive | charge a penalty
    fine | money | passive | fine
    fine | money | passive | hit with a fine
    fine | money | passive | order to pay
    fine | money | passive | penalise
    fine | money | passive | penalize
    fine | money | passive | settle for
    fine | money | passive | slap with a fine
    fine | money | passive | sue for
    -- pay
    pay | money | adjective | best-paid
    pay | money | adjective | highest-paid
    pay | money | adjective | low-paid
    pay | money | adjective | take-home
    pay | money | adjective | underpaid
    pay | money | not | benefit concert
    pay | money | not | benefit from
    pay | money | not | benefit of the doubt
    pay | money | not | commission of inquiry
    pay | money | not | earn a degree
    pay | money | not | earn respect
    pay | money | not | earned a reputation
    pay | money | not | earned the nickname
    pay | money | not | European Commission
    pay | money | not | for the benefit of
    pay | money | not | paid a visit
    pay | money | not | paid attention
    pay | money | not | paid respects
    pay | money | not | paid the price
    pay | money | not | paid tribute
    pay | money | not | pay a visit
    pay | money | not | pay attention
    pay | money | not | pay dividends
    pay | money | not | pay heed
    pay | money | not | pay homage
    pay | money | not | pay lip service
    pay | money | not | pay respects
    pay | money | not | pay the price
    pay | money | not | pay tribute
    pay | money | not | raise awareness
    pay | money | not | raise concerns
    pay | money | not | wage a campaign
    pay | money | not | wage war
    pay | money | not | waged war
    pay | money | noun | average salary
    pay | money | noun | back pay
    pay | money | noun | base salary
    pay | money | noun | bonus
    pay | money | noun | bonuses
    pay | money | noun | compensation
    pay | money | noun | earnings
    pay | money | noun | golden handshake
    pay | money | noun | hourly rate
    pay | money | noun | hourly wage
    pay | money | noun | household income
    pay | money | noun | income
    pay | money | noun | living wage
    pay | money | noun | median income
    pay | money | noun | minimum wage
    pay | money | noun | overtime
    pay | money | noun | pay
    pay | money | noun | pay cut
    pay | money | noun | pay deal
    pay | money | noun | pay offer
    pay | money | noun | pay package
    pay | money | noun | pay packet
    pay | money | noun | pay raise
    pay | money | noun | pay rise
    pay | money | noun | paycheck
    pay | money | noun | paycheque
    pay | money | noun | payroll
    pay | money | noun | pension
    pay | money | noun | per diem
    pay | money | noun | redundancy pay
    pay | money | noun | remuneration
    pay | money | noun | salaries
    pay | money | noun | salary
    pay | money | noun | severance
    pay | money | noun | severance package
    pay | money | noun | sick pay
    pay | money | noun | signing bonus
    pay | money | noun | starting salary
    pay | money | noun | state pension
    pay | money | noun | stipend
    pay | money | noun | unemployment benefit
    pay | money | noun | wage
    pay | money | noun | wages
    pay | money | object | be paid N
    pay | money | object | draw a salary of N
    pay | money | object | earn a basic salary of N
    pay | money | object | earn an average of N
    pay | money | object | earn N
    pay | money | object | get a raise of N
    pay | money | object | pay a bonus of N
    pay | money | object | pay N an hour
    pay | money | object | pay workers N
    pay | money | object | pocket N
    pay | money | object | receive a bonus of N
    pay | money | object | receive a salary of N
    pay | money | object | take home N
    pay | money | object | win a raise of N
    pay | money | passive | dock
    pay | money | passive | overpay
    pay | money | passive | owe in wages
    pay | money | passive | remunerate
    pay | money | passive | underpay
    -- price
    price | money | adjective | a share
    price | money | adjective | apiece
    price | money | adjective | discounted
    price | money | adjective | overpriced
    price | money | adjective | per share
    price | money | adjective | priced
    price | money | not | at any price
    price | money | not | at any rate
    price | money | not | at this rate
    price | money | not | birth rate
    price | money | not | charge with murder
    price | money | not | crime rate
    price | money | not | death rate
    price | money | not | first-rate
    price | money | not | heavy price
    price | money | not | high price for their freedom
    price | money | not | mortality rate
    price | money | not | paid the price
    price | money | not | pay the price
    price | money | not | price on her head
    price | money | not | price on his head
    price | money | not | price to pay
    price | money | not | price war
    price | money | not | rate of infection
    price | money | not | second-rate
    price | money | not | sell out
    price | money | not | sell-out
    price | money | not | selling point
    price | money | not | sold out
    price | money | noun | a barrel
    price | money | noun | a gallon
    price | money | noun | a litre
    price | money | noun | a pound
    price | money | noun | a share
    price | money | noun | a ton
    price | money | noun | a tonne
    price | money | noun | an ounce
    price | money | noun | apiece
    price | money | noun | asking price
    price | money | noun | average price
    price | money | noun | closing price
    price | money | noun | cover price
    price | money | noun | entry fee
    price | money | noun | exchange rate
    price | money | noun | fare
    price | money | noun | fee
    price | money | noun | gas price
    price | money | noun | hammer price
    price | money | noun | home price
    price | money | noun | house price
    price | money | noun | market price
    price | money | noun | median price
    price | money | noun | oil price
    price | money | noun | per barrel
    price | money | noun | per share
    price | money | noun | petrol price
    price | money | noun | price
    price | money | noun | price of
    price | money | noun | price range
    price | money | noun | price tag
    price | money | noun | prices
    price | money | noun | purchase price
    price | money | noun | record price
    price | money | noun | rent
    price | money | noun | reserve price
    price | money | noun | retail price
    price | money | noun | selling price
    price | money | noun | share price
    price | money | noun | sticker price
    price | money | noun | stock price
    price | money | noun | ticket price
    price | money | noun | tuition fee
    price | money | noun | valuation
    price | money | object | auction for N
    price | money | object | be priced at N
    price | money | object | be sold for N
    price | money | object | be valued at N
    price | money | object | change hands at N
    price | money | object | fetch N
    price | money | object | go for N
    price | money | object | go on sale for N
    price | money | object | list at N
    price | money | object | quote at N
    price | money | object | rent for N
    price | money | object | retail at N
    price | money | object | sell at auction for N
    price | money | object | sell at N
    price | money | object | sell for N
    price | money | object | trade at N
    price | money | passive | acquire for
    price | money | passive | discount
    price | money | passive | knock down for
    price | money | passive | list at
    price | money | passive | mark down
    price | money | passive | mark up
    price | money | passive | price
    price | money | passive | price at
    price | money | passive | purchase for
    price | money | passive | retail at
    price | money | passive | sell for
    price | money | passive | snap up for
    price | money | passive | trade at
    -- debt
    debt | money | adjective | in arrears
    debt | money | adjective | in debt
    debt | money | adjective | in the red
    debt | money | adjective | indebted
    debt | money | adjective | overdrawn
    debt | money | adjective | owed
    debt | money | adjective | unpaid
    debt | money | not | best interests
    debt | money | not | borrow a phrase
    debt | money | not | borrowed time
    debt | money | not | by default
    debt | money | not | conflict of interest
    debt | money | not | debt of gratitude
    debt | money | not | debt to society
    debt | money | not | default setting
    debt | money | not | in principle
    debt | money | not | loan deal
    debt | money | not | loan player
    debt | money | not | of interest
    debt | money | not | on loan
    debt | money | not | on loan from
    debt | money | not | owe an apology
    debt | money | not | owe it to
    debt | money | not | owed an explanation
    debt | money | not | owes an apology
    debt | money | not | owes much to
    debt | money | not | public interest
    debt | money | not | self-interest
    debt | money | not | special interest
    debt | money | not | take credit
    debt | money | not | to her credit
    debt | money | not | to his credit
    debt | money | not | vested interest
    debt | money | not | win by default
    debt | money | noun | arrears
    debt | money | noun | bad debt
    debt | money | noun | bad loans
    debt | money | noun | borrowing
    debt | money | noun | borrowings
    debt | money | noun | credit card debt
    debt | money | noun | credit line
    debt | money | noun | debt
    debt | money | noun | debt burden
    debt | money | noun | debt ceiling
    debt | money | noun | debt limit
    debt | money | noun | debt load
    debt | money | noun | debt of
    debt | money | noun | debt pile
    debt | money | noun | debts
    debt | money | noun | default
    debt | money | noun | government debt
    debt | money | noun | household debt
    debt | money | noun | junk bond
    debt | money | noun | liabilities
    debt | money | noun | loan
    debt | money | noun | loans
    debt | money | noun | mortgage
    debt | money | noun | national debt
    debt | money | noun | net debt
    debt | money | noun | outstanding balance
    debt | money | noun | overdraft
    debt | money | noun | payday loan
    debt | money | noun | public debt
    debt | money | noun | sovereign debt
    debt | money | noun | student debt
    debt | money | noun | student loan
    debt | money | noun | unpaid bill
    debt | money | object | accumulate N
    debt | money | object | be N in debt
    debt | money | object | be saddled with N
    debt | money | object | borrow N
    debt | money | object | cancel N
    debt | money | object | carry N in debt
    debt | money | object | cut its debt to N
    debt | money | object | default on N
    debt | money | object | have a debt of N
    debt | money | object | have debts of N
    debt | money | object | issue N in bonds
    debt | money | object | leave debts of N
    debt | money | object | owe creditors N
    debt | money | object | owe N
    debt | money | object | pay off N
    debt | money | object | rack up N
    debt | money | object | raise N in debt
    debt | money | object | refinance N
    debt | money | object | repay N
    debt | money | object | restructure N
    debt | money | object | run up debts of N
    debt | money | object | take on N in debt
    debt | money | object | take out a loan of N
    debt | money | passive | borrow
    debt | money | passive | default on
    debt | money | passive | leave with debts of
    debt | money | passive | load with debt of
    debt | money | passive | overdraw
    debt | money | passive | owe
    debt | money | passive | repay
    debt | money | passive | restructure
    debt | money | passive | saddle with
    -- profit
    profit | money | adjective | in profit
    profit | money | adjective | in profits
    profit | money | adjective | in the black
    profit | money | not | at the margins
    profit | money | not | back of the net
    profit | money | not | by a margin of
    profit | money | not | for-profit college
    profit | money | not | gain access
    profit | money | not | gain control
    profit | money | not | gain experience
    profit | money | not | gain ground
    profit | money | not | gain independence
    profit | money | not | gain momentum
    profit | money | not | gain weight
    profit | money | not | gained ground
    profit | money | not | hit the net
    profit | money | not | margin of error
    profit | money | not | margin of victory
    profit | money | not | narrow margin
    profit | money | not | net migration
    profit | money | not | net zero
    profit | money | not | net-zero
    profit | money | not | non-profit
    profit | money | not | nonprofit
    profit | money | not | not-for-profit
    profit | money | not | point of no return
    profit | money | not | profit from the experience
    profit | money | not | return to
    profit | money | not | safety net
    profit | money | not | surplus to requirements
    profit | money | not | tax return
    profit | money | not | weight gain
    profit | money | noun | annual profit
    profit | money | noun | budget surplus
    profit | money | noun | capital gain
    profit | money | noun | dividend
    profit | money | noun | dividends
    profit | money | noun | earnings
    profit | money | noun | earnings per share
    profit | money | noun | EBITDA
    profit | money | noun | gross profit
    profit | money | noun | net income
    profit | money | noun | net profit
    profit | money | noun | operating income
    profit | money | noun | operating profit
    profit | money | noun | pre-tax profit
    profit | money | noun | pretax profit
    profit | money | noun | proceeds
    profit | money | noun | profit
    profit | money | noun | profit margin
    profit | money | noun | profit of
    profit | money | noun | profits
    profit | money | noun | quarterly profit
    profit | money | noun | record profit
    profit | money | noun | surplus
    profit | money | noun | trade surplus
    profit | money | noun | trading profit
    profit | money | noun | underlying profit
    profit | money | noun | windfall
    profit | money | object | book N in profit
    profit | money | object | earn N a share
    profit | money | object | generate N in profit
    profit | money | object | make a profit of N
    profit | money | object | make N in profit
    profit | money | object | pay a dividend of N
    profit | money | object | post a profit of N
    profit | money | object | post net income of N
    profit | money | object | rake in N
    profit | money | object | record a profit of N
    profit | money | object | report a profit of N
    profit | money | object | report earnings of N
    profit | money | object | report net income of N
    profit | money | object | swing to a profit of N
    profit | money | object | turn a profit of N
    profit | money | subject | break even
    profit | money | subject | profit
    -- sales
    sales | money | adjective | best-selling
    sales | money | adjective | bestselling
    sales | money | adjective | exported
    sales | money | adjective | in revenue
    sales | money | adjective | in sales
    sales | money | adjective | shipped
    sales | money | adjective | sold
    sales | money | adjective | sold out
    sales | money | not | gross domestic product
    sales | money | not | gross misconduct
    sales | money | not | point of sale
    sales | money | not | sale of the century
    sales | money | not | sales pitch
    sales | money | not | sales tax
    sales | money | not | salesman
    sales | money | not | sell short
    sales | money | not | sell the idea
    sales | money | not | sell-by date
    sales | money | not | sold a dummy
    sales | money | not | sold on the idea
    sales | money | not | sold short
    sales | money | noun | advertising revenue
    sales | money | noun | annual sales
    sales | money | noun | box office
    sales | money | noun | car sales
    sales | money | noun | copies sold
    sales | money | noun | home sales
    sales | money | noun | net sales
    sales | money | noun | order backlog
    sales | money | noun | order book
    sales | money | noun | quarterly revenue
    sales | money | noun | quarterly sales
    sales | money | noun | retail sales
    sales | money | noun | revenue
    sales | money | noun | revenues
    sales | money | noun | sale
    sales | money | noun | sales
    sales | money | noun | same-store sales
    sales | money | noun | shipment
    sales | money | noun | shipments
    sales | money | noun | takings
    sales | money | noun | ticket sales
    sales | money | noun | tickets sold
    sales | money | noun | turnover
    sales | money | noun | unit sold
    sales | money | noun | units sold
    sales | money | noun | vehicle sales
    sales | money | object | book N in revenue
    sales | money | object | bring in N
    sales | money | object | earn N at the box office
    sales | money | object | earn revenue of N
    sales | money | object | generate N in sales
    sales | money | object | gross N
    sales | money | object | have revenue of N
    sales | money | object | have sales of N
    sales | money | object | have turnover of N
    sales | money | object | import N
    sales | money | object | make N in sales
    sales | money | object | post revenue of N
    sales | money | object | post sales of N
    sales | money | object | rack up sales of N
    sales | money | object | rake in N
    sales | money | object | record sales of N
    sales | money | object | report revenue of N
    sales | money | object | report sales of N
    sales | money | object | sell N
    sales | money | object | sell N copies
    sales | money | object | sell N tickets
    sales | money | object | sell N units
    sales | money | object | ship N
    sales | money | object | take N at the box office
    sales | money | passive | download
    sales | money | passive | offload
    sales | money | passive | sell
    sales | money | subject | sell
    sales | money | subject | sell out
    -- votes
    votes | - | adjective | against
    votes | - | adjective | in favor
    votes | - | adjective | in favour
    votes | - | adjective | opposed
    votes | - | not | ballot box
    votes | - | not | ballot measure
    votes | - | not | cast a shadow
    votes | - | not | cast adrift
    votes | - | not | cast doubt
    votes | - | not | count of murder
    votes | - | not | counts of murder
    votes | - | not | faces N counts
    votes | - | not | guilty on N counts
    votes | - | not | majority owner
    votes | - | not | majority shareholder
    votes | - | not | majority stake
    votes | - | not | margin of error
    votes | - | not | on all counts
    votes | - | not | on all counts of fraud
    votes | - | not | on N counts
    votes | - | not | profit margin
    votes | - | not | put to the vote
    votes | - | not | vast majority of cases
    votes | - | not | vote of confidence
    votes | - | not | vote of thanks
    votes | - | noun | absentee ballot
    votes | - | noun | abstention
    votes | - | noun | abstentions
    votes | - | noun | ayes
    votes | - | noun | ballot
    votes | - | noun | ballot paper
    votes | - | noun | ballots
    votes | - | noun | early vote
    votes | - | noun | electoral vote
    votes | - | noun | eligible voter
    votes | - | noun | first-preference vote
    votes | - | noun | mail-in ballot
    votes | - | noun | majority of
    votes | - | noun | no vote
    votes | - | noun | noes
    votes | - | noun | postal vote
    votes | - | noun | rebel
    votes | - | noun | recount
    votes | - | noun | registered voter
    votes | - | noun | spoiled ballot
    votes | - | noun | spoilt ballot
    votes | - | noun | undecided voter
    votes | - | noun | vote
    votes | - | noun | vote count
    votes | - | noun | votes
    votes | - | noun | votes against
    votes | - | noun | votes cast
    votes | - | noun | votes for
    votes | - | noun | yes vote
    votes | - | object | approve by N to N
    votes | - | object | attract N votes
    votes | - | object | beat by N votes
    votes | - | object | cast N votes
    votes | - | object | collect N signatures
    votes | - | object | concede N votes
    votes | - | object | count N votes
    votes | - | object | defeat by N votes
    votes | - | object | draw N votes
    votes | - | object | earn N votes
    votes | - | object | gain N votes
    votes | - | object | garner N votes
    votes | - | object | gather N signatures
    votes | - | object | get N votes
    votes | - | object | lead by N votes
    votes | - | object | lose by N votes
    votes | - | object | lose N votes
    votes | - | object | muster N votes
    votes | - | object | need N votes
    votes | - | object | pass by N to N
    votes | - | object | poll N
    votes | - | object | receive N votes
    votes | - | object | reject by N to N
    votes | - | object | secure N votes
    votes | - | object | split N to N
    votes | - | object | take N votes
    votes | - | object | trail by N votes
    votes | - | object | vote by N to N
    votes | - | object | vote N-N
    votes | - | object | win by N votes
    votes | - | object | win N electoral votes
    votes | - | object | win N votes
    votes | - | passive | cast
    votes | - | passive | count
    votes | - | passive | invalidate
    votes | - | passive | poll
    votes | - | passive | recount
    votes | - | passive | spoil
    votes | - | passive | tally
    votes | - | subject | abstain
    votes | - | subject | back the bill
    votes | - | subject | be eligible to vote
    votes | - | subject | cast ballots
    votes | - | subject | cast their ballots
    votes | - | subject | cast their votes
    votes | - | subject | go to the polls
    votes | - | subject | oppose the motion
    votes | - | subject | register to vote
    votes | - | subject | support the motion
    votes | - | subject | vote
    votes | - | subject | vote against
    votes | - | subject | vote early
    votes | - | subject | vote for
    votes | - | subject | vote in favor
    votes | - | subject | vote in favour
    votes | - | subject | vote no
    votes | - | subject | vote yes
    -- turnout
    turnout | votes | not | as it turned out
    turnout | votes | not | as it turns out
    turnout | votes | not | it turns out
    turnout | votes | not | turn out to be
    turnout | votes | not | turned out that
    turnout | votes | not | turned out to be
    turnout | votes | not | turned out well
    turnout | votes | not | turns out
    turnout | votes | noun | low turnout
    turnout | votes | noun | participation rate
    turnout | votes | noun | record turnout
    turnout | votes | noun | turnout
    turnout | votes | noun | turnout figure
    turnout | votes | noun | turnout of
    turnout | votes | noun | turnout rate
    turnout | votes | noun | voter turnout
    turnout | votes | noun | voting rate
    turnout | votes | object | draw a turnout of N
    turnout | votes | object | put turnout at N
    turnout | votes | object | record a turnout of N
    turnout | votes | object | see a turnout of N
    turnout | votes | subject | stay away from the polls
    turnout | votes | subject | take part in the vote
    -- seats
    seats | votes | adjective | -seat
    seats | votes | adjective | short of a majority
    seats | votes | not | airline seats
    seats | votes | not | aisle seat
    seats | votes | not | back seat
    seats | votes | not | box seat
    seats | votes | not | car seat
    seats | votes | not | child seat
    seats | votes | not | country seat
    seats | votes | not | county seat
    seats | votes | not | driver's seat
    seats | votes | not | driving seat
    seats | votes | not | empty seats in the stadium
    seats | votes | not | front seat
    seats | votes | not | hot seat
    seats | votes | not | love seat
    seats | votes | not | passenger seat
    seats | votes | not | seat belt
    seats | votes | not | seat belts
    seats | votes | not | seat of government
    seats | votes | not | seat of learning
    seats | votes | not | seat of power
    seats | votes | not | seatbelt
    seats | votes | not | seats on the plane
    seats | votes | not | seats sold
    seats | votes | not | sold-out seats
    seats | votes | not | take a seat
    seats | votes | not | toilet seat
    seats | votes | not | took his seat in the theatre
    seats | votes | not | window seat
    seats | votes | noun | council seat
    seats | votes | noun | House seat
    seats | votes | noun | marginal seat
    seats | votes | noun | members of parliament
    seats | votes | noun | overall majority
    seats | votes | noun | parliamentary seat
    seats | votes | noun | seat
    seats | votes | noun | seat in parliament
    seats | votes | noun | seat majority
    seats | votes | noun | seats
    seats | votes | noun | seats in parliament
    seats | votes | noun | Senate seat
    seats | votes | noun | swing seat
    seats | votes | noun | working majority
    seats | votes | object | be left with N seats
    seats | votes | object | be N seats short
    seats | votes | object | be reduced to N seats
    seats | votes | object | capture N seats
    seats | votes | object | command N seats
    seats | votes | object | contest N seats
    seats | votes | object | control N seats
    seats | votes | object | cut its majority to N
    seats | votes | object | drop N seats
    seats | votes | object | end up with N seats
    seats | votes | object | fall N seats short
    seats | votes | object | flip N seats
    seats | votes | object | gain N seats
    seats | votes | object | have a majority of N
    seats | votes | object | have N seats
    seats | votes | object | hold a majority of N
    seats | votes | object | hold N seats
    seats | votes | object | increase its majority to N
    seats | votes | object | keep N seats
    seats | votes | object | lose N seats
    seats | votes | object | need N seats
    seats | votes | object | pick up N seats
    seats | votes | object | return N mps
    seats | votes | object | secure N seats
    seats | votes | object | shed N seats
    seats | votes | object | take N seats
    seats | votes | object | win a majority of N
    seats | votes | object | win N seats
    seats | votes | passive | contest
    seats | votes | passive | elect
    seats | votes | subject | be up for election
    seats | votes | subject | sit in parliament
    seats | votes | subject | stand for election
    -- poll share
    poll share | votes | adjective | in favor
    poll share | votes | adjective | in favour
    poll share | votes | adjective | of adults
    poll share | votes | adjective | of Americans
    poll share | votes | adjective | of respondents
    poll share | votes | adjective | of the vote
    poll share | votes | adjective | of those polled
    poll share | votes | adjective | of those surveyed
    poll share | votes | adjective | of voters
    poll share | votes | adjective | opposed
    poll share | votes | adjective | polled
    poll share | votes | adjective | surveyed
    poll share | votes | adjective | undecided
    poll share | votes | not | age rating
    poll share | votes | not | blood sample
    poll share | votes | not | credit rating
    poll share | votes | not | DNA sample
    poll share | votes | not | fair share
    poll share | votes | not | file sharing
    poll share | votes | not | film rating
    poll share | votes | not | geological survey
    poll share | votes | not | life support
    poll share | votes | not | lion's share
    poll share | votes | not | market share
    poll share | votes | not | poll tax
    poll share | votes | not | poll workers
    poll share | votes | not | polling station closed
    poll share | votes | not | rating agency
    poll share | votes | not | ratings agency
    poll share | votes | not | share information
    poll share | votes | not | share price
    poll share | votes | not | share the load
    poll share | votes | not | shares fell
    poll share | votes | not | shares rose
    poll share | votes | not | support group
    poll share | votes | not | water sample
    poll share | votes | noun | approval rating
    poll share | votes | noun | disapproval rating
    poll share | votes | noun | exit poll
    poll share | votes | noun | favorability
    poll share | votes | noun | favourability
    poll share | votes | noun | net approval
    poll share | votes | noun | opinion poll
    poll share | votes | noun | percent of Americans
    poll share | votes | noun | percent of Britons
    poll share | votes | noun | percent of respondents
    poll share | votes | noun | percent of the vote
    poll share | votes | noun | percent of voters
    poll share | votes | noun | percentage point
    poll share | votes | noun | poll of
    poll share | votes | noun | popular vote
    poll share | votes | noun | respondent
    poll share | votes | noun | respondents
    poll share | votes | noun | share of the vote
    poll share | votes | noun | survey of
    poll share | votes | noun | swing
    poll share | votes | noun | those polled
    poll share | votes | noun | those questioned
    poll share | votes | noun | those surveyed
    poll share | votes | noun | tracking poll
    poll share | votes | noun | vote share
    poll share | votes | noun | voting intention
    poll share | votes | object | be backed by N
    poll share | votes | object | capture N of the vote
    poll share | votes | object | garner N
    poll share | votes | object | have an approval rating of N
    poll share | votes | object | have the support of N
    poll share | votes | object | interview N
    poll share | votes | object | lead by N points
    poll share | votes | object | poll N
    poll share | votes | object | put support at N
    poll share | votes | object | receive N percent
    poll share | votes | object | secure N percent
    poll share | votes | object | survey N
    poll share | votes | object | take N percent
    poll share | votes | object | trail by N points
    poll share | votes | object | win N of the vote
    poll share | votes | object | win N percent
    poll share | votes | passive | canvass
    poll share | votes | passive | interview
    poll share | votes | passive | poll
    poll share | votes | passive | sample
    poll share | votes | passive | survey
    poll share | votes | subject | approve
    poll share | votes | subject | disapprove
    poll share | votes | subject | favor
    poll share | votes | subject | favour
    poll share | votes | subject | oppose
    poll share | votes | subject | plan to vote
    poll share | votes | subject | prefer
    poll share | votes | subject | say they approve
    poll share | votes | subject | say they are undecided
    poll share | votes | subject | say they believe
    poll share | votes | subject | say they support
    poll share | votes | subject | say they would vote
    poll share | votes | subject | support
    poll share | votes | subject | view favorably
    poll share | votes | subject | view favourably
    -- jobs
    jobs | - | adjective | employed
    jobs | - | adjective | furloughed
    jobs | - | adjective | on the payroll
    jobs | - | adjective | self-employed
    jobs | - | not | chief of staff
    jobs | - | not | employ a strategy
    jobs | - | not | employ tactics
    jobs | - | not | good job
    jobs | - | not | great job
    jobs | - | not | hatchet job
    jobs | - | not | inside job
    jobs | - | not | job interview
    jobs | - | not | job lot
    jobs | - | not | just the job
    jobs | - | not | nose job
    jobs | - | not | odd job
    jobs | - | not | paint job
    jobs | - | not | staff meeting
    jobs | - | not | Steve Jobs
    jobs | - | noun | apprenticeship
    jobs | - | noun | employee
    jobs | - | noun | employees
    jobs | - | noun | employment
    jobs | - | noun | full-time job
    jobs | - | noun | head count
    jobs | - | noun | headcount
    jobs | - | noun | job
    jobs | - | noun | job opening
    jobs | - | noun | job vacancy
    jobs | - | noun | jobs
    jobs | - | noun | labor force
    jobs | - | noun | labour force
    jobs | - | noun | manufacturing job
    jobs | - | noun | nonfarm payrolls
    jobs | - | noun | part-time job
    jobs | - | noun | payroll
    jobs | - | noun | payrolls
    jobs | - | noun | personnel
    jobs | - | noun | self-employed
    jobs | - | noun | staff
    jobs | - | noun | vacancies
    jobs | - | noun | vacancy
    jobs | - | noun | work force
    jobs | - | noun | workforce
    jobs | - | object | affect N jobs
    jobs | - | object | affect N workers
    jobs | - | object | bring N jobs
    jobs | - | object | create N jobs
    jobs | - | object | employ N
    jobs | - | object | employ N people
    jobs | - | object | guarantee N jobs
    jobs | - | object | have a staff of N
    jobs | - | object | have a workforce of N
    jobs | - | object | have N employees
    jobs | - | object | have N on its payroll
    jobs | - | object | offer N jobs
    jobs | - | object | outsource N jobs
    jobs | - | object | provide N jobs
    jobs | - | object | put N jobs at risk
    jobs | - | object | represent N workers
    jobs | - | object | safeguard N jobs
    jobs | - | object | save N jobs
    jobs | - | object | secure N jobs
    jobs | - | object | support N jobs
    jobs | - | object | sustain N jobs
    jobs | - | object | threaten N jobs
    jobs | - | passive | employ
    jobs | - | subject | be employed
    jobs | - | subject | have jobs
    jobs | - | subject | hold jobs
    -- hired
    hired | jobs | adjective | hired
    hired | jobs | adjective | newly created
    hired | jobs | adjective | newly hired
    hired | jobs | adjective | recruited
    hired | jobs | adjective | rehired
    hired | jobs | not | bike hire
    hired | jobs | not | car hire
    hired | jobs | not | for hire
    hired | jobs | not | hire a lawyer
    hired | jobs | not | hire car
    hired | jobs | not | hire purchase
    hired | jobs | not | hired a lawyer
    hired | jobs | not | hired gun
    hired | jobs | noun | hire
    hired | jobs | noun | hires
    hired | jobs | noun | hiring
    hired | jobs | noun | job creation
    hired | jobs | noun | job gain
    hired | jobs | noun | job gains
    hired | jobs | noun | job growth
    hired | jobs | noun | jobs added
    hired | jobs | noun | jobs created
    hired | jobs | noun | new employee
    hired | jobs | noun | new hire
    hired | jobs | noun | new job
    hired | jobs | noun | new jobs
    hired | jobs | noun | payroll gain
    hired | jobs | noun | recruit
    hired | jobs | noun | recruitment
    hired | jobs | noun | recruits
    hired | jobs | object | add N jobs
    hired | jobs | object | add N workers
    hired | jobs | object | advertise N jobs
    hired | jobs | object | bring N jobs
    hired | jobs | object | create N jobs
    hired | jobs | object | create up to N jobs
    hired | jobs | object | employ an extra N
    hired | jobs | object | expand its workforce by N
    hired | jobs | object | fill N jobs
    hired | jobs | object | fill N positions
    hired | jobs | object | fill N vacancies
    hired | jobs | object | generate N jobs
    hired | jobs | object | hire N workers
    hired | jobs | object | plan to hire N
    hired | jobs | object | recruit N
    hired | jobs | object | recruit N officers
    hired | jobs | object | rehire N
    hired | jobs | object | reinstate N
    hired | jobs | passive | headhunt
    hired | jobs | passive | hire
    hired | jobs | passive | re-employ
    hired | jobs | passive | recruit
    hired | jobs | passive | rehire
    hired | jobs | passive | reinstate
    hired | jobs | subject | find jobs
    hired | jobs | subject | find work
    hired | jobs | subject | join the company
    -- cut
    cut | jobs | adjective | at risk of redundancy
    cut | jobs | adjective | axed
    cut | jobs | adjective | fired
    cut | jobs | adjective | furloughed
    cut | jobs | adjective | laid off
    cut | jobs | adjective | out of a job
    cut | jobs | adjective | redundant
    cut | jobs | adjective | sacked
    cut | jobs | not | axe murder
    cut | jobs | not | axe to grind
    cut | jobs | not | battle axe
    cut | jobs | not | bike shed
    cut | jobs | not | budget cut
    cut | jobs | not | clear-cut
    cut | jobs | not | cold cuts
    cut | jobs | not | cut a deal
    cut | jobs | not | cut and paste
    cut | jobs | not | cut emissions
    cut | jobs | not | cut her hand
    cut | jobs | not | cut himself
    cut | jobs | not | cut in half
    cut | jobs | not | cut interest rates
    cut | jobs | not | cut off
    cut | jobs | not | cut prices
    cut | jobs | not | cut rates
    cut | jobs | not | cut short
    cut | jobs | not | cut spending
    cut | jobs | not | cut taxes
    cut | jobs | not | cut the ribbon
    cut | jobs | not | cut through
    cut | jobs | not | director's cut
    cut | jobs | not | dismiss claims
    cut | jobs | not | dismiss the lawsuit
    cut | jobs | not | dismissed claims
    cut | jobs | not | dismissed the case
    cut | jobs | not | fire a shot
    cut | jobs | not | fire at
    cut | jobs | not | fire brigade
    cut | jobs | not | fire broke out
    cut | jobs | not | fire missiles
    cut | jobs | not | fire service
    cut | jobs | not | fire shots
    cut | jobs | not | fired a shot
    cut | jobs | not | fired at
    cut | jobs | not | fired missiles
    cut | jobs | not | fired rockets
    cut | jobs | not | fired shots
    cut | jobs | not | fired tear gas
    cut | jobs | not | fired up
    cut | jobs | not | garden shed
    cut | jobs | not | haircut
    cut | jobs | not | power cut
    cut | jobs | not | power cuts
    cut | jobs | not | price cut
    cut | jobs | not | rate cut
    cut | jobs | not | shed light
    cut | jobs | not | shed tears
    cut | jobs | not | shed weight
    cut | jobs | not | short cut
    cut | jobs | not | tax cut
    cut | jobs | noun | compulsory redundancy
    cut | jobs | noun | firing
    cut | jobs | noun | firings
    cut | jobs | noun | headcount reduction
    cut | jobs | noun | job cut
    cut | jobs | noun | job cuts
    cut | jobs | noun | job loss
    cut | jobs | noun | job losses
    cut | jobs | noun | jobs lost
    cut | jobs | noun | lay-off
    cut | jobs | noun | lay-offs
    cut | jobs | noun | layoff
    cut | jobs | noun | layoffs
    cut | jobs | noun | pink slip
    cut | jobs | noun | position eliminated
    cut | jobs | noun | redundancies
    cut | jobs | noun | redundancy
    cut | jobs | noun | retrenchment
    cut | jobs | noun | sacking
    cut | jobs | noun | sackings
    cut | jobs | noun | staff cut
    cut | jobs | noun | staff cuts
    cut | jobs | noun | staff reduction
    cut | jobs | noun | voluntary redundancy
    cut | jobs | noun | workforce reduction
    cut | jobs | object | announce N job cuts
    cut | jobs | object | announce N layoffs
    cut | jobs | object | announce N redundancies
    cut | jobs | object | ax N jobs
    cut | jobs | object | axe N jobs
    cut | jobs | object | close with the loss of N jobs
    cut | jobs | object | cost N jobs
    cut | jobs | object | cull N jobs
    cut | jobs | object | cut its workforce by N
    cut | jobs | object | cut N jobs
    cut | jobs | object | cut N positions
    cut | jobs | object | cut N posts
    cut | jobs | object | cut N workers
    cut | jobs | object | cut staff by N
    cut | jobs | object | eliminate N jobs
    cut | jobs | object | eliminate N positions
    cut | jobs | object | furlough N
    cut | jobs | object | lay off N
    cut | jobs | object | lay off N employees
    cut | jobs | object | lay off N workers
    cut | jobs | object | let N go
    cut | jobs | object | lose N jobs
    cut | jobs | object | make N redundant
    cut | jobs | object | offer N buyouts
    cut | jobs | object | put N out of work
    cut | jobs | object | reduce its workforce by N
    cut | jobs | object | sack N
    cut | jobs | object | scrap N jobs
    cut | jobs | object | shed N jobs
    cut | jobs | object | shrink its workforce by N
    cut | jobs | object | slash N jobs
    cut | jobs | object | trim N jobs
    cut | jobs | object | wipe out N jobs
    cut | jobs | passive | ax
    cut | jobs | passive | axe
    cut | jobs | passive | fire
    cut | jobs | passive | furlough
    cut | jobs | passive | lay off
    cut | jobs | passive | make redundant
    cut | jobs | passive | pink-slip
    cut | jobs | passive | retrench
    cut | jobs | passive | sack
    cut | jobs | subject | accept buyouts
    cut | jobs | subject | be out of work
    cut | jobs | subject | face redundancy
    cut | jobs | subject | face the axe
    cut | jobs | subject | lose their job
    cut | jobs | subject | lose their jobs
    cut | jobs | subject | lose their livelihoods
    cut | jobs | subject | take buyouts
    cut | jobs | subject | take redundancy
    cut | jobs | subject | take voluntary redundancy
    -- unemployed
    unemployed | jobs | adjective | economically inactive
    unemployed | jobs | adjective | jobless
    unemployed | jobs | adjective | long-term unemployed
    unemployed | jobs | adjective | on benefits
    unemployed | jobs | adjective | on the dole
    unemployed | jobs | adjective | out of work
    unemployed | jobs | adjective | out-of-work
    unemployed | jobs | adjective | underemployed
    unemployed | jobs | adjective | unemployed
    unemployed | jobs | adjective | without a job
    unemployed | jobs | adjective | without work
    unemployed | jobs | not | benefit from
    unemployed | jobs | not | benefit of
    unemployed | jobs | not | benefits of the plan
    unemployed | jobs | not | idle chatter
    unemployed | jobs | not | idle speculation
    unemployed | jobs | not | idle talk
    unemployed | jobs | not | idle threat
    unemployed | jobs | noun | claimant
    unemployed | jobs | noun | claimant count
    unemployed | jobs | noun | dole
    unemployed | jobs | noun | initial claims
    unemployed | jobs | noun | jobless
    unemployed | jobs | noun | jobless claim
    unemployed | jobs | noun | jobless claims
    unemployed | jobs | noun | jobless rate
    unemployed | jobs | noun | jobless total
    unemployed | jobs | noun | joblessness
    unemployed | jobs | noun | jobseeker
    unemployed | jobs | noun | long-term unemployed
    unemployed | jobs | noun | number of unemployed
    unemployed | jobs | noun | out-of-work
    unemployed | jobs | noun | people out of work
    unemployed | jobs | noun | unemployed
    unemployed | jobs | noun | unemployment
    unemployed | jobs | noun | unemployment claim
    unemployed | jobs | noun | unemployment claims
    unemployed | jobs | noun | unemployment figure
    unemployed | jobs | noun | unemployment rate
    unemployed | jobs | noun | youth unemployment
    unemployed | jobs | object | bring the number of unemployed to N
    unemployed | jobs | object | leave N jobless
    unemployed | jobs | object | leave N out of work
    unemployed | jobs | object | leave N unemployed
    unemployed | jobs | object | leave N without jobs
    unemployed | jobs | object | leave N without work
    unemployed | jobs | object | push unemployment to N
    unemployed | jobs | object | put N out of work
    unemployed | jobs | object | put the jobless rate at N
    unemployed | jobs | object | put unemployment at N
    unemployed | jobs | object | raise unemployment to N
    unemployed | jobs | object | send N to the dole
    unemployed | jobs | object | throw N out of work
    unemployed | jobs | passive | leave jobless
    unemployed | jobs | passive | leave unemployed
    unemployed | jobs | passive | put out of work
    unemployed | jobs | passive | register as unemployed
    unemployed | jobs | passive | throw out of work
    unemployed | jobs | subject | apply for unemployment
    unemployed | jobs | subject | be jobless
    unemployed | jobs | subject | be looking for jobs
    unemployed | jobs | subject | be on the dole
    unemployed | jobs | subject | be out of work
    unemployed | jobs | subject | be unemployed
    unemployed | jobs | subject | be without work
    unemployed | jobs | subject | claim benefits
    unemployed | jobs | subject | claim jobless benefits
    unemployed | jobs | subject | claim unemployment benefit
    unemployed | jobs | subject | file for unemployment
    unemployed | jobs | subject | file jobless claims
    unemployed | jobs | subject | look for work
    unemployed | jobs | subject | seek work
    -- crowd
    crowd | - | adjective | -strong
    crowd | - | adjective | assembled
    crowd | - | adjective | gathered
    crowd | - | adjective | in attendance
    crowd | - | adjective | in the crowd
    crowd | - | adjective | in the square
    crowd | - | adjective | in the stadium
    crowd | - | adjective | massed
    crowd | - | adjective | on the march
    crowd | - | adjective | on the streets
    crowd | - | not | 4 March
    crowd | - | not | a goalless draw
    crowd | - | not | attract attention
    crowd | - | not | attract criticism
    crowd | - | not | attract investment
    crowd | - | not | by March
    crowd | - | not | crowd control
    crowd | - | not | crowd out
    crowd | - | not | crowd-funding
    crowd | - | not | crowd-pleaser
    crowd | - | not | crowdfund
    crowd | - | not | crowdfunding
    crowd | - | not | crowdsource
    crowd | - | not | crowdsourced
    crowd | - | not | draw a line
    crowd | - | not | draw attention
    crowd | - | not | draw conclusions
    crowd | - | not | draw criticism
    crowd | - | not | early March
    crowd | - | not | ended in a draw
    crowd | - | not | flash mob
    crowd | - | not | in March
    crowd | - | not | late March
    crowd | - | not | March 4
    crowd | - | not | march of time
    crowd | - | not | markets rallied
    crowd | - | not | on March
    crowd | - | not | protest vote
    crowd | - | not | rallied from
    crowd | - | not | rally car
    crowd | - | not | rally in shares
    crowd | - | not | shares rallied
    crowd | - | not | since March
    crowd | - | not | stocks rallied
    crowd | - | not | under protest
    crowd | - | not | World Rally
    crowd | - | noun | attendance
    crowd | - | noun | attendance figure
    crowd | - | noun | attendee
    crowd | - | noun | capacity crowd
    crowd | - | noun | concertgoer
    crowd | - | noun | crowd
    crowd | - | noun | crowd estimate
    crowd | - | noun | crowd of
    crowd | - | noun | crowd size
    crowd | - | noun | demonstrator
    crowd | - | noun | festivalgoer
    crowd | - | noun | marcher
    crowd | - | noun | mass protest
    crowd | - | noun | mourner
    crowd | - | noun | onlooker
    crowd | - | noun | people on the streets
    crowd | - | noun | protester
    crowd | - | noun | protestor
    crowd | - | noun | reveler
    crowd | - | noun | reveller
    crowd | - | noun | rioter
    crowd | - | noun | sell-out crowd
    crowd | - | noun | spectator
    crowd | - | noun | throng
    crowd | - | object | address a crowd of N
    crowd | - | object | attract a crowd of N
    crowd | - | object | attract N people
    crowd | - | object | attract N visitors
    crowd | - | object | be attended by N
    crowd | - | object | be watched by N
    crowd | - | object | bring N onto the streets
    crowd | - | object | bring together N
    crowd | - | object | cheer on by N
    crowd | - | object | draw a crowd of N
    crowd | - | object | draw an audience of N
    crowd | - | object | draw N people
    crowd | - | object | draw N spectators
    crowd | - | object | estimate the crowd at N
    crowd | - | object | gather N
    crowd | - | object | mobilise N
    crowd | - | object | mobilize N
    crowd | - | object | play to a crowd of N
    crowd | - | object | put attendance at N
    crowd | - | object | put the crowd at N
    crowd | - | object | put the number of protesters at N
    crowd | - | object | rally N
    crowd | - | object | reach an audience of N
    crowd | - | passive | assemble
    crowd | - | passive | bring onto the streets
    crowd | - | subject | assemble
    crowd | - | subject | attend
    crowd | - | subject | attend the funeral
    crowd | - | subject | attend the rally
    crowd | - | subject | congregate
    crowd | - | subject | converge on
    crowd | - | subject | crowd into
    crowd | - | subject | demonstrate
    crowd | - | subject | descend on
    crowd | - | subject | fill the square
    crowd | - | subject | fill the stadium
    crowd | - | subject | gather
    crowd | - | subject | hold a vigil
    crowd | - | subject | line the route
    crowd | - | subject | line the streets
    crowd | - | subject | march
    crowd | - | subject | pack into
    crowd | - | subject | pay their respects
    crowd | - | subject | pour into
    crowd | - | subject | protest
    crowd | - | subject | rally
    crowd | - | subject | riot
    crowd | - | subject | stage a protest
    crowd | - | subject | stage a sit-in
    crowd | - | subject | stream into
    crowd | - | subject | take to the streets
    crowd | - | subject | turn out
    -- troops
    troops | - | adjective | -strong
    troops | - | adjective | active-duty
    troops | - | adjective | battle-ready
    troops | - | adjective | combat-ready
    troops | - | adjective | deployed
    troops | - | adjective | mobilised
    troops | - | adjective | mobilized
    troops | - | adjective | stationed
    troops | - | adjective | under arms
    troops | - | not | army of ants
    troops | - | not | army of fans
    troops | - | not | army of lawyers
    troops | - | not | army of volunteers
    troops | - | not | army of workers
    troops | - | not | by force
    troops | - | not | deploy technology
    troops | - | not | deploy the lifeboats
    troops | - | not | deployed airbags
    troops | - | not | deployed life rafts
    troops | - | not | driving force
    troops | - | not | force majeure
    troops | - | not | force of habit
    troops | - | not | force of nature
    troops | - | not | G-force
    troops | - | not | gale force
    troops | - | not | in force
    troops | - | not | join forces
    troops | - | not | joined forces
    troops | - | not | market forces
    troops | - | not | mobilise support
    troops | - | not | mobilise voters
    troops | - | not | sales force
    troops | - | not | salvation army
    troops | - | not | scout troop
    troops | - | not | task force
    troops | - | not | the airbag deployed
    troops | - | not | troop of monkeys
    troops | - | not | work force
    troops | - | noun | army of
    troops | - | noun | boots on the ground
    troops | - | noun | combat troops
    troops | - | noun | commando
    troops | - | noun | conscript
    troops | - | noun | contingent
    troops | - | noun | deployment
    troops | - | noun | force of
    troops | - | noun | garrison
    troops | - | noun | ground troops
    troops | - | noun | infantry
    troops | - | noun | military personnel
    troops | - | noun | national guard troops
    troops | - | noun | paratrooper
    troops | - | noun | peacekeeper
    troops | - | noun | peacekeeping force
    troops | - | noun | reinforcement
    troops | - | noun | reinforcements
    troops | - | noun | reservist
    troops | - | noun | service member
    troops | - | noun | serviceman
    troops | - | noun | servicewoman
    troops | - | noun | soldier
    troops | - | noun | soldiers
    troops | - | noun | special forces
    troops | - | noun | troop
    troops | - | noun | troop level
    troops | - | noun | troop levels
    troops | - | noun | troop strength
    troops | - | noun | troops
    troops | - | object | bring the force to N
    troops | - | object | call up N
    troops | - | object | deploy N
    troops | - | object | deploy up to N
    troops | - | object | double its force to N
    troops | - | object | have N troops
    troops | - | object | increase the force to N
    troops | - | object | keep N troops
    troops | - | object | maintain N troops
    troops | - | object | mobilise N
    troops | - | object | mobilize N
    troops | - | object | put N on alert
    troops | - | object | redeploy N
    troops | - | object | reduce the force to N
    troops | - | object | send N troops
    troops | - | object | station N
    troops | - | passive | amass
    troops | - | passive | conscript
    troops | - | passive | demobilise
    troops | - | passive | demobilize
    troops | - | passive | deploy
    troops | - | passive | draft
    troops | - | passive | mobilise
    troops | - | passive | mobilize
    troops | - | passive | redeploy
    troops | - | passive | station
    troops | - | subject | be deployed
    troops | - | subject | be stationed
    troops | - | subject | mass on the border
    troops | - | subject | take part in exercises
    troops | - | subject | take part in the exercise
    """
}
