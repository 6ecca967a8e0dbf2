import { h } from 'vue';

export default defineComponent({
  props: ['tag', 'attributes', 'fallback'],
  async setup({ tag, attributes, fallback }) {
    const { data } = await useAsyncData(`${tag} ${JSON.stringify(attributes)}`, async () => {
      if (import.meta.client) return '';
      const { render } = await import('blue-heart-elements/ssr');
      return render(tag, attributes, { html: fallback });
    });
    // Not v-html, which writes it once more in the browser.
    return () => (data.value ? h('div', { innerHTML: data.value }) : h(tag, { ...attributes, innerHTML: fallback }));
  },
});
