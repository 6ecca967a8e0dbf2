import type { NeedsReview, SignageWords } from './en.js';

export const ja: SignageWords = {
  statement: '人は売り物ではありません',
  statementText: '人身取引は犯罪です。誰にでも、どこででも起こりえます。',
  notice: '気づいてほしい兆候',
  speaks: 'いつも、ほかの人が代わりに答える',
  papers: '本人のパスポートを、ほかの人が持っている',
  leave: '仕事や家から自由に離れられない',
  caution: '兆候は証拠ではありません。自分で対応しようとせず、電話で、見たことを伝えてください。',
  cautionOnly: '兆候は証拠ではありません。自分で対応しようとしないでください。',
  call: '助けが必要なとき、何か見かけたとき',
  danger: '今、危険なときは：{number}',
  free: '通話無料',
  always: '毎日24時間',
  limited: '24時間対応ではありません',
  answersIn: '対応言語：{languages}',
  line: 'ホットライン',
  police: '警察のホットライン',
  state: '公的機関のホットライン',
  emergency: '緊急時',
  scan: 'スマートフォンで兆候を知る',
  later: '誰かに見られているときは、後にしてください。',
};

export const needsReview: NeedsReview = 'all';
