#!/usr/bin/env python3
"""Tells one fact in all its turns, and says in which the program misses it (docs/decisions/0020-careless-pages.md).

  python3 tools/leftover/turns.py SIMPUL

Who takes an office, from whom and by whom, who moves and who is put out, of a post of police, of a district's head and of a commission's
chair; and who leads, attends or speaks at an event, of four offices. Prints each sentence that is misread with what was read, then how
many of how many. What is read is kept by crates/extract/tests/it/turns_of_office.rs. Standard library only.
"""
import json, subprocess, sys, tempfile
from pathlib import Path

# A, B: who held the post P before and who after; G: who gives it; Q: another post of A's.
POLICE = {"A": "AKP Sutrisno Hadi", "B": "Iptu Rudi Hartono", "P": "Kapolsek Jepon", "Q": "Kapolsek Ngawen", "U": "Polsek Jepon",
          "G": "Kapolres Blora AKBP Wawan Andi", "held": ("Kapolsek", "Polsek Jepon"), "other": ("Kapolsek", "Polsek Ngawen")}
DISTRICT = {"A": "Sutrisno Hadi", "B": "Rudi Hartono", "P": "Camat Jepon", "Q": "Camat Ngawen", "U": "Pemerintah Kecamatan Jepon",
            "G": "Bupati Blora Arief Rohman", "held": ("Camat", "Pemerintah Kecamatan Jepon"), "other": ("Camat", "Pemerintah Kecamatan Ngawen")}
COMMISSION = {"A": "Widi Nurintan", "B": "Rudi Hartono", "P": "Ketua KPU Kabupaten Blora", "Q": "Ketua KPU Kabupaten Rembang",
              "U": "KPU Kabupaten Blora", "G": "Ketua KPU RI Mochammad Afifuddin", "held": ("Ketua", "KPU Kabupaten Blora"),
              "other": ("Ketua", "KPU Kabupaten Rembang")}

OFFICES = {
    "replace": [
        "{P} {A} digantikan {B}.", "{P} {A} digantikan oleh {B}.", "Jabatan {P} kini dipegang {B} menggantikan {A}.",
        "{B} menggantikan {A} sebagai {P}.", "{B} resmi menjabat {P} menggantikan {A}.", "{B} dilantik sebagai {P} menggantikan {A}.",
        "Jabatan {P} diserahterimakan dari {A} kepada {B}.", "{P} berganti dari {A} ke {B}.", "{A} menyerahkan jabatan {P} kepada {B}.",
        "{B} kini menjabat {P}, menggantikan {A}.", "Posisi {P} yang ditinggalkan {A} diisi {B}.", "{P} yang semula dijabat {A} kini dijabat {B}.",
        "Jabatan {P} beralih dari {A} kepada {B}.", "{P} lama {A} digantikan {P} baru {B}.", "{G} melantik {B} sebagai {P} menggantikan {A}.",
        "Serah terima jabatan {P} dari {A} kepada {B} dipimpin {G}.", "Kursi {P} yang sebelumnya diduduki {A} kini ditempati {B}.",
        "{A}, yang sebelumnya menjabat {P}, digantikan oleh {B}.", "{B} mengambil alih jabatan {P} dari {A}.", "{B} menerima jabatan {P} dari {A}.",
        "Sebagai {P}, {B} menggantikan {A}.", "Estafet kepemimpinan {U} berpindah dari {A} ke {B}.",
    ],
    "appoint": [
        "{B} dilantik sebagai {P}.", "{B} dilantik menjadi {P}.", "{B} ditunjuk sebagai {P}.", "{G} menunjuk {B} sebagai {P}.",
        "{G} melantik {B} sebagai {P}.", "{G} melantik {B} menjadi {P}.", "{B} diangkat {G} menjadi {P}.", "{B} diangkat oleh {G} menjadi {P}.",
        "{B} dipercaya menjabat {P}.", "{B} dipercaya mengemban jabatan {P}.", "{B} mendapat amanah sebagai {P}.", "{B} kini menjabat sebagai {P}.",
        "{B} resmi menjabat {P}.", "{P} kini dijabat {B}.", "{P} dijabat oleh {B}.", "Jabatan {P} dipercayakan kepada {B}.",
        "Jabatan {P} diisi {B}.", "{P} yang baru, {B}.", "{P} baru {B} memperkenalkan diri.", "{B} didapuk sebagai {P}.",
        "{B} ditetapkan sebagai {P}.", "{G} mengangkat {B} sebagai {P}.", "{G} mempercayakan jabatan {P} kepada {B}.",
        "{G} menetapkan {B} sebagai {P}.", "{G} mengukuhkan {B} sebagai {P}.", "{B} dikukuhkan {G} sebagai {P}.", "{B} mengemban tugas sebagai {P}.",
        "{B} menempati jabatan {P}.", "{B} menduduki posisi {P}.", "{B} resmi memimpin {U}.", "{B} terpilih menjadi {P}.",
        "{B} diberi amanah menjadi {P}.", "Nama {B} muncul sebagai {P}.",
    ],
    "move": [
        "{Q} {A} dimutasi menjadi {P}.", "{A} dimutasi dari {Q} menjadi {P}.", "{A} yang sebelumnya {Q} kini menjabat {P}.",
        "{A} yang sebelumnya menjabat {Q} dipercaya sebagai {P}.", "{Q} {A} digeser ke {P}.", "{G} memutasi {Q} {A} menjadi {P}.",
        "{A}, sebelumnya {Q}, dilantik sebagai {P}.", "Sebelum menjabat {P}, {A} adalah {Q}.", "{A} semula {Q} menjadi {P}.",
        "{Q} {A} mendapat tugas baru sebagai {P}.", "{Q} {A} dipindahkan menjadi {P}.", "{A} bergeser dari {Q} ke {P}.",
        "{P} {A} sebelumnya menjabat {Q}.", "{A} meninggalkan jabatan {Q} dan kini menjabat {P}.", "{Q} {A} dipromosikan menjadi {P}.",
        "{A} ditarik dari {Q} menjadi {P}.",
    ],
    "remove": [
        "{A} diberhentikan dari jabatan {P}.", "{P} {A} diberhentikan.", "{P} {A} dicopot dari jabatannya.", "{G} mencopot {P} {A}.",
        "{G} memberhentikan {A} dari jabatan {P}.", "{A} dicopot dari jabatan {P}.", "{A} dinonaktifkan dari jabatan {P}.",
        "{A} diberhentikan sebagai {P}.", "{G} menonaktifkan {A} dari jabatan {P}.", "{A} tidak lagi menjabat {P}.", "{A} mundur dari jabatan {P}.",
        "{A} mengundurkan diri sebagai {P}.", "{A} mengundurkan diri dari jabatan {P}.", "{A} melepas jabatan {P}.",
        "{A} mengakhiri masa tugasnya sebagai {P}.", "Mantan {P} {A} hadir.", "{A}, mantan {P}, hadir.", "{P} periode 2018-2023 {A} hadir.",
        "{A} purnatugas sebagai {P}.",
    ],
}

# X: who; e, E: the event; D: the day.
PEOPLE = ["Kapolres Blora AKBP Wawan Andi", "Camat Jepon Sutrisno Hadi", "Ketua KPU Kabupaten Blora Widi Nurintan", "Danramil Jepon Kapten Inf Budi Wira"]
EVENTS = ["rapat koordinasi", "apel gelar pasukan", "sosialisasi pemilih pemula", "deklarasi pemilu damai"]
DAY = "Senin (4/11/2024)"

ROLES = {
    "leader": [
        "{X} memimpin {e} di Pendopo Blora, {D}.", "{X} memimpin langsung {e} di Pendopo Blora, {D}.", "{E} di Pendopo Blora dipimpin {X}, {D}.",
        "{E} di Pendopo Blora, {D}, dipimpin langsung oleh {X}.", "Dipimpin {X}, {e} digelar di Pendopo Blora, {D}.",
        "Dipimpin langsung {X}, {e} berlangsung di Pendopo Blora, {D}.", "{E} yang dipimpin {X} digelar di Pendopo Blora, {D}.",
        "{X} bertindak sebagai pimpinan {e} di Pendopo Blora, {D}.", "{E} digelar di Pendopo Blora, {D}. Kegiatan dipimpin oleh {X}.",
        "{E} digelar di Pendopo Blora, {D}. {X} memimpin kegiatan tersebut.", "{E} digelar di Pendopo Blora, {D}, dengan dipimpin {X}.",
        "{E} digelar di Pendopo Blora, {D}, di bawah pimpinan {X}.", "{X} membuka {e} di Pendopo Blora, {D}.",
        "{E} di Pendopo Blora dibuka {X}, {D}.", "{E} di Pendopo Blora, {D}, dibuka secara resmi oleh {X}.",
        "{E} digelar di Pendopo Blora, {D}. {X} membuka acara itu.", "{E} digelar di Pendopo Blora, {D}. Acara dibuka langsung oleh {X}.",
        "{E} digelar di Pendopo Blora, {D}. Acara dibuka dengan sambutan {X}.",
    ],
    "attendee": [
        "{X} menghadiri {e} di Pendopo Blora, {D}.", "{E} di Pendopo Blora dihadiri {X}, {D}.",
        "{E} di Pendopo Blora, {D}, turut dihadiri oleh {X}.", "{E} digelar di Pendopo Blora, {D}. Hadir {X}.",
        "{E} digelar di Pendopo Blora, {D}. Turut hadir {X}.", "{E} digelar di Pendopo Blora, {D}. Hadir dalam kegiatan itu {X}.",
        "{E} digelar di Pendopo Blora, {D}. {X} hadir dalam acara tersebut.", "{E} digelar di Pendopo Blora, {D}. Tampak hadir {X}.",
        "{E} digelar di Pendopo Blora, {D}. {X} tampak hadir.", "{X} hadir dalam {e} di Pendopo Blora, {D}.",
        "{X} mengikuti {e} di Pendopo Blora, {D}.", "{E} di Pendopo Blora, {D}, diikuti {X}.", "{X} ikut dalam {e} di Pendopo Blora, {D}.",
        "Dihadiri {X}, {e} digelar di Pendopo Blora, {D}.", "{E} digelar di Pendopo Blora, {D}, dengan dihadiri {X}.",
        "{E} yang dihadiri {X} digelar di Pendopo Blora, {D}.", "{E} digelar di Pendopo Blora, {D}. Acara disaksikan {X}.",
        "{E} digelar di Pendopo Blora, {D}. Di antara undangan terdapat {X}.", "{E} digelar di Pendopo Blora, {D}. Ikut hadir {X}.",
        "{E} digelar di Pendopo Blora, {D}. Selain itu, {X} juga hadir.", "{X} tampak di antara peserta {e} di Pendopo Blora, {D}.",
    ],
    "speaker": [
        "{X} menjadi narasumber {e} di Pendopo Blora, {D}.", "{X} menjadi pembicara dalam {e} di Pendopo Blora, {D}.",
        "{E} digelar di Pendopo Blora, {D}. {X} menyampaikan sambutan.", "{E} digelar di Pendopo Blora, {D}. Sambutan disampaikan {X}.",
        "{E} digelar di Pendopo Blora, {D}. Materi disampaikan oleh {X}.", "{E} digelar di Pendopo Blora, {D}. {X} memberikan materi.",
        "{E} digelar di Pendopo Blora, {D}. {X} memberi pengarahan kepada peserta.", "{E} digelar di Pendopo Blora, {D}. Arahan diberikan {X}.",
        "{E} digelar di Pendopo Blora, {D} menghadirkan {X} sebagai narasumber.", "{E} digelar di Pendopo Blora, {D} dengan narasumber {X}.",
        "{E} digelar di Pendopo Blora, {D}. Bertindak sebagai narasumber {X}.", "{E} digelar di Pendopo Blora, {D}. {X} hadir sebagai narasumber.",
        "{E} digelar di Pendopo Blora, {D}. Dalam sambutannya, {X} mengajak semua pihak menjaga kerukunan.",
        "{E} digelar di Pendopo Blora, {D}. {X} dalam arahannya meminta semua pihak menjaga kerukunan.",
    ],
}


def bare(name):
    """The name without rank."""
    return " ".join(name.split()[-2:])


def of_offices():
    """Sentences, each with what is right: pairs of a name and a post, and whether it is held or was."""
    for kind, turns in OFFICES.items():
        for turn in turns:
            for world in (POLICE, DISTRICT, COMMISSION):
                text = turn.format(**world)
                a, b, now, then = bare(world["A"]), bare(world["B"]), "current", "former"
                right = {"replace": {(a, *world["held"], then), (b, *world["held"], now)}, "appoint": {(b, *world["held"], now)},
                         "move": {(a, *world["other"], then), (a, *world["held"], now)}, "remove": {(a, *world["held"], then)}}[kind]
                wrong = {(a, *world["held"], now)} if kind == "remove" else set()
                yield text[0].upper() + text[1:], lambda page, right=right, wrong=wrong: right <= posts(page) and not wrong & posts(page)


def of_events():
    for role, turns in ROLES.items():
        for turn in turns:
            for number, who in enumerate(PEOPLE):
                event = EVENTS[(number + len(turn)) % 4]
                text = turn.format(X=who, e=event, E=event[0].upper() + event[1:], D=DAY)
                yield text, lambda page, who=who, role=role: takes_part(page, bare(who), role)


def posts(page):
    unit = lambda at: page["units"][at]["name"] if at is not None else ""
    return {(it["name"], post["post"], unit(post["unit"]), post["status"]) for it in page["officials"] for post in it["posts"]}


def takes_part(page, name, role):
    """Whether the page tells one event, on its day and at its place, with somebody in his part."""
    if len(page["events"]) != 1:
        return False
    event = page["events"][0]
    names = {page["officials"][it["who"]["official"]]["name"] for it in event["participants"] if it["role"] == role and "official" in it["who"]}
    return (event["date"] or {}).get("start") == "2024-11-04" and "Pendopo Blora" in (event["venue"] or "") and name in names


def told(page):
    roles = [(it["role"], page["officials"][it["who"]["official"]]["name"]) for event in page["events"] for it in event["participants"] if "official" in it["who"]]
    return sorted(posts(page)) + roles


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for name, sentences in (("offices", list(of_offices())), ("events", list(of_events()))):
        with tempfile.TemporaryDirectory() as folder:
            for number, (text, _) in enumerate(sentences):
                Path(folder, f"{number:03}.txt").write_text(f"BLORA - {text}\n", "utf-8")
            done = subprocess.run([sys.argv[1], "extract", "--quiet", "--progress", "never", folder], capture_output=True, text=True, check=True)
        pages = {json.loads(line)["document"]["url"]: json.loads(line) for line in done.stdout.splitlines()}
        missed = 0
        for number, (text, is_right) in enumerate(sentences):
            page = next(it for url, it in pages.items() if url.endswith(f"{number:03}.txt"))
            if not is_right(page):
                missed += 1
                print(f"{name}: {text}  {told(page)}")
        print(f"{name}: {missed} of {len(sentences)} misread")


if __name__ == "__main__":
    main()
