import type { EntityType } from '../../../model/entity.ts'

const names: { readonly [T in EntityType]?: string } = {
  organisation:
    'UN,United Nations,NATO,IMF,World Bank,WHO,WTO,OPEC,OECD,ECB,ASEAN,G7,G20,BRICS,UNESCO,UNICEF,UNHCR,OCHA,IAEA,OSCE,ICRC,Interpol,Europol,EU,FAO,WFP,IOM,ILO,ICC,ICJ,Red Cross,Red Crescent,Amnesty International,Human Rights Watch,Greenpeace,Oxfam,FIFA,UEFA,Google,Microsoft,Apple,Amazon,Facebook,Meta,Tesla,Boeing,Airbus,Gazprom,Rosneft,Aramco,Shell,BP,ExxonMobil,TotalEnergies,Huawei,Samsung,Toyota,Volkswagen,Siemens,Goldman Sachs,JPMorgan,Citigroup,HSBC,Moody’s,Fitch,Médecins Sans Frontières,Doctors Without Borders,Save the Children',
  outlet:
    'Reuters,AFP,Agence France-Presse,Associated Press,AP,BBC,CNN,NBC,CBS,ABC,NPR,PBS,Fox News,MSNBC,TASS,RIA Novosti,Sputnik,Xinhua,Bloomberg,Al Jazeera,Al Arabiya,Anadolu,DPA,Interfax,Kyodo,Yonhap,Le Monde,Le Figaro,Der Spiegel,El País,Corriere della Sera,La Repubblica,Haaretz,Politico,Axios,Bellingcat,Deutsche Welle,Euronews,Ynet,Dawn,The Hindu,The Economist,The Guardian,The Atlantic',
  government:
    'FBI,CIA,NSA,FSB,GRU,SVR,KGB,MI5,MI6,Mossad,Shin Bet,IDF,IRGC,NASA,FEMA,SEC,EPA,FDA,CDC,Bundestag,Bundesrat,Knesset,Duma,Sejm,Riksdag,Storting,Rada,Verkhovna Rada,Majlis,Congress,Pentagon,Kremlin,White House,Downing Street,Whitehall,Capitol Hill,Élysée,Elysee,Quai d’Orsay,Federal Reserve,Fed,Scotland Yard,House of Commons,House of Lords,House of Representatives,State Department,Foreign Office',
}

/** Bodies and outlets that the world's press names without explaining; own list. */
export const institutions: ReadonlyMap<string, EntityType> = new Map(
  Object.entries(names).flatMap(([type, list]) => list.split(',').map((name) => [name, type as EntityType] as const)),
)
