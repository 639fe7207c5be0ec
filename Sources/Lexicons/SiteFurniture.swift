// Lines of web pages that are no part of the article, for extraction and last-line checks. Entry:
// phrase | place | class. place: start (a line beginning so), whole (the line alone), end (a line
// ending so). class: share, advertisement, related, subscribe, navigation, comment, legal, consent,
// credit, correction, player. Compared without case and end punctuation. Written for this project.
// Licence: Apache-2.0.

/// Furniture lines of news sites.
public enum SiteFurniture {
  /// The entries, one a line; a line that starts with `--` heads a group.
  public static let entries: StaticString = """
    -- sharing
    A post shared by | start | share
    Add as preferred source | start | share
    Add to favorites | whole | share
    Add to favourites | whole | share
    Add to list | whole | share
    Bookmark | whole | share
    Bookmark this article | whole | share
    Copied | whole | share
    Copy link | whole | share
    Email | whole | share
    Email article | whole | share
    Email this | whole | share
    Email this article | whole | share
    Email this story | whole | share
    Email to a friend | whole | share
    Facebook | whole | share
    Flipboard | whole | share
    Follow her on Twitter | start | share
    Follow him on Twitter | start | share
    Follow on | whole | share
    Follow the author | start | share
    Follow us | start | share
    Follow us on | start | share
    Follow us on Facebook | start | share
    Follow us on Instagram | start | share
    Follow us on Twitter | start | share
    Gift article | whole | share
    Gift this article | whole | share
    Give this article | whole | share
    Like this | whole | share
    Like us on Facebook | start | share
    Link copied | whole | share
    LinkedIn | whole | share
    Listen | whole | share
    Listen to this article | whole | share
    Listen to this story | whole | share
    Messenger | whole | share
    More share options | whole | share
    Pin it | whole | share
    Pinterest | whole | share
    Pocket | whole | share
    Print | whole | share
    Print article | whole | share
    Print this | whole | share
    Print this article | whole | share
    Print this page | whole | share
    Reddit | whole | share
    Repost | whole | share
    Republish this article | start | share
    Save | whole | share
    Save article | whole | share
    Save for later | whole | share
    Save this article | whole | share
    Saved | whole | share
    Send to a friend | whole | share
    Share | whole | share
    Share close | whole | share
    Share full article | whole | share
    Share link | whole | share
    Share on Facebook | whole | share
    Share on LinkedIn | whole | share
    Share on Twitter | whole | share
    Share on WhatsApp | whole | share
    Share on X | whole | share
    Share options | whole | share
    Share page | whole | share
    Share this | whole | share
    Share this article | whole | share
    Share this page | whole | share
    Share this story | whole | share
    Share via email | whole | share
    Share with | whole | share
    Telegram | whole | share
    Tweet | whole | share
    Tweet this | whole | share
    Tweet this article | whole | share
    Twitter | whole | share
    View on Instagram | whole | share
    View on Twitter | whole | share
    View on X | whole | share
    View this post on Instagram | start | share
    WhatsApp | whole | share
    -- advertisements
    Ad | whole | advertisement
    Ad choices | whole | advertisement
    Ad feedback | whole | advertisement
    AdChoices | whole | advertisement
    Ads | whole | advertisement
    Advertisement | whole | advertisement
    Advertisement - scroll to continue | whole | advertisement
    Advertisements | whole | advertisement
    Advertising | whole | advertisement
    Affiliate links | start | advertisement
    Around the web | whole | advertisement
    Article continues after ad | whole | advertisement
    Article continues below | whole | advertisement
    Article continues below advertisement | whole | advertisement
    Brought to you by | start | advertisement
    Buy now | whole | advertisement
    by Taboola | end | advertisement
    Close ad | whole | advertisement
    Commercial break | whole | advertisement
    Continue reading the main story | whole | advertisement
    From our partners | whole | advertisement
    Paid content | whole | advertisement
    Paid partnership | start | advertisement
    Paid post | whole | advertisement
    Partner content | whole | advertisement
    Powered by | start | advertisement
    Presented by | start | advertisement
    Promoted | whole | advertisement
    Promoted content | whole | advertisement
    Promoted stories | whole | advertisement
    Recommended by Outbrain | whole | advertisement
    Remove ads | whole | advertisement
    Report ad | whole | advertisement
    Report this ad | whole | advertisement
    Scroll down for more | whole | advertisement
    Scroll down for video | whole | advertisement
    Scroll to continue | whole | advertisement
    Shop now | whole | advertisement
    Skip ad | whole | advertisement
    Skip advertisement | whole | advertisement
    Special offer | whole | advertisement
    Sponsored | whole | advertisement
    Sponsored by | start | advertisement
    Sponsored content | whole | advertisement
    Sponsored links | whole | advertisement
    Story continues | whole | advertisement
    Story continues below | whole | advertisement
    Story continues below advertisement | whole | advertisement
    This article contains affiliate links | start | advertisement
    This is an advertisement | start | advertisement
    Today's deals | whole | advertisement
    We may earn a commission | start | advertisement
    We may receive a commission | start | advertisement
    Why this ad? | whole | advertisement
    You may be interested in | start | advertisement
    -- related stories
    Also read | start | related
    Also read: | start | related
    Analysis: | start | related
    Categories: | start | related
    Category: | start | related
    Click here for | start | related
    Click here to | start | related
    Click to | start | related
    Companies: | start | related
    Discover more | whole | related
    Don't miss | whole | related
    Don't miss: | start | related
    Editor's choice | whole | related
    Editor's picks | whole | related
    Editorial: | start | related
    Editors' picks | whole | related
    Elsewhere on | start | related
    Elsewhere on the web | whole | related
    Exclusive: | start | related
    Explainer: | start | related
    Explore more | whole | related
    Explore more on these topics | whole | related
    Filed under | start | related
    Filed under: | start | related
    Find out more | start | related
    Follow live | start | related
    For you | whole | related
    From the archive | whole | related
    From the archives | whole | related
    Further information | whole | related
    Further reading | whole | related
    Gallery: | start | related
    In case you missed it | whole | related
    In other news | whole | related
    In pictures | whole | related
    In pictures: | start | related
    In this article | whole | related
    In this story | whole | related
    Keep reading | whole | related
    Keywords: | start | related
    Latest | whole | related
    Latest news | whole | related
    Latest stories | whole | related
    Latest updates | whole | related
    Learn more | start | related
    Listen: | start | related
    Live updates: | start | related
    More from | start | related
    More like this | whole | related
    More news | whole | related
    More on | start | related
    More on this story | whole | related
    More on this topic | whole | related
    More stories | whole | related
    More stories from | start | related
    More stories like this | whole | related
    More to read | whole | related
    More top stories | whole | related
    More videos | whole | related
    Most commented | whole | related
    Most popular | whole | related
    Most read | whole | related
    Most recent | whole | related
    Most shared | whole | related
    Most viewed | whole | related
    Most watched | whole | related
    Must read | whole | related
    Must reads | whole | related
    Must-reads | whole | related
    Next article | whole | related
    Next post | whole | related
    Next story | whole | related
    Next up | whole | related
    Opinion: | start | related
    People in this story | whole | related
    Photos: | start | related
    Popular now | whole | related
    Popular stories | whole | related
    Posted in | start | related
    Previous article | whole | related
    Previous post | whole | related
    Previous story | whole | related
    Read also | start | related
    Read full article | whole | related
    Read full story | whole | related
    Read here | start | related
    Read more | start | related
    Read more about | start | related
    Read more: | start | related
    Read next | start | related
    Read on | whole | related
    Read the full article | start | related
    Read the full story | start | related
    Read the rest | start | related
    Recommended | whole | related
    Recommended for you | whole | related
    Recommended reading | whole | related
    Recommended stories | whole | related
    Recommended videos | whole | related
    Related | start | related
    Related article | whole | related
    Related articles | whole | related
    Related content | whole | related
    Related coverage | whole | related
    Related internet links | whole | related
    Related items | whole | related
    Related links | whole | related
    Related news | whole | related
    Related stories | whole | related
    Related story | whole | related
    Related topics | whole | related
    Related Topics: | start | related
    Related video | whole | related
    Related: | start | related
    See also | start | related
    See also: | start | related
    See more | start | related
    See more on this topic | whole | related
    Stories for you | whole | related
    Suggested articles | whole | related
    Suggested reading | whole | related
    Tags | whole | related
    Tags: | start | related
    Tap here to | start | related
    Top picks | whole | related
    Top stories | whole | related
    Top story | whole | related
    Topics | whole | related
    Topics in this story | whole | related
    Topics: | start | related
    Trending | whole | related
    Trending now | whole | related
    Trending stories | whole | related
    Up next | whole | related
    Video: | start | related
    View all | whole | related
    View comments | whole | related
    View gallery | whole | related
    View more | whole | related
    View photos | whole | related
    View slideshow | whole | related
    Watch live | whole | related
    Watch more | start | related
    Watch now | whole | related
    Watch the video | start | related
    Watch: | start | related
    What to know | whole | related
    What to read next | whole | related
    What you need to know | whole | related
    You may also like | whole | related
    You may like | whole | related
    You might also like | whole | related
    You might be interested in | whole | related
    -- subscribing
    Allow notifications | start | subscribe
    Already a subscriber | start | subscribe
    Already have an account | start | subscribe
    Already registered | start | subscribe
    Available on the App Store | start | subscribe
    Become a member | start | subscribe
    Become a subscriber | start | subscribe
    Breaking news alerts | whole | subscribe
    By clicking | start | subscribe
    By entering your email | start | subscribe
    By signing up | start | subscribe
    By subscribing | start | subscribe
    Continue reading | whole | subscribe
    Continue reading with | start | subscribe
    Continue reading your article with | start | subscribe
    Continue to article | whole | subscribe
    Contribute | whole | subscribe
    Create a free account | start | subscribe
    Create an account | start | subscribe
    Create your free account | start | subscribe
    Delivered to your inbox | start | subscribe
    Donate | whole | subscribe
    Donate now | whole | subscribe
    Donate today | whole | subscribe
    Download our app | start | subscribe
    Download our free app | start | subscribe
    Download the app | start | subscribe
    Email address | whole | subscribe
    Enable JavaScript | start | subscribe
    Enter your email | start | subscribe
    Enter your email address | start | subscribe
    Free trial | whole | subscribe
    Get breaking news | start | subscribe
    Get email alerts | start | subscribe
    Get news alerts | start | subscribe
    Get notified | start | subscribe
    Get our newsletter | start | subscribe
    Get started | whole | subscribe
    Get the app | start | subscribe
    Get the best of | start | subscribe
    Get the latest | start | subscribe
    Get the news | start | subscribe
    Get the newsletter | start | subscribe
    Get unlimited access | start | subscribe
    Join now | whole | subscribe
    Join our | start | subscribe
    Join the conversation | whole | subscribe
    Log in | whole | subscribe
    Log in to | start | subscribe
    Log out | whole | subscribe
    Login | whole | subscribe
    Make a contribution | start | subscribe
    Make a donation | start | subscribe
    Manage newsletters | start | subscribe
    Manage your subscription | start | subscribe
    My account | whole | subscribe
    Never miss a story | start | subscribe
    Newsletter | whole | subscribe
    Newsletters | whole | subscribe
    Not a subscriber | start | subscribe
    Not registered yet | start | subscribe
    Our newsletter | whole | subscribe
    Please check your inbox | start | subscribe
    Please enable JavaScript | start | subscribe
    Please enter a valid email | start | subscribe
    Please log in | start | subscribe
    Please sign in | start | subscribe
    Please subscribe | start | subscribe
    Register | whole | subscribe
    Register for free | whole | subscribe
    Register now | whole | subscribe
    Register to | start | subscribe
    Sign in | whole | subscribe
    Sign in or | start | subscribe
    Sign in to | start | subscribe
    Sign out | whole | subscribe
    Sign up | start | subscribe
    Sign up for | start | subscribe
    Sign up for our daily newsletter | start | subscribe
    Sign up for our newsletter | start | subscribe
    Sign up here | start | subscribe
    Sign up now | start | subscribe
    Sign up to | start | subscribe
    Sign up to our newsletter | start | subscribe
    Start your free trial | start | subscribe
    Start your subscription | start | subscribe
    Stay connected | start | subscribe
    Stay in the know | start | subscribe
    Stay informed | start | subscribe
    Stay up to date | start | subscribe
    Subscribe | whole | subscribe
    Subscribe for | start | subscribe
    Subscribe here | start | subscribe
    Subscribe now | whole | subscribe
    Subscribe to | start | subscribe
    Subscribe today | start | subscribe
    Subscriber only | whole | subscribe
    Subscriber-only | start | subscribe
    Subscribers only | whole | subscribe
    Support independent journalism | start | subscribe
    Support our journalism | start | subscribe
    Support quality journalism | start | subscribe
    Support us | whole | subscribe
    Thank you for signing up | start | subscribe
    Thank you for subscribing | start | subscribe
    Thanks for signing up | start | subscribe
    Thanks for subscribing | start | subscribe
    This article is for subscribers | start | subscribe
    This article is free to read | start | subscribe
    This content is for subscribers | start | subscribe
    This story is for subscribers | start | subscribe
    To continue reading | start | subscribe
    To read the full story | start | subscribe
    Try it free | start | subscribe
    Turn on notifications | start | subscribe
    Unlock the full article | start | subscribe
    Unlock this article | start | subscribe
    Unsubscribe | whole | subscribe
    We'll send you | start | subscribe
    You have been subscribed | start | subscribe
    You have reached your limit | start | subscribe
    You have X free articles remaining | start | subscribe
    You've reached your limit | start | subscribe
    Your email | whole | subscribe
    Your email address | start | subscribe
    -- navigation
    1 of | start | navigation
    About | whole | navigation
    About the author | whole | navigation
    About us | whole | navigation
    Accessibility | whole | navigation
    Accessibility help | whole | navigation
    Accessibility statement | whole | navigation
    Advertise | whole | navigation
    Advertise with us | whole | navigation
    All sections | whole | navigation
    Apps | whole | navigation
    Archive | whole | navigation
    Archives | whole | navigation
    Arts | whole | navigation
    Back | whole | navigation
    Back to home | whole | navigation
    Back to top | whole | navigation
    Breadcrumb | whole | navigation
    Business | whole | navigation
    Careers | whole | navigation
    Cars | whole | navigation
    Change edition | whole | navigation
    Choose edition | whole | navigation
    Classifieds | whole | navigation
    Close | whole | navigation
    Close dialog | whole | navigation
    Close menu | whole | navigation
    Close modal | whole | navigation
    Collapse | whole | navigation
    Contact | whole | navigation
    Contact us | whole | navigation
    Crossword | whole | navigation
    Crosswords | whole | navigation
    Culture | whole | navigation
    Edition | whole | navigation
    English | whole | navigation
    Enlarge | whole | navigation
    Enlarge image | whole | navigation
    Entertainment | whole | navigation
    Estimated reading time | start | navigation
    Expand | whole | navigation
    FAQ | whole | navigation
    FAQs | whole | navigation
    Feedback | whole | navigation
    Feeds | whole | navigation
    First published | start | navigation
    Full screen | whole | navigation
    Fullscreen | whole | navigation
    Games | whole | navigation
    Go to homepage | whole | navigation
    Health | whole | navigation
    Help | whole | navigation
    Help center | whole | navigation
    Help centre | whole | navigation
    Hide caption | whole | navigation
    Home | whole | navigation
    Horoscopes | whole | navigation
    Image 1 of | start | navigation
    International edition | whole | navigation
    Jobs | whole | navigation
    Jump to | whole | navigation
    Language | whole | navigation
    Languages | whole | navigation
    Last modified | start | navigation
    Last updated | start | navigation
    Life | whole | navigation
    Lifestyle | whole | navigation
    Live | whole | navigation
    Live TV | whole | navigation
    Load more | whole | navigation
    Loading | whole | navigation
    Loading... | whole | navigation
    Main menu | whole | navigation
    Main navigation | whole | navigation
    Menu | whole | navigation
    min read | end | navigation
    mins read | end | navigation
    minute read | end | navigation
    Mobile | whole | navigation
    Modified | start | navigation
    Money | whole | navigation
    News | whole | navigation
    Next | whole | navigation
    Obituaries | whole | navigation
    Open image in gallery | whole | navigation
    Open in new window | whole | navigation
    Open menu | whole | navigation
    Opinion | whole | navigation
    Page 1 of | start | navigation
    Photo 1 of | start | navigation
    Photos | whole | navigation
    Podcasts | whole | navigation
    Politics | whole | navigation
    Posted | start | navigation
    Posted: | start | navigation
    Press office | whole | navigation
    Previous | whole | navigation
    Property | whole | navigation
    Published | whole | navigation
    Published at | start | navigation
    Published on | start | navigation
    Published: | start | navigation
    Puzzles | whole | navigation
    Reading time | start | navigation
    Return to top | whole | navigation
    RSS | whole | navigation
    RSS feeds | whole | navigation
    Science | whole | navigation
    Search | whole | navigation
    Search this site | whole | navigation
    Sections | whole | navigation
    Send feedback | whole | navigation
    Shopping | whole | navigation
    Show all | whole | navigation
    Show caption | whole | navigation
    Show less | whole | navigation
    Show more | whole | navigation
    Site index | whole | navigation
    Site map | whole | navigation
    Sitemap | whole | navigation
    Skip to content | whole | navigation
    Skip to footer | whole | navigation
    Skip to main content | whole | navigation
    Skip to navigation | whole | navigation
    Slide 1 of | start | navigation
    Sport | whole | navigation
    Sports | whole | navigation
    Tech | whole | navigation
    Technology | whole | navigation
    Toggle caption | whole | navigation
    Top of page | whole | navigation
    Travel | whole | navigation
    TV guide | whole | navigation
    U.S. | whole | navigation
    UK | whole | navigation
    UK edition | whole | navigation
    Updated | start | navigation
    Updated: | start | navigation
    US edition | whole | navigation
    Video | whole | navigation
    Videos | whole | navigation
    View fullscreen | whole | navigation
    View image | whole | navigation
    View larger image | whole | navigation
    Weather | whole | navigation
    Work for us | whole | navigation
    World | whole | navigation
    You are here | whole | navigation
    You are here: | start | navigation
    -- comments
    0 comments | whole | comment
    Add a comment | whole | comment
    Add comment | whole | comment
    Add your comment | whole | comment
    Are you affected by | start | comment
    Best rated | whole | comment
    can be reached at | end | comment
    Comment | whole | comment
    Comment guidelines | whole | comment
    Commenting is closed | start | comment
    Comments | whole | comment
    Comments are closed | whole | comment
    Comments are closed for this article | whole | comment
    Comments are now closed | whole | comment
    Comments are off for this post | whole | comment
    Comments have been disabled | whole | comment
    Community guidelines | whole | comment
    Contact our | start | comment
    Contact the author | start | comment
    Contact the newsroom | start | comment
    Contact the reporter | start | comment
    Did you find this useful? | whole | comment
    Do you have a story? | start | comment
    Email the newsroom | start | comment
    Email us at | start | comment
    Flag as inappropriate | whole | comment
    Get in touch with | start | comment
    Got a story? | start | comment
    Got a tip? | start | comment
    Have a story? | start | comment
    Have a tip? | start | comment
    Have you been affected by | start | comment
    Have your say | start | comment
    Have your say | whole | comment
    Hide comments | whole | comment
    If you have a story | start | comment
    If you have information | start | comment
    If you want to share | start | comment
    Is there something wrong with this article? | start | comment
    Join the debate | whole | comment
    Join the discussion | whole | comment
    Leave a comment | whole | comment
    Leave a reply | whole | comment
    Let us know | start | comment
    Letters to the editor | whole | comment
    Load comments | whole | comment
    Log in to comment | whole | comment
    Most liked | whole | comment
    Newest | whole | comment
    No comments | whole | comment
    No comments yet | whole | comment
    Notify me of | start | comment
    Oldest | whole | comment
    Our commenting policy | whole | comment
    Post a comment | whole | comment
    Post comment | whole | comment
    Rate this article | whole | comment
    Read comments | whole | comment
    Replies | whole | comment
    Reply | whole | comment
    Report a comment | whole | comment
    Report a mistake | whole | comment
    Report a typo | whole | comment
    Report abuse | whole | comment
    Report an error | whole | comment
    Report this comment | whole | comment
    Request a correction | whole | comment
    Required fields are marked | start | comment
    See all comments | whole | comment
    Send a letter to the editor | whole | comment
    Send tips to | start | comment
    Send us your story | start | comment
    Show comments | whole | comment
    Sign in to comment | whole | comment
    Sort by | whole | comment
    Spotted a mistake? | start | comment
    Submit a correction | whole | comment
    Suggest a correction | whole | comment
    Tell us what you think | start | comment
    Thank you for your feedback | whole | comment
    Thanks for your feedback | whole | comment
    Tweet us | start | comment
    View all comments | whole | comment
    Was this article helpful? | whole | comment
    What do you think? | start | comment
    What do you think? | whole | comment
    WhatsApp us | start | comment
    Write a comment | whole | comment
    You can reach | start | comment
    You must be logged in to post a comment | whole | comment
    Your email address will not be published | start | comment
    -- legal lines
    (c) | start | legal
    A version of this article | start | legal
    A version of this story | start | legal
    All Rights Reserved | end | legal
    All rights reserved | start | legal
    All rights reserved. | start | legal
    California privacy rights | whole | legal
    Code of conduct | whole | legal
    Code of ethics | whole | legal
    Company number | start | legal
    Complaints | whole | legal
    Complaints procedure | whole | legal
    Copyright | start | legal
    Copyright © | start | legal
    Corrections policy | whole | legal
    Data is a real-time snapshot | start | legal
    Disclaimer | whole | legal
    Disclaimer: | start | legal
    Distributed by | start | legal
    Do not sell my personal information | whole | legal
    Do not sell or share my personal information | whole | legal
    Editorial guidelines | whole | legal
    Editorial policy | whole | legal
    Editorial standards | whole | legal
    Ethics policy | whole | legal
    Imprint | whole | legal
    is not responsible for the content of external sites | end | legal
    Legal | whole | legal
    Legal notice | whole | legal
    Licensed under | start | legal
    Market data provided by | start | legal
    Modern slavery statement | whole | legal
    No part of this | start | legal
    Not responsible for the content | start | legal
    Originally published | start | legal
    Our standards: | start | legal
    Powered and implemented by | start | legal
    Privacy | whole | legal
    Privacy & cookies | whole | legal
    Privacy notice | whole | legal
    Privacy policy | whole | legal
    Privacy settings | whole | legal
    Privacy statement | whole | legal
    Published under | start | legal
    Quotes delayed | start | legal
    Quotes displayed in real-time | start | legal
    Registered in England | start | legal
    Registered office | start | legal
    Reprinted with permission | start | legal
    Reproduction in whole or in part | start | legal
    Republished with permission | start | legal
    Rights reserved | end | legal
    Terms | whole | legal
    Terms & conditions | whole | legal
    Terms and conditions | whole | legal
    Terms of service | whole | legal
    Terms of use | start | legal
    Terms of use | whole | legal
    The Conversation is | start | legal
    The opinions expressed | start | legal
    The views expressed | start | legal
    This article appeared in | start | legal
    This article first appeared | start | legal
    This article may not be | start | legal
    This article originally appeared | start | legal
    This article was originally published | start | legal
    This content was produced | start | legal
    This is an abridged version | start | legal
    This material may not be | start | legal
    This material may not be published | start | legal
    This site is protected by reCAPTCHA | start | legal
    This story may not be | start | legal
    This story originally appeared | start | legal
    This story was originally published | start | legal
    Used with permission | start | legal
    VAT number | start | legal
    Views expressed in this article | start | legal
    Your privacy choices | whole | legal
    Your privacy rights | whole | legal
    © | start | legal
    © Copyright | start | legal
    -- consent
    Accept | whole | consent
    Accept all | whole | consent
    Accept all cookies | whole | consent
    Accept and close | whole | consent
    Accept and continue | whole | consent
    Accept cookies | whole | consent
    Access denied | whole | consent
    Ad blocker detected | start | consent
    Agree | whole | consent
    Allow all | whole | consent
    Allow and continue | whole | consent
    Allow cookies | whole | consent
    Allow X content? | start | consent
    Are you a robot? | start | consent
    By clicking "Accept" | start | consent
    By clicking accept | start | consent
    By continuing to browse | start | consent
    By continuing to use | start | consent
    By using this site | start | consent
    Checking your browser | start | consent
    Cookie policy | whole | consent
    Cookie preferences | whole | consent
    Cookie settings | whole | consent
    Cookies | whole | consent
    Cookies help us | start | consent
    Customise settings | whole | consent
    Customize settings | whole | consent
    Decline | whole | consent
    Dismiss | whole | consent
    Got it | whole | consent
    I accept | whole | consent
    I agree | whole | consent
    It looks like you are using an ad blocker | start | consent
    It looks like you're using an ad blocker | start | consent
    JavaScript is disabled | start | consent
    Manage consent | whole | consent
    Manage cookies | whole | consent
    Manage options | whole | consent
    Manage preferences | whole | consent
    Manage settings | whole | consent
    Maybe later | whole | consent
    More information | whole | consent
    More options | whole | consent
    No thanks | whole | consent
    Not now | whole | consent
    OK | whole | consent
    Our website uses cookies | start | consent
    Page not found | whole | consent
    Personalise | whole | consent
    Please disable your ad blocker | start | consent
    Please update your browser | start | consent
    Please whitelist | start | consent
    Reject all | whole | consent
    Reject cookies | whole | consent
    Save preferences | whole | consent
    Third-party content | whole | consent
    This article contains content provided by | start | consent
    This content is hosted by | start | consent
    This site uses cookies | start | consent
    This website uses cookies | start | consent
    To help personalise content | start | consent
    To view this content | start | consent
    Verify you are human | start | consent
    We and our partners | start | consent
    We ask for your permission | start | consent
    We use cookies | start | consent
    We value your privacy | start | consent
    Your browser is not supported | start | consent
    Your choices | whole | consent
    Your privacy is important | start | consent
    -- credits
    ### | whole | credit
    (Additional reporting by | start | credit
    (AP Photo | start | credit
    (Editing by | start | credit
    (Photo | start | credit
    (Reporting by | start | credit
    (Writing by | start | credit
    -30- | whole | credit
    -ENDS- | whole | credit
    Additional reporting by | start | credit
    Additional reporting: | start | credit
    Agence France-Presse | whole | credit
    Agencies | whole | credit
    AP Photo | start | credit
    AP writers | start | credit
    Associated Press writers | start | credit
    Audio by | start | credit
    By our staff | start | credit
    Caption: | start | credit
    Chart: | start | credit
    Compiled by | start | credit
    contributed reporting | end | credit
    contributed to this article | end | credit
    Contributed to this report | end | credit
    contributed to this story | end | credit
    Courtesy of | start | credit
    Courtesy: | start | credit
    Credit: | start | credit
    Credits: | start | credit
    Edited by | start | credit
    Editing by | start | credit
    END | whole | credit
    ENDS | whole | credit
    FILE - | start | credit
    File photo | whole | credit
    File photo: | start | credit
    File picture | start | credit
    Getty Images | end | credit
    Getty Images | whole | credit
    Graphic by | start | credit
    Graphic: | start | credit
    Handout | whole | credit
    Illustration by | start | credit
    Illustration: | start | credit
    Image by | start | credit
    Image caption | start | credit
    Image caption, | start | credit
    Image copyright | start | credit
    Image credit | start | credit
    Image credit: | start | credit
    Image source | start | credit
    Image source, | start | credit
    Image via | start | credit
    Image: | start | credit
    Images: | start | credit
    Infographic: | start | credit
    is a columnist | end | credit
    is a freelance journalist | end | credit
    is a reporter | end | credit
    is a staff writer | end | credit
    Library picture | start | credit
    Map: | start | credit
    Media caption | start | credit
    Media caption, | start | credit
    MORE | whole | credit
    Photo by | start | credit
    Photo courtesy | start | credit
    Photo credit | start | credit
    Photo credit: | start | credit
    Photo illustration by | start | credit
    Photo: | start | credit
    Photograph by | start | credit
    Photograph: | start | credit
    Photographs by | start | credit
    Pic: | start | credit
    Picture by | start | credit
    Picture: | start | credit
    Pictures: | start | credit
    Produced by | start | credit
    Reported by | start | credit
    Reporting by | start | credit
    REUTERS/ | start | credit
    Shutterstock | end | credit
    Staff and agencies | whole | credit
    Staff reporter | whole | credit
    Staff writer | whole | credit
    Stock image | whole | credit
    Stock photo | whole | credit
    Story by | start | credit
    Text by | start | credit
    Translated by | start | credit
    via AP | end | credit
    via Getty Images | end | credit
    via REUTERS | end | credit
    Video by | start | credit
    Video caption | start | credit
    Video credit | start | credit
    With additional reporting | start | credit
    With agencies | whole | credit
    With files from | start | credit
    With input from | start | credit
    With inputs from | start | credit
    With reporting by | start | credit
    Words by | start | credit
    Writing by | start | credit
    Written by | start | credit
    -- notes and corrections
    A previous version | start | correction
    A previous version of this | start | correction
    An earlier version | start | correction
    An earlier version of this | start | correction
    Anyone with information | start | correction
    Breaking | whole | correction
    Breaking news | whole | correction
    BREAKING: | start | correction
    Call 988 | start | correction
    Check back for updates | start | correction
    Clarification | start | correction
    Clarification: | start | correction
    Content warning | start | correction
    Correction | start | correction
    Correction: | start | correction
    Corrections: | start | correction
    Developing story | whole | correction
    Disclosure: | start | correction
    Editor's note | start | correction
    Editor's note: | start | correction
    Editors' note | start | correction
    For confidential support | start | correction
    If you are affected | start | correction
    If you need help | start | correction
    If you or someone you know | start | correction
    In an earlier version | start | correction
    LIVE: | start | correction
    More details to follow | whole | correction
    More follows | whole | correction
    More soon | whole | correction
    More to follow | whole | correction
    National Suicide Prevention | start | correction
    Note to readers | start | correction
    Please refresh | start | correction
    Refresh this page | start | correction
    regrets the error | end | correction
    Spoiler alert | start | correction
    The article has been corrected | start | correction
    The headline of this | start | correction
    The story has been corrected | start | correction
    This article has been amended | start | correction
    This article has been corrected | start | correction
    This article has been updated | start | correction
    This article was amended | start | correction
    This article was corrected | start | correction
    This article was updated | start | correction
    This breaking news story | start | correction
    This headline has been | start | correction
    This is a breaking news story | start | correction
    This is a developing story | start | correction
    This page will be updated | start | correction
    This post has been updated | start | correction
    This report has been updated | start | correction
    This story has been corrected | start | correction
    This story has been updated | start | correction
    This story is being updated | start | correction
    This story is developing | start | correction
    This story was corrected | start | correction
    This story was updated | start | correction
    This version corrects | start | correction
    This version has been corrected | start | correction
    This version updates | start | correction
    Trigger warning | start | correction
    Update: | start | correction
    Viewer discretion | start | correction
    Warning: | start | correction
    We apologise for | start | correction
    We apologize for | start | correction
    We regret the error | whole | correction
    -- players
    00:00 | whole | player
    An error occurred | whole | player
    Audio player | whole | player
    Autoplay | whole | player
    Captions | whole | player
    Click to expand | whole | player
    Click to play | whole | player
    Current time | whole | player
    Duration | whole | player
    Live stream | whole | player
    Loading the player | whole | player
    Loading video | whole | player
    Media playback is not supported on this device | whole | player
    Media playback is unsupported on your device | whole | player
    Mute | whole | player
    Now playing | whole | player
    Pause | whole | player
    Play | whole | player
    Play audio | whole | player
    Play now | whole | player
    Play video | whole | player
    Please try again later | whole | player
    Remaining time | whole | player
    Replay | whole | player
    Replay video | whole | player
    Settings | whole | player
    Show transcript | whole | player
    Something went wrong | whole | player
    Something went wrong, please try again later | whole | player
    Speed | whole | player
    Subtitles | whole | player
    Subtitles off | whole | player
    Swipe for more | whole | player
    Swipe left | whole | player
    Swipe to see more | whole | player
    Tap to unmute | whole | player
    This media is not currently available | start | player
    This video can not be played | whole | player
    This video cannot be played | whole | player
    This video is not available | start | player
    To play this video you need to enable JavaScript | start | player
    Transcript | whole | player
    Try again | whole | player
    Unmute | whole | player
    Video player | whole | player
    Video unavailable | whole | player
    Volume | whole | player
    Watch again | whole | player
    Watch on | whole | player
    Watch on YouTube | whole | player
    Your browser does not support | start | player
    """
}
