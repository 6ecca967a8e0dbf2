import type { NeedsReview, SignageWords } from './en.js';

export const ar: SignageWords = {
  statement: 'الإنسان ليس للبيع',
  statementText: 'الاتجار بالأشخاص جريمة. ويمكن أن يحدث لأي شخص وفي أي مكان.',
  notice: 'علامة تستحق الانتباه',
  speaks: 'هناك من يجيب دائمًا نيابة عن الشخص',
  papers: 'هناك من يحتفظ بجواز سفر الشخص',
  leave: 'لا يستطيع الشخص المغادرة بحرية',
  caution: 'العلامة ليست دليلًا. لا ينبغي التدخل. يرجى الاتصال وذكر ما رأيته.',
  cautionOnly: 'العلامة ليست دليلًا. لا ينبغي التدخل.',
  call: 'بحاجة إلى مساعدة؟ هل رأيت شيئًا؟',
  danger: 'إذا كنت في خطر الآن: {number}',
  free: 'مكالمة مجانية',
  always: 'ليلًا ونهارًا',
  limited: 'الرد ليس على مدار الساعة',
  answersIn: 'لغات الرد: {languages}',
  line: 'الخط الساخن',
  police: 'الخط الساخن للشرطة',
  state: 'الخط الساخن الحكومي',
  emergency: 'الطوارئ',
  scan: 'التعرّف على العلامات عبر هاتفك',
  later: 'إذا كان هناك من يراقبك، فالأفضل فعل ذلك لاحقًا.',
};

export const needsReview: NeedsReview = 'all';
