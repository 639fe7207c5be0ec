// Words of social media, for source typing (channel social) and embeds. Entry: word | class:
// network post verb user feature pattern. Patterns: H a handle (@ and 1 to 30 letters,
// digits, underscores), T a hashtag, N a network. A verb or post counts only beside a network,
// handle, user or embed. Written for this project. Licence: Apache-2.0.

/// Networks, posts and users.
public enum SocialWords {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- networks
    4chan | network
    8kun | network
    BeReal | network
    Bilibili | network
    Bluesky | network
    Clubhouse | network
    Discord | network
    Douban | network
    Douyin | network
    Facebook | network
    Flickr | network
    Gab | network
    Instagram | network
    KakaoTalk | network
    Koo | network
    Kuaishou | network
    Line | network
    LinkedIn | network
    Mastodon | network
    Medium | network
    Messenger | network
    MySpace | network
    Naver | network
    Nextdoor | network
    Odnoklassniki | network
    Orkut | network
    Parler | network
    Periscope | network
    Pinterest | network
    Quora | network
    Reddit | network
    RedNote | network
    Rumble | network
    ShareChat | network
    Signal | network
    Snapchat | network
    social media | network
    social networks | network
    Substack | network
    Telegram | network
    the messaging app | network
    the microblogging site | network
    the photo-sharing app | network
    the platform | network
    the social network | network
    the video-sharing site | network
    Threads | network
    TikTok | network
    Truth Social | network
    Tumblr | network
    Twitch | network
    Twitter | network
    Viber | network
    Vimeo | network
    Vine | network
    VK | network
    VKontakte | network
    WeChat | network
    Weibo | network
    WhatsApp | network
    X | network
    Xiaohongshu | network
    YouTube | network
    Zalo | network
    Zhihu | network
    -- posts
    bio | post
    blog | post
    blog post | post
    blog posts | post
    caption | post
    captions | post
    channel post | post
    clip | post
    clips | post
    comment | post
    comments | post
    deleted post | post
    deleted tweet | post
    direct message | post
    direct messages | post
    DM | post
    DMs | post
    emoji | post
    Facebook post | post
    Facebook posts | post
    hashtag | post
    hashtags | post
    Instagram post | post
    Instagram story | post
    like | post
    likes | post
    link | post
    live stream | post
    livestream | post
    meme | post
    memes | post
    message | post
    messages | post
    online post | post
    online posts | post
    photo | post
    photos | post
    picture | post
    pictures | post
    podcast | post
    poll | post
    post | post
    posts | post
    profile | post
    reel | post
    reels | post
    replies | post
    reply | post
    repost | post
    reposts | post
    retweet | post
    retweets | post
    screenshot | post
    screenshots | post
    selfie | post
    share | post
    shares | post
    skeet | post
    snap | post
    snaps | post
    social media post | post
    social media posts | post
    status | post
    status update | post
    stories | post
    story | post
    Telegram channel | post
    Telegram post | post
    thread | post
    threads | post
    TikTok video | post
    toot | post
    tweet | post
    tweets | post
    Twitter thread | post
    video | post
    videos | post
    viral post | post
    viral video | post
    vlog | post
    voice message | post
    voice note | post
    WhatsApp message | post
    WhatsApp messages | post
    X post | post
    YouTube video | post
    -- verbs
    according to a post | verb
    announce on N | verb
    block | verb
    blog | verb
    caption | verb
    comment | verb
    delete | verb
    DM | verb
    follow | verb
    go viral | verb
    in a Facebook post | verb
    in a post on N | verb
    in a statement on N | verb
    in a thread | verb
    in a tweet | verb
    in a video posted on N | verb
    in a video shared on N | verb
    in an Instagram post | verb
    like | verb
    live-stream | verb
    live-tweet | verb
    livestream | verb
    message | verb
    post | verb
    post on N | verb
    post to N | verb
    posted on N | verb
    reply | verb
    repost | verb
    retweet | verb
    said in a post | verb
    said in a tweet | verb
    said on N | verb
    say on N | verb
    share | verb
    share on N | verb
    stream | verb
    tag | verb
    take to N | verb
    take to social media | verb
    text | verb
    trend | verb
    troll | verb
    tweet | verb
    tweeted that | verb
    unfollow | verb
    upload | verb
    via N | verb
    vlog | verb
    write on N | verb
    wrote in a post | verb
    wrote in a tweet | verb
    wrote on N | verb
    -- users
    account | user
    accounts | user
    admin | user
    anonymous account | user
    another user | user
    blogger | user
    bloggers | user
    bot | user
    bots | user
    commenter | user
    commenters | user
    Facebook user | user
    Facebook users | user
    fan account | user
    follower | user
    followers | user
    group member | user
    handle | user
    handles | user
    influencer | user
    influencers | user
    Instagram user | user
    internet user | user
    internet users | user
    moderator | user
    moderators | user
    netizen | user
    netizens | user
    official account | user
    one user | user
    page administrator | user
    parody account | user
    poster | user
    posters | user
    Reddit user | user
    Redditor | user
    Redditors | user
    social media user | user
    social media users | user
    streamer | user
    streamers | user
    subscriber | user
    subscribers | user
    TikTok user | user
    TikToker | user
    TikTokers | user
    troll | user
    trolls | user
    tweeter | user
    tweeters | user
    Twitter user | user
    Twitter users | user
    user | user
    users | user
    verified account | user
    vlogger | user
    web user | user
    web users | user
    Weibo user | user
    Weibo users | user
    X user | user
    X users | user
    YouTuber | user
    YouTubers | user
    -- places and features
    app | feature
    channel | feature
    chat group | feature
    chat room | feature
    comment section | feature
    comments section | feature
    Facebook group | feature
    Facebook page | feature
    feed | feature
    forum | feature
    forums | feature
    group | feature
    group chat | feature
    hashtag campaign | feature
    inbox | feature
    message board | feature
    news feed | feature
    newsfeed | feature
    on N | feature
    on social media | feature
    online | feature
    page | feature
    platform | feature
    profile page | feature
    subreddit | feature
    timeline | feature
    trending | feature
    viral | feature
    WhatsApp group | feature
    -- patterns
    (H) | pattern
    A post shared by | pattern
    H | pattern
    H posted | pattern
    H said | pattern
    H tweeted | pattern
    H wrote | pattern
    known as H | pattern
    N user H | pattern
    pic.twitter.com | pattern
    posting as H | pattern
    RT H | pattern
    T | pattern
    t.co/ | pattern
    the account H | pattern
    under the name H | pattern
    using the handle H | pattern
    via H | pattern
    View post on N | pattern
    View this post on Instagram | pattern
    who goes by H | pattern
    who tweets as H | pattern
    """
}
