// Words that stand before a person's name, for name resolution and source typing. Entry: word |
// gender | capacity. gender: m, f, - (either). capacity: government emergency justice army academic
// health religious noble party company media none. Abbreviations without full stop: match with or
// without one. Written for this project. Licence: Apache-2.0.

/// Titles and ranks before a name, with abbreviations.
public enum Titles {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- courtesy
    Aunt | f | none
    Auntie | f | none
    Aunty | f | none
    Brother | m | none
    Comrade | - | none
    Datin | f | none
    Dato | m | none
    Datuk | - | none
    Dom | m | none
    Don | m | none
    Dona | f | none
    Doña | f | none
    Encik | m | none
    Frau | f | none
    Fräulein | f | none
    Grandma | f | none
    Grandpa | m | none
    Granny | f | none
    Haji | m | none
    Hajjah | f | none
    Hajji | m | none
    Herr | m | none
    Kumari | f | none
    Madam | f | none
    Madame | f | none
    Mademoiselle | f | none
    Master | m | none
    Messrs | m | none
    Miss | f | none
    Missus | f | none
    Mister | m | none
    Mlle | f | none
    Mme | f | none
    Monsieur | m | none
    Mr | m | none
    Mrs | f | none
    Ms | f | none
    Mx | - | none
    Puan | f | none
    Senhor | m | none
    Senhora | f | none
    Senor | m | none
    Senora | f | none
    Señor | m | none
    Señora | f | none
    Señorita | f | none
    Shri | m | none
    Shrimati | f | none
    Signor | m | none
    Signora | f | none
    Smt | f | none
    Sri | m | none
    Tan Sri | m | none
    Tun | m | none
    Uncle | m | none
    Ustad | m | none
    -- noble
    Amir | m | noble
    Archduchess | f | noble
    Archduke | m | noble
    Baron | m | noble
    Baroness | f | noble
    Baronet | m | noble
    Chieftain | - | noble
    Count | m | noble
    Countess | f | noble
    Crown Prince | m | noble
    Crown Princess | f | noble
    Czar | m | noble
    Dame | f | noble
    Duchess | f | noble
    Duke | m | noble
    Earl | m | noble
    Emir | m | noble
    Emperor | m | noble
    Empress | f | noble
    Grand Duchess | f | noble
    Grand Duke | m | noble
    Her Highness | f | noble
    Her Majesty | f | noble
    Her Royal Highness | f | noble
    His Highness | m | noble
    His Majesty | m | noble
    His Royal Highness | m | noble
    HM | - | noble
    HRH | - | noble
    Infanta | f | noble
    Infante | m | noble
    Kaiser | m | noble
    King | m | noble
    Lady | f | noble
    Laird | m | noble
    Lord | m | noble
    Maharaja | m | noble
    Maharani | f | noble
    Marchioness | f | noble
    Marquess | m | noble
    Marquis | m | noble
    Nawab | m | noble
    Oba | m | noble
    Paramount Chief | - | noble
    Prince | m | noble
    Prince Consort | m | noble
    Princess | f | noble
    Queen | f | noble
    Queen Mother | f | noble
    Raja | m | noble
    Rani | f | noble
    Shah | m | noble
    Sheik | m | noble
    Sheikh | m | noble
    Sheikha | f | noble
    Sir | m | noble
    Sultan | m | noble
    Sultana | f | noble
    Tsar | m | noble
    Tsarina | f | noble
    Viscount | m | noble
    Viscountess | f | noble
    -- government
    Acting President | - | government
    Acting Prime Minister | - | government
    Agriculture Minister | - | government
    Agriculture Secretary | - | government
    Alderman | m | government
    Alderwoman | f | government
    Amb | - | government
    Ambassador | - | government
    Assemblyman | m | government
    Assemblymember | - | government
    Assemblywoman | f | government
    Assistant Secretary | - | government
    Attaché | - | government
    Auditor | - | government
    Auditor General | - | government
    Borough President | - | government
    Burgomaster | - | government
    Business Secretary | - | government
    Cabinet Minister | - | government
    Cabinet Secretary | - | government
    Caretaker Prime Minister | - | government
    Chancellor | - | government
    Chargé d'Affaires | - | government
    Chief Minister | - | government
    Chief of Staff | - | government
    Chief Secretary | - | government
    Chief Whip | - | government
    City Manager | - | government
    Cllr | - | government
    Commerce Secretary | - | government
    Commissioner | - | government
    Comptroller | - | government
    Congressman | m | government
    Congressmember | - | government
    Congresswoman | f | government
    Consul | - | government
    Consul General | - | government
    Council Leader | - | government
    Council President | - | government
    Councillor | - | government
    Councilman | m | government
    Councilmember | - | government
    Councilor | - | government
    Councilwoman | f | government
    County Commissioner | - | government
    County Executive | - | government
    Culture Minister | - | government
    Culture Secretary | - | government
    Dear Leader | m | government
    Defence Minister | - | government
    Defence Secretary | - | government
    Defense Minister | - | government
    Defense Secretary | - | government
    Delegate | - | government
    Deputy | - | government
    Deputy Ambassador | - | government
    Deputy Defence Minister | - | government
    Deputy Defense Minister | - | government
    Deputy First Minister | - | government
    Deputy Foreign Minister | - | government
    Deputy Governor | - | government
    Deputy Mayor | - | government
    Deputy Minister | - | government
    Deputy Premier | - | government
    Deputy President | - | government
    Deputy Prime Minister | - | government
    Deputy Secretary | - | government
    Deputy Secretary-General | - | government
    Development Minister | - | government
    Economic Minister | - | government
    Economy Minister | - | government
    Education Minister | - | government
    Education Secretary | - | government
    Emergencies Minister | - | government
    Employment Minister | - | government
    Energy Minister | - | government
    Energy Secretary | - | government
    Environment Minister | - | government
    Environment Secretary | - | government
    Envoy | - | government
    Europe Minister | - | government
    Ex-President | - | government
    Excellency | - | government
    Finance Minister | - | government
    First Gentleman | m | government
    First Lady | f | government
    First Minister | - | government
    Foreign Minister | - | government
    Foreign Secretary | - | government
    Former President | - | government
    Former Prime Minister | - | government
    Gov | - | government
    Government Spokesman | m | government
    Government Spokeswoman | f | government
    Governor | - | government
    Governor General | - | government
    Governor-elect | - | government
    Governor-General | - | government
    Govs | - | government
    Great Leader | m | government
    Health Commissioner | - | government
    Health Minister | - | government
    Health Secretary | - | government
    Her Excellency | f | government
    High Commissioner | - | government
    His Excellency | m | government
    Home Minister | - | government
    Home Secretary | - | government
    Homeland Security Secretary | - | government
    Hon | - | government
    Honorable | - | government
    Honourable | - | government
    House Majority Leader | - | government
    House Minority Leader | - | government
    House Speaker | - | government
    Housing Minister | - | government
    Housing Secretary | - | government
    Immigration Minister | - | government
    Industry Minister | - | government
    Information Minister | - | government
    Interim President | - | government
    Interior Minister | - | government
    Interior Secretary | - | government
    Justice Minister | - | government
    Justice Secretary | - | government
    Labor Minister | - | government
    Labor Secretary | - | government
    Labour Minister | - | government
    Lawmaker | - | government
    Lieutenant Governor | - | government
    Lord Advocate | - | government
    Lord Mayor | - | government
    Lord Provost | - | government
    Lt Gov | - | government
    Majority Leader | - | government
    Majority Whip | - | government
    Mayor | - | government
    Mayor-elect | - | government
    MEP | - | government
    Minister | - | government
    Minister of State | - | government
    Minority Leader | - | government
    Minority Whip | - | government
    MLA | - | government
    MP | - | government
    MSP | - | government
    National Security Adviser | - | government
    National Security Advisor | - | government
    Oil Minister | - | government
    Ombudsman | - | government
    Paramount Leader | - | government
    Parks Commissioner | - | government
    Permanent Secretary | - | government
    Planning Minister | - | government
    Policing Minister | - | government
    Prefect | - | government
    Premier | - | government
    President | - | government
    President-elect | - | government
    Presidential Adviser | - | government
    Presidential Aide | - | government
    Press Secretary | - | government
    Prime Minister | - | government
    Prisons Minister | - | government
    Provost | - | government
    Railway Minister | - | government
    Railways Minister | - | government
    Rapporteur | - | government
    Reeve | - | government
    Regional Governor | - | government
    Registrar | - | government
    Rep | - | government
    Representative | - | government
    Reps | - | government
    Rt Hon | - | government
    Schools Chancellor | - | government
    Science Minister | - | government
    Second Gentleman | m | government
    Second Lady | f | government
    Secretary | - | government
    Secretary General | - | government
    Secretary of State | - | government
    Secretary-General | - | government
    Security Minister | - | government
    Selectman | m | government
    Selectwoman | f | government
    Sen | - | government
    Senate Majority Leader | - | government
    Senate Minority Leader | - | government
    Senator | - | government
    Senator-elect | - | government
    Sens | - | government
    Shadow Chancellor | - | government
    Shadow Minister | - | government
    Shadow Secretary | - | government
    Speaker | - | government
    Special Envoy | - | government
    Special Rapporteur | - | government
    Special Representative | - | government
    Spokesman | m | government
    Spokesperson | - | government
    Spokeswoman | f | government
    Sports Minister | - | government
    State Minister | - | government
    State Representative | - | government
    State Senator | - | government
    State Treasurer | - | government
    Sub-Prefect | - | government
    Subprefect | - | government
    Supervisor | - | government
    Supreme Leader | - | government
    Surveyor General | - | government
    Tanaiste | - | government
    Taoiseach | - | government
    TD | - | government
    The Honorable | - | government
    The Honourable | - | government
    Tourism Minister | - | government
    Trade Minister | - | government
    Transport Minister | - | government
    Transport Secretary | - | government
    Transportation Secretary | - | government
    Treasurer | - | government
    Treasury Minister | - | government
    Treasury Secretary | - | government
    Tánaiste | - | government
    Under Secretary | - | government
    Under-Secretary | - | government
    Undersecretary | - | government
    Vice Chancellor | - | government
    Vice Foreign Minister | - | government
    Vice Minister | - | government
    Vice Premier | - | government
    Vice President | - | government
    Vice President-elect | - | government
    Vice-Chancellor | - | government
    Vice-President | - | government
    Water Minister | - | government
    Whip | - | government
    -- justice and police
    Advocate General | - | justice
    Agent | - | justice
    Appeals Judge | - | justice
    Assistant Attorney General | - | justice
    Assistant Chief | - | justice
    Assistant Chief Constable | - | justice
    Assistant Commissioner | - | justice
    Assistant District Attorney | - | justice
    Assistant US Attorney | - | justice
    Associate Justice | - | justice
    Attorney General | - | justice
    Atty Gen | - | justice
    Bailiff | - | justice
    Borough Commander | - | justice
    Chief Constable | - | justice
    Chief Insp | - | justice
    Chief Inspector | - | justice
    Chief Judge | - | justice
    Chief Justice | - | justice
    Chief Magistrate | - | justice
    Chief of Police | - | justice
    Chief Prosecutor | - | justice
    Chief Superintendent | - | justice
    Chief Supt | - | justice
    Circuit Judge | - | justice
    Commissario | - | justice
    Constable | - | justice
    Coroner | - | justice
    Crown Prosecutor | - | justice
    DC | - | justice
    DCI | - | justice
    DCS | - | justice
    Deputy Assistant Commissioner | - | justice
    Deputy Attorney General | - | justice
    Deputy Chief | - | justice
    Deputy Chief Constable | - | justice
    Deputy Commissioner | - | justice
    Deputy Coroner | - | justice
    Deputy Inspector | - | justice
    Deputy Police Chief | - | justice
    Deputy Sheriff | - | justice
    Det | - | justice
    Det Chief Insp | - | justice
    Det Chief Supt | - | justice
    Det Const | - | justice
    Det Insp | - | justice
    Det Sgt | - | justice
    Det Supt | - | justice
    Detective | - | justice
    Detective Chief Inspector | - | justice
    Detective Chief Superintendent | - | justice
    Detective Constable | - | justice
    Detective Inspector | - | justice
    Detective Lieutenant | - | justice
    Detective Sergeant | - | justice
    Detective Superintendent | - | justice
    DI | - | justice
    District Attorney | - | justice
    District Judge | - | justice
    DS | - | justice
    Garda | - | justice
    Gendarme | - | justice
    High Court Judge | - | justice
    Insp | - | justice
    Inspector | - | justice
    Judge | - | justice
    Justice | - | justice
    Lady Justice | f | justice
    Lord Chancellor | - | justice
    Lord Chief Justice | - | justice
    Magistrate | - | justice
    Master of the Rolls | - | justice
    Medical Examiner | - | justice
    Mr Justice | m | justice
    Mrs Justice | f | justice
    Ms Justice | f | justice
    Officer | - | justice
    Parole Officer | - | justice
    Patrolman | m | justice
    Patrolwoman | f | justice
    PC | - | justice
    PCSO | - | justice
    Police Captain | - | justice
    Police Chief | - | justice
    Police Commissioner | - | justice
    Police Constable | - | justice
    Police Inspector | - | justice
    Police Lieutenant | - | justice
    Police Officer | - | justice
    Police Sergeant | - | justice
    Police Spokesman | m | justice
    Police Spokeswoman | f | justice
    Police Superintendent | - | justice
    Presiding Judge | - | justice
    Prison Governor | - | justice
    Probation Officer | - | justice
    Procurator | - | justice
    Procurator Fiscal | - | justice
    Prosecutor | - | justice
    Ranger | - | justice
    Senior Coroner | - | justice
    Sheriff | - | justice
    Sheriff Principal | - | justice
    Sheriff's Deputy | - | justice
    Solicitor General | - | justice
    Special Agent | - | justice
    Special Agent in Charge | - | justice
    Special Counsel | - | justice
    Special Prosecutor | - | justice
    State Prosecutor | - | justice
    State Trooper | - | justice
    Superintendent | - | justice
    Supt | - | justice
    Trooper | - | justice
    U.S. Attorney | - | justice
    U.S. Marshal | - | justice
    Undersheriff | - | justice
    US Attorney | - | justice
    US Marshal | - | justice
    Warden | - | justice
    WPC | f | justice
    -- emergency
    Area Manager | - | emergency
    Assistant Chief Fire Officer | - | emergency
    Assistant Fire Chief | - | emergency
    Battalion Chief | - | emergency
    Chief Fire Officer | - | emergency
    Coast Guard Captain | - | emergency
    Coast Guard Commander | - | emergency
    Coastguard | - | emergency
    Coastguard Commander | - | emergency
    Coxswain | - | emergency
    Crew Manager | - | emergency
    Deputy Chief Fire Officer | - | emergency
    Deputy Fire Chief | - | emergency
    Division Chief | - | emergency
    Fire Captain | - | emergency
    Fire Chief | - | emergency
    Fire Inspector | - | emergency
    Fire Lieutenant | - | emergency
    Fire Marshal | - | emergency
    Fire Officer | - | emergency
    Firefighter | - | emergency
    Group Manager | - | emergency
    Harbor Master | - | emergency
    Harbormaster | - | emergency
    Harbour Master | - | emergency
    Harbourmaster | - | emergency
    Incident Commander | - | emergency
    Lifeboat Coxswain | - | emergency
    Lifeguard | - | emergency
    Paramedic | - | emergency
    Rescue Leader | - | emergency
    Rescuer | - | emergency
    Skipper | - | emergency
    Station Officer | - | emergency
    Watch Manager | - | emergency
    -- army
    1st Lt | - | army
    1st Sgt | - | army
    2nd Lt | - | army
    Able Seaman | - | army
    Adjutant | - | army
    Adm | - | army
    Admiral | - | army
    Admiral of the Fleet | - | army
    Aide-de-camp | - | army
    Air Chief Marshal | - | army
    Air Commodore | - | army
    Air Marshal | - | army
    Air Vice-Marshal | - | army
    Airman | - | army
    Airman 1st Class | - | army
    Army Chief | - | army
    Army General | - | army
    Bombardier | - | army
    Brig | - | army
    Brig Gen | - | army
    Brig-Gen | - | army
    Brigadier | - | army
    Brigadier General | - | army
    Cadet | - | army
    Capt | - | army
    Captain | - | army
    Capts | - | army
    Cdr | - | army
    Chief of Defence Staff | - | army
    Chief of the General Staff | - | army
    Chief Petty Officer | - | army
    Chief Warrant Officer | - | army
    Cmde | - | army
    Cmdr | - | army
    Col | - | army
    Col Gen | - | army
    Colonel | - | army
    Colonel General | - | army
    Colour Sergeant | - | army
    Cols | - | army
    Comdt | - | army
    Commandant | - | army
    Commander | - | army
    Commodore | - | army
    Corporal | - | army
    Cpl | - | army
    Ens | - | army
    Ensign | - | army
    Field Marshal | - | army
    First Lieutenant | - | army
    First Sergeant | - | army
    Fleet Admiral | - | army
    Flight Lieutenant | - | army
    Flying Officer | - | army
    Fusilier | - | army
    Gen | - | army
    General | - | army
    Generalissimo | m | army
    Gens | - | army
    Group Captain | - | army
    Guardsman | m | army
    Gunnery Sergeant | - | army
    Gunnery Sgt | - | army
    Lance Corporal | - | army
    Lance Cpl | - | army
    Leading Aircraftman | m | army
    Legionnaire | - | army
    Lieutenant | - | army
    Lieutenant Colonel | - | army
    Lieutenant Commander | - | army
    Lieutenant General | - | army
    Lt | - | army
    Lt Cdr | - | army
    Lt Cmdr | - | army
    Lt Col | - | army
    Lt Gen | - | army
    Lt-Col | - | army
    Lt-Gen | - | army
    Maj | - | army
    Maj Gen | - | army
    Maj-Gen | - | army
    Major | - | army
    Major General | - | army
    Marshal | - | army
    Master Sergeant | - | army
    Master Sgt | - | army
    Midshipman | - | army
    Naval Captain | - | army
    Navy Captain | - | army
    Petty Officer | - | army
    Pfc | - | army
    Pilot Officer | - | army
    Private | - | army
    Private First Class | - | army
    Pte | - | army
    Pvt | - | army
    Quartermaster | - | army
    Rear Adm | - | army
    Rear Admiral | - | army
    Rifleman | m | army
    Sapper | - | army
    Seaman | - | army
    Second Lieutenant | - | army
    Sergeant | - | army
    Sergeant Major | - | army
    Sgt | - | army
    Sgt Maj | - | army
    Sgt-Maj | - | army
    Sgts | - | army
    Spc | - | army
    Specialist | - | army
    Squadron Leader | - | army
    Staff Sergeant | - | army
    Staff Sgt | - | army
    Tech Sgt | - | army
    Technical Sergeant | - | army
    Vice Adm | - | army
    Vice Admiral | - | army
    Warlord | - | army
    Warrant Officer | - | army
    Wing Commander | - | army
    -- academic
    Academician | - | academic
    Adjunct Professor | - | academic
    Assistant Professor | - | academic
    Associate Professor | - | academic
    Astronaut | - | academic
    Cosmonaut | - | academic
    Dean | - | academic
    Docent | - | academic
    Economist | - | academic
    Emeritus Professor | - | academic
    Engineer | - | academic
    Head Teacher | - | academic
    Headmaster | m | academic
    Headmistress | f | academic
    Headteacher | - | academic
    Historian | - | academic
    Lecturer | - | academic
    Principal | - | academic
    Prof | - | academic
    Professor | - | academic
    Professor Emerita | f | academic
    Professor Emeritus | - | academic
    Profs | - | academic
    Rector | - | academic
    Researcher | - | academic
    Schoolmaster | m | academic
    Senior Lecturer | - | academic
    Teacher | - | academic
    Visiting Professor | - | academic
    -- health
    Chief Medical Officer | - | health
    Chief Nurse | - | health
    Chief Nursing Officer | - | health
    Deputy Chief Medical Officer | - | health
    Doctor | - | health
    Dr | - | health
    Drs | - | health
    Matron | f | health
    Midwife | - | health
    Nurse | - | health
    Pharmacist | - | health
    Psychologist | - | health
    Sister | - | health
    Surg Gen | - | health
    Surgeon | - | health
    Surgeon General | - | health
    Surgeon-General | - | health
    -- religious
    Abbess | f | religious
    Abbot | m | religious
    Ajahn | - | religious
    Apostle | - | religious
    Archbishop | - | religious
    Archdeacon | - | religious
    Auxiliary Bishop | - | religious
    Ayatollah | m | religious
    Bishop | - | religious
    Bishop Emeritus | m | religious
    Br | m | religious
    Canon | - | religious
    Cantor | - | religious
    Cardinal | m | religious
    Chaplain | - | religious
    Chief Rabbi | m | religious
    Curate | - | religious
    Dalai Lama | m | religious
    Deacon | - | religious
    Elder | - | religious
    Evangelist | - | religious
    Father | m | religious
    Fr | m | religious
    Grand Ayatollah | m | religious
    Grand Imam | m | religious
    Grand Mufti | m | religious
    Guru | - | religious
    Her Grace | f | religious
    His Eminence | m | religious
    His Grace | m | religious
    His Holiness | m | religious
    Hojatoleslam | m | religious
    Imam | m | religious
    Lama | - | religious
    Mahatma | m | religious
    Maulana | m | religious
    Metropolitan | m | religious
    Moderator | - | religious
    Monsignor | m | religious
    Most Rev | - | religious
    Most Reverend | - | religious
    Mother | f | religious
    Mother Superior | f | religious
    Msgr | m | religious
    Mufti | m | religious
    Mullah | m | religious
    Panchen Lama | m | religious
    Pastor | - | religious
    Patriarch | m | religious
    Pope | m | religious
    Pope Emeritus | m | religious
    Preacher | - | religious
    Primate | - | religious
    Prior | m | religious
    Prioress | f | religious
    Prophet | m | religious
    Rabbi | - | religious
    Rev | - | religious
    Revd | - | religious
    Reverend | - | religious
    Right Reverend | - | religious
    Rt Rev | - | religious
    Sadhu | m | religious
    Sadhvi | f | religious
    Saint | - | religious
    Sr | f | religious
    St | - | religious
    Swami | - | religious
    The Rev | - | religious
    The Reverend | - | religious
    Ven | - | religious
    Venerable | - | religious
    Very Rev | - | religious
    Vicar | - | religious
    Yogi | - | religious
    -- party, company, media and others
    Activist | - | none
    Actor | - | none
    Actress | f | none
    Anchor | - | media
    Artist | - | none
    Assistant Coach | - | none
    Assistant Director | - | none
    Author | - | none
    Autocrat | - | none
    Billionaire | - | company
    Bosun | - | none
    Broadcaster | - | media
    Businessman | m | company
    Businesswoman | f | company
    Campaign Manager | - | party
    Candidate | - | party
    CEO | - | company
    CFO | - | company
    Chair | - | party
    Chairman | m | party
    Chairperson | - | party
    Chairwoman | f | party
    Chef | - | none
    Chief | - | none
    Chief Executive | - | company
    Chief Executive Officer | - | company
    Chief Financial Officer | - | company
    Chief Mate | - | none
    Chief Officer | - | none
    Chief Operating Officer | - | company
    Coach | - | none
    Columnist | - | media
    Comedian | - | none
    COO | - | company
    Correspondent | - | media
    CTO | - | company
    Defector | - | none
    Defendant | - | none
    Defender | - | none
    Democratic nominee | - | party
    Deputy Director | - | none
    Deputy Leader | - | party
    Designer | - | none
    Despot | - | none
    Dictator | - | none
    Director | - | none
    Director General | - | none
    Director-General | - | none
    Dissident | - | none
    Drug Lord | m | none
    Editor | - | media
    Editor-in-Chief | - | media
    Executive | - | company
    Executive Chairman | m | company
    Executive Director | - | none
    Executive Vice President | - | company
    Farmer | - | none
    Ferry Captain | - | none
    First Mate | - | none
    First Officer | - | none
    First Secretary | - | party
    Fisherman | m | none
    Forward | - | none
    Founder | - | company
    Fugitive | - | none
    Gangster | - | none
    General Manager | - | company
    General Secretary | - | party
    Goalkeeper | - | none
    Guard | - | none
    Head Coach | - | none
    Host | - | media
    Jockey | - | none
    Journalist | - | media
    Leader | - | party
    Maestro | - | none
    Managing Director | - | company
    Managing Editor | - | media
    Managing Partner | - | company
    Midfielder | - | none
    Opposition Leader | - | party
    Party Chairman | m | party
    Party Leader | - | party
    Party Secretary | - | party
    Photographer | - | media
    Pilot | - | none
    Pitcher | - | none
    Presenter | - | media
    Quarterback | m | none
    Rapper | - | none
    Referee | - | none
    Reporter | - | media
    Republican nominee | - | party
    Second Mate | - | none
    Senior Vice President | - | company
    Ship's Captain | - | none
    Singer | - | none
    Striker | - | none
    Strongman | m | none
    Superstar | - | none
    Survivor | - | none
    Suspect | - | none
    Trainer | - | none
    Tycoon | - | company
    Tyrant | - | none
    Umpire | - | none
    Union Leader | - | none
    Vice Chair | - | party
    Vice Chairman | m | party
    Vice Chairwoman | f | party
    Widower | m | none
    Witness | - | none
    -- lawyers
    Advocate | - | none
    Attorney | - | none
    Atty | - | none
    Barrister | - | none
    Defence Counsel | - | none
    Defence Lawyer | - | none
    Defense Attorney | - | none
    Defense Lawyer | - | none
    Lawyer | - | none
    Solicitor | - | none
    """
}
