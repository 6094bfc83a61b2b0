"""Worked examples with other numbers, shapes and gaps than the published ones, computed without
Refrain: by plain formulas in fractions (Krippendorff 2004; Gwet 2014; Krippendorff et al. 2016;
Mathet et al. 2015 by trying every alignment; Colwell et al. 2004; Monroe et al. 2008), or by SciPy
1.17.1 where it has the method. Seeded: python3 generate.py > variations.json gives the same file.
"""
import itertools, json, math, random
from fractions import Fraction as F
import numpy as np
from scipy import stats

R = random.Random(20261123)
CASES = []
BY_HAND = "generate.py beside this file: plain formulas in fractions"
SCIPY = "generate.py beside this file: SciPy 1.17.1"


def case(family, method, given, expected, source=BY_HAND, tolerance=1e-9):
    def plain(x):
        if isinstance(x, F):
            return float(x)
        if isinstance(x, (np.floating, np.integer)):
            return x.item()
        if isinstance(x, dict):
            return {k: plain(v) for k, v in x.items()}
        if isinstance(x, (list, tuple)):
            return [plain(v) for v in x]
        return x
    n = sum(1 for c in CASES if c["family"] == family) + 1
    CASES.append({"name": f"{family}-{n}", "family": family, "source": source, "method": method,
                  "input": plain(given), "expected": plain(expected), "tolerance": tolerance})


def ratings(units, coders, values, missing=0.0):
    out = []
    for _ in range(units):
        truth = R.choice(values)
        out.append([None if R.random() < missing else (truth if R.random() < .6 else R.choice(values))
                    for _ in range(coders)])
    return out


def alpha(units, delta):
    units = [[v for v in u if v is not None] for u in units]
    units = [u for u in units if len(u) > 1]
    n = sum(map(len, units))
    totals = {}
    for u in units:
        for v in u:
            totals[v] = totals.get(v, 0) + 1
    d = delta(totals)
    do = sum(F(1, len(u) - 1) * sum(d(a, b) for i, a in enumerate(u) for j, b in enumerate(u) if i != j)
             for u in units) / n
    de = sum(totals[a] * totals[b] * d(a, b) for a in totals for b in totals if a != b) / F(n * (n - 1))
    return 1 - do / de


def nominal(_):
    return lambda a, b: F(int(a != b))


def ordinal(totals):
    order = sorted(totals)
    def d(a, b):
        a, b = min(a, b), max(a, b)
        if a == b:
            return F(0)
        between = sum(totals[g] for g in order if a <= g <= b)
        return (between - F(totals[a] + totals[b], 2)) ** 2
    return d


def interval(_):
    return lambda a, b: F(a - b) ** 2


def ratio(_):
    return lambda a, b: F(a - b, a + b) ** 2 if a + b else F(0)


for shape in [(9, 2, [1, 2, 3], 0), (14, 4, [1, 2, 3, 4, 5], .25), (20, 6, [1, 3, 7], .4), (11, 3, [2, 4], .1)]:
    u = ratings(*shape)
    case("alpha", "Krippendorff alpha nominal / ordinal / interval / ratio, missing data", {"ratings_by_unit": u},
         {k: alpha(u, f) for k, f in [("nominal", nominal), ("ordinal", ordinal), ("interval", interval), ("ratio", ratio)]})


def masi(a, b):
    a, b = set(a), set(b)
    if not a and not b:
        return F(0)
    j = F(len(a & b), len(a | b))
    m = F(1) if a == b else F(2, 3) if a <= b or b <= a else F(1, 3) if a & b else F(0)
    return 1 - j * m


for units, coders, missing in [(8, 2, 0), (12, 3, .2), (10, 5, .3)]:
    codes = "abcd"
    u = [[None if R.random() < missing else sorted(c for c in codes if R.random() < .4) for _ in range(coders)] for _ in range(units)]
    v = [[None if x is None else tuple(x) for x in row] for row in u]
    case("masi", "alpha for set-valued codes, MASI (Passonneau 2006)", {"ratings_by_unit": u},
         {"alpha": alpha(v, lambda _: masi)})


def table_figures(t):
    q = len(t)
    n = sum(map(sum, t))
    po = F(sum(t[i][i] for i in range(q)), n)
    r = [F(sum(t[i]), n) for i in range(q)]
    c = [F(sum(t[i][j] for i in range(q)), n) for j in range(q)]
    pe = {"kappa": sum(a * b for a, b in zip(r, c)), "scott_pi": sum(((a + b) / 2) ** 2 for a, b in zip(r, c)),
          "S": F(1, q), "AC1": sum((a + b) / 2 * (1 - (a + b) / 2) for a, b in zip(r, c)) / (q - 1)}
    out = {k: (po - p) / (1 - p) for k, p in pe.items()}
    out["percent"] = po
    for name, w in [("linear", lambda i, j: 1 - F(abs(i - j), q - 1)), ("quadratic", lambda i, j: 1 - F(i - j, q - 1) ** 2)]:
        o = sum(w(i, j) * F(t[i][j], n) for i in range(q) for j in range(q))
        e = sum(w(i, j) * r[i] * c[j] for i in range(q) for j in range(q))
        out[name] = (o - e) / (1 - e)
    return out


for q, top in [(2, 30), (3, 12), (4, 9), (5, 6)]:
    t = [[R.randint(0, top) + (top if i == j else 0) for j in range(q)] for i in range(q)]
    case("two-coders", "percent / Bennett S / Scott pi / Cohen kappa / AC1, weighted", {"table": t}, table_figures(t))

for units, coders, q in [(10, 3, 3), (15, 5, 4), (7, 8, 2)]:
    counts = []
    for _ in range(units):
        row = [0] * q
        for _ in range(coders):
            row[R.randrange(q)] += 1
        counts.append(row)
    po = sum(F(sum(c * (c - 1) for c in row), coders * (coders - 1)) for row in counts) / units
    p = [F(sum(row[k] for row in counts), units * coders) for k in range(q)]
    fl = sum(x * x for x in p)
    ac = sum(x * (1 - x) for x in p) / (q - 1)
    case("many-coders", "Fleiss kappa, Randolph kappa and Gwet AC1", {"counts": counts},
         {"po": po, "fleiss": (po - fl) / (1 - fl), "randolph": (po - F(1, q)) / (1 - F(1, q)), "AC1": (po - ac) / (1 - ac)})

for units, coders, missing in [(9, 2, 0), (12, 3, .2), (10, 4, .3)]:
    u = ratings(units, coders, ["a", "b", "c"], missing)
    total, pairs = F(0), 0
    for i, j in itertools.combinations(range(coders), 2):
        made = sum(r[i] is not None for r in u) + sum(r[j] is not None for r in u)
        same = sum(r[i] is not None and r[i] == r[j] for r in u)
        total, pairs = total + F(2 * same, made), pairs + 1
    case("holsti", "Holsti coefficient of reliability", {"ratings": u}, {"holsti": total / pairs})

for both, one, neither in [(120, 30, 850), (0, 10, 90), (77, 0, 23)]:
    case("characters", "percentage agreement on characters", {"total_characters": both + one + neither, "coded_by_both": both,
         "coded_by_exactly_one": one, "coded_by_neither": neither}, {"percent": F(100 * (both + neither), both + one + neither)})


def stretches(length, pieces, categories):
    cuts = sorted(R.sample(range(length + 1), 2 * pieces))
    return [[cuts[2 * i], cuts[2 * i + 1] - cuts[2 * i], R.choice(categories)] for i in range(pieces)]


def u_alpha(length, coders):
    cats = sorted({s[2] for c in coders for s in c})
    value = [[None] * length for _ in coders]
    for i, c in enumerate(coders):
        for s, l, k in c:
            for x in range(s, s + l):
                value[i][x] = k
    m = len(coders)
    names = [None] + cats
    l = {(a, b): F(0) for a in names for b in names}
    for x in range(length):
        for i in range(m):
            for j in range(m):
                if i != j:
                    l[value[i][x], value[j][x]] += F(1, m - 1)
    rep = {k: F(0) for k in names}
    for i, c in enumerate(coders):
        for s, ln, k in c:
            rep[k] += ln * ln
        rep[None] += length - sum(s[1] for s in c)
    n = F(m * length)
    tot = {a: sum(l[a, b] for b in names) for a in names}
    e = {(a, b): n * (tot[a] * tot[b] - (rep[a] if a == b else 0)) / (n * n - sum(rep.values())) for a in names for b in names}
    u = 1 - (n - sum(l[a, a] for a in names)) / (n - sum(e[a, a] for a in names))
    lo = l[None, None]
    ob = 2 * sum(l[None, k] for k in cats)
    eb = 2 * sum(e[None, k] for k in cats)
    return {"u_alpha": u, "|u_alpha": 1 - ob / eb}


for length, m, pieces in [(40, 2, 3), (60, 3, 4), (90, 4, 5)]:
    coders = {f"coder{i+1}": stretches(length, pieces, "ab") for i in range(m)}
    case("u-alpha", "u-alpha nominal (Krippendorff and others 2016)",
         {"continuum_length": length, "units": coders, "unit_format": "[start, length, category]"},
         u_alpha(length, list(coders.values())))


def alpha_u(length, coders):
    m = len(coders)
    so = se = F(0)
    out = {}
    for k in sorted({s[2] for c in coders for s in c}):
        mine = [[(s, s + l) for s, l, x in c if x == k] for c in coders]
        o = F(0)
        for i in range(m):
            for j in range(m):
                if i == j:
                    continue
                for b, e in mine[i]:
                    hit = [(c, d) for c, d in mine[j] if c < e and b < d]
                    o += sum((b - c) ** 2 + (e - d) ** 2 for c, d in hit)
                    if not hit:
                        o += 2 * (e - b) ** 2
        o = o / (m * (m - 1) * length ** 2)
        units = [s for c in mine for s in c]
        gaps = []
        for c in mine:
            at = 0
            for b, e in c:
                gaps.append(b - at)
                at = e
            gaps.append(length - at)
        x = F(0)
        for b, e in units:
            l = e - b
            x += F(len(units) - 1, 3) * (2 * l**3 - 3 * l**2 + l) + l * l * sum(g - l + 1 for g in gaps if g >= l)
        d = F(2, length) * x / (m * length * (m * length - 1) - sum((e - b) * (e - b - 1) for b, e in units))
        out["alpha_" + k] = 1 - o / d
        so, se = so + o, se + d
    out["alpha_total"] = 1 - so / se
    return out


for length, m, pieces in [(30, 2, 3), (50, 3, 3), (80, 2, 6)]:
    coders = {f"coder{i+1}": stretches(length, pieces, "ck") for i in range(m)}
    case("alpha_U", "unitizing alpha_U (Krippendorff 1995/2004)",
         {"continuum_begin": 0, "continuum_length": length, "units": coders, "unit_format": "[start, length, category]"},
         alpha_u(length, list(coders.values())))


def best_disorder(coders):
    def d(a, b):
        if a is None and b is None:
            return 0.0
        if a is None or b is None:
            return 1.0
        pos = ((abs(a[0] - b[0]) + abs(a[1] - b[1])) / ((a[1] - a[0]) + (b[1] - b[0]))) ** 2
        return pos + (a[2] != b[2])
    m = len(coders)
    best = [math.inf]
    def go(left, cost):
        if cost >= best[0]:
            return
        first = next(((i, s) for i in range(m) for s in left[i]), None)
        if first is None:
            best[0] = cost
            return
        i, s = first
        options = [[None] + left[j] if j != i else [s] for j in range(m)]
        for group in itertools.product(*options):
            c = sum(d(a, b) for a, b in itertools.combinations(group, 2)) / (m * (m - 1) / 2)
            go([[x for x in left[j] if x != group[j]] for j in range(m)], cost + c)
    go([list(c) for c in coders], 0.0)
    return best[0] / (sum(map(len, coders)) / m)


for length, m, pieces in [(50, 2, 3), (60, 3, 2), (70, 2, 4)]:
    coders = {f"coder{i+1}": [[s, s + l, k] for s, l, k in stretches(length, pieces, "ab")] for i in range(m)}
    case("gamma", "gamma (Mathet et al. 2015): disorder of the best alignment",
         {"alpha": 1, "beta": 1, "delta_empty": 1, "units": coders, "unit_format": "[start, end, category]"},
         {"best_alignment_disorder": best_disorder([[tuple(s) for s in c] for c in coders.values()])},
         "generate.py beside this file: every alignment tried")

for units, codes, p in [(5, 6, .4), (8, 4, .5), (12, 9, .25)]:
    t = [[int(R.random() < p) for _ in range(codes)] for _ in range(units)]
    q = [sum(row[c] for row in t) for c in range(codes)]
    case("accumulation", "exact accumulation curve", {"incidence_units_by_code": t},
         {"richness": [sum(1 - F(math.comb(units - x, k), math.comb(units, k)) for x in q if x) for k in range(1, units + 1)]})
    s, q1, q2 = sum(x > 0 for x in q), q.count(1), q.count(2)
    a = F(units - 1, units)
    chao = s + a * (F(q1 * q1, 2 * q2) if q2 else F(q1 * (q1 - 1), 2))
    case("chao2", "incidence richness: Chao2 and jackknife", {"incidence_units_by_code": t, "small_sample_factor": True},
         {"S": s, "chao2": chao, "jack1": s + q1 * a})

for counts in [[1, 1, 1, 2, 2, 5], [3, 1, 0, 2, 9, 1, 1], [1, 2, 2, 2, 7, 4]]:
    s, f1, f2, n = sum(x > 0 for x in counts), counts.count(1), counts.count(2), sum(counts)
    case("chao1", "Chao1 (classic and bias-corrected) and coverage", {"counts": counts},
         {"S_obs": s, "chao1": s + F(f1 * f1, 2 * f2), "chao1_bias_corrected": s + F(f1 * (f1 - 1), 2 * (f2 + 1)), "coverage": 1 - F(f1, n)})

for events, base, run, threshold in [([["a", "b"], ["c"], ["a"], ["d"], ["a"], ["b"]], 2, 2, .3), ([["a"], ["b"], ["c"], ["d"]], 2, 1, 0), ([["a", "b", "c", "d"], ["e"], [], [], ["a"]], 1, 3, .25)]:
    seen, new = set(), []
    for e in events:
        new.append(len(set(e) - seen))
        seen |= set(e)
    b = sum(new[:base])
    ratios, reached = {}, "not reached"
    for first in range(base, len(events) - run + 1):
        r = F(sum(new[first:first + run]), b)
        ratios[f"{first + 1}-{first + run}"] = r
        if reached == "not reached" and r <= F(threshold).limit_denominator(1000):
            reached = f"{first}+{run}"
    case("saturation", "thematic saturation", {"events": events, "base_size": base, "run_length": run, "threshold": threshold},
         {"base_themes": b, "ratio": ratios, "saturation_reached_at": reached})

for a, b, c, d in [(12, 3, 900, 1400), (0, 7, 500, 800), (40, 41, 2000, 1900)]:
    e1, e2 = c * (a + b) / (c + d), d * (a + b) / (c + d)
    g2 = 2 * ((a * math.log(a / e1) if a else 0) + (b * math.log(b / e2) if b else 0))
    case("keyness", "G2 of a word (Rayson and Garside 2000) and Log Ratio", {"a": a, "b": b, "c": c, "d": d},
         {"G2": g2, "log_ratio": math.log2(((a or .5) / c) / ((b or .5) / d))}, "generate.py beside this file: plain formulas")

for prior in [.01, .5, 1]:
    words = ["wall", "key", "door", "night", "pay"]
    g = [{w: R.randint(0, 30) for w in words} for _ in range(2)]
    n, a0 = [sum(x.values()) for x in g], prior * len(words)
    z = {}
    for w in words:
        y1, y2 = g[0][w] + prior, g[1][w] + prior
        delta = math.log(y1 / (n[0] + a0 - y1)) - math.log(y2 / (n[1] + a0 - y2))
        z[w] = delta / math.sqrt(1 / y1 + 1 / y2)
    case("log-odds", "weighted log-odds with Dirichlet prior (Monroe et al. 2008)", {"counts_group1": g[0], "counts_group2": g[1], "prior_per_word": prior}, {"z": z}, "generate.py beside this file: plain formulas")

for pairs in [[[.02, .01], [.5, .25]], [[1, 8], [3, 3]], [[.1, .4], [7, .5], [.25, 2]]]:
    case("log-ratio", "Log Ratio (binary log of the ratio of relative frequencies)", {"pairs": pairs}, {"log_ratio": [math.log2(x / y) for x, y in pairs]}, "generate.py beside this file: plain formulas")

for docs, terms in [(3, 4), (4, 3), (6, 5)]:
    t = [[R.randint(0, 4) for _ in range(terms)] for _ in range(docs)]
    for row in t:
        row[R.randrange(terms)] += 1
    idf = [math.log((1 + docs) / (1 + sum(r[k] > 0 for r in t))) + 1 for k in range(terms)]
    rows = []
    for r in t:
        v = [x * i for x, i in zip(r, idf)]
        norm = math.sqrt(sum(x * x for x in v))
        rows.append([x / norm for x in v])
    case("tf-idf", "TF-IDF, scikit-learn convention", {"counts": t}, {"idf": idf, "tfidf": rows}, "generate.py beside this file: plain formulas")

for n12, n1, n2, n in [(3, 7, 9, 60), (10, 12, 40, 200), (1, 5, 5, 30)]:
    t = [[n12, n1 - n12], [n2 - n12, n - n1 - n2 + n12]]
    lift = F(n * n12, n1 * n2)
    pmi = math.log2(lift)
    case("cooccurrence", "c-coefficient, PMI and NPMI, chi-square and G2", {"n12": n12, "n1": n1, "n2": n2, "N": n},
         {"jaccard": F(n12, n1 + n2 - n12), "lift": lift, "pmi": pmi, "npmi": pmi / -math.log2(n12 / n),
          "chi2": stats.chi2_contingency(t, correction=False)[0], "G2": stats.chi2_contingency(t, correction=False, lambda_="log-likelihood")[0]}, SCIPY)

for units, codes in [(6, 3), (10, 5), (15, 2)]:
    y = [[int(R.random() < .4) for _ in range(codes)] for _ in range(units)]
    p = [[v if R.random() < .75 else 1 - v for v in row] for row in y]
    tp = [sum(a[c] and b[c] for a, b in zip(y, p)) for c in range(codes)]
    fp = [sum(b[c] and not a[c] for a, b in zip(y, p)) for c in range(codes)]
    fn = [sum(a[c] and not b[c] for a, b in zip(y, p)) for c in range(codes)]
    div = lambda a, b: F(a, b) if b else F(0)
    pr, re, f1 = ([div(a, a + b) for a, b in zip(tp, fp)], [div(a, a + b) for a, b in zip(tp, fn)], [div(2 * a, 2 * a + b + c) for a, b, c in zip(tp, fp, fn)])
    mean = lambda x: sum(x) / len(x)
    T, P, N = sum(tp), sum(fp), sum(fn)
    case("scores", "precision / recall / F1 per code, macro and micro (multi-label)", {"y_true": y, "y_pred": p},
         {"precision": pr, "recall": re, "f1": f1, "support": [a + b for a, b in zip(tp, fn)], "macro": [mean(pr), mean(re), mean(f1)],
          "micro": [div(T, T + P), div(T, T + N), div(2 * T, 2 * T + P + N)], "hamming_loss": F(P + N, units * codes),
          "subset_accuracy": F(sum(a == b for a, b in zip(y, p)), units)})

for t in [[[7, 2], [1, 9]], [[0, 5], [6, 4]], [[11, 3], [8, 8]]]:
    e = {"p_" + k: stats.fisher_exact(t, alternative=a)[1] for k, a in [("two_sided", "two-sided"), ("greater", "greater"), ("less", "less")]}
    if all(min(r) for r in t):
        e["odds_ratio_cmle"] = stats.contingency.odds_ratio(t, kind="conditional").statistic
    case("fisher", "Fisher exact 2x2", {"table": t}, e, SCIPY, 1e-6)


def freeman_halton(t):
    rows, cols = [sum(r) for r in t], [sum(c) for c in zip(*t)]
    n = sum(rows)
    base = math.prod(map(math.factorial, rows)) * math.prod(map(math.factorial, cols))
    seen = F(base, math.factorial(n) * math.prod(math.factorial(x) for r in t for x in r))
    total = F(0)
    def fill(row, left, chance):
        nonlocal total
        if row == len(rows) - 1:
            c = chance * F(1, math.prod(map(math.factorial, left)))
            p = F(base, math.factorial(n)) * c
            if p <= seen:
                total += p
            return
        for cells in itertools.product(*[range(x + 1) for x in left]):
            if sum(cells) == rows[row]:
                fill(row + 1, [a - b for a, b in zip(left, cells)], chance * F(1, math.prod(map(math.factorial, cells))))
    fill(0, cols, F(1))
    return total


for t in [[[3, 0, 2], [1, 4, 2]], [[2, 1], [0, 3], [4, 1]], [[2, 0, 1], [1, 3, 0], [0, 1, 3]]]:
    case("freeman-halton", "Fisher-Freeman-Halton exact", {"table": t}, {"p": freeman_halton(t)})

for x, y in [([1, 4, 6, 9], [2, 3, 5, 7, 8]), ([10, 20, 35], [1, 2, 3, 4, 5, 6]), ([5.5, 6.5, 2.5, 8.5], [1, 7, 9, 10])]:
    u = stats.mannwhitneyu(x, y, alternative="two-sided", method="exact")
    d = F(sum((a > b) - (a < b) for a in x for b in y), len(x) * len(y))
    case("mann-whitney", "exact permutation (Mann-Whitney U) test", {"x": x, "y": y},
         {"U": u.statistic, "p_two_sided": u.pvalue, "p_greater": stats.mannwhitneyu(x, y, alternative="greater", method="exact").pvalue, "cliff_delta": d}, SCIPY)
for x, y in [([1, 1, 2], [1, 3, 3, 3]), ([0, 0, 0], [0, 1]), ([4, 5, 5, 5, 9], [2, 5])]:
    case("cliff", "Cliff delta", {"treatment": x, "control": y}, {"delta": F(sum((a > b) - (a < b) for a in x for b in y), len(x) * len(y))})

for g in [[[1, 2, 4], [3, 5, 6], [7, 8, 9]], [[0, 1, 1], [2, 2], [1, 3, 5]], [[1, 5], [2, 6], [3, 4], [7, 7]]]:
    k = stats.kruskal(*g)
    flat = [v for x in g for v in x]
    sizes = [len(x) for x in g]
    ranks = stats.rankdata(flat)
    def h(order):
        at, s = 0, 0
        for n in sizes:
            s += sum(order[at:at + n]) ** 2 / n
            at += n
        return s
    seen, hits, all_ = h(ranks), 0, 0
    def assign(left, i, s):
        global hits, all_
        if i == len(sizes):
            all_ += 1
            hits += s >= seen - 1e-9
            return
        for pick in itertools.combinations(left, sizes[i]):
            assign([x for x in left if x not in pick], i + 1, s + sum(ranks[x] for x in pick) ** 2 / sizes[i])
    assign(list(range(len(flat))), 0, 0)
    case("kruskal-wallis", "Kruskal-Wallis, by chi-square and by permutation", {"groups": g}, {"H": k.statistic, "df": len(g) - 1, "p": k.pvalue, "p_permutation": F(hits, all_)}, SCIPY + "; every arrangement tried")

for strata in [[[[3, 1], [2, 4]], [[2, 2], [1, 5]]], [[[4, 0], [1, 3]], [[2, 1], [1, 2]], [[3, 2], [0, 4]]], [[[5, 1], [2, 2]], [[1, 1], [2, 6]]]]:
    num = sum(F(t[0][0] * t[1][1], sum(map(sum, t))) for t in strata)
    den = sum(F(t[0][1] * t[1][0], sum(map(sum, t))) for t in strata)
    dist = {0: F(1)}
    for t in strata:
        r, c, n = sum(t[0]), t[0][0] + t[1][0], sum(map(sum, t))
        here = {k: F(math.comb(c, k) * math.comb(n - c, r - k), math.comb(n, r)) for k in range(max(0, r + c - n), min(r, c) + 1)}
        new = {}
        for a, p in dist.items():
            for b, q in here.items():
                new[a + b] = new.get(a + b, F(0)) + p * q
        dist = new
    s = sum(t[0][0] for t in strata)
    case("mantel-haenszel", "Mantel-Haenszel and exact conditional test over strata", {"strata": strata},
         {"S": s, "common_or_mh": num / den, "p_exact_two_sided": sum(p for p in dist.values() if p <= dist[s]), "p_exact_greater": sum(p for k, p in dist.items() if k >= s)})

for p in [[.01, .02, .03, .2], [.04, .04, .001, .5, .9, .03], [.5], [1, .2, .06, .06]]:
    m = len(p)
    order = sorted(range(m), key=lambda i: p[i])
    holm, run = [0] * m, 0
    for k, i in enumerate(order):
        run = max(run, min(1, (m - k) * p[i]))
        holm[i] = run
    case("adjusted", "Holm / BH adjusted p", {"p": p}, {"holm": holm, "BH": list(stats.false_discovery_control(p, method="bh")), "BY": list(stats.false_discovery_control(p, method="by"))}, SCIPY)

for k, n, level in [(0, 6, .95), (5, 7, .9), (13, 26, .99)]:
    b = stats.binomtest(k, n)
    w, c = b.proportion_ci(level, "wilson"), b.proportion_ci(level, "exact")
    case("share", "Wilson and Clopper-Pearson interval", {"k": k, "n": n, "level": level}, {"wilson": [w.low, w.high], "clopper_pearson": [c.low, c.high]}, SCIPY)

for x in [[10, 20, 30], [0, 0, 5, 5, 90], [1, 1, 1, 1, 1, 1, 7]]:
    n, t = len(x), sum(x)
    g = F(sum((2 * i - n - 1) * v for i, v in enumerate(sorted(x), 1)), n * t)
    hh = -sum(v / t * math.log(v / t) for v in x if v)
    case("balance", "Gini of shares, Shannon entropy", {"x": x}, {"gini": g, "gini_corrected": g * F(n, n - 1), "H": hh, "effective_number": math.exp(hh), "evenness": hh / math.log(n)})

print(json.dumps(CASES, indent=1, ensure_ascii=False))
