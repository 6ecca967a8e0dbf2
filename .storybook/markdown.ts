/**
 * The pages in docs/ are Markdown as rendered by a forge. These remark plugins add what Storybook's MDX lacks: tables,
 * and links from page to page.
 */

/** A node of a page's tree (mdast), as far as used here. */
export interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}

/** A row of cells, each with its content. */
type Row = Node[][];

/** The lines of a paragraph between bars; no cell may contain a bar. */
function rowsOf(paragraph: Node): Row[] {
  const rows: Row[] = [[]];
  const pieces = (paragraph.children ?? []).flatMap((node) =>
    node.type === 'text' ? node.value!.split(/([|\n])/).map((value): Node => ({ type: 'text', value })) : node,
  );
  for (const piece of pieces) {
    const row = rows[rows.length - 1]!;
    if (piece.value === '|') row.push([]);
    else if (piece.value === '\n') rows.push([]);
    else if (row.length) row[row.length - 1]!.push(piece);
  }
  // The text after the last bar is not a cell.
  return rows.map((row) => row.slice(0, -1));
}

function toTable(paragraph: Node): void {
  const [head, rule, ...body] = rowsOf(paragraph);
  if (!head || !rule) throw new Error('A table has a head and a line below it.');
  const uneven = body.find((row) => row.length !== head.length);
  if (uneven) throw new Error(`A row has ${uneven.length} cells, its head ${head.length}: ${JSON.stringify(uneven)}`);
  paragraph.type = 'table';
  paragraph.children = [head, ...body].map((row) => ({
    type: 'tableRow',
    children: row.map((children) => ({ type: 'tableCell', children })),
  }));
}

/**
 * Pages have their own addresses in Storybook; other files have none, so only the text of such a link stays. A link to
 * an element's page always names its folder, even from a page beside it.
 */
function toStorybook(link: Node): void {
  const [, folder, page, anchor = ''] = /^(?:\.{0,2}\/)?(elements\/)?([\w-]+)\.mdx(#.*)?$/.exec(link.url!) ?? [];
  if (page) link.url = `?path=/docs/${folder ? 'reference' : 'guides'}-${page}--docs${anchor}`;
  else if (!/^(#|[a-z]+:)/.test(link.url!)) link.type = 'emphasis';
}

const isTable = ({ type, children }: Node): boolean =>
  type === 'paragraph' && !!children?.[0]?.value?.startsWith('|') && children[0].type === 'text';

/** Converts a page to what Storybook can render. */
export function asForgeShowsIt(): (page: Node) => void {
  const look = (node: Node): void => {
    if (isTable(node)) toTable(node);
    if (node.type === 'link') toStorybook(node);
    // The folder docs is a static directory of Storybook.
    if (node.type === 'image') node.url = node.url!.replace(/^(\.\.?\/)+/, 'docs/');
    node.children?.forEach(look);
  };
  return look;
}
