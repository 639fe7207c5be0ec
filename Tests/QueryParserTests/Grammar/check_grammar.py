#!/usr/bin/env python3
"""Checks the query grammar (query-grammar.lark) against its examples. A developer's check; the product needs no Python.

    python3 check_grammar.py            conflicts, good examples, bad examples, attachment, coverage, agreement with QUERY_LANGUAGE.md
    python3 check_grammar.py --stats    also completion sizes and the typo experiment
    python3 check_grammar.py --acceptance    write oracle-acceptance.txt anew
    python3 check_grammar.py "QUERY"    show how one query attaches

Exit 0 when all checks hold, 1 when one fails, 77 when `lark` is not installed (the check is skipped).
"""
import io, itertools, logging, os, random, re, statistics, string, sys

try:
    import lark
    from lark import Lark, Tree, UnexpectedInput
except ImportError:
    print("lark is not installed: skipped")
    sys.exit(77)

HERE = os.path.dirname(os.path.abspath(__file__))


def lines(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as f:
        return [l.rstrip("\n") for l in f if l.strip()]


def build():
    log = io.StringIO()
    handler = logging.StreamHandler(log)
    lark.logger.addHandler(handler)
    lark.logger.setLevel(logging.DEBUG)
    with open(os.path.join(HERE, "query-grammar.lark"), encoding="utf-8") as f:
        text = f.read()
    parser = Lark(text, parser="lalr", lexer="contextual", debug=True)   # reduce/reduce raises, shift/reduce is logged
    lark.logger.removeHandler(handler)
    conflicts = [l for l in log.getvalue().splitlines() if "conflict" in l.lower()]
    return parser, conflicts


FILTERS = "by from_ mentioning about_ saying matching since before on between in_date in_ with_ anyof with_open where".split()


def outline(tree):
    """A short reading of a parsed statement: who belongs to what, in brackets."""
    def noun(t):
        out = []
        for c in t.children:
            if not isinstance(c, Tree):
                continue
            if c.data == "head":
                out.append(" ".join(leaves(c)))
            elif c.data == "body":
                out += body(c)
            elif c.data == "intail":
                out.append("IN<" + " ".join(tail(c)) + ">")
        return "[" + ", ".join(out) + "]"

    def tail(t):
        out = [str(x) for x in t.children if not isinstance(x, Tree) and x.type != "IN_NOUN"]
        for c in t.children:
            if isinstance(c, Tree) and c.data == "body":
                out += body(c)
            elif isinstance(c, Tree) and c.data == "intail":
                out.append("IN<" + " ".join(tail(c)) + ">")
        return out

    def body(t):
        out = []
        for c in t.children:
            if not isinstance(c, Tree):
                continue
            if c.data in ("filters", "filter", "body"):
                neg = any(getattr(x, "type", "") == "NOT" for x in c.children)
                if c.data == "filter" and any(getattr(x, "type", "") == "WHERE" for x in c.children):
                    out.append("where(" + " ".join(leaves(c)[1:]) + ")")
                else:
                    inner = body(c)
                    out += ["not " + x for x in inner] if neg else inner
            elif c.data == "anyof":
                out.append("anyof(" + " | ".join("+".join(body(x)) for x in c.children if isinstance(x, Tree)) + ")")
            elif c.data in FILTERS:
                parts = [values(x) if isinstance(x, Tree) else str(x) for x in c.children]
                if not isinstance(c.children[0], Tree):
                    parts = parts[1:]                                   # the keyword itself
                out.append(c.data.rstrip("_") + "(" + " ".join(p for p in parts if p) + ")")
        return out

    def values(t):
        if t.data == "sub":
            return noun(next(t.find_data("noun")))
        return " ".join(values(c) if isinstance(c, Tree) else str(c) for c in t.children)

    def leaves(t):
        return [str(x) for x in t.scan_values(lambda _: True)]

    first = next(tree.iter_subtrees_topdown())
    for t in tree.iter_subtrees_topdown():
        if t.data == "noun":
            return noun(t)
    return str(first.data)


# What belongs to what. Each pair fixes one decision of the language.
ATTACHMENT = [
    ("quotes by Kim not about budget", "[quotes, by(Kim), not about(budget)]"),
    ("quotes not by Kim or Osk", "[quotes, not by(Kim or Osk)]"),
    ("quotes by Kim or (people in articles about inspection) about doors",
     "[quotes, by(Kim or [people, IN<articles about(inspection)>]), about(doors)]"),
    ("quotes (by Kim or about doors) since 2025", "[quotes, anyof(by(Kim) | about(doors)), since(2025)]"),
    ("quotes by Kim and (about ferry or about doors)", "[quotes, by(Kim), anyof(about(ferry) | about(doors))]"),
    ("quotes by Kim in articles from Courier since 2025", "[quotes, by(Kim), IN<articles from(Courier) since(2025)>]"),
    ("quotes by Kim in (articles from Courier) since 2025", "[quotes, by(Kim), in([articles, from(Courier)]), since(2025)]"),
    ("articles with (quotes by Kim) since 2025", "[articles, with([quotes, by(Kim)]), since(2025)]"),
    ("speakers with at least 3 quotes in articles about ferry",
     "[speakers, with_open(at least 3 quotes), IN<articles about(ferry)>]"),
    ("words in quotes by Osk in articles about ferry", "[words, IN<quotes by(Osk) IN<articles about(ferry)>>]"),
    ("quotes by Kim where length > 20 or verb = say about doors",
     "[quotes, by(Kim), where(length > 20 or verb = say), about(doors)]"),
    ("articles saying a near b or c", "[articles, saying(a near b or c)]"),
    ("articles about flood-prone areas and AT&T", "[articles, about(flood-prone areas and AT&T)]"),
    ("quotes by May in May", "[quotes, by(May), in_date(May)]"),
]


def documented():
    """Queries of QUERY_LANGUAGE.md (example table, error table, fixes) and of the lesson in TEACHING.md."""
    path = os.path.join(HERE, "QUERY_LANGUAGE.md")
    if not os.path.exists(path):
        return None
    text = open(path, encoding="utf-8").read()
    block = re.search(r"<!-- examples -->(.*?)<!-- end -->", text, re.S)
    good = []
    if block:
        for row in block.group(1).splitlines():
            if row.startswith("|") and not row.startswith("|---") and not row.startswith("| query"):
                cell = re.split(r"(?<!\\)\|", row)[1]
                good += [q.replace("\\|", "|") for q in re.findall(r"`([^`]+)`", cell)]
    syntax, binding, fixes = [], [], []
    block = re.search(r"<!-- errors -->(.*?)<!-- end -->", text, re.S)
    if block:
        for code, query in re.findall(r"^E(\d+)  (.*)$", block.group(1), re.M):
            (syntax if code[0] == "1" else binding).append(query.rstrip())
        fixes += [q.strip() for q in re.findall(r"(?:try|or): (.+?)(?= · |$)", block.group(1), re.M)]
    lessons = os.path.join(HERE, "TEACHING.md")
    if os.path.exists(lessons):
        text = open(lessons, encoding="utf-8").read()
        fixes += re.findall(r"^(?:check|explain)  +(.*)$", text, re.M) + re.findall(r"^hint +Try: (.*)$", text, re.M)
    return good, syntax, binding, [q for q in fixes if not q.startswith(".")]


def main():
    parser, conflicts = build()
    if "--acceptance" in sys.argv:
        return acceptance(parser)
    if len(sys.argv) > 1 and not sys.argv[1].startswith("--"):
        print(outline(parser.parse(sys.argv[1])))
        return 0
    wrong = []

    def parses(q):
        try:
            return parser.parse(q)
        except UnexpectedInput:
            return None

    wrong += conflicts
    good, bad = lines("query-examples.txt"), lines("query-bad-examples.txt")
    trees = {q: parses(q) for q in good}
    wrong += [f"does not parse: {q}" for q, t in trees.items() if t is None]
    wrong += [f"parses but must not: {q}" for q in bad if parses(q)]
    for q, expected in ATTACHMENT:
        t = parses(q)
        got = outline(t) if t else "no parse"
        if got != expected:
            wrong.append(f"attaches wrongly: {q}\n    expected {expected}\n    got      {got}")
    used = {t.data for tree in trees.values() if tree for t in tree.iter_subtrees()}
    names = {str(r.alias or r.origin.name) for r in parser.rules}
    unused = sorted(n for n in names if not n.startswith("_") and n not in used)
    wrong += [f"no example uses rule: {n}" for n in unused]
    doc = documented()
    if doc is not None:
        doc_good, doc_syntax, doc_binding, fixes = doc
        wrong += [f"in QUERY_LANGUAGE.md, not in query-examples.txt: {q}" for q in doc_good if q not in good]
        wrong += [f"syntax error in the document, not in query-bad-examples.txt: {q}" for q in doc_syntax if q not in bad]
        wrong += [f"a binding error must parse: {q}" for q in doc_binding if not parses(q)]
        wrong += [f"a suggested fix or lesson query does not parse: {q}" for q in fixes if not parses(q)]
        print(f"documents: {len(doc_good)} examples, {len(doc_syntax)} syntax and {len(doc_binding)} binding errors, {len(fixes)} fixes and lesson queries")
    print(f"grammar: {len(parser.rules)} rules, {len(parser.terminals)} terminals, {len(conflicts)} conflicts")
    print(f"examples: {len(good)} good, {len(bad)} bad, {len(ATTACHMENT)} attachments")
    if "--stats" in sys.argv:
        completion(parser, good)
        typos(parser)
    for w in wrong:
        print("WRONG", w)
    print("ok" if not wrong else f"{len(wrong)} wrong")
    return 1 if wrong else 0


def acceptance(parser, wanted=1300):
    """Writes what the grammar says of the examples and of changed examples, as many accepted as refused."""
    good, bad = lines("query-examples.txt"), lines("query-bad-examples.txt")
    rng = random.Random(99)
    words = [w for c in CONTEXTS.values() for w in c.split()] + (
        "( ) , | ; = > != #q1 $x $f( \"a 5 3-5 10% 0.9 2025-03-05 March * 'Kim' at least no near within sentence words is missing").split()
    letters = "abeinorst ,.|()=<>!*#$\"/'-%&019;:“”’é한"
    kept = {True: set(), False: set()}

    def parses(q):
        try:
            parser.parse(q)
            return True
        except UnexpectedInput:
            return False

    while min(len(k) for k in kept.values()) < wanted:
        t = rng.choice(good).split(" ")
        for _ in range(rng.choice([1, 1, 1, 2, 3])):
            i, r = rng.randrange(len(t)), rng.random()
            if r < .15 and len(t) > 1:
                del t[i]
            elif r < .3:
                t.insert(i, rng.choice(words))
            elif r < .45:
                t[i] = rng.choice(words)
            elif r < .55:
                j = rng.randrange(len(t))
                t[i], t[j] = t[j], t[i]
            elif r < .7:
                o = rng.choice(good).split(" ")
                a = rng.randrange(len(o))
                t[i:i] = o[a:a + rng.randrange(1, 5)]
            else:
                j = rng.randrange(len(t[i]) + 1)
                t[i] = t[i][:j] + rng.choice(letters) + t[i][j + rng.randrange(2):]
        q = " ".join(t)
        # Known differences (README): comments behind a field, a pattern that ends in a backslash.
        if q.strip() and "--" not in q and "\\/" not in q:
            answer = parses(q)
            if len(kept[answer]) < wanted:
                kept[answer].add(q)
    for q in good + bad:
        kept[parses(q)].add(q)
    with open(os.path.join(HERE, "oracle-acceptance.txt"), "w", encoding="utf-8") as f:
        for answer, mark in ((True, "+"), (False, "-")):
            f.writelines(f"{mark}\t{q}\n" for q in sorted(kept[answer]))
    print(f"oracle-acceptance.txt: {len(kept[True])} accepted, {len(kept[False])} refused")
    return 0


FREE = set("WORDS PHRASE STRING VAR VAR_PAREN HANDLE NUMBER INT INT_RANGE RATIO PERCENT DATE ISO_DATE REGEX FIELD IDENT "
           "IDENT_PAREN SOURCE_REF LPAR RPAR COMMA SEMI VBAR EQ CMP $END OR_F AND_F IN_NOUN BY_KEY".split())


def completion(parser, good):
    """How many keyword classes can follow, at each word boundary of the examples."""
    counts = []
    for q in good:
        ip = parser.parse_interactive(q)
        for token in ip.lexer_thread.lex(ip.parser_state):
            ip.feed_token(token)
            counts.append(len(ip.accepts() - FREE))
    print(f"completion: {len(counts)} states, keyword classes median {statistics.median(counts):g}, "
          f"mean {statistics.mean(counts):.1f}, at most {max(counts)}")


CONTEXTS = {
    "start": "articles paragraphs sentences quotes speakers figures sources people organisations places outlets dates claims words "
             "direct indirect mixed named unnamed anonymous official expert eyewitness vague hedged exact attributed unattributed "
             "disputed loaded count explain compare let param topic",
    "filter": "by from about mentioning saying matching with since before on between in where not and or",
    "stage": "group count sum average median min max sort top rows sample dedupe where plus minus keep compare conflicts timeline "
             "kwic collocates keywords show context why open plot export expect",
    "field": "speaker outlet date text value low high unit source type hedge bound article title author length place section genre "
             "counted topic verb form time original copies",
}


def typos(parser):
    """One-edit typos: is the nearest word the right one, offered from the context or from the whole vocabulary?"""
    def distance(a, b):
        d = {(i, -1): i + 1 for i in range(-1, len(a))} | {(-1, j): j + 1 for j in range(-1, len(b))}
        for i in range(len(a)):
            for j in range(len(b)):
                d[i, j] = min(d[i - 1, j] + 1, d[i, j - 1] + 1, d[i - 1, j - 1] + (a[i] != b[j]))
                if i and j and a[i] == b[j - 1] and a[i - 1] == b[j]:
                    d[i, j] = min(d[i, j], d[i - 2, j - 2] + 1)
        return d[len(a) - 1, len(b) - 1]

    def edits(w):
        for i in range(len(w)):
            yield w[:i] + w[i + 1:]
            if i + 1 < len(w):
                yield w[:i] + w[i + 1] + w[i] + w[i + 2:]
            for c in string.ascii_lowercase:
                yield w[:i] + c + w[i + 1:]
        for i, c in itertools.product(range(len(w) + 1), string.ascii_lowercase):
            yield w[:i] + c + w[i:]

    everything = sorted(set(" ".join(CONTEXTS.values()).split()))
    for label in ("context", "whole"):
        total = right = valid = 0
        for words in CONTEXTS.values():
            words = words.split()
            candidates = words if label == "context" else everything
            near = {}
            for w in words:
                for typo in set(edits(w)) - {w}:
                    total += 1
                    if typo in candidates:
                        valid += 1
                        continue
                    if typo not in near:
                        close = [(distance(typo, c), c) for c in candidates if abs(len(c) - len(typo)) < 3]
                        least = min(close)[0]
                        near[typo] = [c for d, c in close if d == least]
                    right += near[typo] == [w]
        print(f"typos ({label}): {total}, unique right suggestion {100 * right / total:.2f} %, silently another word {valid}")


if __name__ == "__main__":
    sys.exit(main())
