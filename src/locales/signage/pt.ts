import type { NeedsReview, SignageWords } from './en.js';

export const pt: SignageWords = {
  statement: 'Ninguém está à venda',
  statementText: 'O tráfico de pessoas é crime. Pode acontecer com qualquer pessoa, em qualquer lugar.',
  notice: 'Um sinal que se pode perceber',
  speaks: 'Alguém sempre responde no lugar da pessoa',
  papers: 'Alguém guarda o passaporte da pessoa',
  leave: 'A pessoa não pode sair livremente',
  caution: 'Um sinal não é prova. Não intervenha. Ligue e diga o que viu.',
  cautionOnly: 'Um sinal não é prova. Não intervenha.',
  call: 'Precisa de ajuda? Viu algo?',
  danger: 'Em perigo agora: {number}',
  free: 'Chamada gratuita',
  always: 'Dia e noite',
  limited: 'Nem sempre há atendimento',
  answersIn: 'Atende em: {languages}',
  line: 'Linha de ajuda',
  police: 'Linha da polícia',
  state: 'Linha do governo',
  emergency: 'Emergência',
  scan: 'Conheça os sinais no seu telefone',
  later: 'Se alguém estiver vigiando, faça depois.',
};

export const needsReview: NeedsReview = 'all';
