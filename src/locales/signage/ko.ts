import type { NeedsReview, SignageWords } from './en.js';

export const ko: SignageWords = {
  statement: '사람은 사고파는 대상이 아닙니다',
  statementText: '인신매매는 범죄입니다. 누구에게나, 어디서나 일어날 수 있습니다.',
  notice: '눈여겨볼 징후',
  speaks: '늘 다른 사람이 대신 대답한다',
  papers: '본인 여권을 다른 사람이 갖고 있다',
  leave: '자유롭게 떠날 수 없다',
  caution: '징후는 증거가 아닙니다. 직접 나서지 말고, 전화로 본 것을 알려 주세요.',
  cautionOnly: '징후는 증거가 아닙니다. 직접 나서지 마세요.',
  call: '도움이 필요하신가요? 무언가 보셨나요?',
  danger: '지금 위험하다면: {number}',
  free: '무료 통화',
  always: '매일 24시간',
  limited: '24시간 운영은 아닙니다',
  answersIn: '상담 가능 언어: {languages}',
  line: '상담 전화',
  police: '경찰 상담 전화',
  state: '정부기관 상담 전화',
  emergency: '긴급 전화',
  scan: '휴대전화로 징후를 알아보세요',
  later: '누군가 지켜보고 있다면 나중에 하세요.',
};

export const needsReview: NeedsReview = 'all';
