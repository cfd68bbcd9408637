import type { Block } from './blocks.js';
import { fold } from './fold.js';
import { wordCount } from './word-count.js';

const opening =
  /(?:approach(?:es)?|focus|perspectives?|principles?|lens(?:es)?|enfoques?|perspectivas?|principios?|ejes transversales|abordagem|abordagens|eixos transversais|enquadramento|attention|atencion|atencao|approche)\s(?:transversal(?:es)?\s|central\s|integral\s|integrated\s|cross-cutting\s|basad[oa]s?\s|based\s|centrad[oa]s?\s|prioritari[oa]s?\s)*(?:of|on|de|del|da|do|en|em|in|to|a|sobre)\s(?:the\s|la\s|el\s|los\s|las\s|o\s|a\s|principles\sof\s|principios\sde\s)?/;
const openingColon =
  /(?:approach(?:es)?|principles?|enfoques?|perspectivas?|principios|ejes transversales|abordagens?|eixos transversais|lenses)\b[^.:]{0,80}:\s/;
const joints =
  /,\s(?:and|y|e|et|as well as|asi como|bem como)\s|;\s(?:and\s|y\s|e\s)?|,\s|\s(?:and|y|e|et|as well as|asi como|bem como)\s/g;
const lead =
  /^(?:(?:and|y|e|with|con|com|as well as|asi como|incluyendo|including|the|la|el|los|las|una|un|a|an|um|uma|o|os|as|de|del|da|do|of|on|en|em|its|su|sus|special|especial|particular|particularly|especially|specific|clear|strong|focus|focusing|attention|emphasis|enfasis|atencion|enfoque|enfoques|perspectiva|perspectivas|approach|perspective|mirada|to|sobre|also|tambien|tambem|atencao|foco|abordagem|enfase|respect for|respeto a|respeito|principles|principios|principio|principle)\s)+/;
const trail = /\s(?:approach(?:es)?|perspectives?|lens(?:es)?|principles?|enfoques?|perspectivas?)$/;
const subject =
  /(?:gender|genero|human rights|derechos humanos|direitos humanos|public health|salud publica|saude publica|sustainable|sostenible|sustentavel|equity|equidad|equidade|intercultur|intersec|non-criminali|no criminali|nao criminali|evidence|evidencia|inclusion|inclusao|diversity|diversidad|diversidade|proportional|proporcional|territorial|participa|harm reduction|reduccion de danos|reducao de danos|environment|ambiental|social justice|justicia social|age|etario|life course|ciclo de vida|rights|derechos|direitos|dignity|dignidad|restorative|restaurativ|development|desarrollo|desenvolvimento|discriminat|equality|igualdad|igualdade|genre)/;

const longestWords = 7;

const clean = (piece: string): string => {
  let text = piece
    .trim()
    .replace(/^["“«(]+|["”».):;]+$/g, '')
    .trim();
  for (let turn = 0; turn < 3; turn += 1) {
    const folded = fold(text);
    const found = lead.exec(folded);
    if (!found || found[0].length >= text.length) break;
    text = text.slice(found[0].length);
  }
  const tail = trail.exec(fold(text));
  return tail && tail.index > 2 ? text.slice(0, tail.index) : text;
};

const pieces = (text: string): string[] => {
  const folded = fold(text);
  const parts: string[] = [];
  let from = 0;
  for (const found of folded.matchAll(joints)) {
    parts.push(text.slice(from, found.index));
    from = found.index + found[0].length;
  }
  parts.push(text.slice(from));
  return parts.map(clean).filter((part) => part !== '' && wordCount(part) <= longestWords && /\p{L}{3}/u.test(part));
};

/** Finds the principles that a sentence lists: "an approach of sustainable development, with a focus on gender and human rights". */
const principlesInSentence = (sentence: string): string[] => {
  const text = sentence.slice(0, 900);
  const folded = fold(text);
  const start = openingColon.exec(folded) ?? opening.exec(folded);
  if (!start) return [];
  const found = pieces(text.slice(start.index + start[0].length).replace(/[.;]\s.*$/, ''));
  const known = found.filter((piece) => subject.test(fold(piece)));
  return known.length >= 2 ? found : [];
};

const sentences = (text: string): string[] => text.slice(0, 5000).split(/(?<=[.;])\s(?=\p{Lu})/u);

/** Finds the principles that a paragraph lists, if it does. */
export const principlesInBlock = (block: Block): string[] => {
  for (const sentence of sentences(block.text)) {
    const found = principlesInSentence(sentence);
    if (found.length > 0) return found;
  }
  return [];
};

/** The entries of a section that is all principles, without their explanations. */
export const principleEntry = (text: string): string => {
  const front = /^([^:.–—]{3,60}?)\s?(?::|\s[–—-])\s/.exec(text)?.[1];
  return (front ?? text).replace(/[.;,\s]+$/, '').trim();
};
