package org.haetae.server.page;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Shown;

/**
 * What is shown at an address: one answer, if there is one yet, which also goes out as {@code .csv}, {@code .json} and so on, and its layout as a page.
 *
 * @param door the page of the header it belongs to
 * @param heading the answer, a true sentence: the only h1
 * @param lede a sentence or two under it
 * @param warnings what must be known before the answer is used
 * @param trail where it lies, outermost first; empty on a page of the header itself
 * @param tabs pages beside it
 * @param body everything between heading and foot
 * @param foot what the answer rests on, a line each
 */
public record Sheet(
        Door door,
        Optional<Shown> answer,
        String heading,
        Optional<String> lede,
        List<String> warnings,
        List<Step> trail,
        List<Tab> tabs,
        Content body,
        List<String> foot) {
    /** A step of the trail. */
    public record Step(String words, Link link) {}

    /** A page beside. */
    public record Tab(String words, Link link, boolean here) {}

    public Sheet {
        warnings = List.copyOf(warnings);
        trail = List.copyOf(trail);
        tabs = List.copyOf(tabs);
        foot = List.copyOf(foot);
    }

    /** The answer as its own page says it: headline, blocks, foot. What a page is before anybody lays it out better. */
    public static Sheet of(Visit visit, Door door, Shown answer) {
        Page page = answer.page();
        Headed headed = Headed.of(page.headline());
        return new Sheet(
                door,
                Optional.of(answer),
                headed.first(),
                headed.rest(),
                page.foot().first(),
                List.of(),
                List.of(),
                Templates.part("page/blocks", visit, page.blocks()),
                page.foot().lines());
    }

    /** A page that asks first: no answer, and so no other format. */
    public static Sheet asking(Door door, String heading, String lede, Content body) {
        return new Sheet(
                door, Optional.empty(), heading, Optional.of(lede), List.of(), List.of(), List.of(), body, List.of());
    }

    public Sheet heading(String words) {
        return new Sheet(door, answer, words, lede, warnings, trail, tabs, body, foot);
    }

    public Sheet lede(String words) {
        return new Sheet(door, answer, heading, Optional.of(words), warnings, trail, tabs, body, foot);
    }

    public Sheet trail(List<Step> steps) {
        return new Sheet(door, answer, heading, lede, warnings, steps, tabs, body, foot);
    }

    public Sheet tabs(List<Tab> beside) {
        return new Sheet(door, answer, heading, lede, warnings, trail, beside, body, foot);
    }

    public Sheet body(Content between) {
        return new Sheet(door, answer, heading, lede, warnings, trail, tabs, between, foot);
    }
}
