import { z } from 'zod';
import type { Locale } from './locale.js';

/** Where a country lies, as the programme groups its partners. */
export const regions = [
  'CARIBBEAN',
  'CENTRAL_AMERICA',
  'NORTH_AMERICA',
  'SOUTH_AMERICA',
  'EUROPEAN_UNION',
  'EUROPE',
  'OTHER',
] as const;
export type Region = (typeof regions)[number];

/** A country that is a member of the programme or is named in its papers. */
export type Country = {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly region: Region;
  /** Whether it is one of the programme's partner countries. */
  readonly partner: boolean;
  readonly names: Readonly<Record<Locale, string>>;
};

/** Every country that the portal can name, partners first, each part ordered by code. */
export const countries = [
  {
    code: 'AG',
    region: 'CARIBBEAN',
    partner: true,
    names: { en: 'Antigua and Barbuda', es: 'Antigua y Barbuda', pt: 'Antígua e Barbuda', fr: 'Antigua-et-Barbuda' },
  },
  {
    code: 'AR',
    region: 'SOUTH_AMERICA',
    partner: true,
    names: { en: 'Argentina', es: 'Argentina', pt: 'Argentina', fr: 'Argentine' },
  },
  {
    code: 'BB',
    region: 'CARIBBEAN',
    partner: true,
    names: { en: 'Barbados', es: 'Barbados', pt: 'Barbados', fr: 'Barbade' },
  },
  {
    code: 'BO',
    region: 'SOUTH_AMERICA',
    partner: true,
    names: { en: 'Bolivia', es: 'Bolivia', pt: 'Bolívia', fr: 'Bolivie' },
  },
  {
    code: 'BR',
    region: 'SOUTH_AMERICA',
    partner: true,
    names: { en: 'Brazil', es: 'Brasil', pt: 'Brasil', fr: 'Brésil' },
  },
  {
    code: 'BS',
    region: 'CARIBBEAN',
    partner: true,
    names: { en: 'Bahamas', es: 'Bahamas', pt: 'Bahamas', fr: 'Bahamas' },
  },
  {
    code: 'BZ',
    region: 'CENTRAL_AMERICA',
    partner: true,
    names: { en: 'Belize', es: 'Belice', pt: 'Belize', fr: 'Belize' },
  },
  { code: 'CL', region: 'SOUTH_AMERICA', partner: true, names: { en: 'Chile', es: 'Chile', pt: 'Chile', fr: 'Chili' } },
  {
    code: 'CO',
    region: 'SOUTH_AMERICA',
    partner: true,
    names: { en: 'Colombia', es: 'Colombia', pt: 'Colômbia', fr: 'Colombie' },
  },
  {
    code: 'CR',
    region: 'CENTRAL_AMERICA',
    partner: true,
    names: { en: 'Costa Rica', es: 'Costa Rica', pt: 'Costa Rica', fr: 'Costa Rica' },
  },
  { code: 'CU', region: 'CARIBBEAN', partner: true, names: { en: 'Cuba', es: 'Cuba', pt: 'Cuba', fr: 'Cuba' } },
  {
    code: 'DM',
    region: 'CARIBBEAN',
    partner: true,
    names: { en: 'Dominica', es: 'Dominica', pt: 'Dominica', fr: 'Dominique' },
  },
  {
    code: 'DO',
    region: 'CARIBBEAN',
    partner: true,
    names: {
      en: 'Dominican Republic',
      es: 'República Dominicana',
      pt: 'República Dominicana',
      fr: 'République dominicaine',
    },
  },
  {
    code: 'EC',
    region: 'SOUTH_AMERICA',
    partner: true,
    names: { en: 'Ecuador', es: 'Ecuador', pt: 'Equador', fr: 'Équateur' },
  },
  {
    code: 'GD',
    region: 'CARIBBEAN',
    partner: true,
    names: { en: 'Grenada', es: 'Granada', pt: 'Granada', fr: 'Grenade' },
  },
  {
    code: 'GT',
    region: 'CENTRAL_AMERICA',
    partner: true,
    names: { en: 'Guatemala', es: 'Guatemala', pt: 'Guatemala', fr: 'Guatemala' },
  },
  {
    code: 'GY',
    region: 'SOUTH_AMERICA',
    partner: true,
    names: { en: 'Guyana', es: 'Guyana', pt: 'Guiana', fr: 'Guyana' },
  },
  {
    code: 'HN',
    region: 'CENTRAL_AMERICA',
    partner: true,
    names: { en: 'Honduras', es: 'Honduras', pt: 'Honduras', fr: 'Honduras' },
  },
  { code: 'HT', region: 'CARIBBEAN', partner: true, names: { en: 'Haiti', es: 'Haití', pt: 'Haiti', fr: 'Haïti' } },
  {
    code: 'JM',
    region: 'CARIBBEAN',
    partner: true,
    names: { en: 'Jamaica', es: 'Jamaica', pt: 'Jamaica', fr: 'Jamaïque' },
  },
  {
    code: 'KN',
    region: 'CARIBBEAN',
    partner: true,
    names: {
      en: 'Saint Kitts and Nevis',
      es: 'San Cristóbal y Nieves',
      pt: 'São Cristóvão e Névis',
      fr: 'Saint-Christophe-et-Niévès',
    },
  },
  {
    code: 'LC',
    region: 'CARIBBEAN',
    partner: true,
    names: { en: 'Saint Lucia', es: 'Santa Lucía', pt: 'Santa Lúcia', fr: 'Sainte-Lucie' },
  },
  {
    code: 'MX',
    region: 'NORTH_AMERICA',
    partner: true,
    names: { en: 'Mexico', es: 'México', pt: 'México', fr: 'Mexique' },
  },
  {
    code: 'NI',
    region: 'CENTRAL_AMERICA',
    partner: true,
    names: { en: 'Nicaragua', es: 'Nicaragua', pt: 'Nicarágua', fr: 'Nicaragua' },
  },
  {
    code: 'PA',
    region: 'CENTRAL_AMERICA',
    partner: true,
    names: { en: 'Panama', es: 'Panamá', pt: 'Panamá', fr: 'Panama' },
  },
  { code: 'PE', region: 'SOUTH_AMERICA', partner: true, names: { en: 'Peru', es: 'Perú', pt: 'Peru', fr: 'Pérou' } },
  {
    code: 'PY',
    region: 'SOUTH_AMERICA',
    partner: true,
    names: { en: 'Paraguay', es: 'Paraguay', pt: 'Paraguai', fr: 'Paraguay' },
  },
  {
    code: 'SR',
    region: 'SOUTH_AMERICA',
    partner: true,
    names: { en: 'Suriname', es: 'Surinam', pt: 'Suriname', fr: 'Suriname' },
  },
  {
    code: 'SV',
    region: 'CENTRAL_AMERICA',
    partner: true,
    names: { en: 'El Salvador', es: 'El Salvador', pt: 'El Salvador', fr: 'Salvador' },
  },
  {
    code: 'TT',
    region: 'CARIBBEAN',
    partner: true,
    names: { en: 'Trinidad and Tobago', es: 'Trinidad y Tobago', pt: 'Trinidad e Tobago', fr: 'Trinité-et-Tobago' },
  },
  {
    code: 'UY',
    region: 'SOUTH_AMERICA',
    partner: true,
    names: { en: 'Uruguay', es: 'Uruguay', pt: 'Uruguai', fr: 'Uruguay' },
  },
  {
    code: 'VC',
    region: 'CARIBBEAN',
    partner: true,
    names: {
      en: 'Saint Vincent and the Grenadines',
      es: 'San Vicente y las Granadinas',
      pt: 'São Vicente e Granadinas',
      fr: 'Saint-Vincent-et-les Grenadines',
    },
  },
  {
    code: 'VE',
    region: 'SOUTH_AMERICA',
    partner: true,
    names: { en: 'Venezuela', es: 'Venezuela', pt: 'Venezuela', fr: 'Venezuela' },
  },
  {
    code: 'AD',
    region: 'EUROPE',
    partner: false,
    names: { en: 'Andorra', es: 'Andorra', pt: 'Andorra', fr: 'Andorre' },
  },
  {
    code: 'AL',
    region: 'EUROPE',
    partner: false,
    names: { en: 'Albania', es: 'Albania', pt: 'Albânia', fr: 'Albanie' },
  },
  { code: 'AO', region: 'OTHER', partner: false, names: { en: 'Angola', es: 'Angola', pt: 'Angola', fr: 'Angola' } },
  {
    code: 'AT',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'Austria', es: 'Austria', pt: 'Áustria', fr: 'Autriche' },
  },
  {
    code: 'AU',
    region: 'OTHER',
    partner: false,
    names: { en: 'Australia', es: 'Australia', pt: 'Austrália', fr: 'Australie' },
  },
  {
    code: 'BE',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'Belgium', es: 'Bélgica', pt: 'Bélgica', fr: 'Belgique' },
  },
  {
    code: 'BG',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'Bulgaria', es: 'Bulgaria', pt: 'Bulgária', fr: 'Bulgarie' },
  },
  {
    code: 'CA',
    region: 'NORTH_AMERICA',
    partner: false,
    names: { en: 'Canada', es: 'Canadá', pt: 'Canadá', fr: 'Canada' },
  },
  {
    code: 'CH',
    region: 'EUROPE',
    partner: false,
    names: { en: 'Switzerland', es: 'Suiza', pt: 'Suíça', fr: 'Suisse' },
  },
  {
    code: 'CV',
    region: 'OTHER',
    partner: false,
    names: { en: 'Cape Verde', es: 'Cabo Verde', pt: 'Cabo Verde', fr: 'Cap-Vert' },
  },
  {
    code: 'CY',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'Cyprus', es: 'Chipre', pt: 'Chipre', fr: 'Chypre' },
  },
  {
    code: 'CZ',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'Czechia', es: 'Chequia', pt: 'Tchéquia', fr: 'Tchéquie' },
  },
  {
    code: 'DE',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'Germany', es: 'Alemania', pt: 'Alemanha', fr: 'Allemagne' },
  },
  {
    code: 'DK',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'Denmark', es: 'Dinamarca', pt: 'Dinamarca', fr: 'Danemark' },
  },
  {
    code: 'EE',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'Estonia', es: 'Estonia', pt: 'Estônia', fr: 'Estonie' },
  },
  {
    code: 'ES',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'Spain', es: 'España', pt: 'Espanha', fr: 'Espagne' },
  },
  {
    code: 'FI',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'Finland', es: 'Finlandia', pt: 'Finlândia', fr: 'Finlande' },
  },
  {
    code: 'FR',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'France', es: 'Francia', pt: 'França', fr: 'France' },
  },
  {
    code: 'GB',
    region: 'EUROPE',
    partner: false,
    names: { en: 'United Kingdom', es: 'Reino Unido', pt: 'Reino Unido', fr: 'Royaume-Uni' },
  },
  {
    code: 'GE',
    region: 'OTHER',
    partner: false,
    names: { en: 'Georgia', es: 'Georgia', pt: 'Geórgia', fr: 'Géorgie' },
  },
  {
    code: 'GR',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'Greece', es: 'Grecia', pt: 'Grécia', fr: 'Grèce' },
  },
  {
    code: 'HR',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'Croatia', es: 'Croacia', pt: 'Croácia', fr: 'Croatie' },
  },
  {
    code: 'HU',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'Hungary', es: 'Hungría', pt: 'Hungria', fr: 'Hongrie' },
  },
  {
    code: 'IE',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'Ireland', es: 'Irlanda', pt: 'Irlanda', fr: 'Irlande' },
  },
  { code: 'IL', region: 'OTHER', partner: false, names: { en: 'Israel', es: 'Israel', pt: 'Israel', fr: 'Israël' } },
  {
    code: 'IS',
    region: 'EUROPE',
    partner: false,
    names: { en: 'Iceland', es: 'Islandia', pt: 'Islândia', fr: 'Islande' },
  },
  {
    code: 'IT',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'Italy', es: 'Italia', pt: 'Itália', fr: 'Italie' },
  },
  { code: 'JP', region: 'OTHER', partner: false, names: { en: 'Japan', es: 'Japón', pt: 'Japão', fr: 'Japon' } },
  {
    code: 'KR',
    region: 'OTHER',
    partner: false,
    names: { en: 'South Korea', es: 'Corea del Sur', pt: 'Coreia do Sul', fr: 'Corée du Sud' },
  },
  {
    code: 'LT',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'Lithuania', es: 'Lituania', pt: 'Lituânia', fr: 'Lituanie' },
  },
  {
    code: 'LU',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'Luxembourg', es: 'Luxemburgo', pt: 'Luxemburgo', fr: 'Luxembourg' },
  },
  {
    code: 'LV',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'Latvia', es: 'Letonia', pt: 'Letônia', fr: 'Lettonie' },
  },
  {
    code: 'MA',
    region: 'OTHER',
    partner: false,
    names: { en: 'Morocco', es: 'Marruecos', pt: 'Marrocos', fr: 'Maroc' },
  },
  {
    code: 'MT',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'Malta', es: 'Malta', pt: 'Malta', fr: 'Malte' },
  },
  {
    code: 'MZ',
    region: 'OTHER',
    partner: false,
    names: { en: 'Mozambique', es: 'Mozambique', pt: 'Moçambique', fr: 'Mozambique' },
  },
  {
    code: 'NL',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'Netherlands', es: 'Países Bajos', pt: 'Países Baixos', fr: 'Pays-Bas' },
  },
  {
    code: 'NO',
    region: 'EUROPE',
    partner: false,
    names: { en: 'Norway', es: 'Noruega', pt: 'Noruega', fr: 'Norvège' },
  },
  {
    code: 'NZ',
    region: 'OTHER',
    partner: false,
    names: { en: 'New Zealand', es: 'Nueva Zelanda', pt: 'Nova Zelândia', fr: 'Nouvelle-Zélande' },
  },
  {
    code: 'PL',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'Poland', es: 'Polonia', pt: 'Polônia', fr: 'Pologne' },
  },
  {
    code: 'PR',
    region: 'OTHER',
    partner: false,
    names: { en: 'Puerto Rico', es: 'Puerto Rico', pt: 'Porto Rico', fr: 'Porto Rico' },
  },
  {
    code: 'PT',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'Portugal', es: 'Portugal', pt: 'Portugal', fr: 'Portugal' },
  },
  {
    code: 'RO',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'Romania', es: 'Rumanía', pt: 'Romênia', fr: 'Roumanie' },
  },
  { code: 'RS', region: 'EUROPE', partner: false, names: { en: 'Serbia', es: 'Serbia', pt: 'Sérvia', fr: 'Serbie' } },
  {
    code: 'SE',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'Sweden', es: 'Suecia', pt: 'Suécia', fr: 'Suède' },
  },
  {
    code: 'SI',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'Slovenia', es: 'Eslovenia', pt: 'Eslovênia', fr: 'Slovénie' },
  },
  {
    code: 'SK',
    region: 'EUROPEAN_UNION',
    partner: false,
    names: { en: 'Slovakia', es: 'Eslovaquia', pt: 'Eslováquia', fr: 'Slovaquie' },
  },
  {
    code: 'TH',
    region: 'OTHER',
    partner: false,
    names: { en: 'Thailand', es: 'Tailandia', pt: 'Tailândia', fr: 'Thaïlande' },
  },
  {
    code: 'TR',
    region: 'EUROPE',
    partner: false,
    names: { en: 'Türkiye', es: 'Turquía', pt: 'Turquia', fr: 'Turquie' },
  },
  {
    code: 'UA',
    region: 'EUROPE',
    partner: false,
    names: { en: 'Ukraine', es: 'Ucrania', pt: 'Ucrânia', fr: 'Ukraine' },
  },
  {
    code: 'US',
    region: 'NORTH_AMERICA',
    partner: false,
    names: { en: 'United States', es: 'Estados Unidos', pt: 'Estados Unidos', fr: 'États-Unis' },
  },
  {
    code: 'ZA',
    region: 'OTHER',
    partner: false,
    names: { en: 'South Africa', es: 'Sudáfrica', pt: 'África do Sul', fr: 'Afrique du Sud' },
  },
] as const satisfies readonly Country[];

const byCode = new Map<string, Country>(countries.map((country) => [country.code, country]));

/** The country of an ISO code, or undefined where the portal does not know it. */
export const countryOf = (code: string): Country | undefined => byCode.get(code);

/** An ISO code of a country that the portal knows. */
export const countryCodeSchema = z.string().refine((code) => byCode.has(code));
