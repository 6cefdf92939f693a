#!/usr/bin/env python3
"""A second generator of officials, built on purpose without a word from crates/world.

It stands in for the table an outsider would write to benchmark record linkage: people with a name, a unit, a rank and
a date, a quarter of the units and a fifth of the ranks missing, one mention in thirteen misspelt, short forms, homonyms.
The number of people grows with the number of mentions while the stock of names does not, so that linking by exact name
has a precision of about 0.92 at 10,000 mentions, 0.50 at 100,000 and 0.09 at 1,000,000, and a recall of about 0.51.

    mentions_other.py --mentions 10000 --seed 1 --out DIR

writes DIR/mentions.ndjson (id, name, unit, rank, date) and DIR/truth.csv (id, person), and prints what exact names give.
Standard library only.
"""

import argparse
import collections
import csv
import datetime
import json
import pathlib
import random

FIRST = """Agus Budi Bambang Dedi Eko Hendra Joko Rudi Slamet Sutrisno Wahyu Yusuf Ahmad Abdul Muhammad Andi Arif Asep
Dadang Didik Dwi Edi Fajar Ferry Gunawan Hadi Hari Heru Imam Indra Irwan Iwan Jamal Kurnia Lukman Made Nyoman Ketut
Wayan Mulyadi Nur Rahmat Ridwan Rizal Sigit Sugeng Suharto Sunarto Supri Surya Syamsul Taufik Teguh Tri Untung Usman
Wawan Yanto Yoga Zainal Markus Daniel Yohanes Petrus Robert Hotman Togar Parlindungan Sahat Daeng Baso Sitti Nurul
Dewi Rina Sri Endang Ratna Yuni Lilik Maya Ani Fitri Siska Erna Titik Wati Galih Bayu Adi Aditya Anton Ari Bagus Candra
Darmawan Doni Erwin Firman Gatot Haris Ilham Jefri Kadir Latif Mahmud Nasir Oktav Pandu Rafli Satria""".split()

SECOND = """Santoso Wijaya Kurniawan Setiawan Hidayat Saputra Susanto Nugroho Prasetyo Purnomo Suryadi Hartono Wibowo
Firmansyah Siregar Nasution Simanjuntak Sitompul Hutapea Pasaribu Tobing Lubis Harahap Sinaga Manurung Purba Saragih
Ginting Tarigan Sembiring Rangkuti Batubara Pane Ritonga Daulay Rambe Hasibuan Maulana Ramadhan Rahman Hakim Fauzi
Akbar Syahputra Iskandar Ibrahim Ismail Salim Umar Yunus Basri Hamzah Mansur Arsyad Tahir Latief Sulaiman Rauf Djafar
Mappatoba Tompo Palinggi Sampe Tandi Rumbiak Wenda Kogoya Tabuni Yikwa Mandacan Rumakiek Krey Suebu Wonda Murib
Pratama Putra Utama Permana Suhendar Sudrajat Hermawan Gunadi Mulyana Ruhiyat Sutisna Suparman Subagyo Sumarno
Widodo Cahyono Riyanto Haryanto Budiman Sukirman Sunaryo Kusuma Atmaja Negara Suryawan Artawan Sudiana Adnyana Wirawan
Mahendra Widiantara Suardika Sutama Parwata""".split()

PLACES = """Kotaraja Lembayung Sungai Telaga Pasir Karang Muara Tanjung Bukit Rawa Sawah Ladang Hulu Hilir Lereng Padma
Melati Kenanga Cempaka Anggrek Dahlia Mawar Teratai Kamboja Merpati Kutilang Jalak Cendana Jati Meranti Ulin Beringin
Randu Waru Asoka Flamboyan Angsana Mahoni Trembesi Bidara""".split()
SIDES = "Utara Selatan Timur Barat Tengah Kota Baru Raya".split()

LADDERS = {
    "Polri": ["Bripka", "Aipda", "Aiptu", "Ipda", "Iptu", "AKP", "Kompol", "AKBP", "Kombes Pol"],
    "TNI": ["Sertu", "Serka", "Serma", "Pelda", "Peltu", "Letda", "Lettu", "Kapten", "Mayor", "Letkol", "Kolonel"],
}
BODIES = {"Polri": ["Polres", "Polsek", "Polresta"], "TNI": ["Kodim", "Koramil"]}
FIRST_DAY = datetime.date(2018, 1, 1).toordinal()
DAYS = 7 * 365


def spread(words, slope):
    """Words with weights that fall from the first to the last, gently."""
    return words, [1.0 / (rank + 12) ** slope for rank in range(len(words))]


class People:
    """Draws people: a name, a service, and stints of (first day, unit, rank)."""

    def __init__(self, rng, units_per_service, moves):
        self.rng = rng
        self.first = spread(sorted(FIRST, key=lambda _: rng.random()), 0.8)
        self.second = spread(sorted(SECOND, key=lambda _: rng.random()), 0.8)
        self.moves = moves
        self.units = {
            service: [f"{rng.choice(bodies)} {place} {side}" for place in PLACES for side in SIDES][:units_per_service]
            for service, bodies in BODIES.items()
        }

    def name(self):
        (first,) = self.rng.choices(*self.first)
        (second,) = self.rng.choices(*self.second)
        if self.rng.random() < 0.62:
            return [first, second]
        (middle,) = self.rng.choices(*(self.second if self.rng.random() < 0.6 else self.first))
        return [first, middle, second] if middle not in (first, second) else [first, second]

    def person(self):
        service = "Polri" if self.rng.random() < 0.7 else "TNI"
        ladder = LADDERS[service]
        step = min(int(self.rng.triangular(0, len(ladder), 5)), len(ladder) - 1)
        stints = [(FIRST_DAY, self.rng.choice(self.units[service]), ladder[step])]
        day = FIRST_DAY
        while True:
            day += int(self.rng.uniform(300, 1500) / max(self.moves, 0.01))
            if day >= FIRST_DAY + DAYS:
                return self.name(), stints
            if self.rng.random() < 0.45 and step + 1 < len(ladder):
                step += 1
            stints.append((day, self.rng.choice(self.units[service]), ladder[step]))


def misspell(rng, text):
    """One slip of the keyboard inside the name."""
    at = rng.randrange(1, max(2, len(text) - 1))
    kind = rng.randrange(4)
    if kind == 0:
        return text[:at] + text[at + 1 :]
    if kind == 1:
        return text[:at] + text[at] + text[at:]
    if kind == 2 and at + 1 < len(text):
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    return text[:at] + rng.choice("aeiounrst") + text[at + 1 :]


def written(rng, tokens, full):
    """The name as one article has it."""
    if rng.random() < full:
        return " ".join(tokens)
    way = rng.random()
    if len(tokens) == 3:
        if way < 0.30:
            return f"{tokens[0]} {tokens[2]}"
        if way < 0.55:
            return f"{tokens[0]} {tokens[1]}"
        if way < 0.75:
            return f"{tokens[0]} {tokens[1][0]}. {tokens[2]}"
        if way < 0.90:
            return tokens[0]
        return tokens[2]
    if way < 0.40:
        return f"{tokens[0]} {tokens[1][0]}."
    if way < 0.75:
        return f"{tokens[0][0]}. {tokens[1]}"
    return tokens[0] if way < 0.90 else tokens[1]


def exact_names(mentions):
    """Pairwise precision and recall of linking by equal names: [(name, person)] in."""
    pairs = lambda counts: sum(n * (n - 1) // 2 for n in counts.values())
    both = pairs(collections.Counter(mentions))
    said = pairs(collections.Counter(name for name, _ in mentions))
    true = pairs(collections.Counter(person for _, person in mentions))
    return both / max(said, 1), both / max(true, 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mentions", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--per-person", type=float, default=8.0, help="mean mentions of one person")
    parser.add_argument("--moves", type=float, default=0.5, help="how often people move: 0 never, 1 every two or three years")
    parser.add_argument("--units", type=int, default=320, help="units of each service")
    parser.add_argument("--full", type=float, default=0.765, help="share of mentions with the whole name")
    options = parser.parse_args()
    rng = random.Random(f"other-{options.seed}")
    options.out.mkdir(parents=True, exist_ok=True)
    people = People(rng, options.units, options.moves)
    population = [people.person() for _ in range(max(2, round(options.mentions / options.per_person)))]
    fame = [rng.gammavariate(2.2, 1.0) + 0.05 for _ in population]
    drawn = rng.choices(range(len(population)), fame, k=options.mentions)
    seen = []
    with open(options.out / "mentions.ndjson", "w", encoding="utf-8") as table, open(
        options.out / "truth.csv", "w", encoding="utf-8", newline=""
    ) as truth:
        answers = csv.writer(truth, lineterminator="\n")
        answers.writerow(["id", "person"])
        for number, who in enumerate(drawn):
            tokens, stints = population[who]
            day = FIRST_DAY + rng.randrange(DAYS)
            _, unit, rank = [stint for stint in stints if stint[0] <= day][-1]
            name = written(rng, tokens, options.full)
            if rng.random() < 1 / 13:
                name = misspell(rng, name)
            row = {"id": f"m{number}", "name": name}
            if rng.random() >= 0.25:
                row["unit"] = unit
            if rng.random() >= 0.20:
                row["rank"] = rank
            row["date"] = datetime.date.fromordinal(day).isoformat()
            table.write(json.dumps(row, ensure_ascii=False) + "\n")
            answers.writerow([row["id"], f"p{who}"])
            seen.append((name, who))
    precision, recall = exact_names(seen)
    print(f"{options.mentions} mentions of {len(set(drawn))} people; exact name: precision {precision:.3f}, recall {recall:.3f}")


if __name__ == "__main__":
    main()
