/**
 * Countries and territories: `name|other names|adjectives and people|capitals`, without accents.
 * Source: npm package world-countries 5.1.0 (mledoze/countries), Open Database License 1.0, of which this table is a
 * derivative under the same licence; adjectives, names of peoples and usual short names are added.
 */
export const countryTable = `
Afghanistan|Islamic Republic of Afghanistan;Afganistan|Afghan;Afghans|Kabul
Aland Islands|Aaland;Aland;Ahvenanmaa|Alandish|Mariehamn
Albania|Republic of Albania;Shqiperi;Shqiperia;Shqipnia|Albanian;Albanians|Tirana
Algeria|People's Democratic Republic of Algeria;Dzayer;Algerie|Algerian;Algerians|Algiers
American Samoa|Amerika Samoa;Amelika Samoa;Samoa Amelika|American Samoan|Pago Pago
Andorra|Principality of Andorra|Andorran;Andorrans|Andorra la Vella
Angola|Republic of Angola|Angolan;Angolans|Luanda
Anguilla||Anguillian;Anguillians|The Valley
Antarctica||Antarctican;Antarcticans|
Antigua and Barbuda||Antiguan;Barbudan;Antiguans;Barbudans|Saint John's
Argentina|Argentine Republic;Republica Argentina|Argentine;Argentines|Buenos Aires
Armenia|Republic of Armenia;Hayastan|Armenian;Armenians|Yerevan
Aruba||Aruban;Arubans|Oranjestad
Australia|Commonwealth of Australia|Australian;Australians|Canberra
Austria|Republic of Austria;Osterreich;Oesterreich|Austrian;Austrians|Vienna
Azerbaijan|Republic of Azerbaijan|Azerbaijani;Azerbaijanis|Baku
Bahamas|Commonwealth of the Bahamas|Bahamian;Bahamians|Nassau
Bahrain|Kingdom of Bahrain|Bahraini;Bahrainis|Manama
Bangladesh|People's Republic of Bangladesh;Gonoprojatontri Bangladesh|Bangladeshi;Bangladeshis|Dhaka
Barbados||Barbadian;Barbadians|Bridgetown
Belarus|Republic of Belarus;Bielarus|Belarusian;Belarusians|Minsk
Belgium|Kingdom of Belgium;Belgie;Belgien;Belgique;Koninkrijk Belgie;Konigreich Belgien|Belgian;Belgians|Brussels
Belize||Belizean;Belizeans|Belmopan
Benin|Republic of Benin|Beninese|Porto-Novo
Bermuda|The Islands of Bermuda;The Bermudas;Somers Isles|Bermudian;Bermudians|Hamilton
Bhutan|Kingdom of Bhutan|Bhutanese|Thimphu
Bolivia|Plurinational State of Bolivia;Buliwya;Wuliwya;Buliwya Mamallaqta;Wuliwya Suyu;Teta Volivia|Bolivian;Bolivians|Sucre
Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina|Bosnian;Herzegovinian;Bosnians;Herzegovinians|Sarajevo
Botswana|Republic of Botswana|Motswana;Botswanan;Botswanans|Gaborone
Bouvet Island|Bouvetoya;Bouvet-oya||
Brazil|Federative Republic of Brazil;Brasil|Brazilian;Brazilians|Brasilia
British Indian Ocean Territory||Indian;Indians|Diego Garcia
British Virgin Islands|Virgin Islands|Virgin Islander|Road Town
Brunei|Nation of Brunei, Abode of Peace;Brunei Darussalam;Nation of Brunei|Bruneian;Bruneians|Bandar Seri Begawan
Bulgaria|Republic of Bulgaria|Bulgarian;Bulgarians|Sofia
Burkina Faso||Burkinabe|Ouagadougou
Burma|Myanmar;Republic of the Union of Myanmar;Pyidaunzu Thanmada Myama Nainngandaw|Burmese|Naypyidaw
Burundi|Republic of Burundi|Burundian;Burundians|Gitega
Cambodia|Kingdom of Cambodia|Cambodian;Cambodians|Phnom Penh
Cameroon|Republic of Cameroon|Cameroonian;Cameroonians|Yaounde
Canada||Canadian;Canadians|Ottawa
Cape Verde|Republic of Cabo Verde|Cape Verdian|Praia
Caribbean Netherlands|Bonaire, Sint Eustatius and Saba;Bonaire Sint Eustatius and Saba|Dutch|Kralendijk;Oranjestad;The Bottom
Cayman Islands||Caymanian;Caymanians|George Town
Central African Republic||Central African|Bangui
Chad|Republic of Chad;Tchad|Chadian;Chadians|N'Djamena
Chile|Republic of Chile|Chilean;Chileans|Santiago
China|People's Republic of China;Zhongguo;Zhonghua;Zhonghua Renmin Gongheguo|Chinese|Beijing
Christmas Island|Territory of Christmas Island|Christmas Islander|Flying Fish Cove
Cocos (Keeling) Islands|Territory of the Cocos (Keeling) Islands;Keeling Islands;Cocos Islands|Cocos Islander|West Island
Colombia|Republic of Colombia|Colombian;Colombians|Bogota
Comoros|Union of the Comoros|Comoran;Comorans|Moroni
Cook Islands||Cook Islander|Avarua
Costa Rica|Republic of Costa Rica|Costa Rican|San Jose
Croatia|Republic of Croatia;Hrvatska;Republika Hrvatska|Croatian;Croat;Croats;Croatians|Zagreb
Cuba|Republic of Cuba|Cuban;Cubans|Havana
Curacao|Country of Curacao;Korsou;Land Curacao;Pais Korsou|Curacaoan;Curacaoans|Willemstad
Cyprus|Republic of Cyprus;Kypros;Kibris;Kibris Cumhuriyeti|Cypriot;Cypriots|Nicosia
Czech Republic|Czechia;Cesko|Czech;Czechs|Prague
DR Congo|Congo;Democratic Republic of Congo;Democratic Republic of the Congo;Congo-Kinshasa;DRC|Congolese|Kinshasa
Denmark|Kingdom of Denmark;Danmark;Kongeriget Danmark|Danish;Dane;Danes|Copenhagen
Djibouti|Republic of Djibouti;Jabuuti;Gabuuti;Gabuutih Ummuuno;Jamhuuriyadda Jabuuti|Djibouti;Djiboutis|Djibouti
Dominican Republic||Dominican;Dominicans|Santo Domingo
Dominica|Commonwealth of Dominica;Dominique|Dominican;Dominicans|Roseau
Ecuador|Republic of Ecuador|Ecuadorean;Ecuadoreans|Quito
Egypt|Arab Republic of Egypt|Egyptian;Egyptians|Cairo
El Salvador|Republic of El Salvador|Salvadoran;Salvadorans|San Salvador
Equatorial Guinea|Republic of Equatorial Guinea|Equatorial Guinean|Malabo
Eritrea|State of Eritrea;Dawlat Iritriya;Iritriya|Eritrean;Eritreans|Asmara
Estonia|Republic of Estonia;Eesti;Eesti Vabariik|Estonian;Estonians|Tallinn
Eswatini|Swaziland;Kingdom of Eswatini;Swatini;Ngwane|Swazi;Swazis|Lobamba
Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian;Ethiopians|Addis Ababa
Falkland Islands|Islas Malvinas|Falkland Islander|Stanley
Faroe Islands|Foroyar;Faeroerne;Faeroe Islands|Faroese|Torshavn
Fiji|Republic of Fiji;Viti;Fiji Ganarajya|Fijian;Fijians|Suva
Finland|Republic of Finland;Suomi;Republiken Finland|Finnish;Finn;Finns|Helsinki
France|French Republic|French;Frenchman;Frenchmans|Paris
French Guiana|Guiana;Guyane|Guianan;Guianans|Cayenne
French Polynesia|Porinetia Farani|French Polynesian|Papeete
French Southern and Antarctic Lands|Territory of the French Southern and Antarctic Lands;French Southern Territories|French|Port-aux-Francais
Gabon|Gabonese Republic;Republique Gabonaise|Gabonese|Libreville
Gambia|Republic of the Gambia|Gambian;Gambians|Banjul
Georgia|Sakartvelo|Georgian;Georgians|Tbilisi
Germany|Federal Republic of Germany;Bundesrepublik Deutschland|German;Germans|Berlin
Ghana|Republic of Ghana|Ghanaian;Ghanaians|Accra
Gibraltar||Gibraltar|Gibraltar
Greece|Hellenic Republic;Ellada|Greek;Greeks|Athens
Greenland|Gronland|Greenlandic|Nuuk
Grenada||Grenadian;Grenadians|St. George's
Guadeloupe|Gwadloup|Guadeloupian;Guadeloupians|Basse-Terre
Guam|Guahan|Guamanian;Guamanians|Hagatna
Guatemala|Republic of Guatemala|Guatemalan;Guatemalans|Guatemala City
Guernsey|Bailiwick of Guernsey|Channel Islander|St. Peter Port
Guinea-Bissau|Republic of Guinea-Bissau|Guinea-Bissauan;Guinea-Bissauans|Bissau
Guinea|Republic of Guinea|Guinean;Guineans|Conakry
Guyana|Co-operative Republic of Guyana|Guyanese|Georgetown
Haiti|Republic of Haiti;Repiblik Ayiti|Haitian;Haitians|Port-au-Prince
Heard Island and McDonald Islands||Heard and McDonald Islander|
Honduras|Republic of Honduras|Honduran;Hondurans|Tegucigalpa
Hong Kong|Hong Kong Special Administrative Region of the People's Republic of China|Hong Konger|City of Victoria
Hungary||Hungarian;Hungarians|Budapest
Iceland|Island;Republic of Iceland|Icelander;Icelanders;Icelandic|Reykjavik
India|Republic of India;Bharat;Bharat Ganrajya|Indian;Indians|New Delhi
Indonesia|Republic of Indonesia;Republik Indonesia|Indonesian;Indonesians|Jakarta
Iran|Islamic Republic of Iran;Jomhuri-ye Eslami-ye Iran|Iranian;Iranians|Tehran
Iraq|Republic of Iraq|Iraqi;Iraqis|Baghdad
Ireland|Republic of Ireland;Eire|Irish;Irishman;Irishmans|Dublin
Isle of Man|Ellan Vannin;Mann;Mannin|Manx|Douglas
Israel|State of Israel;Medinat Yisra'el|Israeli;Israelis|Jerusalem
Italy|Italian Republic|Italian;Italians|Rome
Ivory Coast|Cote d'Ivoire;Republic of Cote d'Ivoire|Ivorian;Ivorians|Yamoussoukro
Jamaica||Jamaican;Jamaicans|Kingston
Japan|Nippon;Nihon|Japanese|Tokyo
Jersey|Bailiwick of Jersey|Channel Islander|Saint Helier
Jordan|Hashemite Kingdom of Jordan|Jordanian;Jordanians|Amman
Kazakhstan|Republic of Kazakhstan;Qazaqstan;Qazaqstan Respublikasi;Respublika Kazakhstan|Kazakhstani;Kazakh;Kazakhs;Kazakhstanis|Astana
Kenya|Republic of Kenya|Kenyan;Kenyans|Nairobi
Kiribati|Independent and Sovereign Republic of Kiribati;Republic of Kiribati;Ribaberiki Kiribati|I-Kiribati;I-Kiribatis|South Tarawa
Kosovo|Republic of Kosovo|Kosovar|Pristina
Kuwait|State of Kuwait|Kuwaiti;Kuwaitis|Kuwait City
Kyrgyzstan|Kyrgyz Republic;Kyrgyz Respublikasy|Kirghiz;Kyrgyz|Bishkek
Laos|Lao People's Democratic Republic;Lao;Sathalanalat Paxathipatai Paxaxon Lao|Laotian;Laotians|Vientiane
Latvia|Republic of Latvia;Latvijas Republika|Latvian;Latvians|Riga
Lebanon|Lebanese Republic;Al-Jumhuriyah Al-Libnaniyah|Lebanese|Beirut
Lesotho|Kingdom of Lesotho|Mosotho;Basotho|Maseru
Liberia|Republic of Liberia|Liberian;Liberians|Monrovia
Libya|State of Libya;Dawlat Libya|Libyan;Libyans|Tripoli
Liechtenstein|Principality of Liechtenstein;Furstentum Liechtenstein|Liechtensteiner;Liechtensteiners|Vaduz
Lithuania|Republic of Lithuania;Lietuvos Respublika|Lithuanian;Lithuanians|Vilnius
Luxembourg|Grand Duchy of Luxembourg;Grossherzogtum Luxemburg;Groussherzogtum Letzebuerg|Luxembourger;Luxembourgish;Luxembourgers|Luxembourg
Macau|Macao Special Administrative Region of the People's Republic of China;Macao|Macanese|
Madagascar|Republic of Madagascar;Repoblikan'i Madagasikara|Malagasy|Antananarivo
Malawi|Republic of Malawi|Malawian;Malawians|Lilongwe
Malaysia||Malaysian;Malaysians|Kuala Lumpur
Maldives|Republic of the Maldives;Maldive Islands;Dhivehi Raajjeyge Jumhooriyya|Maldivan;Maldivans|Male
Mali|Republic of Mali|Malian;Malians|Bamako
Malta|Republic of Malta|Maltese|Valletta
Marshall Islands|Republic of the Marshall Islands;Aolepan Aorokin Majel|Marshallese|Majuro
Martinique||Martinican;Martinicans|Fort-de-France
Mauritania|Islamic Republic of Mauritania|Mauritanian;Mauritanians|Nouakchott
Mauritius|Republic of Mauritius|Mauritian;Mauritians|Port Louis
Mayotte|Department of Mayotte|Mahoran;Mahorans|Mamoudzou
Mexico|United Mexican States;Mexicanos;Estados Unidos Mexicanos|Mexican;Mexicans|Mexico City
Micronesia|Federated States of Micronesia|Micronesian;Micronesians|Palikir
Moldova|Republic of Moldova;Republica Moldova|Moldovan;Moldovans|Chisinau
Monaco|Principality of Monaco|Monegasque|Monaco
Mongolia||Mongolian;Mongolians|Ulan Bator
Montenegro|Crna Gora|Montenegrin|Podgorica
Montserrat||Montserratian;Montserratians|Plymouth
Morocco|Kingdom of Morocco|Moroccan;Moroccans|Rabat
Mozambique|Republic of Mozambique|Mozambican;Mozambicans|Maputo
Namibia|Republic of Namibia;Namibie|Namibian;Namibians|Windhoek
Nauru|Republic of Nauru;Naoero;Pleasant Island;Ripublik Naoero|Nauruan;Nauruans|Yaren
Nepal|Federal Democratic Republic of Nepal;Loktantrik Ganatantra Nepal|Nepalese|Kathmandu
Netherlands|Holland;Kingdom of the Netherlands;Nederland;The Netherlands|Dutch;Dutchman;Dutchmans|Amsterdam
New Caledonia||New Caledonian|Noumea
New Zealand|Aotearoa|New Zealander;New Zealand|Wellington
Nicaragua|Republic of Nicaragua|Nicaraguan;Nicaraguans|Managua
Nigeria|Federal Republic of Nigeria;Nijeriya;Naijiria|Nigerian;Nigerians|Abuja
Niger|Republic of Niger;Nijar|Nigerien|Niamey
Niue||Niuean;Niueans|Alofi
Norfolk Island|Territory of Norfolk Island;Teratri of Norf'k Ailen|Norfolk Islander|Kingston
North Korea|DPRK;Democratic People's Republic of Korea;Choson Minjujuui Inmin Konghwaguk|North Korean|Pyongyang
North Macedonia|Macedonia;Republic of North Macedonia|Macedonian;Macedonians|Skopje
Northern Mariana Islands|Commonwealth of the Northern Mariana Islands;Sankattan Siha Na Islas Marianas|American;Americans|Saipan
Norway|Kingdom of Norway;Norge;Noreg;Kongeriket Norge;Kongeriket Noreg|Norwegian;Norwegians|Oslo
Oman|Sultanate of Oman|Omani;Omanis|Muscat
Pakistan|Islamic Republic of Pakistan;Islami Jumhuriya'eh Pakistan|Pakistani;Pakistanis|Islamabad
Palau|Republic of Palau|Palauan;Palauans|Ngerulmud
Palestine|State of Palestine;Dawlat Filastin|Palestinian;Palestinians|Ramallah
Panama|Republic of Panama|Panamanian;Panamanians|Panama City
Papua New Guinea|Independent State of Papua New Guinea|Papua New Guinean|Port Moresby
Paraguay|Republic of Paraguay;Teta Paraguai|Paraguayan;Paraguayans|Asuncion
Peru|Republic of Peru|Peruvian;Peruvians|Lima
Philippines|Republic of the Philippines|Filipino;Filipinos;Philippine|Manila
Pitcairn Islands|Pitcairn Group of Islands;Pitcairn;Pitcairn Henderson Ducie and Oeno Islands|Pitcairn Islander|Adamstown
Poland|Republic of Poland;Rzeczpospolita Polska|Polish;Pole;Poles|Warsaw
Portugal|Portuguese Republic;Portuguesa;Republica Portuguesa|Portuguese|Lisbon
Puerto Rico|Commonwealth of Puerto Rico|Puerto Rican|San Juan
Qatar|State of Qatar;Dawlat Qatar|Qatari;Qataris|Doha
Republic of the Congo|Congo;Congo-Brazzaville|Congolese|Brazzaville
Reunion|Reunion Island|Reunionese|Saint-Denis
Romania|Rumania;Roumania|Romanian;Romanians|Bucharest
Russia|Russian Federation|Russian;Russians|Moscow
Rwanda|Republic of Rwanda|Rwandan;Rwandans|Kigali
Saint Barthelemy|Collectivity of Saint Barthelemy;St. Barthelemy|Saint Barthelemy Islander|Gustavia
Saint Helena, Ascension and Tristan da Cunha|Saint Helena|Saint Helenian|Jamestown
Saint Kitts and Nevis|Federation of Saint Christopher and Nevis|Kittitian;Nevisian;Kittitians;Nevisians|Basseterre
Saint Lucia||Saint Lucian|Castries
Saint Martin|Collectivity of Saint Martin|Saint Martin Islander|Marigot
Saint Pierre and Miquelon||Saint-Pierrais;Miquelonnais|Saint-Pierre
Saint Vincent and the Grenadines||Saint Vincentian|Kingstown
Samoa|Independent State of Samoa|Samoan;Samoans|Apia
San Marino|Most Serene Republic of San Marino;Republic of San Marino|Sammarinese|City of San Marino
Sao Tome and Principe|Democratic Republic of Sao Tome and Principe|Sao Tomean|Sao Tome
Saudi Arabia|Kingdom of Saudi Arabia;Saudi|Saudi Arabian;Saudi;Saudis|Riyadh
Senegal|Republic of Senegal|Senegalese|Dakar
Serbia|Republic of Serbia;Srbija;Republika Srbija|Serbian;Serb;Serbs;Serbians|Belgrade
Seychelles|Republic of Seychelles;Repiblik Sesel|Seychellois|Victoria
Sierra Leone|Republic of Sierra Leone|Sierra Leonean|Freetown
Singapore|Republic of Singapore;Singapura;Republik Singapura|Singaporean;Singaporeans|Singapore
Sint Maarten|||Philipsburg
Slovakia|Slovak Republic|Slovak;Slovaks|Bratislava
Slovenia|Republic of Slovenia;Republika Slovenija|Slovene;Slovenes;Slovenian;Slovenians|Ljubljana
Solomon Islands||Solomon Islander|Honiara
Somalia|Federal Republic of Somalia;Jamhuuriyadda Federaalka Soomaaliya|Somali;Somalis|Mogadishu
South Africa|Republic of South Africa;RSA;Suid-Afrika|South African|Pretoria;Bloemfontein;Cape Town
South Georgia|South Georgia and the South Sandwich Islands|South Georgian South Sandwich Islander|King Edward Point
South Korea|Republic of Korea|South Korean|Seoul
South Sudan|Republic of South Sudan|South Sudanese|Juba
Spain|Kingdom of Spain|Spanish;Spaniard;Spaniards|Madrid
Sri Lanka|Democratic Socialist Republic of Sri Lanka|Sri Lankan|Colombo
Sudan|Republic of the Sudan|Sudanese|Khartoum
Suriname|Republic of Suriname;Sarnam;Sranangron;Republiek Suriname|Surinamer;Surinamers|Paramaribo
Svalbard and Jan Mayen|Svalbard og Jan Mayen;Svalbard and Jan Mayen Islands|Norwegian;Norwegians|Longyearbyen
Sweden|Kingdom of Sweden;Konungariket Sverige|Swedish;Swede;Swedes|Stockholm
Switzerland|Swiss Confederation;Schweiz;Suisse;Svizzera;Svizra|Swiss|Bern
Syria|Syrian Arab Republic;Al-Jumhuriyah Al-'Arabiyah As-Suriyah|Syrian;Syrians|Damascus
Taiwan|Republic of China (Taiwan);Republic of China;Zhonghua Minguo;Chinese Taipei|Taiwanese|Taipei
Tajikistan|Republic of Tajikistan;Tocikiston;Cumhuriyi Tocikiston|Tadzhik;Tajik;Tajiks|Dushanbe
Tanzania|United Republic of Tanzania|Tanzanian;Tanzanians|Dodoma
Thailand|Kingdom of Thailand;Prathet;Thai;Ratcha Anachak Thai|Thai;Thais|Bangkok
Timor-Leste|East Timor;Democratic Republic of Timor-Leste;Timor;Republika Demokratika Timor-Leste;Timor Lorosa'e;Timor Lorosae|East Timorese|Dili
Togo|Togolese Republic;Togolese;Republique Togolaise|Togolese|Lome
Tokelau||Tokelauan;Tokelauans|Fakaofo
Tonga|Kingdom of Tonga|Tongan;Tongans|Nuku'alofa
Trinidad and Tobago|Republic of Trinidad and Tobago|Trinidadian;Trinidadians|Port of Spain
Tunisia|Tunisian Republic;Republic of Tunisia|Tunisian;Tunisians|Tunis
Turkey|Turkiye;Republic of Turkiye;Republic of Turkey;Turkiye Cumhuriyeti|Turkish;Turk;Turks|Ankara
Turkmenistan||Turkmen|Ashgabat
Turks and Caicos Islands||Turks and Caicos Islander|Cockburn Town
Tuvalu||Tuvaluan;Tuvaluans|Funafuti
Uganda|Republic of Uganda|Ugandan;Ugandans|Kampala
Ukraine|Ukrayina|Ukrainian;Ukrainians|Kyiv
United Arab Emirates|UAE;Emirates|Emirati;Emiratis|Abu Dhabi
United Kingdom|Britain;U.K.;United Kingdom of Great Britain and Northern Ireland;UK;Great Britain|British;Briton;Britons|London
United States Minor Outlying Islands||American Islander|
United States Virgin Islands|Virgin Islands of the United States|Virgin Islander|Charlotte Amalie
United States|America;U.S.;U.S.A.;United States of America;US;USA|American;Americans|Washington D.C.
Uruguay|Oriental Republic of Uruguay|Uruguayan;Uruguayans|Montevideo
Uzbekistan|Republic of Uzbekistan;O'zbekiston Respublikasi|Uzbekistani;Uzbek;Uzbeks;Uzbekistanis|Tashkent
Vanuatu|Republic of Vanuatu|Ni-Vanuatu|Port Vila
Vatican City|Vatican;Holy See;Vatican City State|Vatican;Vaticans|Vatican City
Venezuela|Bolivarian Republic of Venezuela|Venezuelan;Venezuelans|Caracas
Vietnam|Socialist Republic of Vietnam;Viet Nam|Vietnamese|Hanoi
Wallis and Futuna|Territory of the Wallis and Futuna Islands|Wallis and Futuna Islander|Mata-Utu
Western Sahara|Sahrawi Arab Democratic Republic;Tanezroft Tutrimt|Sahrawi;Sahrawis|El Aaiun
Yemen|Republic of Yemen;Yemeni Republic|Yemeni;Yemenis|Sana'a
Zambia|Republic of Zambia|Zambian;Zambians|Lusaka
Zimbabwe|Republic of Zimbabwe|Zimbabwean;Zimbabweans|Harare
`
