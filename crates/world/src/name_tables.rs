//! Parts of names, commonest first in each list. Own lists of everyday Indonesian names, put together for this crate.

/// The parts from which the people of one culture are named.
#[derive(Debug)]
pub(crate) struct Culture {
    /// For tests and tables.
    pub(crate) key: &'static str,
    /// Given names of men.
    pub(crate) men: &'static str,
    /// Given names of women.
    pub(crate) women: &'static str,
    /// Second and last names, of anyone.
    pub(crate) last: &'static str,
    /// What goes before a man's name, `-` for nothing; each as likely as the others.
    pub(crate) before_men: &'static str,
    /// The same for a woman.
    pub(crate) before_women: &'static str,
    /// Shares of one, two and three parts (prefix not counted), in hundredths.
    pub(crate) lengths: [u8; 3],
}

pub(crate) const JAVANESE: Culture = Culture {
    key: "javanese",
    men: "Agus Bambang Budi Slamet Joko Eko Sugeng Teguh Sigit Heru Wahyu Dwi Tri Hari Sutrisno Suparno Mulyono Suyanto Sumarno Sunaryo Supriyadi \
          Sukirno Wawan Yudi Didik Danang Arif Bayu Galih Aris Puji Rudi Edi Gatot Hendro Purwanto Sarwono Wibowo Untung Ponco Priyo Satriyo Tulus \
          Widi Yoga Anang Bagus Catur Djoko Gunawan Handoko Indarto Jatmiko Kuncoro Langgeng Margono Nanang Pramono Rianto Subandi Subekti Sudarmaji \
          Sudarsono Sugiarto Sujarwo Sukamto Suroso Susilo Sutikno Suwarno Triyono Wahono Warsito Winarno Yulianto Aditya Ardian Dimas Febri Rangga \
          Yusuf Imam Ahmad Nur Muhammad Fajar Ilham Rizky Taufik Zaenal",
    women: "Sri Siti Endang Tri Dwi Nur Rini Wiwik Yuni Lilik Ratna Dewi Indah Ika Retno Titik Umi Eni Anik Puji Wahyu Sulastri Suprapti Kartini \
            Murni Ning Ambarwati Diah Esti Fitri Hesti Kusuma Lestari Maria Novita Rahayu Sari Tutik Utami Winarsih",
    last: "Santoso Susanto Setiawan Wibowo Prasetyo Nugroho Purnomo Hartono Widodo Utomo Riyanto Haryanto Kurniawan Suryanto Wijaya Cahyono Pratama \
           Saputra Hidayat Raharjo Budiman Wicaksono Prabowo Suryono Sulistyo Wijanarko Purwanto Subagyo Yuwono Kusuma Handayani Lestari Rahayu Wahyuni \
           Astuti Hidayati Sutanto Mulyadi Kuswanto Harjanto Siswanto Irawan Ariyanto Setyawan Prakoso Adi Wahyudi Darmawan Laksono Hermawan Pamungkas \
           Anggoro Basuki Darsono Firmansyah Hadi Ismoyo Kristanto Lukito Mardiono Nurcahyo Pambudi Ristanto Sasongko Tjahjono Wardoyo Yunianto Zulianto",
    before_men: "- - - - - - - - - - - - - - - R. Raden",
    before_women: "- - - - - - - - - Rr.",
    lengths: [14, 58, 28],
};

pub(crate) const SUNDANESE: Culture = Culture {
    key: "sundanese",
    men: "Asep Dadang Ujang Deden Cecep Dede Iwan Endang Agus Wawan Yayan Yana Ade Aep Atep Cucu Didin Enjang Gugun Iman Jajang Kiki Maman Nandang Oman \
          Rahmat Tatang Toni Usep Yosep Dudi Eman Hendi Iip Kosim Lili Mamat Nana Odang Rudi Solihin Taufik Udin Wahyu Yadi Zaki Dani Irfan Ridwan Rizal \
          Hilman Fauzi Budi Deni Feri Hadi",
    women: "Neng Euis Iis Enung Lilis Siti Nia Rina Yeni Tati Wati Imas Cucu Dewi Ai Elis Nining Popong Rika Susi Titin Yanti Nurhayati",
    last: "Suryadi Hidayat Setiawan Mulyana Sutisna Suherman Gunawan Kurniawan Permana Nugraha Saepudin Rohman Supriatna Hermawan Sudrajat Ramdani Maulana \
           Saputra Iskandar Kusnadi Sopian Wahyudin Sumarna Suhendar Kartiwa Rukmana Wiguna Firmansyah Solihat Sobari Sukmana Hendrayana Jamaludin \
           Komarudin Lesmana Mustofa Nurdin Rustandi Sasmita Taryana Yulianti Kurniasih Rohaeti Suryani Nuraeni",
    before_men: "- - - - - - - - - - - Rd.",
    before_women: "-",
    lengths: [8, 72, 20],
};

pub(crate) const BATAK: Culture = Culture {
    key: "batak",
    men: "Hotman Togar Parlindungan Sahat Mangasi Robert Jhon Rikardo Bonar Saut Tumpal Poltak Marolop Binsar Edward Ronald Daniel Samuel Josua Jonter \
          Maruli Patar Rudolf Sabar Tigor Viktor Wilson Andreas Benny Charles Dosmar Ferdinand Gading Haposan Immanuel Jansen Kristian Lambok Martua \
          Nelson Oloan Pahala Roy Sintong Timbul Ucok Yoseph Ahmad Ali Amir Zulkifli Muhammad Irwansyah",
    women: "Rosmida Tiur Lasma Nurmala Sondang Herlina Roslina Duma Marlina Ester Debora Lidia Mariani Risma Santi Tiurma Yohana Dameria Elisabet Friska",
    last: "Siregar Nasution Simanjuntak Sitompul Hutapea Pasaribu Lubis Harahap Sinaga Manurung Purba Saragih Ginting Tarigan Sembiring Ritonga Rambe \
           Hasibuan Panjaitan Hutagalung Situmorang Nainggolan Simbolon Tampubolon Silalahi Sihombing Pane Batubara Daulay Rangkuti Marpaung Sirait Sitorus \
           Damanik Gultom Aritonang Butarbutar Hutabarat Limbong Lumbantobing Malau Naibaho Pardede Sagala Siahaan Sianturi Sidabutar Sihotang Simamora \
           Simarmata Sipayung Situmeang Karo-Karo Barus Surbakti Pohan",
    before_men: "-",
    before_women: "-",
    lengths: [0, 68, 32],
};

pub(crate) const MINANG: Culture = Culture {
    key: "minang",
    men: "Zulkifli Syafril Yusrizal Afrizal Rizal Indra Hendri Yulius Syamsul Arman Dasril Efendi Firdaus Gusrizal Hamdani Irwan Jasman Khairul Masrul \
          Nofrizal Osman Refrizal Syahrul Taufiq Usman Wendra Yondri Zulfahmi Andri Beni Dodi Edison Febby Ferdinal Ilham Jufri Medison Rudi Donal",
    women: "Yuliarni Gusnita Yenni Desmawati Erma Fitria Gustina Hilda Indrawati Lisna Murniati Nelfia Rahmi Syafni Upik Vivi Welly Yusnidar Zulmi Rosna",
    last: "Chaniago Piliang Tanjung Koto Sikumbang Jambak Putra Saputra Ilyas Anwar Rasyid Syarif Effendi Amran Bakri Darwis Fauzan Hasan Idris Jalil Kamil \
           Latif Mansyur Nasir Oktavian Pratama Rahman Syukur Tamrin Umar Wahid Yunus Zein Adnan Burhan Caniago Guci Melayu Mandailing Eka",
    before_men: "- - - - - - - - Dt. St.",
    before_women: "-",
    lengths: [18, 66, 16],
};

pub(crate) const BUGIS: Culture = Culture {
    key: "bugis",
    men: "Muhammad Baso Andi Ambo Syamsuddin Hasanuddin Amiruddin Burhanuddin Jamaluddin Kamaruddin Nasaruddin Ridwan Rusdi Saharuddin Tajuddin Abdul Ahmad Akbar \
          Arifuddin Bahar Basri Darwis Faisal Haeruddin Ilyas Irwan Jufri Kaharuddin Lukman Mansur Mappasessu Mustafa Nurdin Patahuddin Rahman Sainuddin \
          Sudirman Supriadi Tahir Umar Yusuf Zainal Muhtar Asri Hasrul Erwin Firman",
    women: "Sitti Nurhayati Andi Hasnah Nurlina Rosmini Sri Darmawati Ernawati Fatmawati Hartati Irmawati Jumriah Kartini Marwah Nuraeni Rahmawati Suriani Wahida",
    last: "Tahir Rahman Latief Mappatoba Tompo Palinggi Arsyad Hamzah Mansur Sulaiman Djafar Rauf Basri Saleh Halim Idrus Jabbar Kadir Labbang Makmur Nawir \
           Pabokori Rasyid Salam Tamma Usman Wahab Yahya Zakaria Akib Bakri Cammana Daeng Emba Gani Hafid Ismail Jaya Kasim Mallarangeng",
    before_men: "- - - - - - - - Andi",
    before_women: "- - - - Andi",
    lengths: [12, 66, 22],
};

pub(crate) const BALINESE: Culture = Culture {
    key: "balinese",
    men: "Suardana Sudiana Suartana Artana Sukarta Adnyana Wirawan Sudarma Mahendra Suryawan Arta Budiarta Darmawan Eka Gunarta Karyana Merta Nuarta Oka Parwata \
          Rai Sandiarsa Suweca Wiratma Yasa Kariana Suarsana Swastika Sutama Sumerta Subrata Widana Winaya Aryana Astawa Sujana Suyasa Widiarta",
    women: "Suryani Ariani Widiastuti Sukerti Artini Budiasih Candrawati Darmayanti Ekayanti Kertiasih Lestari Murtini Parwati Rasmini Sari Yanti Wulandari Astuti",
    last: "Putra Wijaya Adi Jaya Kusuma Negara Pratama Saputra Dharma Mahardika Permana Surya Utama Wiguna Yoga Ambara Bayu Dana Eka Gede Arya",
    before_men: "I.Wayan I.Made I.Nyoman I.Ketut I.Gede I.Putu I.Komang I.Kadek I.Gusti.Ngurah I.Nengah Ida.Bagus Anak.Agung.Gede Made Putu Gede Ketut Nyoman Wayan I.Gusti.Made Dewa.Gede",
    before_women: "Ni.Wayan Ni.Made Ni.Nyoman Ni.Ketut Ni.Luh Ni.Putu Ni.Komang Ni.Kadek Ida.Ayu Luh Desak",
    lengths: [62, 34, 4],
};

pub(crate) const ACEHNESE: Culture = Culture {
    key: "acehnese",
    men: "Teuku Muhammad Zulfikar Iskandar Fakhrurrazi Mukhlis Nasruddin Ramadhan Saifuddin Mahdi Ibrahim Husaini Azhari Bustami Munawar Faisal Fadhil Hasbi Ilyas \
          Jafaruddin Khairuddin Marzuki Nazaruddin Razali Safrizal Tarmizi Usman Yusri Zainuddin Amri Bukhari Dahlan Efendi Fuadi Hamdani Irfan Juanda Rahmat",
    women: "Cut Nurhayati Nurlaila Rosmawar Safrida Marlinda Yusnidar Zuraida Hayatun Intan Khairani Mutia Nilawati Rahmah Syarifah Ti Ulfa Zahara",
    last: "Abdullah Ahmad Hasan Ismail Yusuf Ibrahim Idris Usman Sulaiman Daud Ali Umar Hanafiah Arifin Saputra Maulana Mustafa Nurdin Puteh Rasyid Syahputra Thaib \
           Yahya Zakaria Ansari Budiman Djamil Fahmi Gade Husin Jalil Karim Mahmud Nasir",
    before_men: "- - - - - - - - T. Teuku Said Tgk.",
    before_women: "- - - - - Cut",
    lengths: [22, 66, 12],
};

pub(crate) const PAPUAN: Culture = Culture {
    key: "papuan",
    men: "Yohanes Markus Petrus Paulus Yakobus Daniel Martinus Thomas Simon Lukas Matius Filipus Andreas Benyamin Elias Frans Gerson Hendrik Isak Jonas Kornelis \
          Lambert Melkias Natan Obet Pilatus Robby Septinus Titus Willem Yulianus Zakarias Alex Barnabas Constan Derek Eki Festus Habel Kaleb",
    women: "Maria Yosina Agustina Dolfina Ester Fransina Helena Ida Julita Kristina Lea Marta Naomi Orpa Paulina Rahel Salomina Tabita Yuliana",
    last: "Rumbiak Wenda Kogoya Tabuni Yikwa Mandacan Rumakiek Krey Suebu Wonda Murib Wandik Kossay Wanimbo Itlay Asso Hubi Lani Matuan Mabel Haluk Gombo \
           Mandowen Rumaropen Sawaki Warinussy Wambrauw Korwa Mambrasar Kafiar Yarangga Imbiri Ayomi Demotekay Felle Ondi Pepuho Tokoro Wally Monim Gobai Pekei \
           Tekege Douw Mote Waine Magai Alom Uropmabin",
    before_men: "-",
    before_women: "-",
    lengths: [0, 78, 22],
};

pub(crate) const MALAY: Culture = Culture {
    key: "malay",
    men: "Muhammad Ahmad Abdul Syahrul Zulkarnain Hairul Rahmat Syaiful Hamdan Anwar Arifin Bahrul Darmansyah Edy Fahrurrozi Gazali Hendra Ibnu Junaidi Kamarul \
          Lukman Mahyudin Norman Rusli Sofyan Tarmizi Usman Yusran Zainal Akhmad Budi Dedi Erwan Ferdi Hasan Ismail Jumadi Mulyadi Noor Rudiansyah Supian Yani \
          Donny Alfian Rahman",
    women: "Siti Nur Noor Norhayati Rusmiati Sri Mariana Hairani Fatimah Dahlia Ernawati Herawati Jamilah Kamelia Latifah Mariani Norlela Rusdiana Salmah Yuliana",
    last: "Rahman Hakim Fauzi Akbar Syahputra Iskandar Ibrahim Ismail Salim Umar Yunus Hamzah Aziz Azhar Effendi Fitriansyah Gunawan Hidayat Irawan Jamil Karim \
           Lutfi Maulana Noor Oktaviandi Pahlevi Ridwan Saputra Taufik Ulum Wahab Yamin Zaini Anshari Bahri Fikri Hasanah Kurniawan Ramadhan Sani",
    before_men: "-",
    before_women: "-",
    lengths: [16, 64, 20],
};

pub(crate) const EASTERN: Culture = Culture {
    key: "eastern",
    men: "Yohanis Stefanus Fransiskus Hendrik Jefri Marthen Nikolaus Dominggus Aloysius Benediktus Emanuel Ferdy Gaspar Jems Kanisius Lodewyk Melkianus Oktovianus \
          Piter Rony Servasius Theodorus Vinsensius Wempi Yeremias Abraham Boy Chris Denny Edwin Franky Glenn Henry Jantje Max Noldy Octavianus Reinhard Steven Vecky",
    women: "Maria Theresia Yuliana Meiske Olivia Deisy Femmy Grace Helena Jeane Katarina Lusia Margaretha Novi Regina Sofia Veronika Wilhelmina Yublina",
    last: "Manafe Ndolu Bria Seran Naitboho Taek Lobo Dapa Mone Tamu Sogen Keraf Fernandez Gomes Dasilva Nahak Riwu Tallo Wadu Boimau Kambu Lumowa Mandagi Rondonuwu \
           Tumbel Sondakh Pangemanan Wowor Kalalo Lasut Mamahit Polii Runtuwene Supit Tendean Waworuntu Latuconsina Pattiasina Tuasikal Leatemia Hehanussa Manuputty \
           Sahetapy Tomasoa Salampessy Wattimena",
    before_men: "-",
    before_women: "-",
    lengths: [0, 70, 30],
};

/// Every culture.
pub(crate) const CULTURES: [&Culture; 10] =
    [&JAVANESE, &SUNDANESE, &BATAK, &MINANG, &BUGIS, &BALINESE, &ACEHNESE, &PAPUAN, &MALAY, &EASTERN];

/// The culture most at home in a province, by the first two digits of its code.
pub(crate) fn at_home(province: u8) -> &'static Culture {
    match province {
        11 => &ACEHNESE,
        12 => &BATAK,
        13 => &MINANG,
        32 | 36 => &SUNDANESE,
        33..=35 | 18 => &JAVANESE,
        51 => &BALINESE,
        53 | 71 | 81 => &EASTERN,
        72..=74 | 76 => &BUGIS,
        91..=96 => &PAPUAN,
        _ => &MALAY,
    }
}
