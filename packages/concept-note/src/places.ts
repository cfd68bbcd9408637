/** A place whose clock a note may name. */
export type Place = {
  /** Folded names, the longest first where one holds another. */
  readonly names: readonly string[];
  readonly country: string;
  /** Null where the place has several zones, so that its name says none. */
  readonly zone: string | null;
  /** Whether the place is a country and not a city. */
  readonly isCountry?: true;
};

/** Cities and single-zone countries of the region and of Europe, with their clocks. */
export const places: readonly Place[] = [
  { names: ['madrid', 'barcelona', 'sevilla', 'seville', 'valencia', 'hora peninsular espanola', 'espana peninsular', 'peninsular'], country: 'ES', zone: 'Europe/Madrid' },
  { names: ['espana', 'spain', 'espanha', 'espagne'], country: 'ES', zone: 'Europe/Madrid', isCountry: true },
  { names: ['lisbon', 'lisboa', 'lisbonne', 'porto', 'oporto', 'coimbra'], country: 'PT', zone: 'Europe/Lisbon' },
  { names: ['portugal'], country: 'PT', zone: 'Europe/Lisbon', isCountry: true },
  { names: ['brussels', 'bruselas', 'bruxelas', 'bruxelles'], country: 'BE', zone: 'Europe/Brussels' },
  { names: ['belgium', 'belgica', 'belgique'], country: 'BE', zone: 'Europe/Brussels', isCountry: true },
  { names: ['paris'], country: 'FR', zone: 'Europe/Paris' },
  { names: ['rome', 'roma'], country: 'IT', zone: 'Europe/Rome' },
  { names: ['italy', 'italia', 'italie'], country: 'IT', zone: 'Europe/Rome', isCountry: true },
  { names: ['berlin', 'bonn', 'eschborn'], country: 'DE', zone: 'Europe/Berlin' },
  { names: ['germany', 'alemania', 'alemanha', 'allemagne'], country: 'DE', zone: 'Europe/Berlin', isCountry: true },
  { names: ['vienna', 'viena', 'vienne'], country: 'AT', zone: 'Europe/Vienna' },
  { names: ['geneva', 'ginebra', 'genebra', 'geneve'], country: 'CH', zone: 'Europe/Zurich' },
  { names: ['the hague', 'la haya', 'haia', 'amsterdam'], country: 'NL', zone: 'Europe/Amsterdam' },
  { names: ['london', 'londres'], country: 'GB', zone: 'Europe/London' },
  { names: ['warsaw', 'varsovia'], country: 'PL', zone: 'Europe/Warsaw' },
  { names: ['prague', 'praga'], country: 'CZ', zone: 'Europe/Prague' },
  { names: ['athens', 'atenas'], country: 'GR', zone: 'Europe/Athens' },
  { names: ['stockholm', 'estocolmo'], country: 'SE', zone: 'Europe/Stockholm' },
  { names: ['dublin'], country: 'IE', zone: 'Europe/Dublin' },
  { names: ['mexico city', 'ciudad de mexico', 'cidade do mexico', 'cdmx', 'mexico df', 'mexico d.f.', 'mexico, d.f.', 'guadalajara', 'monterrey'], country: 'MX', zone: 'America/Mexico_City' },
  { names: ['mexico', 'mexique'], country: 'MX', zone: null, isCountry: true },
  { names: ['guatemala city', 'ciudad de guatemala', 'guatemala'], country: 'GT', zone: 'America/Guatemala' },
  { names: ['san salvador', 'el salvador'], country: 'SV', zone: 'America/El_Salvador' },
  { names: ['tegucigalpa', 'honduras'], country: 'HN', zone: 'America/Tegucigalpa' },
  { names: ['managua', 'nicaragua'], country: 'NI', zone: 'America/Managua' },
  { names: ['san jose de costa rica', 'san jose, costa rica', 'costa rica', 'san jose'], country: 'CR', zone: 'America/Costa_Rica' },
  { names: ['panama city', 'ciudad de panama', 'panama'], country: 'PA', zone: 'America/Panama' },
  { names: ['belize city', 'belmopan', 'belize', 'belice'], country: 'BZ', zone: 'America/Belize' },
  { names: ['havana', 'la habana', 'cuba'], country: 'CU', zone: 'America/Havana' },
  { names: ['santo domingo', 'dominican republic', 'republica dominicana'], country: 'DO', zone: 'America/Santo_Domingo' },
  { names: ['port-au-prince', 'puerto principe', 'haiti'], country: 'HT', zone: 'America/Port-au-Prince' },
  { names: ['kingston', 'jamaica'], country: 'JM', zone: 'America/Jamaica' },
  { names: ['nassau', 'bahamas'], country: 'BS', zone: 'America/Nassau' },
  { names: ['bridgetown', 'barbados'], country: 'BB', zone: 'America/Barbados' },
  { names: ['port of spain', 'puerto espana', 'trinidad and tobago', 'trinidad y tobago', 'trinidad e tobago'], country: 'TT', zone: 'America/Port_of_Spain' },
  { names: ['castries', 'saint lucia', 'st. lucia', 'st lucia', 'santa lucia'], country: 'LC', zone: 'America/St_Lucia' },
  { names: ['georgetown', 'guyana'], country: 'GY', zone: 'America/Guyana' },
  { names: ['paramaribo', 'suriname', 'surinam'], country: 'SR', zone: 'America/Paramaribo' },
  { names: ['bogota', 'medellin', 'cali', 'cartagena', 'colombia'], country: 'CO', zone: 'America/Bogota' },
  { names: ['caracas', 'venezuela'], country: 'VE', zone: 'America/Caracas' },
  { names: ['quito', 'guayaquil', 'ecuador continental'], country: 'EC', zone: 'America/Guayaquil' },
  { names: ['ecuador', 'equador'], country: 'EC', zone: 'America/Guayaquil', isCountry: true },
  { names: ['lima', 'peru'], country: 'PE', zone: 'America/Lima' },
  { names: ['la paz', 'sucre', 'bolivia'], country: 'BO', zone: 'America/La_Paz' },
  { names: ['asuncion', 'assuncao', 'paraguay', 'paraguai'], country: 'PY', zone: 'America/Asuncion' },
  { names: ['montevideo', 'montevideu', 'uruguay', 'uruguai'], country: 'UY', zone: 'America/Montevideo' },
  { names: ['santiago de chile', 'santiago do chile', 'chile continental', 'santiago'], country: 'CL', zone: 'America/Santiago' },
  { names: ['chile'], country: 'CL', zone: 'America/Santiago', isCountry: true },
  { names: ['buenos aires', 'cordoba', 'rosario'], country: 'AR', zone: 'America/Argentina/Buenos_Aires' },
  { names: ['argentina'], country: 'AR', zone: 'America/Argentina/Buenos_Aires', isCountry: true },
  { names: ['brasilia', 'sao paulo', 'rio de janeiro'], country: 'BR', zone: 'America/Sao_Paulo' },
  { names: ['brazil', 'brasil'], country: 'BR', zone: null, isCountry: true },
  { names: ['washington, d.c.', 'washington d.c.', 'washington, dc', 'washington dc', 'washington', 'new york', 'nueva york', 'nova york', 'nova iorque', 'miami'], country: 'US', zone: 'America/New_York' },
  { names: ['united states', 'estados unidos'], country: 'US', zone: null, isCountry: true },
  { names: ['ottawa', 'toronto', 'montreal'], country: 'CA', zone: 'America/Toronto' },
];
