package org.haetae.answers.show;

import java.util.List;

/**
 * A page as HTML that stands alone: no script, no address outside, one small style for the screen and for A4 or Letter paper. Tables have
 * a scope on every head, the foot is a list.
 */
final class HtmlPage {
    private static final String STYLE =
            "@page{margin:18mm}body{font:11pt/1.4 system-ui,sans-serif;max-width:48em;margin:2em auto;"
                    + "padding:0 1em;color:#111;background:#fff}h1{font-size:1.3em;line-height:1.3}h2{font-size:1.1em;margin:1.2em 0 .3em;"
                    + "break-after:avoid}table{border-collapse:collapse;width:100%;font-size:.92em}th,td{border:1px solid #999;"
                    + "padding:.2em .4em;text-align:left;vertical-align:top}tr,li{break-inside:avoid}footer{border-top:1px solid #999;"
                    + "margin-top:1.5em;font-size:.82em}pre{white-space:pre-wrap}@media print{body{margin:0;max-width:none;padding:0;"
                    + "font-size:9.5pt}}";

    private final StringBuilder out = new StringBuilder();

    private HtmlPage() {}

    static String of(Page page) {
        HtmlPage html = new HtmlPage();
        html.page(page);
        return html.out.toString();
    }

    private void page(Page page) {
        boolean korean = page.headline().chars().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
        line("<!doctype html>");
        line("<html lang=\"" + (korean ? "ko" : "en") + "\">");
        line("<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">");
        line("<title>" + escaped(page.headline()) + "</title>");
        line("<style>" + STYLE + "</style></head>");
        line("<body><main>");
        line("<h1>" + escaped(page.headline()) + "</h1>");
        page.foot().first().forEach(first -> line("<p><strong>" + escaped(first) + "</strong></p>"));
        page.blocks().forEach(this::block);
        line("</main>");
        line("<footer><ul>");
        page.foot().lines().forEach(foot -> line("<li>" + escaped(foot) + "</li>"));
        line("</ul></footer>");
        line("</body></html>");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(String text) -> line("<h2>" + escaped(text) + "</h2>");
            case Block.Sentence(String text) -> line("<p>" + escaped(text) + "</p>");
            case Block.Grid(Table table) -> table(table);
            case Block.Outline(List<Node> nodes) -> nodes(nodes);
            case Block.Source(List<String> lines) -> line("<pre>" + escaped(String.join("\n", lines)) + "</pre>");
        }
    }

    private void nodes(List<Node> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        line("<ul>");
        for (Node node : nodes) {
            line("<li>" + escaped(node.text()));
            nodes(node.parts());
            line("</li>");
        }
        line("</ul>");
    }

    private void table(Table table) {
        line("<table><thead><tr>");
        table.columns().forEach(column -> line("<th scope=\"col\">" + escaped(column.title()) + "</th>"));
        line("</tr></thead>");
        for (Table.Group group : table.groups()) {
            line("<tbody>");
            if (!group.title().isEmpty()) {
                line("<tr><th scope=\"rowgroup\" colspan=\"" + table.columns().size() + "\">" + escaped(group.title())
                        + "</th></tr>");
            }
            for (List<Cell> row : group.rows()) {
                StringBuilder cells = new StringBuilder("<tr>");
                row.forEach(cell ->
                        cells.append("<td>").append(escaped(cell.text())).append("</td>"));
                line(cells.append("</tr>").toString());
            }
            line("</tbody>");
        }
        line("</table>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
