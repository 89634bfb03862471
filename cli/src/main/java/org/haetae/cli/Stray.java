package org.haetae.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.show.Format;
import org.haetae.law.Law;
import org.haetae.law.eval.Mode;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Plain.Language;
import org.haetae.law.model.Row;
import org.haetae.law.model.Rule;
import org.haetae.notation.Nearest;
import org.haetae.notation.Position;
import org.haetae.notation.Problem;
import picocli.CommandLine.Model.CommandSpec;

/** A word that a command has no place for, and what it was most likely meant to be. */
final class Stray {
    private Stray() {}

    /** @param law to look the word up in, where packs can be read */
    static Problem problem(CommandSpec spec, String wrong, Optional<Law> law) {
        boolean option = wrong.startsWith("-");
        Collection<String> valid = option ? options(spec) : spec.subcommands().keySet();
        String expected = option
                ? "an option of it"
                : valid.isEmpty() ? "nothing more" : "a command: " + String.join(", ", valid);
        Optional<String> meant = Nearest.to(wrong, valid)
                .or(() -> wrong.equalsIgnoreCase("help")
                        ? Optional.of(spec.qualifiedName() + " --help")
                        : Optional.empty())
                .or(() -> law.flatMap(read -> meant(spec, wrong, read.pack())));
        String found = wrong.isBlank() ? "nothing" : wrong;
        return new Problem(Position.ofFile(spec.qualifiedName()), found, expected, meant, "");
    }

    private static List<String> options(CommandSpec spec) {
        return spec.optionsMap().keySet().stream()
                .filter(name -> name.startsWith("--"))
                .toList();
    }

    private static Optional<String> meant(CommandSpec spec, String wrong, Pack pack) {
        return spec.subcommands().isEmpty()
                ? option(spec, wrong, pack).map(option -> option + " " + quoted(wrong))
                : command(wrong, pack).map(command -> Commands.NAME + " " + command + " " + quoted(wrong));
    }

    private static String quoted(String word) {
        return word.indexOf(' ') < 0 ? word : "'" + word + "'";
    }

    /** The option that takes such a word. */
    private static Optional<String> option(CommandSpec spec, String wrong, Pack pack) {
        List<String> fits = new ArrayList<>();
        int equals = wrong.indexOf('=');
        if (equals > 0) {
            String name = wrong.substring(0, equals);
            fits.add(pack.vocabulary().facts().containsKey(name) ? "--fact" : "");
            fits.add(pack.vocabulary().readings().containsKey(name) ? "--reading" : "");
        }
        Optional<Rule> rule = pack.rule(wrong);
        fits.add(rule.filter(Row.class::isInstance).isPresent() ? "--measure" : "");
        fits.add(rule.isPresent() ? "--route" : "");
        fits.add(pack.scenario(wrong).isPresent() || wrong.endsWith(".md") ? "--scenario" : "");
        fits.add(pack.vocabulary().groups().containsKey(wrong) ? "--group" : "");
        fits.add(wrong.matches("\\d{4}-\\d{2}-\\d{2}") ? "--as-of" : "");
        fits.add(isOneOf(wrong, Format.values()) ? "--format" : "");
        fits.add(isOneOf(wrong, Language.values()) ? "--lang" : "");
        fits.add(isOneOf(wrong, Mode.values()) ? "--mode" : "");
        return fits.stream().filter(spec.optionsMap()::containsKey).findFirst();
    }

    private static boolean isOneOf(String word, Enum<?>[] constants) {
        for (Enum<?> constant : constants) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** The command that shows such a thing. */
    private static Optional<String> command(String wrong, Pack pack) {
        if (pack.scenario(wrong).isPresent()) {
            return Optional.of("scenario show");
        }
        boolean known = pack.rule(wrong).isPresent()
                || List.<Map<String, ?>>of(
                                pack.vocabulary().facts(), pack.vocabulary().readings())
                        .stream()
                        .anyMatch(names -> names.containsKey(wrong));
        return known ? Optional.of("law show") : Optional.empty();
    }
}
