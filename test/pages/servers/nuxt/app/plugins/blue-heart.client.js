import 'blue-heart-elements/badge';
import 'blue-heart-elements/banner';

export default defineNuxtPlugin(() => {});
