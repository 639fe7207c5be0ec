// Checks `let` when it is made: a name must exist before use.

import QueryParser
import Text

extension Binder {
  /// Refuses unknown `$names`, so that no definition can wait for one made later or for itself.
  mutating func check(_ definition: LetDefinition) throws(Diagnostic) {
    let own = Set(definition.parameters.map { $0.text.asciiLowercased })
    var unknown: Word?
    let known = Set(definitions.keys).union(parameters.keys).union(["last"])
    var rewriter = TreeRewriter()
    rewriter.variable = { name in
      let key = name.text.asciiLowercased
      if unknown == nil, !own.contains(key), !known.contains(key) { unknown = name }
      return name
    }
    _ = rewriter.rewrite(definition.query)
    if let unknown { throw unknownVariable(unknown) }
    // Without parameters everything else can be checked as well.
    guard own.isEmpty else { return }
    let before = (notes, context)
    _ = try value(of: definition.query)
    (notes, context) = before
  }
}
