package org.haetae.answers.words;

import java.util.ArrayList;
import java.util.List;
import org.haetae.law.model.Effect;
import org.haetae.law.model.Rule;

/** Says in words what a person may not do, or must do. */
public record EffectWording(Wording wording) {
    public String text(Effect effect) {
        String object = object(effect.object());
        String whom = whom(effect.whom());
        return switch (wording.language()) {
            case EN -> english(effect, object, whom);
            case KO -> korean(effect, object, whom);
        };
    }

    /** Things side by side; what stands after {@code of} or {@code for} is what those before it belong to. */
    private String object(List<String> names) {
        for (int i = 1; i < names.size() - 1; i++) {
            boolean of = names.get(i).equals("of");
            if (of || names.get(i).equals("for")) {
                return wording.say(
                        of ? Phrase.OBJECT_OF : Phrase.OBJECT_FOR,
                        wording.and(wording.names(names.subList(0, i))),
                        object(names.subList(i + 1, names.size())));
            }
        }
        return wording.and(wording.names(names));
    }

    private String whom(Effect.Whom whom) {
        if (whom instanceof Effect.Whom.Classes(List<String> names)) {
            return wording.and(classes(names));
        }
        if (whom instanceof Effect.Whom.PersonsUnder(String rule, boolean _)) {
            return wording.say(Phrase.PERSONS_UNDER, cite(rule));
        }
        return whom instanceof Effect.Whom.NamedIn(String duty)
                ? wording.say(Phrase.PERSONS_NAMED_IN, wording.ruleOrName(duty))
                : "";
    }

    /** A class, or another measure: what stands under that. */
    private List<String> classes(List<String> names) {
        List<String> all = new ArrayList<>();
        for (String name : names) {
            all.add(wording.pack().rule(name).isPresent() ? cite(name) : wording.name(name));
        }
        return all;
    }

    private String cite(String rule) {
        return wording.pack()
                .rule(rule)
                .map(Rule::cite)
                .map(cite -> cite.printed())
                .orElse(rule);
    }

    private static String english(Effect effect, String object, String whom) {
        String verb = switch (effect.verb()) {
            case BLOCK -> "block";
            case BAN -> "ban";
            case DENY -> "deny";
            case OPPOSE -> "oppose";
            case REQUIRE -> "require";
            case AS -> "the same as";
        };
        return verb + " " + object + (whom.isEmpty() ? "" : " " + effect.link() + " " + whom);
    }

    private static String korean(Effect effect, String object, String whom) {
        String verb = switch (effect.verb()) {
            case BLOCK -> "동결";
            case BAN -> "금지";
            case DENY -> "불허";
            case OPPOSE -> "반대";
            case REQUIRE -> "의무화";
            case AS -> "준용";
        };
        String link = switch (effect.link()) {
            case "of" -> "의";
            case "in" -> " 내";
            case "from" -> effect.verb() == Effect.Act.REQUIRE ? "에 대한" : "발";
            case "under" -> "에 따른";
            case "by" -> "에 의한";
            case "" -> "";
            default -> "에 대한";
        };
        return (whom.isEmpty() ? "" : whom + link + " ") + object + " " + verb;
    }
}
