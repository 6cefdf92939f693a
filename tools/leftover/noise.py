#!/usr/bin/env python3
"""Copies a folder of gold pages with one habit of careless pages put into their text: does the reader hold? (docs/decisions/0020-careless-pages.md)

  python3 tools/leftover/noise.py HABIT SEED FROM_DIR TO_DIR && simpul eval TO_DIR
  python3 tools/leftover/noise.py all SIMPUL FROM_DIR [FROM_DIR ...]      every habit in turn: mean F1 of the core eight, plain and with it

The gold stays as it is, since a careful reader would not be misled. Only flattened pages (`.txt`) are copied. Standard library only.
"""
import json, random, re, shutil, subprocess, sys, tempfile, textwrap
from pathlib import Path

RANKS = "Kombes Pol|Kompol|AKBP|AKP|Iptu|Ipda|Aiptu|Aipda|Bripka|Brigpol|Letkol|Mayor|Kapten|Lettu|Letda|Serka|Sertu|Serda|Kolonel"
VERBS = "hadiri|pimpin|ikuti|buka|dampingi|laksanakan|gelar|selenggarakan|saksikan|lantik|sampaikan|katakan"
PLACES = "aula|halaman|lapangan|ruang|gedung|kantor|pendopo|balai|hotel"
TITLES = "Kapolres|Wakapolres|Kapolsek|Dandim|Danramil|Bupati|Wali Kota|Ketua|Sekretaris|Camat|Lurah|Kabag Ops|Kasat|Kepala|Anggota"
NEAR = dict(zip("abcdefghijklmnopqrstuvwxyz", "snvfrdghojkjnmipqeryibqzhs"))
MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
BODIES = {"Polres": "Kepolisian Resor", "Polsek": "Kepolisian Sektor", "Polda": "Kepolisian Daerah", "KPU": "Komisi Pemilihan Umum",
          "Bawaslu": "Badan Pengawas Pemilihan Umum", "Kodim": "Komando Distrik Militer", "Koramil": "Komando Rayon Militer",
          "DPRD": "Dewan Perwakilan Rakyat Daerah", "Pemkab": "Pemerintah Kabupaten", "Pemkot": "Pemerintah Kota", "Kejari": "Kejaksaan Negeri"}
OFFICES = {"Kapolres": "Kepala Kepolisian Resor", "Kapolsek": "Kepala Kepolisian Sektor", "Kapolda": "Kepala Kepolisian Daerah",
           "Wakapolres": "Wakil Kepala Kepolisian Resor", "Dandim": "Komandan Kodim", "Danramil": "Komandan Koramil", "Sekda": "Sekretaris Daerah",
           "Kajari": "Kepala Kejaksaan Negeri", "Kades": "Kepala Desa", "Kadis": "Kepala Dinas", "Kabag": "Kepala Bagian", "Kasat": "Kepala Satuan"}
LIKE = {"menggelar": ["mengadakan", "menghelat", "menyelenggarakan", "melaksanakan"], "digelar": ["diadakan", "dihelat", "diselenggarakan", "berlangsung"],
        "dihadiri": ["turut dihadiri", "dihadiri pula oleh", "diikuti"], "dipimpin": ["dipimpin langsung oleh", "dikomandoi", "dipimpin oleh"],
        "didampingi": ["ditemani", "bersama"], "mengatakan": ["menyampaikan", "mengungkapkan", "menuturkan", "menyebut"],
        "ujarnya": ["tuturnya", "katanya", "ucapnya", "imbuhnya"], "kata": ["ujar", "tutur", "ucap", "ungkap"], "ujar": ["kata", "tutur", "sebut"],
        "memimpin": ["memimpin langsung", "memimpin jalannya"], "membuka": ["membuka secara resmi", "membuka langsung"]}


def in_full(text, names, dice):
    return re.sub(r"\b(" + "|".join(names) + r")\b(?= [A-Z0-9])", some(dice, 0.5)(lambda m: names[m.group(1)]), text)


def some(dice, share):
    """A replacement made at some places only."""
    return lambda made: lambda m: made(m) if dice.random() < share else m.group(0)


def slip(dice, word):
    """A word with one letter left out, doubled, wrong or in its neighbour's place; the first stays."""
    at = dice.randrange(1, len(word) - 1)
    how = dice.randrange(4)
    if how == 0:
        return word[:at] + word[at + 1:]
    if how == 1:
        return word[:at] + word[at] + word[at:]
    if how == 2:
        return word[:at] + NEAR.get(word[at], word[at]) + word[at + 1:]
    return word[:at] + word[at + 1] + word[at] + word[at + 2:]


def lost_mark(text, dice, closing):
    """Every third quotation without its closing (or opening) mark."""
    def cut(m):
        if dice.random() > 0.34:
            return m.group(0)
        return m.group(1) + m.group(2) if closing else m.group(2) + m.group(3)
    return re.sub(r'([“"])([^“”"\n]{12,})([”"])', cut, text)


def slips(text, dice, kinds):
    """Slips of the pen in one of twelve words of a kind."""
    return re.sub(kinds, some(dice, 0.08)(lambda m: slip(dice, m.group(0))), text)


# What each does to a text, with dice.
HABITS = {
    "closing": lambda t, d, o: lost_mark(t, d, True),
    "opening": lambda t, d, o: lost_mark(t, d, False),
    "straight": lambda t, d, o: re.sub("[“”]", '"', t),
    "doubled": lambda t, d, o: re.sub("[“”\"]", "''", t),
    "marks apart": lambda t, d, o: re.sub(r"([“])", r"\1 ", re.sub(r"([”])", r" \1", t)),
    "comma apart": lambda t, d, o: re.sub(r"(?<=[A-Za-z)]),(?= )", some(d, 0.5)(lambda m: " ,"), t),
    "comma glued": lambda t, d, o: re.sub(r"(?<=[a-z]), (?=[A-Za-z])", some(d, 0.4)(lambda m: ","), t),
    "stop glued": lambda t, d, o: re.sub(r"(?<=[a-z]{3})\. (?=[A-Z][a-z])", some(d, 0.3)(lambda m: "."), t),
    "no stop": lambda t, d, o: re.sub(r"(?<=[a-z])\.(?=\n|$)", "", t),
    "ranks large": lambda t, d, o: re.sub(rf"\b({RANKS})\b", lambda m: m.group(0).upper(), t),
    "ranks small": lambda t, d, o: re.sub(r"\b(AKBP|AKP)\b", lambda m: m.group(0).capitalize(), t),
    "ranks dotted": lambda t, d, o: re.sub(rf"\b({RANKS}) (?=[A-Z])", lambda m: m.group(1) + ". ", t),
    "posts small": lambda t, d, o: re.sub(rf"(?<=[a-z,] )({TITLES})\b(?= [A-Z])", lambda m: m.group(0).lower(), t),
    "places short": lambda t, d, o: re.sub(r"\b(Kecamatan|Kabupaten|Kelurahan|Desa) (?=[A-Z])", lambda m: {"Kec": "Kec. ", "Kab": "Kab. ", "Kel": "Kel. ", "Des": "Ds. "}[m.group(1)[:3]], t),
    "days dashed": lambda t, d, o: re.sub(r"\((\d{1,2})/(\d{1,2})/(\d{4})\)", r"(\1-\2-\3)", t),
    "days short": lambda t, d, o: re.sub(r"\((\d{1,2})/(\d{1,2})/20(\d\d)\)", r"(\1/\2/\3)", t),
    "days bare": lambda t, d, o: re.sub(r"\((\d{1,2}/\d{1,2}(?:/\d{4})?)\)", r"\1", t),
    "di apart": lambda t, d, o: re.sub(rf"\bdi({VERBS})\b", some(d, 0.6)(lambda m: "di " + m.group(1)), t),
    "di glued": lambda t, d, o: re.sub(rf"\bdi ({PLACES})\b", some(d, 0.6)(lambda m: "di" + m.group(1)), t, flags=re.I),
    "and sign": lambda t, d, o: re.sub(r"\bdan\b", some(d, 0.4)(lambda m: "&"), t),
    "degrees glued": lambda t, d, o: re.sub(r"\b(S\.H|S\.E|S\.I\.K|S\.Sos|S\.IP|M\.H|M\.Si|M\.M)\.?, (?=[SM]\.)", r"\1.,", t),
    "degrees bare": lambda t, d, o: re.sub(r", (S\.H|S\.E|S\.I\.K|M\.H|M\.M)\.?(?=[ ,\n])", lambda m: " " + m.group(1).replace(".", ""), t),
    "bapak": lambda t, d, o: re.sub(rf"\b({RANKS}) (?=[A-Z][a-z])", some(d, 0.3)(lambda m: "Bapak " + m.group(0)), t),
    "words slip": lambda t, d, o: slips(t, d, r"\b[a-z]{7,}\b"),
    "posts slip": lambda t, d, o: slips(t, d, r"\b(Kapolres|Kapolsek|Wakapolres|Bupati|Sekretaris|Danramil|Kepala|Anggota|Komandan)\b"),
    "sentences apart": lambda t, d, o: re.sub(r"(?:(?<=[a-z]{4})|(?<=[”\"]))\. (?=[A-Z][a-z])", ".\n\n", t),
    "days in words": lambda t, d, o: re.sub(r" ?\((\d{1,2})/(\d{1,2})/(\d{4})\)", lambda m: f", {int(m.group(1))} {MONTHS[int(m.group(2)) - 1]} {m.group(3)}" if 0 < int(m.group(2)) < 13 else m.group(0), t),
    "bodies in full": lambda t, d, o: in_full(t, BODIES, d),
    "posts in full": lambda t, d, o: in_full(t, OFFICES, d),
    "verbs other": lambda t, d, o: re.sub(r"\b(" + "|".join(LIKE) + r")\b", lambda m: d.choice(LIKE[m.group(1)]), t),
    "double blanks": lambda t, d, o: re.sub(r" (?=[A-Za-z])", some(d, 0.3)(lambda m: "  "), t),
    "hard blanks": lambda t, d, o: re.sub(r" ", some(d, 0.3)(lambda m: " "), t),
}


def names_slip(text, dice, officials):
    """In every third later mention of an official a slip in the longest part of his name."""
    for official in officials:
        words = sorted((it for it in official["name"].split() if len(it) >= 6 and it.isalpha()), key=len)
        if not words:
            continue
        places = [m for m in re.finditer(rf"\b{words[-1]}\b", text)]
        for m in reversed(places[1:]):
            if dice.random() < 0.34:
                text = text[:m.start()] + slip(dice, m.group(0)) + text[m.end():]
    return text


def names_large(text, dice, officials):
    """The whole name of each official in capitals."""
    for official in officials:
        text = text.replace(official["name"], official["name"].upper())
    return text


def other_part(text, dice, officials):
    """Who is called by his first name further down is called by his last."""
    parts = [it for official in officials for it in official["name"].split()]
    for official in officials:
        words = official["name"].split()
        first, last = words[0], words[-1]
        if len(words) < 2 or len(last) < 4 or parts.count(first) > 1 or parts.count(last) > 1 or not last.isalpha():
            continue
        text = re.sub(rf"(?<![A-Z][a-z] )\b{re.escape(first)}\b(?! [A-Z])", some(dice, 0.7)(lambda m: last), text)
    return text


def one_paragraph(text, dice, officials):
    head, _, body = text.partition("\n")
    return head + "\n\n" + re.sub(r"(?<=[.”\"])\s*\n+\s*(?=[A-Z“\"])", " ", body.strip()) + "\n"


def wrapped(text, dice, officials):
    return "\n\n".join("\n".join(textwrap.wrap(it, 68)) if len(it) > 90 else it for it in re.split(r"\n+", text)) + "\n"


# The same of what needs to know the officials of the gold, or the page as a whole.
HABITS |= {
    "names slip": names_slip,
    "names large": names_large,
    "other part": other_part,
    "one paragraph": one_paragraph,
    "lines wrapped": wrapped,
    "no title": lambda text, dice, officials: text.partition("\n")[2].lstrip("\n"),
}


def copy(habit, seed, source, target):
    Path(target).mkdir(parents=True, exist_ok=True)
    for page in sorted(Path(source).glob("*.txt")):
        gold = page.with_suffix(".gold.json")
        if gold.exists():
            text = page.read_text("utf-8")
            if habit:
                text = HABITS[habit](text, random.Random(f"{seed} {page.name}"), json.loads(gold.read_text("utf-8"))["officials"])
            Path(target, page.name).write_text(text, "utf-8")
            shutil.copy(gold, target)


def core(simpul, folder):
    """The mean F1 of the core eight, and F1 by category."""
    done = subprocess.run([simpul, "eval", "--progress", "never", folder], capture_output=True, text=True)
    found = {it[1]: float(it[2]) for it in re.finditer(r"^(\w+) .* F1 (\S+) ", done.stdout, re.M)}
    return float(re.search(r"core eight: (\S+)", done.stdout)[1]), found


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    if sys.argv[1] != "all":
        return copy(sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4])
    simpul, folders = sys.argv[2], sys.argv[3:]
    plain = None
    for habit in [None, *HABITS]:
        with tempfile.TemporaryDirectory() as there:
            for number, folder in enumerate(folders):
                with tempfile.TemporaryDirectory() as one:
                    copy(habit, 1, folder, one)
                    for it in Path(one).iterdir():
                        it.rename(Path(there, f"{number}-{it.name}"))
            mean, found = core(simpul, there)
        plain = plain or (mean, found)
        worse = sorted((round(found[it] - plain[1][it], 3), it) for it in found if found[it] < plain[1].get(it, 0) - 0.004)
        print(f"{habit or 'plain':16} {mean:.3f} {mean - plain[0]:+.3f}  " + ", ".join(f"{name} {loss:+.3f}" for loss, name in worse[:7]), flush=True)


if __name__ == "__main__":
    main()
