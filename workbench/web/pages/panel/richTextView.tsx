/** Text of a card with its little HTML, drawn from the tree: never as HTML. */
import type { ComponentChildren } from 'preact';
import { richText, type RichNode } from './richText';

interface RichTextProps {
  readonly text: string;
  /** Inside a button a link cannot be followed: its text stays. */
  readonly withoutLinks?: boolean;
}

const draw = (node: RichNode, withoutLinks: boolean): ComponentChildren => {
  if (typeof node === 'string') return node;
  if (node.tag === 'br') return <br />;
  const children = node.children.map((child) => draw(child, withoutLinks));
  switch (node.tag) {
    case 'font':
      return node.color === '' ? children : <span style={{ color: node.color }}>{children}</span>;
    case 'a':
      return node.href === undefined || withoutLinks ? (
        children
      ) : (
        <a href={node.href} target="_blank" rel="noopener noreferrer">
          {children}
        </a>
      );
    default: {
      const Tag = node.tag;
      return <Tag>{children}</Tag>;
    }
  }
};

export const RichText = ({ text, withoutLinks = false }: RichTextProps) => (
  <>{richText(text).map((node) => draw(node, withoutLinks))}</>
);
