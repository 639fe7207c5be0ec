// The publications of a corpus.
//
// In: articles in load order. Out: outlets numbered by their first article. Leaves to others: what
// a name in a query means.

import Analysis
import Articles

/// Position of an outlet in `OutletTable`.
public typealias OutletID = Int

/// One publication and its articles.
public struct Outlet: Sendable {
  /// As its first article gives it.
  public let name: String
  /// In load order.
  public internal(set) var articles: [DocumentID]
  /// Hosts of its articles' addresses, without `www.`.
  public internal(set) var domains: [String]
}

/// Outlets in load order; an outlet's position is its `OutletID`.
public struct OutletTable: Sendable {
  /// By their first article.
  public private(set) var outlets: [Outlet] = []
  private var rowOfKey: [String: OutletID] = [:]
  private var rowOfDocument: [OutletID?] = []

  /// Number of outlets.
  public var count: Int { outlets.count }

  /// The outlet of a row.
  public subscript(id: OutletID) -> Outlet { outlets[id] }

  /// The outlet of a document; nil where the article names none.
  public func id(of document: DocumentID) -> OutletID? { rowOfDocument[document] }

  mutating func append(_ article: Article, as document: DocumentID) {
    guard let name = article.metadata.outlet.value else { return rowOfDocument.append(nil) }
    let key = FoldedName(name).key
    let row = rowOfKey[key] ?? outlets.count
    if row == outlets.count {
      rowOfKey[key] = row
      outlets.append(Outlet(name: name, articles: [], domains: []))
    }
    outlets[row].articles.append(document)
    if let url = article.metadata.url.value, let domain = host(of: url),
      !outlets[row].domains.contains(domain)
    {
      outlets[row].domains.append(domain)
    }
    rowOfDocument.append(row)
  }

  /// `https://www.courier.example/a` → `courier.example`.
  private func host(of url: String) -> String? {
    let bytes = Array(url.utf8)
    guard let slash = bytes.indices.first(where: { bytes[$0...].starts(with: "//".utf8) }) else {
      return nil
    }
    var host = bytes[(slash + 2)...].prefix { $0 != 0x2F && $0 != 0x3A && $0 != 0x3F && $0 != 0x23 }
    if host.starts(with: "www.".utf8) { host = host.dropFirst(4) }
    return host.isEmpty ? nil : String(decoding: host, as: UTF8.self)
  }
}
