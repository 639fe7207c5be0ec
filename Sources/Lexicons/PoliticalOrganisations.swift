// Parties of many countries, in English and as they call themselves, and armed groups, for names
// and source typing. Entry: name | capacity | flag, as in Organisations. A group that fights has
// capacity none unless it governs or sits in a parliament. Written for this project.
// Licence: Apache-2.0.

/// Parties and armed groups.
public enum PoliticalOrganisations {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- parties in Britain and Ireland
    Aontú | party | -
    Change UK | party | -
    Conservative | party | ambiguous
    Conservatives | party | ambiguous
    EDL | none | -
    Fianna Fail | party | -
    Fianna Fáil | party | -
    Fine Gael | party | -
    Labour | party | ambiguous
    Lib Dem | party | -
    Lib Dems | party | -
    Liberal Democrat | party | -
    Liberal Democrats | party | -
    Militant Tendency | party | -
    Momentum | party | ambiguous
    National Front | party | -
    New Labour | party | -
    People Before Profit | party | ambiguous
    Plaid | party | ambiguous
    Plaid Cymru | party | -
    Reform UK | party | -
    Respect | party | ambiguous
    SDLP | party | -
    Sinn Fein | party | -
    Sinn Féin | party | -
    SNP | party | -
    Tories | party | -
    Tory | party | ambiguous
    Traditional Unionist Voice | party | -
    TUV | party | -
    Ukip | party | -
    UUP | party | -
    Veritas | party | ambiguous
    -- parties in Europe
    AfD | party | -
    AKP | party | -
    Alleanza Nazionale | party | -
    Alternative for Germany | party | -
    Alternative für Deutschland | party | -
    ANO | party | -
    Batkivshchyna | party | -
    Bolsheviks | party | -
    BSW | party | -
    Bündnis 90 | party | -
    Bündnis 90/Die Grünen | party | -
    CDA | party | -
    CDU | party | -
    Centerpartiet | party | -
    Chega | party | -
    CHP | party | -
    Christian Democrats | party | -
    CiU | party | -
    Ciudadanos | party | -
    Civic Platform | party | -
    CSU | party | -
    D66 | party | -
    Democratic Left | party | ambiguous
    DENK | party | -
    Die Grünen | party | -
    Die Linke | party | -
    EELV | party | -
    EH Bildu | party | -
    ELAM | party | -
    En Marche | party | -
    EPP | party | -
    ERC | party | -
    Esquerra | party | -
    Esquerra Republicana | party | -
    ETA | none | ambiguous
    European Solidarity | party | -
    Euskal Herria Bildu | party | -
    Fatherland-All Russia | party | -
    FDP | party | -
    Fidesz | party | -
    Five Star Movement | party | -
    Flemish Interest | party | -
    Forza Italia | party | -
    Forza Nuova | party | -
    FPO | party | -
    FPÖ | party | -
    Fratelli d'Italia | party | -
    Front National | party | -
    Georgian Dream | party | -
    GERB | party | -
    Gerb | party | -
    Golden Dawn | party | ambiguous
    Greens | party | ambiguous
    Grünen | party | -
    HDP | party | -
    HDZ | party | -
    Hlas | party | -
    Independent Greeks | party | -
    Italia Viva | party | -
    Jobbik | party | -
    Junts | party | ambiguous
    Junts per Catalunya | party | -
    Just Russia | party | ambiguous
    JxCat | party | -
    KDU-ČSL | party | -
    KKE | party | -
    KOD | party | -
    Kokoomus | party | -
    La France Insoumise | party | -
    La République En Marche | party | -
    Law and Justice | party | ambiguous
    LDPR | party | -
    Left Bloc | party | ambiguous
    Lega | party | ambiguous
    Lega Nord | party | -
    Les Republicains | party | -
    Les Républicains | party | -
    LFI | party | -
    Lijst Pim Fortuyn | party | -
    Linke | party | ambiguous
    Livre | party | ambiguous
    LREM | party | -
    M5S | party | -
    Mensheviks | party | -
    MHP | party | -
    MoDem | party | -
    MSZP | party | -
    N-VA | party | -
    National Rally | party | -
    Nazis | party | ambiguous
    Nea Dimokratia | party | -
    NEOS | party | -
    New Democracy | party | ambiguous
    Northern League | party | -
    NPD | party | -
    NSDAP | party | -
    ODS | party | -
    OVP | party | -
    Parti Socialiste | party | -
    Partido Popular | party | -
    Partido Socialista | party | -
    PASOK | party | -
    Pasok | party | -
    Patriots for Europe | party | -
    PCF | party | -
    Pegida | none | -
    PiS | party | -
    PNV | party | -
    PO | party | -
    Podemos | party | -
    Popular Unity Candidacy | party | -
    Progressive Slovakia | party | -
    Prosperous Armenia | party | -
    PSD | party | -
    PSL | party | -
    PSOE | party | -
    PvdA | party | -
    PVV | party | -
    Rassemblement National | party | -
    Renew Europe | party | -
    RN | party | -
    Rodina | party | ambiguous
    Ruch Narodowy | party | -
    Samoobrona | party | -
    SDP | party | ambiguous
    SDS | party | -
    Servant of the People | party | ambiguous
    Smer | party | -
    SMER | party | -
    SNSD | party | -
    Social Democratic Party of Germany | party | -
    Social Democrats | party | -
    SPD | party | -
    SPO | party | -
    SPÖ | party | -
    Sumar | party | -
    Svoboda | party | ambiguous
    Sweden Democrats | party | -
    Syriza | party | -
    SYRIZA | party | -
    TISZA | party | -
    Tisza | party | ambiguous
    TOP 09 | party | -
    True Finns | party | -
    Truth and Justice | party | ambiguous
    UDC | party | -
    UKROP | party | -
    UMP | party | -
    Unidas Podemos | party | -
    United Russia | party | -
    USR | party | -
    Vlaams Belang | party | -
    Vlaams Blok | party | -
    VMRO | party | -
    VMRO-DPMNE | party | -
    VVD | party | -
    Workers' Party of Belgium | party | -
    Yabloko | party | -
    Yes Scotland | party | -
    ÖVP | party | -
    -- parties in Asia and Oceania
    Act New Zealand | party | -
    AIADMK | party | -
    AIMIM | party | -
    AIUDF | party | -
    Al Nour | party | -
    ALP | party | -
    Amal | party | ambiguous
    Awami League | party | -
    Ba'ath | party | -
    Baath | party | -
    Barisan Nasional | party | -
    Biju Janata Dal | party | -
    BJP | party | -
    BN | party | ambiguous
    BSP | party | -
    CCP | party | -
    Communist Party of China | party | -
    CPC | party | -
    CPI | party | ambiguous
    CPI(M) | party | -
    DAP | party | -
    Dawa | party | -
    DMK | party | -
    DPP | party | -
    Ennahda | party | -
    Fatah | party | -
    Fretilin | party | -
    Future Forward | party | ambiguous
    Gerindra | party | -
    Golkar | party | -
    Hadash | party | -
    Hamas | party | -
    Hatnua | party | -
    Hezbollah | party | -
    Indian National Congress | party | -
    Islah | party | ambiguous
    Islamic Dawa | party | -
    Istiqlal | party | -
    Jamaat-e-Islami | party | -
    Jamiat Ulema-e-Islam | party | -
    Jana Sena | party | -
    Janata Dal | party | -
    Jewish Home | party | -
    JUI-F | party | -
    Kach | party | ambiguous
    Kadima | party | -
    Kataeb | party | -
    KDP | party | -
    Khmer Rouge | none | -
    KMT | party | -
    Komeito | party | -
    Kulanu | party | -
    Kuomintang | party | -
    Labor | party | ambiguous
    LDP | party | -
    Meretz | party | -
    Move Forward | party | ambiguous
    MQM | party | -
    Muslim Brotherhood | party | -
    Muslim League | party | -
    National Coalition | party | ambiguous
    National League for Democracy | party | -
    NCP | party | -
    New Komeito | party | -
    New Zealand First | party | -
    Nidaa Tounes | party | -
    NLD | party | -
    One Nation | party | ambiguous
    Otzma Yehudit | party | -
    Pakatan Harapan | party | -
    Pakistan Tehreek-e-Insaf | party | -
    Palang Pracharat | party | -
    Parti Islam Se-Malaysia | party | -
    PAS | party | ambiguous
    Patriotic Union of Kurdistan | party | -
    PDI-P | party | -
    PDP | party | -
    Perikatan Nasional | party | -
    PFLP | none | -
    Phalange | party | ambiguous
    Pheu Thai | party | -
    PKR | party | -
    PLO | party | -
    PML-N | party | -
    PML-Q | party | -
    Popular Front for the Liberation of Palestine | none | -
    PPP | party | ambiguous
    PUK | party | -
    Rashtriya Janata Dal | party | -
    Rashtriya Swayamsevak Sangh | party | -
    Religious Zionism | party | ambiguous
    RSS | party | -
    Sadrists | party | -
    Saenuri | party | -
    Sairoon | party | -
    Shas | party | -
    Shinui | party | -
    Shiv Sena | party | -
    SLFP | party | -
    SLPP | party | -
    Social Credit | party | ambiguous
    Sri Lanka Podujana Peramuna | party | -
    State of Law | party | ambiguous
    Te Pāti Māori | party | -
    Telugu Desam | party | -
    Thai Rak Thai | party | -
    TMC | party | -
    Trinamool | party | -
    Trinamool Congress | party | -
    Tudeh | party | -
    UMNO | party | -
    Umno | party | -
    United Torah Judaism | party | -
    UNP | party | -
    USDP | party | -
    VHP | party | -
    Viet Cong | none | -
    Viet Minh | none | -
    Vishwa Hindu Parishad | party | -
    Wafd | party | -
    Workers' Party of Korea | party | -
    Yamina | party | ambiguous
    Yesh Atid | party | -
    Yisrael Beiteinu | party | -
    -- parties in Africa and the Americas
    ActionSA | party | -
    ANC | party | -
    APC | party | -
    Arena | party | ambiguous
    Azimio | party | -
    Black Panthers | none | -
    Bloc Quebecois | party | -
    Bloc Québécois | party | -
    Cambio Radical | party | -
    CAQ | party | -
    CCM | party | -
    Chadema | party | -
    Chama Cha Mapinduzi | party | -
    CNDD-FDD | party | -
    Coalition Avenir Québec | party | -
    Concertación | party | -
    DA | party | ambiguous
    DDP | party | -
    Democratic Alliance | party | -
    Democratic Party | party | -
    Democrats | party | ambiguous
    Economic Freedom Fighters | party | -
    EFF | party | -
    EPRDF | party | -
    Fanmi Lavalas | party | -
    FDC | party | -
    FLN | party | -
    FMLN | party | -
    Ford Kenya | party | -
    Freedom Front Plus | party | -
    FRELIMO | party | -
    Frente Amplio | party | -
    Frente de Todos | party | -
    FSLN | party | -
    Fuerza Popular | party | -
    GOP | party | -
    Grand Old Party | party | -
    Grits | party | ambiguous
    IFP | party | -
    Inkatha | party | -
    Jubilee | party | ambiguous
    KANU | party | -
    Kanu | party | -
    La Libertad Avanza | party | -
    Libertarians | party | ambiguous
    MDB | party | -
    MDC | party | -
    Morena | party | ambiguous
    Movement for Democratic Change | party | -
    Movimiento al Socialismo | party | -
    MPLA | party | -
    National Union for the Total Independence of Angola | party | -
    NDC | party | -
    NDP | party | -
    NPP | party | -
    NRM | party | -
    Nuevas Ideas | party | -
    ODM | party | -
    PAIGC | party | -
    PAN | party | ambiguous
    Parti Quebecois | party | -
    Parti Québécois | party | -
    Partido dos Trabalhadores | party | -
    Partido Liberal | party | -
    Pastef | party | -
    PDS | party | -
    People's Party of Canada | party | -
    PJ | party | -
    PMDB | party | -
    PNP | party | -
    PQ | party | -
    PRD | party | -
    PRI | party | -
    Propuesta Republicana | party | -
    Proud Boys | none | -
    PSDB | party | -
    PSUV | party | -
    PT | party | ambiguous
    Renamo | party | -
    RENAMO | party | -
    Republican Party | party | -
    Republicans | party | ambiguous
    Sandinista | party | ambiguous
    Sandinistas | party | -
    SWAPO | party | -
    Swapo | party | -
    Tea Party | party | -
    TPLF | party | -
    UDF | party | -
    UDM | party | -
    UDPS | party | -
    uMkhonto weSizwe | party | -
    UNITA | party | -
    Unita | party | -
    United Socialist Party of Venezuela | party | -
    UPND | party | -
    Vente Venezuela | party | -
    Voluntad Popular | party | -
    Workers' Party | party | -
    Zanu PF | party | -
    ZANU-PF | party | -
    Zanu-PF | party | -
    ZAPU | party | -
    -- armed groups, gangs and militants
    'Ndrangheta | none | -
    Abu Nidal | none | ambiguous
    Abu Sayyaf | none | -
    ADF | none | -
    Al Qaeda | none | -
    al Qaeda | none | -
    Al Qaida | none | -
    Al Shabaab | none | -
    al-Nusra | none | -
    al-Qaeda | none | -
    Al-Qaeda | none | -
    al-Qaida | none | -
    Al-Qaida | none | -
    al-Shabaab | none | -
    Al-Shabaab | none | -
    Al-Shabab | none | -
    al-Shabab | none | -
    Anonymous | none | ambiguous
    Ansar al-Sharia | none | -
    Ansar Allah | none | -
    Ansar Dine | none | -
    Ansarul Islam | none | -
    Anti-Balaka | none | -
    anti-Balaka | none | -
    Antifa | none | -
    APT28 | none | -
    APT29 | none | -
    AQAP | none | -
    AQIM | none | -
    Asa'ib Ahl al-Haq | none | -
    Atomwaffen | none | -
    AUC | none | -
    Aum Shinrikyo | none | -
    Azov | none | ambiguous
    Azov Battalion | none | -
    Baader-Meinhof | none | -
    Bandidos | none | -
    Barrio 18 | none | -
    Black September | none | ambiguous
    Blood & Honour | none | ambiguous
    Bloods | none | ambiguous
    Boko Haram | none | -
    Boogaloo Bois | none | -
    Cali Cartel | none | -
    Camorra | none | -
    Cartel de los Soles | none | -
    CJNG | none | -
    Clan del Golfo | none | -
    Comando Vermelho | none | -
    Combat 18 | none | -
    Conspiracy of Fire Cells | none | -
    Contras | none | -
    Cosa Nostra | none | -
    Cozy Bear | none | -
    Crips | none | -
    Daesh | none | -
    DarkSide | none | ambiguous
    Democratic Forces for the Liberation of Rwanda | none | -
    ELN | none | -
    EOKA | none | -
    EPR | none | -
    Estado Mayor Central | none | -
    ETIM | none | -
    EZLN | none | -
    Fancy Bear | none | -
    FARC | none | -
    Farc | none | -
    FDLR | none | -
    Fedayeen Saddam | none | -
    Force 17 | none | -
    Free Syrian Army | none | -
    G9 | none | -
    Generation Identity | none | -
    Gestapo | justice | -
    GIA | none | -
    Grey Wolves | none | -
    Guardians of Peace | none | -
    Gulf Cartel | none | -
    Haganah | none | -
    Haqqani | none | ambiguous
    Haqqani Network | none | -
    Harkat-ul-Mujahideen | none | -
    Hashd al-Shaabi | none | -
    Hayat Tahrir al-Sham | none | -
    Hell's Angels | none | -
    Hells Angels | none | -
    Hezb-e-Islami | none | -
    Hizb ut-Tahrir | none | -
    Hizballah | none | -
    Hizbollah | none | -
    Hizbullah | none | -
    Houthi | none | -
    Houthis | none | -
    HTS | none | -
    INLA | none | -
    Interahamwe | none | -
    IRA | none | -
    Irgun | none | -
    IS | none | ambiguous
    ISIL | none | -
    Isil | none | -
    ISIS | none | -
    Isis | none | ambiguous
    ISIS-K | none | -
    ISKP | none | -
    Islamic Jihad | none | ambiguous
    Islamic State | none | -
    Islamic State of Iraq and Syria | none | -
    Islamic State of Iraq and the Levant | none | -
    Jabhat al-Nusra | none | -
    Jaish-e-Mohammed | none | -
    Jalisco New Generation Cartel | none | -
    Janjaweed | none | -
    Jemaah Islamiyah | none | -
    JNIM | none | -
    Juarez Cartel | none | -
    Kadyrovtsy | none | -
    Killnet | none | -
    KKK | none | -
    KLA | none | -
    Kosovo Liberation Army | none | -
    Ku Klux Klan | none | -
    Lashkar-e-Jhangvi | none | -
    Lashkar-e-Taiba | none | -
    Lashkar-i-Taiba | none | -
    Latin Kings | none | -
    Lazarus Group | none | -
    LeT | none | -
    Liberation Tigers of Tamil Eelam | none | -
    LockBit | none | -
    Lord's Resistance Army | none | -
    Los Choneros | none | -
    Los Zetas | none | -
    Loyalist Volunteer Force | none | -
    LRA | none | -
    LTTE | none | -
    Luftwaffe | army | -
    LulzSec | none | -
    M-19 | none | -
    M23 | none | -
    Mafia | none | ambiguous
    Mahdi Army | none | -
    Mai-Mai | none | -
    Maoists | none | -
    Mara Salvatrucha | none | -
    Mau Mau | none | -
    Medellin Cartel | none | -
    MEK | none | -
    MEND | none | -
    MILF | none | -
    MNLA | none | -
    MNLF | none | -
    Mongols MC | none | -
    Montoneros | none | -
    Movement for the Emancipation of the Niger Delta | none | -
    MS-13 | none | -
    Mujahedeen | none | -
    Mujahedin-e Khalq | none | -
    Mujahideen | none | -
    National Action | none | ambiguous
    National Socialist Underground | none | -
    Naxalites | none | -
    Naxals | none | -
    Ndrangheta | none | -
    New IRA | none | -
    Northern Alliance | none | ambiguous
    NPA | none | -
    NPFL | none | -
    NSU | none | -
    Oath Keepers | none | -
    Official IRA | none | -
    OLA | none | -
    Outlaws MC | none | -
    Pagans | none | ambiguous
    Palestine Islamic Jihad | none | -
    Palestinian Islamic Jihad | none | -
    Patriot Front | none | -
    People's Protection Units | none | -
    Peshmerga | army | -
    PIJ | none | -
    PKK | none | -
    PMF | none | -
    Polisario | none | -
    Polisario Front | none | -
    Provisional IRA | none | -
    Provos | none | -
    QAnon | none | -
    Rapid Support Forces | army | -
    Real IRA | none | -
    Red Army | army | -
    Red Army Faction | none | -
    Red Brigades | none | -
    Red Hand Defenders | none | -
    REvil | none | -
    Revolutionary Armed Forces of Colombia | none | -
    Right Sector | none | -
    RSF | army | ambiguous
    RUF | none | -
    Rusich | none | -
    SDF | army | -
    Seleka | none | -
    Sendero Luminoso | none | -
    Shining Path | none | -
    Shower Posse | none | -
    Sinaloa Cartel | none | -
    Sipah-e-Sahaba | none | -
    SLA | none | -
    Sons of Iraq | none | -
    SPLA | none | -
    SPLM | none | -
    SS | army | ambiguous
    Sturmabteilung | none | -
    Syrian Democratic Forces | none | -
    Séléka | none | -
    Tahrir al-Sham | none | -
    Taleban | none | -
    Taliban | party | -
    Tamil Tigers | none | -
    Tehrik-e-Taliban Pakistan | none | -
    Tehrik-i-Taliban Pakistan | none | -
    Three Percenters | none | -
    Tijuana Cartel | none | -
    Tonton Macoutes | none | -
    Tren de Aragua | none | -
    TTP | none | -
    Tupamaros | none | -
    UDA | none | -
    Ulster Freedom Fighters | none | -
    Ulster Volunteer Force | none | -
    UVF | none | -
    Waffen-SS | army | -
    Wagner | none | ambiguous
    Wagner Group | none | -
    Weather Underground | none | -
    Weathermen | none | ambiguous
    Wehrmacht | army | -
    White Helmets | emergency | ambiguous
    Yakuza | none | -
    Yamaguchi-gumi | none | -
    YPG | none | -
    Zapatistas | none | -
    Zetas | none | -
    """
}
