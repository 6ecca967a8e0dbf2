import type { NeedsReview, SignageWords } from './en.js';

export const zhHant: SignageWords = {
  statement: '人不是商品',
  statementText: '人口販運是犯罪，可能發生在任何地方、任何人身上。',
  notice: '值得留意的跡象',
  speaks: '總是由別人代為回答',
  papers: '護照在別人手上',
  leave: '無法自由離開',
  caution: '跡象不是證據。請不要自行介入。請打電話，說出您看到的情況。',
  cautionOnly: '跡象不是證據。請不要自行介入。',
  call: '需要協助嗎？看到什麼了嗎？',
  danger: '如果您現在有危險，請撥打{number}',
  free: '免付費電話',
  always: '每天24小時',
  limited: '並非24小時接聽',
  answersIn: '服務語言：{languages}',
  line: '求助專線',
  police: '警方專線',
  state: '政府專線',
  emergency: '緊急電話',
  scan: '用手機掃描，認識跡象',
  later: '如果有人在看著您，請以後再掃描。',
};

export const needsReview: NeedsReview = 'all';
