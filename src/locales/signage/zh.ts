import type { NeedsReview, SignageWords } from './en.js';

export const zh: SignageWords = {
  statement: '人不是商品',
  statementText: '贩运人口是犯罪，可能发生在任何地方、任何人身上。',
  notice: '值得留意的迹象',
  speaks: '总是由别人代为回答',
  papers: '护照在别人手里',
  leave: '不能自由离开',
  caution: '迹象不是证据。请不要自行介入。请打电话，说出您看到的情况。',
  cautionOnly: '迹象不是证据。请不要自行介入。',
  call: '需要帮助吗？看到什么了吗？',
  danger: '如果您现在有危险，请拨打{number}',
  free: '免费拨打',
  always: '每天24小时',
  limited: '并非24小时接听',
  answersIn: '服务语言：{languages}',
  line: '求助热线',
  police: '警方热线',
  state: '政府热线',
  emergency: '紧急电话',
  scan: '用手机扫码，了解迹象',
  later: '如果有人在看着您，请以后再扫。',
};

export const needsReview: NeedsReview = 'all';
