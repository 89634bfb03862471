package org.haetae.answers.show;

import java.util.List;

/**
 * A page as Markdown, with the tables of its common extension. The headline is its one title; what the page is divided into stands a
 * level below, and the groups of a table a level below what they belong to.
 */
final class MarkdownPage {
    private final StringBuilder out = new StringBuilder();

    /** Level of the heading that what follows belongs to. */
    private int level = 1;

    private MarkdownPage() {}

    static String of(Page page) {
        MarkdownPage markdown = new MarkdownPage();
        markdown.out.append("# ").append(text(page.headline())).append('\n');
        page.foot()
                .first()
                .forEach(line -> markdown.out.append("\n**").append(text(line)).append("**\n"));
        for (Block block : page.blocks()) {
            markdown.out.append('\n');
            markdown.block(block);
        }
        if (!page.foot().lines().isEmpty()) {
            // a rule, so that the foot does not belong to the last heading
            markdown.out.append("\n---\n\n");
        }
        page.foot()
                .lines()
                .forEach(line -> markdown.out.append("* ").append(text(line)).append('\n'));
        return markdown.out.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(String text) -> {
                level = 2;
                out.append("## ").append(text(text)).append('\n');
            }
            case Block.Sentence(String text) -> out.append(text(text)).append('\n');
            case Block.Grid(Table table) -> table(table);
            case Block.Outline(List<Node> nodes) -> nodes.forEach(node -> node(node, 0));
            case Block.Source(List<String> lines) -> {
                out.append("```text\n");
                lines.forEach(line -> out.append(line.stripTrailing()).append('\n'));
                out.append("```\n");
            }
        }
    }

    private void node(Node node, int depth) {
        out.append("  ".repeat(depth))
                .append("- ")
                .append(text(node.text().strip()))
                .append('\n');
        node.parts().forEach(part -> node(part, depth + 1));
    }

    /** A table for each group, since Markdown has no rows across columns. */
    private void table(Table table) {
        boolean first = true;
        for (Table.Group group : table.groups()) {
            out.append(first ? "" : "\n");
            first = false;
            if (!group.title().isEmpty()) {
                out.append("#".repeat(level + 1))
                        .append(' ')
                        .append(text(group.title()))
                        .append("\n\n");
            }
            StringBuilder rule = new StringBuilder("|");
            out.append('|');
            for (Table.Column column : table.columns()) {
                out.append(' ').append(text(column.title())).append(" |");
                rule.append(" --- |");
            }
            out.append('\n').append(rule).append('\n');
            for (List<Cell> row : group.rows()) {
                out.append('|');
                row.forEach(cell -> out.append(' ').append(text(cell.text())).append(" |"));
                out.append('\n');
            }
        }
    }

    /** Keeps Markdown from reading more into the text than it says. */
    private static String text(String plain) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '|' || c == '*' || c == '<' || c == '`' || c == '\\') {
                safe.append('\\');
            }
            safe.append(c == '\n' ? ' ' : c);
        }
        return safe.toString();
    }
}
