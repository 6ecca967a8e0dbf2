import { html, type TemplateResult } from 'lit';

/**
 * Marks its content as private for session recorders, each in its own way. They cannot see into a closed shadow root,
 * but some pages open it, and some recorders watch every field that a script changes. By class: rrweb, PostHog,
 * Fullstory, Sentry, Amplitude, New Relic, Mouseflow, Yandex; by attribute: Hotjar, Clarity, LogRocket, Datadog,
 * Contentsquare, OpenReplay, Smartlook (its new attribute and its old one).
 */
export const hiddenFromRecorders = (content: unknown): TemplateResult =>
  html`<div
    class="private rr-block ph-no-capture fs-exclude sentry-block amp-block nr-block mf-excluded ym-hide-content"
    data-hj-suppress
    data-clarity-mask="true"
    data-private
    data-dd-privacy="hidden"
    data-cs-mask
    data-openreplay-hidden
    data-sl="exclude"
    data-recording-disable
  >
    ${content}
  </div>`;
