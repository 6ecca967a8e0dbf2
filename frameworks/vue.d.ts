/** Our tags in the templates of Vue 3. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { ElementAttributes, ElementEvents } from './elements.js';

/** Templates say `time-zone`, and Vue looks for `timeZone`. */
type Camel<Name> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;

type Properties<Attributes> = { [Name in keyof Attributes as Camel<Name>]: Attributes[Name] };

type Listeners<Events> = {
  [Type in keyof Events & string as `on${Capitalize<Camel<Type>>}`]?: ((event: Events[Type]) => void) | undefined;
};

type Props<Tag extends keyof ElementAttributes> = Omit<HTMLAttributes, keyof ElementAttributes[Tag]> &
  PublicProps &
  Properties<ElementAttributes[Tag]> &
  Listeners<ElementEvents[Tag]>;

type Component<Tag extends keyof ElementAttributes> = new () => HTMLElementTagNameMap[Tag] & {
  /** @deprecated For Vue's compiler alone: the element has no such property. */
  $props: Props<Tag>;
};

type Elements = { [Tag in keyof ElementAttributes]: Component<Tag> };

declare module 'vue' {
  interface GlobalComponents extends Elements {}
  interface HTMLAttributes {
    /** Where it stands in one of our elements. */
    slot?: string | undefined;
  }
}
