//! Spellings that are easy to miss, and words that must not be taken for names.
#![expect(clippy::unwrap_used, clippy::string_slice, reason = "a test may panic")]

use simpul_lexicon::{Hit, Lexicon, NameKind, RelativeUnit, RoleCue, Scratch, SpeechForm, StatusEffect, Term};
use simpul_model::{EventKind, RegionCode, RegionLevel, UnitKind};

fn code(text: &str) -> RegionCode {
    text.parse().unwrap()
}

fn hits(text: &str) -> Vec<(String, Term)> {
    let (mut scratch, mut hits) = (Scratch::default(), Vec::new());
    Lexicon::builtin().scan(text, &mut scratch, &mut hits);
    hits.iter().map(|Hit { start, end, term, .. }| (text[*start as usize..*end as usize].to_owned(), *term)).collect()
}

/// What the whole of `text` means.
fn whole(text: &str) -> Vec<Term> {
    hits(text).into_iter().filter(|it| it.0 == text).map(|it| it.1).collect()
}

fn places(text: &str) -> Vec<RegionCode> {
    let gazetteer = Lexicon::builtin().gazetteer();
    whole(text)
        .iter()
        .flat_map(|it| if let Term::Place(id) = it { gazetteer.named(*id) } else { &[] })
        .copied()
        .collect()
}

#[test]
fn a_region_is_found_in_each_spelling() {
    for (text, at) in [
        ("Pangkal Pinang", "19.71"),
        ("Pangkalpinang", "19.71"),
        ("Fak-Fak", "92.03"),
        ("Fakfak", "92.03"),
        ("FAK FAK", "92.03"),
        ("Bau-Bau", "74.72"),
        ("Baubau", "74.72"),
        ("Palangka Raya", "62.71"),
        ("Gunung Kidul", "34.03"),
        ("Sumatra Utara", "12"),
        ("Jatim", "35"),
        ("DKI Jakarta", "31"),
        ("Yogyakarta", "34"),
        ("Kukar", "64.02"),
        ("Abdya", "11.12"),
        ("TTS", "53.02"),
        ("Kep. Anambas", "21.05"),
        ("Lima Puluh Kota", "13.07"),
        ("50 Kota", "13.07"),
        ("Cibinong", "32.03.20"),
        ("Lawang Wetan", "16.06.13"),
        ("Ra'as", "35.29.22"),
        ("Raas", "35.29.22"),
        ("Sei Rampah", "12.18.04"),
        ("Sungai Rampah", "12.18.04"),
        ("Tj. Selor", "65.01.05"),
    ] {
        assert!(places(text).contains(&code(at)), "{text}: {:?}", places(text));
    }
}

#[test]
fn words_without_a_capital_name_no_place() {
    for text in ["pagi itu harapan baru", "barat", "tts", "sejahtera"] {
        assert!(!hits(text).iter().any(|it| matches!(it.1, Term::Place(_))), "{text}");
    }
    assert!(places("Tts").is_empty());
}

#[test]
fn a_capital_stands_for_its_regency_apart_from_what_bears_its_name() {
    let gazetteer = Lexicon::builtin().gazetteer();
    let kepanjen = gazetteer.name_id("Kepanjen").unwrap();
    assert_eq!(gazetteer.capital_of(kepanjen), Some(code("35.07")));
    assert!(gazetteer.named(kepanjen).iter().all(|it| it.level() >= RegionLevel::District));
    let purwokerto = gazetteer.name_id("Purwokerto").unwrap();
    assert_eq!(gazetteer.capital_of(purwokerto), Some(code("33.02")));
    let sukadana = gazetteer.name_id("Sukadana").unwrap();
    assert_eq!((gazetteer.capital_of(sukadana), gazetteer.capitals(sukadana).len()), (None, 2));
    let jatim = gazetteer.name_id("jatim").unwrap();
    assert!(gazetteer.is_alias(jatim) && gazetteer.kinds(jatim) == [NameKind::Alias]);
}

#[test]
fn regions_say_their_full_names() {
    let gazetteer = Lexicon::builtin().gazetteer();
    for (at, full, bare, word) in [
        ("35", "Provinsi Jawa Timur", "Jawa Timur", "Provinsi"),
        ("35.07", "Kabupaten Malang", "Malang", "Kabupaten"),
        ("35.79", "Kota Batu", "Batu", "Kota"),
        ("31.73", "Kota Administrasi Jakarta Barat", "Jakarta Barat", "Kota"),
        ("91.11.05", "Kecamatan Skanto", "Skanto", "Distrik"),
        ("34.01.02", "Kecamatan Wates", "Wates", "Kapanewon"),
        ("31.73.01.1005", "Kelurahan Kapuk", "Kapuk", "Kelurahan"),
    ] {
        let at = code(at);
        assert_eq!(gazetteer.full_name(at), full);
        assert_eq!(gazetteer.bare_name(at), bare);
        assert_eq!(gazetteer.level_word(at), word);
    }
}

#[test]
fn ranks_and_posts_have_one_standard_for_many_spellings() {
    let lexicon = Lexicon::builtin();
    for (text, standard) in [
        ("Kombes. Pol", "Kombes Pol"),
        ("KOMBES POL", "Kombes Pol"),
        ("Kombespol", "Kombes Pol"),
        ("Komisaris Besar Polisi", "Kombes Pol"),
        ("Irjen (Pol)", "Irjen Pol"),
        ("Akbp", "AKBP"),
        ("Ajun Inspektur Polisi Dua", "Aipda"),
        ("Letnan Kolonel", "Letkol"),
        ("Brigjen", "Brigjen"),
        ("Brigjen TNI", "Brigjen TNI"),
        ("Laksamana Pertama", "Laksma TNI"),
    ] {
        let found = whole(text);
        let is = |it: &Term| matches!(it, Term::Rank(i) if lexicon.rank(*i).standard == standard);
        assert!(found.iter().any(is), "{text}: {found:?}");
    }
    for (text, standard, unit) in [
        ("Kasatreskrim", "Kasat Reskrim", Some("polres")),
        ("Kepala Satuan Reserse Kriminal", "Kasat Reskrim", Some("polres")),
        ("Kasi Humas", "Kasihumas", Some("polres")),
        ("Waka Polres", "Wakapolres", Some("polres")),
        ("Kepala Kepolisian Resor", "Kapolres", Some("polres")),
        ("Kapolres Metro", "Kapolres", Some("polres_metro")),
        ("Kabidhumas", "Kabid Humas", Some("polda")),
        ("Direktur Lalu Lintas", "Dirlantas", Some("polda")),
        ("Walikota", "Wali Kota", Some("pemda_kota")),
        ("Sekretaris Daerah", "Sekda", Some("pemda")),
        ("Keuchik", "Kepala Desa", Some("gampong")),
        ("Kepala Distrik", "Camat", Some("distrik")),
        ("Kasatpol PP", "Kepala", Some("satpol_pp")),
        ("Komisioner", "Anggota", None),
        ("Babinkamtibmas", "Bhabinkamtibmas", Some("polsek")),
        ("Danlantamal", "Danlantamal", Some("lantamal")),
        ("Mendagri", "Menteri", Some("Kementerian Dalam Negeri")),
    ] {
        let found = whole(text);
        let is = |it: &Term| matches!(it, Term::Post(i) if lexicon.post(*i).standard == standard && lexicon.post(*i).unit.as_deref() == unit);
        assert!(found.iter().any(is), "{text}: {found:?}");
    }
}

#[test]
fn degrees_are_found_with_and_without_stops() {
    let lexicon = Lexicon::builtin();
    for (text, standard) in [
        ("SIK", "S.I.K."),
        ("S.IK", "S.I.K."),
        ("S.I.K", "S.I.K."),
        ("Sik", "S.I.K."),
        ("STrK", "S.Tr.K."),
        ("M.Tr.(Han)", "M.Tr.Han."),
        ("S.IP", "S.IP."),
        ("SIP", "S.I.P."),
        ("SSTP", "S.STP."),
        ("CPHR", "CPHR"),
    ] {
        let found = whole(text);
        let standards: Vec<&str> = found
            .iter()
            .filter_map(|it| if let Term::Degree(i) = it { Some(lexicon.degree(*i).standard.as_str()) } else { None })
            .collect();
        assert_eq!(standards, [standard], "{text}");
    }
    assert!(!whole("se").iter().any(|it| matches!(it, Term::Degree(_))));
}

#[test]
fn units_are_known_by_every_grade_number_and_short_name() {
    let lexicon = Lexicon::builtin();
    for (text, name) in [
        ("Polres Malang Kota", "Polresta Malang Kota"),
        ("Polrestabes Surabaya", "Polrestabes Surabaya"),
        ("Polresta Pati", "Polresta Pati"),
        ("Polda Jatim", "Polda Jawa Timur"),
        ("Poldasu", "Polda Sumatera Utara"),
        ("PMJ", "Polda Metro Jaya"),
        ("Kodim 0910", "Kodim 0910/Malinau"),
        ("Kodim 0910/Mln", "Kodim 0910/Malinau"),
        ("Korem 083/Bdj", "Korem 083/Baladhika Jaya"),
        ("Kodam V/Brawijaya", "Kodam V/Brawijaya"),
        ("Kodam XVI/Pattimura", "Kodam XV/Pattimura"),
        ("Lantamal V", "Kodaeral V"),
        ("Lanud Abd. Saleh", "Lanud Abdulrachman Saleh"),
        ("Mabes Polri", "Polri"),
        ("Kemendagri", "Kementerian Dalam Negeri"),
    ] {
        let found = whole(text);
        let is = |it: &Term| matches!(it, Term::Unit(i) if lexicon.unit(*i).name == name);
        assert!(found.iter().any(is), "{text}: {found:?}");
    }
    let kind = |kind| lexicon.vocabulary().units.iter().filter(|it| it.kind == kind).count();
    assert_eq!(kind(UnitKind::Polres), 508);
    assert_eq!(kind(UnitKind::Kodim), 345);
    assert_eq!(kind(UnitKind::Korem), 47);
    assert_eq!(kind(UnitKind::Kodam), 21);
    assert_eq!(kind(UnitKind::Polda), 36);
    assert_eq!(lexicon.sandi("Semeru"), Some(code("35")));
}

#[test]
fn events_speech_roles_and_days_are_found() {
    let lexicon = Lexicon::builtin();
    let text =
        "Rapat pleno rekapitulasi digelar Jum’at malam dan dipimpin langsung oleh mantan Plt Camat, ujarnya kemarin";
    let found = hits(text);
    let has = |printed: &str, is: &dyn Fn(Term) -> bool| found.iter().any(|it| it.0 == printed && is(it.1));
    assert!(has(
        "Rapat pleno rekapitulasi",
        &|it| matches!(it, Term::Event(i) if lexicon.event(i).kind == EventKind::Tally)
    ));
    assert!(has("Jum’at", &|it| it == Term::Weekday(5)));
    assert!(has("malam", &|it| it == Term::DayPart(7)));
    assert!(has("dipimpin langsung oleh", &|it| {
        matches!(it, Term::Role(i) if lexicon.role(i).role == RoleCue::Leader && lexicon.role(i).passive)
    }));
    assert!(has("mantan", &|it| matches!(it, Term::Status(i) if lexicon.status(i).effect == StatusEffect::Former)));
    assert!(has("Plt", &|it| matches!(it, Term::Status(i) if lexicon.status(i).effect == StatusEffect::Acting)));
    assert!(has("ujarnya", &|it| matches!(it, Term::Speech(i) if lexicon.speech(i).form == SpeechForm::Suffixed)));
    assert!(has("kemarin", &|it| matches!(it, Term::Relative(i) if lexicon.relative(i).days() == Some(-1))));
    for (text, number) in [("Nopember", 11), ("Pebruari", 2), ("Sept", 9), ("Agts", 0), ("Ags", 8)] {
        let months: Vec<Term> = whole(text).into_iter().filter(|it| matches!(it, Term::Month(_))).collect();
        assert_eq!(months.first() == Some(&Term::Month(number)), number > 0, "{text}");
    }
    let week = whole("pekan lalu");
    assert!(week.iter().any(|it| matches!(it, Term::Relative(i) if lexicon.relative(*i).unit == RelativeUnit::Week)));
}

#[test]
fn no_pattern_spans_the_end_of_a_sentence_or_clause() {
    for text in ["tadi. Malam", "Kasat, Reskrim", "rapat; koordinasi", "Jawa\nTimur"] {
        assert!(whole(text).is_empty(), "{text}: {:?}", whole(text));
    }
    // Each half is still found.
    assert!(hits("Jawa\nTimur").iter().any(|it| it.0 == "Jawa"));
}
