// Small words inside names (Ursula von der Leyen, Mohammed bin Salman, O'Brien), for reading a name
// as one. Entry: particle | shape: word (stands alone between capitalised words), prefix (glued to
// the next letters, as in O'Brien, al-Assad, McKay), suffix (after the name: Jr, III, -san).
// Written for this project. Licence: Apache-2.0.

/// Particles, prefixes and suffixes of personal names.
public enum NameParticles {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- words
    a/l | word
    a/p | word
    aal | word
    ab | word
    abd | word
    Abd | word
    Abdul | word
    abu | word
    Abu | word
    af | word
    ag | word
    aka | word
    al | word
    Al | word
    alias | word
    Ap | word
    ap | word
    av | word
    bat | word
    ben | word
    Ben | word
    bin | word
    Bin | word
    bint | word
    Bint | word
    binte | word
    binti | word
    d' | word
    d/o | word
    da | word
    Da | word
    dal | word
    dalla | word
    das | word
    Das | word
    de | word
    De | word
    de la | word
    De la | word
    de las | word
    de le | word
    de los | word
    degli | word
    dei | word
    del | word
    Del | word
    della | word
    Della | word
    delle | word
    dello | word
    des | word
    di | word
    Di | word
    do | word
    dos | word
    Dos | word
    du | word
    Du | word
    e | word
    el | word
    El | word
    es | word
    ferch | word
    Fitz | word
    i | word
    ibn | word
    Ibn | word
    in 't | word
    la | word
    La | word
    le | word
    Le | word
    Mac | word
    Mc | word
    nee | word
    Ni | word
    Nic | word
    né | word
    née | word
    Ní | word
    op de | word
    ould | word
    Ould | word
    s/o | word
    Saint | word
    Sainte | word
    San | word
    Santa | word
    St | word
    St. | word
    Ste | word
    te | word
    ten | word
    Ten | word
    ter | word
    Ter | word
    Ua | word
    ud | word
    ul | word
    umm | word
    ur | word
    van | word
    Van | word
    van 't | word
    van de | word
    van den | word
    Van den | word
    van der | word
    Van der | word
    van het | word
    vom | word
    von | word
    Von | word
    von dem | word
    von den | word
    von der | word
    von und zu | word
    y | word
    zu | word
    zum | word
    zur | word
    Ó | word
    -- prefixes
    Abd- | prefix
    Abdul- | prefix
    ad- | prefix
    al- | prefix
    Al- | prefix
    ar- | prefix
    as- | prefix
    at- | prefix
    az- | prefix
    Bar- | prefix
    Bat- | prefix
    Ben- | prefix
    D' | prefix
    d' | prefix
    De | prefix
    Di | prefix
    Du | prefix
    el- | prefix
    El- | prefix
    Fitz | prefix
    L' | prefix
    l' | prefix
    La | prefix
    Le | prefix
    M' | prefix
    Mac | prefix
    Mc | prefix
    N' | prefix
    Ng' | prefix
    O' | prefix
    St. | prefix
    ud- | prefix
    ul- | prefix
    ur- | prefix
    Van | prefix
    Vander | prefix
    -- suffixes
    (ret) | suffix
    -bhai | suffix
    -ji | suffix
    -oğlu | suffix
    -san | suffix
    -ssi | suffix
    -zade | suffix
    CBE | suffix
    CMG | suffix
    DBE | suffix
    DC | suffix
    DDS | suffix
    DFC | suffix
    DSO | suffix
    Esq | suffix
    Esq. | suffix
    FRS | suffix
    GC | suffix
    GCB | suffix
    II | suffix
    III | suffix
    IV | suffix
    J.D. | suffix
    JD | suffix
    Jr | suffix
    Jr. | suffix
    Junior | suffix
    KBE | suffix
    KC | suffix
    KCB | suffix
    M.D. | suffix
    MBE | suffix
    MD | suffix
    MEP | suffix
    MLA | suffix
    MP | suffix
    MSP | suffix
    OBE | suffix
    OM | suffix
    PC | suffix
    Ph.D. | suffix
    PhD | suffix
    QC | suffix
    ret | suffix
    ret. | suffix
    Ret. | suffix
    RN | suffix
    SC | suffix
    Senior | suffix
    Sr | suffix
    Sr. | suffix
    TD | suffix
    the Elder | suffix
    the Great | suffix
    the Younger | suffix
    V | suffix
    VC | suffix
    VI | suffix
    VII | suffix
    VIII | suffix
    """
}
