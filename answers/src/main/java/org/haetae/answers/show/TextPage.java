package org.haetae.answers.show;

import java.util.List;

/** A page as text: the answer first, then blocks with a blank line between, then the foot. */
final class TextPage {
    private final Look look;
    private final Paint paint;
    private final StringBuilder out = new StringBuilder();

    private TextPage(Look look) {
        this.look = look;
        this.paint = new Paint(look.colour());
    }

    static String of(Page page, Look look) {
        TextPage text = new TextPage(look);
        text.wrapped(page.headline(), "", "", Tone.STRONG);
        for (String line : page.foot().first()) {
            text.wrapped(line, "", "", Tone.STRONG);
        }
        for (Block block : page.blocks()) {
            text.out.append('\n');
            text.block(block);
        }
        if (!page.foot().lines().isEmpty()) {
            text.out.append('\n');
        }
        for (String line : page.foot().lines()) {
            text.wrapped(line, "", "  ", Tone.FAINT);
        }
        return text.out.toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Heading(String text)) {
            wrapped(text, "", "", Tone.STRONG);
        } else if (block instanceof Block.Sentence(String text)) {
            wrapped(text, "", "", Tone.PLAIN);
        } else if (block instanceof Block.Grid(Table table)) {
            new TextTable(table, look).write(out);
        } else if (block instanceof Block.Outline(List<Node> nodes)) {
            nodes.forEach(node -> node(node, 0));
        } else if (block instanceof Block.Source(List<String> lines)) {
            lines.forEach(line -> wrapped(line, "  ", "      ", Tone.PLAIN));
        }
    }

    private void node(Node node, int depth) {
        String indent = "  ".repeat(depth);
        wrapped(node.text(), indent, indent + "    ", node.tone());
        node.parts().forEach(part -> node(part, depth + 1));
    }

    private void wrapped(String text, String first, String further, Tone tone) {
        String shown = text.stripTrailing();
        String begin = first;
        int lead = shown.length() - shown.stripLeading().length();
        List<String> lines = Wrap.lines(shown.substring(lead), look.width() - further.length() - lead);
        for (String line : lines) {
            out.append(begin)
                    .append(" ".repeat(lead))
                    .append(paint.of(line, tone))
                    .append('\n');
            begin = further;
        }
    }
}
