// Family names that stand before the given name (Kim Jong-un, Xi Jinping, Nguyen Van A), for
// reading names and short forms. Entry: name | language: korean chinese vietnamese hungarian
// cambodian. A name of two languages stands once with both. Hungarian names appear surname first
// only in Hungarian. Written for this project. Licence: Apache-2.0.

/// Family names of languages that put the family first.
public enum SurnameFirst {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- Korean
    Ahn | korean
    An | korean chinese
    Bae | korean
    Baek | korean
    Baik | korean
    Ban | korean
    Bang | korean
    Bong | korean
    Byun | korean
    Cha | korean
    Chae | korean
    Chang | korean chinese
    Cho | korean
    Choe | korean
    Choi | korean
    Chon | korean
    Chong | korean
    Choo | korean
    Chu | korean chinese vietnamese
    Chun | korean
    Chung | korean
    Do | korean vietnamese
    Dokgo | korean
    Eom | korean
    Eun | korean
    Gil | korean
    Gong | korean chinese
    Goo | korean
    Gu | korean chinese
    Ha | korean vietnamese
    Hahn | korean
    Ham | korean
    Han | korean chinese
    Heo | korean
    Ho | korean chinese vietnamese
    Hong | korean chinese
    Huh | korean
    Hur | korean
    Hwang | korean
    Hwangbo | korean
    Hyon | korean
    Hyun | korean
    Im | korean
    In | korean
    Jang | korean
    Jegal | korean
    Jeon | korean
    Jeong | korean
    Ji | korean chinese
    Jin | korean chinese
    Jo | korean
    Joo | korean
    Ju | korean chinese
    Jun | korean
    Jung | korean
    Ka | korean
    Kam | korean
    Kang | korean chinese
    Kil | korean
    Kim | korean
    Ko | korean
    Kong | korean chinese
    Koo | korean
    Ku | korean chinese
    Kwak | korean
    Kwon | korean
    Kye | korean
    Kyung | korean
    Lee | korean chinese
    Lim | korean chinese
    Ma | korean chinese
    Maeng | korean
    Min | korean chinese
    Mo | korean chinese
    Moon | korean
    Mun | korean
    Myung | korean
    Na | korean chinese
    Nam | korean
    Namgung | korean
    Noh | korean
    Oh | korean
    Ok | korean
    Om | korean
    Pae | korean
    Paek | korean
    Paik | korean
    Pak | korean
    Park | korean
    Pyo | korean
    Pyon | korean
    Ra | korean
    Rha | korean
    Rhee | korean
    Rhim | korean
    Ri | korean
    Rim | korean
    Roh | korean
    Ryang | korean
    Ryom | korean
    Ryoo | korean
    Ryu | korean
    Sa | korean
    Seo | korean
    Seok | korean
    Seol | korean
    Seong | korean
    Shim | korean
    Shin | korean
    Sim | korean chinese
    Sin | korean
    So | korean chinese
    Sohn | korean
    Son | korean
    Song | korean chinese
    Suh | korean
    Sung | korean
    Sunwoo | korean
    Tae | korean
    Tak | korean
    Thae | korean
    To | korean
    U | korean
    Um | korean
    Wang | korean chinese
    Wi | korean
    Won | korean
    Woo | korean chinese
    Yang | korean chinese
    Yeo | korean chinese
    Yeon | korean
    Yi | korean chinese
    Yim | korean
    Yoo | korean
    Yoon | korean
    You | korean chinese
    Youn | korean
    Yu | korean chinese
    Yun | korean
    -- Chinese
    Ai | chinese
    Bai | chinese
    Bao | chinese
    Bi | chinese
    Bo | chinese
    Bu | chinese
    Cai | chinese
    Cao | chinese vietnamese
    Cen | chinese
    Chai | chinese
    Chan | chinese
    Chau | chinese
    Che | chinese
    Chen | chinese
    Cheng | chinese
    Cheong | chinese
    Cheung | chinese
    Chia | chinese
    Chiang | chinese
    Chien | chinese
    Chin | chinese
    Ching | chinese
    Chiu | chinese
    Chou | chinese
    Chow | chinese
    Chua | chinese
    Chui | chinese
    Cui | chinese
    Dai | chinese
    Deng | chinese
    Ding | chinese
    Dong | chinese
    Dou | chinese
    Du | chinese
    Duan | chinese
    Fan | chinese
    Fang | chinese
    Fei | chinese
    Feng | chinese
    Fok | chinese
    Foo | chinese
    Fu | chinese
    Fung | chinese
    Gan | chinese
    Gao | chinese
    Ge | chinese
    Geng | chinese
    Goh | chinese
    Guan | chinese
    Guo | chinese
    Hao | chinese
    Hau | chinese
    He | chinese
    Hsiao | chinese
    Hsieh | chinese
    Hsu | chinese
    Hu | chinese
    Hua | chinese
    Huang | chinese
    Hui | chinese
    Hung | chinese
    Huo | chinese
    Jia | chinese
    Jian | chinese
    Jiang | chinese
    Jiao | chinese
    Jing | chinese
    Kan | chinese
    Ke | chinese
    Koh | chinese
    Kuo | chinese
    Kwan | chinese
    Kwok | chinese
    Lai | chinese
    Lam | chinese vietnamese
    Lan | chinese
    Lau | chinese
    Law | chinese
    Le | vietnamese chinese
    Lei | chinese
    Leung | chinese
    Li | chinese
    Lian | chinese
    Liang | chinese
    Liao | chinese
    Lin | chinese
    Ling | chinese
    Liu | chinese
    Lo | chinese
    Loh | chinese
    Long | chinese
    Lou | chinese
    Low | chinese
    Lu | chinese
    Lui | chinese
    Luk | chinese
    Luo | chinese
    Lv | chinese
    Lü | chinese
    Mao | chinese
    Mei | chinese
    Meng | chinese
    Miao | chinese
    Mok | chinese
    Ng | chinese
    Ni | chinese
    Nie | chinese
    Ning | chinese
    Niu | chinese
    Ong | chinese
    Ou | chinese
    Ouyang | chinese
    Pan | chinese
    Pang | chinese
    Pei | chinese
    Peng | chinese
    Pi | chinese
    Poon | chinese
    Pu | chinese
    Qi | chinese
    Qian | chinese
    Qiao | chinese
    Qin | chinese
    Qiu | chinese
    Qu | chinese
    Quan | chinese
    Ren | chinese
    Rong | chinese
    Ruan | chinese
    Sha | chinese
    Shang | chinese
    Shao | chinese
    Shen | chinese
    Sheng | chinese
    Shi | chinese
    Shih | chinese
    Shum | chinese
    Sima | chinese
    Situ | chinese
    Siu | chinese
    Soong | chinese
    Su | chinese
    Sui | chinese
    Sun | chinese
    Sze | chinese
    Szeto | chinese
    Tai | chinese
    Tam | chinese vietnamese
    Tan | chinese
    Tang | chinese
    Tao | chinese
    Tay | chinese
    Teng | chinese
    Teo | chinese
    Tian | chinese
    Ting | chinese
    Tong | chinese
    Tsai | chinese
    Tsang | chinese
    Tse | chinese
    Tseng | chinese
    Tsui | chinese
    Tu | chinese
    Tung | chinese
    Wan | chinese
    Wei | chinese
    Wen | chinese
    Weng | chinese
    Wong | chinese
    Wu | chinese
    Xi | chinese
    Xia | chinese
    Xiang | chinese
    Xiao | chinese
    Xie | chinese
    Xin | chinese
    Xing | chinese
    Xiong | chinese
    Xu | chinese
    Xuan | chinese
    Xue | chinese
    Yam | chinese
    Yan | chinese
    Yao | chinese
    Yap | chinese
    Ye | chinese
    Yeh | chinese
    Yen | chinese
    Yeung | chinese
    Yin | chinese
    Ying | chinese
    Yip | chinese
    Yong | chinese
    Yuan | chinese
    Yue | chinese
    Yuen | chinese
    Yung | chinese
    Zang | chinese
    Zeng | chinese
    Zha | chinese
    Zhan | chinese
    Zhang | chinese
    Zhao | chinese
    Zhen | chinese
    Zheng | chinese
    Zhong | chinese
    Zhou | chinese
    Zhu | chinese
    Zhuang | chinese
    Zhuge | chinese
    Zou | chinese
    Zuo | chinese
    -- Vietnamese
    Bui | vietnamese
    Bùi | vietnamese
    Dang | vietnamese
    Dao | vietnamese
    Dinh | vietnamese
    Doan | vietnamese
    Duong | vietnamese
    Dương | vietnamese
    Giang | vietnamese
    Hoang | vietnamese
    Hoàng | vietnamese
    Huynh | vietnamese
    Huỳnh | vietnamese
    La | vietnamese
    Lieu | vietnamese
    Luong | vietnamese
    Luu | vietnamese
    Ly | vietnamese
    Mac | vietnamese
    Mai | vietnamese
    Ngo | vietnamese
    Nguyen | vietnamese
    Nguyễn | vietnamese
    Ngô | vietnamese
    Ninh | vietnamese
    Pham | vietnamese
    Phan | vietnamese
    Phung | vietnamese
    Phạm | vietnamese
    Quach | vietnamese
    Ta | vietnamese
    Thai | vietnamese
    Tran | vietnamese
    Trinh | vietnamese
    Truong | vietnamese
    Trương | vietnamese
    Trần | vietnamese
    Vo | vietnamese
    Vu | vietnamese
    Vuong | vietnamese
    Võ | vietnamese
    Vũ | vietnamese
    Đặng | vietnamese
    -- Hungarian and Cambodian
    Balogh | hungarian
    Chea | cambodian
    Farkas | hungarian
    Heng | cambodian
    Horváth | hungarian
    Hun | cambodian
    Kem | cambodian
    Khieu | cambodian
    Kiss | hungarian
    Kovács | hungarian
    Magyar | hungarian
    Molnár | hungarian
    Nagy | hungarian
    Norodom | cambodian
    Nuon | cambodian
    Németh | hungarian
    Orbán | hungarian
    Sam | cambodian
    Sar | cambodian
    Szabó | hungarian
    Tóth | hungarian
    Varga | hungarian
    """
}
