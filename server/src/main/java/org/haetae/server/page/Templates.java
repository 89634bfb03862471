package org.haetae.server.page;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;

/** The templates, which were made Java when the room was built. Each takes a {@code visit} and a {@code model}. */
public final class Templates {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.haetae.server.jte");

    private Templates() {}

    /** A piece of a page, written when the page is: {@code relief/matrix} is {@code src/main/jte/relief/matrix.jte}. */
    public static Content part(String template, Visit visit, Object model) {
        return out -> ENGINE.render(template + ".jte", Map.of("visit", visit, "model", model), out);
    }

    /** Several pieces, one after another. */
    public static Content parts(Content... pieces) {
        return out -> {
            for (Content piece : pieces) {
                piece.writeTo(out);
            }
        };
    }

    /** What is wrong with an address, a line each. */
    static Content trouble(List<String> problems, List<Frame.Item> ways, String wayOn) {
        return out ->
                ENGINE.render("page/trouble.jte", Map.of("problems", problems, "ways", ways, "wayOn", wayOn), out);
    }

    static String page(Frame frame) {
        StringOutput out = new StringOutput(1 << 16);
        ENGINE.render("page/frame.jte", Map.of("frame", frame), out);
        return out.toString();
    }
}
