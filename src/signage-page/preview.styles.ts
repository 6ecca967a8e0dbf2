/** The form beside the board; below it in a narrow window. */
export const previewStyles = `
.previewing body {
  display: flex;
  overflow: auto;
  background: #26343f;
}
.previewing blue-heart-signage {
  max-width: none;
  flex: none;
  width: calc(100% - 24rem);
  transform-origin: 0 0;
}
#preview {
  position: fixed;
  top: 0;
  right: 0;
  bottom: 0;
  box-sizing: border-box;
  width: 24rem;
  max-width: 100%;
  padding: 1rem 1.25rem;
  overflow: auto;
  background: #f3f6f9;
  color: #12263a;
  font: 0.9375rem/1.4 system-ui, sans-serif;
}
#preview h1 {
  margin: 0;
  font-size: 1.375rem;
}
#preview label {
  display: block;
  margin-top: 0.75rem;
}
#preview label > span:first-child {
  display: block;
}
#preview input:not([type='checkbox']),
#preview select,
#preview textarea {
  box-sizing: border-box;
  width: 100%;
  min-height: 2.5rem;
  padding: 0.375rem 0.5rem;
  border: 1px solid #74899e;
  border-radius: 0.375rem;
  background: #fff;
  color: inherit;
  font: inherit;
}
#preview input[type='checkbox'] {
  width: 1.5rem;
  height: 1.5rem;
  margin: 0.25rem 0;
}
#preview .copy {
  display: flex;
}
#preview button {
  min-height: 2.5rem;
  margin-left: 0.5rem;
  padding: 0 1rem;
  border: 0;
  border-radius: 0.375rem;
  background: #0d5c9e;
  color: #fff;
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
#preview :focus-visible {
  outline: 3px solid #0d5c9e;
  outline-offset: 2px;
}
#preview ul {
  padding-left: 1.25rem;
  color: #a52a1a;
  overflow-wrap: anywhere;
}
@media (max-width: 44rem) {
  .previewing body {
    display: block;
  }
  .previewing blue-heart-signage {
    width: 100%;
    height: 50vh;
  }
  #preview {
    position: static;
    width: 100%;
  }
}
`;
