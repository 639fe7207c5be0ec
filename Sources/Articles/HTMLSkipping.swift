// Which parts of a page are never part of an article.
//
// In: an element. Out: yes or no, by its name, its state, its role, and the words of its class.

enum HTMLSkipping {
  /// Whether the element and all it holds are left out in any place. `trustsHiding` leaves out what
  /// the page hides until a script shows it.
  static func isSkipped(_ node: Int, in tree: HTMLTree, trustsHiding: Bool = true) -> Bool {
    switch tree.nodes[node].tag {
    case .script, .style, .template, .noscript, .svg, .math, .iframe, .object, .canvas, .nav, .head,
      .button, .select, .input, .textarea, .dialog, .menu, .audio, .video, .search, .embed:
      return true
    case .footer: return !tree.isInside(node, [.blockquote])
    case .form: return !holdsMuch(node, tree)
    case .aside: return !isPullQuote(node, in: tree)
    default: break
    }
    guard !tree.nodes[node].attributes.isEmpty else { return false }
    return hasSideRole(node, in: tree) || (trustsHiding && isHidden(node, in: tree))
  }

  /// Whether the words of class and id say that this is beside the article. Only to be asked of
  /// elements that do not hold most of it.
  static func isBeside(_ node: Int, in tree: HTMLTree) -> Bool {
    guard let words = words(of: node, in: tree) else { return false }
    return !words.isDisjoint(with: besideWords)
      && words.isDisjoint(with: ["article", "body", "byline"])
  }

  /// The words of class and id, in lower case; nil if there are none.
  static func words(of node: Int, in tree: HTMLTree) -> Set<String>? {
    var words: Set<String> = []
    for i in tree.nodes[node].attributes {
      let attribute = tree.attributes[i]
      guard attribute.name == .classes || attribute.name == .id else { continue }
      var word: [UInt8] = []
      for byte in tree.bytes[attribute.value].prefix(400) {
        if byte.isLetter {
          // `relatedLinks` is two words.
          if byte.isUpper, let last = word.last, last.isLower {
            words.insert(String(decoding: word, as: UTF8.self).lowercased())
            word = []
          }
          word.append(byte)
        } else if !word.isEmpty {
          words.insert(String(decoding: word, as: UTF8.self).lowercased())
          word = []
        }
      }
      if !word.isEmpty { words.insert(String(decoding: word, as: UTF8.self).lowercased()) }
    }
    return words.isEmpty ? nil : words
  }

  static func isPullQuote(_ node: Int, in tree: HTMLTree) -> Bool {
    guard let words = words(of: node, in: tree) else { return false }
    return !words.isDisjoint(with: ["pullquote", "pull"]) || words.isSuperset(of: ["quote"])
  }

  private static func hasSideRole(_ node: Int, in tree: HTMLTree) -> Bool {
    guard let role = tree.attribute(.role, of: node)?.lowercased() else { return false }
    return [
      "navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alertdialog",
      "menu", "toolbar", "form",
    ].contains(role)
  }

  private static func isHidden(_ node: Int, in tree: HTMLTree) -> Bool {
    for i in tree.nodes[node].attributes {
      let attribute = tree.attributes[i]
      let value = attribute.value
      switch attribute.name {
      case .hidden: return true
      case .ariaHidden:
        if tree.bytes.hasASCII("true", at: value.lowerBound), value.count == 4 { return true }
      case .style:
        if let found = tree.bytes.firstIndex(ofASCII: "display", in: value),
          tree.bytes.firstIndex(ofASCII: "none", in: found..<min(value.upperBound, found + 16))
            != nil
        {
          return true
        }
      default: break
      }
    }
    return false
  }

  /// Old pages put everything into a form.
  private static func holdsMuch(_ node: Int, _ tree: HTMLTree) -> Bool {
    tree.inside(node).lazy.filter { tree.nodes[$0].tag == .p }.prefix(4).count == 4
  }

  private static let besideWords: Set<String> = [
    "ad", "ads", "advert", "advertisement", "adverts", "advertorial", "bio", "breadcrumb",
    "breadcrumbs", "comment", "commentlist", "comments", "consent", "cookie", "cookies",
    "copyright", "disclaimer", "disqus",
    "donate", "follow", "inbox", "infobox", "login", "masthead", "menu", "nav", "navbar",
    "navigation", "newsletter", "outbrain", "pager", "pagination", "paywall", "popular", "popup",
    "promo", "promos", "promoted", "recirc", "recirculation", "recommendations", "recommended",
    "related", "share", "sharing", "sidebar", "signup", "skip", "social", "sponsor", "sponsored",
    "subscribe", "subscription", "taboola", "tags", "teaser", "teasers", "toolbar", "trending",
    "hidden", "sr", "tooltip", "rating",
  ]
}
