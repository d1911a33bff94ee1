import type { Nodes, RootContent } from 'mdast'
import type { ReactNode } from 'react'

/** Where a page's one picture is, and its size on the page. */
type Picture = { address: string; width: number; height: number }

/** A page's text: paragraphs, headings, lists, links, words of the admin, and the picture. */
export function Markdown({ nodes, picture }: { nodes: RootContent[]; picture: Picture }) {
  return nodes.map((node, at) => <Part key={at} node={node} picture={picture} />)
}

function Part({ node, picture }: { node: Nodes; picture: Picture }): ReactNode {
  const children = 'children' in node && <Markdown nodes={node.children} picture={picture} />
  switch (node.type) {
    case 'text':
      return node.value
    case 'paragraph':
      return <p>{children}</p>
    case 'heading':
      return <h2>{children}</h2>
    case 'list':
      return node.ordered ? <ol>{children}</ol> : <ul>{children}</ul>
    case 'listItem':
      return (
        <li>
          {node.children.map(
            (child) =>
              'children' in child && <Markdown key={child.type} nodes={child.children} picture={picture} />,
          )}
        </li>
      )
    case 'strong':
      return <strong>{children}</strong>
    case 'link':
      return <a href={node.url}>{children}</a>
    case 'inlineCode':
      return <kbd>{node.value}</kbd>
    case 'image':
      return <img src={picture.address} width={picture.width} height={picture.height} alt={node.alt ?? ''} />
    default:
      throw new Error(`The guide's pages have no way to show what Markdown calls ${node.type}.`)
  }
}
