package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.show.Json;
import org.haetae.answers.words.Terms;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Modality;

/**
 * A name of the packs as answers show it, in the language of the answer.
 *
 * @param scales of a fact; none of a yes-or-no fact
 * @param controller of a fact: who can bring it about, as a code
 * @param office of a judgement: the office that makes it
 * @param topic of a fact or ground, by name
 * @param members of a body
 * @param options of a reading
 * @param cite where it stands, or what a reading is about
 * @param modality of a rule, on the as-of day
 * @param verb of a rule, on the as-of day, as a code
 * @param by who may or must act, on the as-of day, by name
 * @param from first day of a rule; empty where it always was, or it is no rule
 * @param until first day on which a rule no longer lives
 * @param at where it is written, as a path below the packs' folder, with line and column; empty if nowhere
 */
record NameView(
        String kind,
        String id,
        List<String> aka,
        String title,
        List<String> scales,
        String controller,
        Optional<String> office,
        Optional<String> topic,
        List<String> members,
        List<OptionText> options,
        Optional<UslmRef> cite,
        Optional<Modality> modality,
        Optional<String> verb,
        List<String> by,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        boolean verify,
        String at,
        List<Use> uses) {
    /** One way to read a point. */
    record OptionText(String id, String title, boolean byDefault, Optional<String> per) {}

    NameView {
        aka = List.copyOf(aka);
        scales = List.copyOf(scales);
        members = List.copyOf(members);
        options = List.copyOf(options);
        by = List.copyOf(by);
        uses = List.copyOf(uses);
    }

    /** A name of the vocabulary with nothing more to it. */
    static NameView plain(String kind, String id, List<String> aka, String title, String at, List<Use> uses) {
        return new NameView(
                kind,
                id,
                aka,
                title,
                List.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                at,
                uses);
    }

    boolean livesOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(last -> !day.isBefore(last)).isEmpty();
    }

    List<String> useIds() {
        List<String> ids = new ArrayList<>();
        uses.forEach(use -> ids.add(use.id()));
        return ids;
    }

    Json json() {
        return Json.fields()
                .put("kind", kind)
                .put("id", id)
                .put("aka", Json.texts(aka))
                .put("title", title)
                .put("scales", Json.texts(scales))
                .put("controller", controller)
                .put("office", office)
                .put("topic", topic)
                .put("members", Json.texts(members))
                .put(
                        "options",
                        Json.rows(
                                options,
                                option -> Json.fields()
                                        .put("id", option.id())
                                        .put("title", option.title())
                                        .put("default", option.byDefault())
                                        .put("per", option.per())))
                .put("cite", cite)
                .put("modality", modality.map(Terms::code))
                .put("verb", verb)
                .put("by", Json.texts(by))
                .put("from", from)
                .put("until", until)
                .put("verify", verify)
                .put("at", at)
                .put("uses", Json.rows(uses, Use::json));
    }
}
