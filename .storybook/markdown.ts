/**
 * The pages in docs/ are Markdown as a forge shows it. What Storybook's MDX does not know of that is added here, as plugins
 * of remark: tables, and links from page to page.
 */

/** A node of the tree of a page (mdast), as far as it is looked at here. */
export interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}

/** A row of cells, each of what stands in it. */
type Row = Node[][];

/** The lines of a paragraph that stand between bars; nothing in a cell may hold a bar. */
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
  // What stands after the last bar is no cell.
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

/** In Storybook a page has an address of its own, and the rest of the repository has none: its names stay. */
function toStorybook(link: Node): void {
  const [, page, anchor = ''] = /^(?:\.\/)?([\w-]+)\.mdx(#.*)?$/.exec(link.url!) ?? [];
  if (page) link.url = `?path=/docs/guides-${page}--docs${anchor}`;
  else if (!/^(#|[a-z]+:)/.test(link.url!)) link.type = 'emphasis';
}

const isTable = ({ type, children }: Node): boolean =>
  type === 'paragraph' && !!children?.[0]?.value?.startsWith('|') && children[0].type === 'text';

/** Makes of a page what Storybook can show. */
export function asForgeShowsIt(): (page: Node) => void {
  const look = (node: Node): void => {
    if (isTable(node)) toTable(node);
    if (node.type === 'link') toStorybook(node);
    node.children?.forEach(look);
  };
  return look;
}
