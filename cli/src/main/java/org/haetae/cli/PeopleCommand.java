package org.haetae.cli;

import java.util.ArrayList;
import java.util.List;
import org.haetae.answers.Answer;
import org.haetae.answers.Ask;
import org.haetae.answers.people.People;
import org.haetae.answers.show.Format;
import org.haetae.law.Law;
import org.haetae.law.model.Plain.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code haetae people}: who is listed, under what, and on which ground in law. */
final class PeopleCommand {
    private PeopleCommand() {}

    static CommandSpec spec(Language language) {
        CommandSpec people = Commands.group(Say.PEOPLE, language);
        CommandSpec show = Commands.leaf(
                Say.PEOPLE_SHOW, language, (law, ask, parsed) -> People.show(law, ask, Commands.words(parsed)));
        show.addPositional(Commands.many("NAME|ID", Say.PARAMETER_PARTY, language));
        people.addSubcommand("show", show);
        people.addSubcommand("list", list(language));
        people.addSubcommand(
                "stats", Commands.leaf(Say.PEOPLE_STATS, language, (law, ask, _) -> People.stats(law, ask)));
        people.addSubcommand("tags", Commands.leaf(Say.PEOPLE_TAGS, language, (law, ask, _) -> People.tags(law, ask)));
        people.addSubcommand("export", Commands.leaf(Say.PEOPLE_EXPORT, language, new Export()));
        CommandSpec read = Commands.leaf(
                Say.PEOPLE_READ, language, (law, ask, parsed) -> People.read(law, ask, Commands.parameter(parsed)));
        read.addPositional(Commands.parameter("FILE", Say.PARAMETER_FTM, language));
        people.addSubcommand("read", read);
        return people;
    }

    private static CommandSpec list(Language language) {
        CommandSpec list = Commands.leaf(Say.PEOPLE_LIST, language, PeopleCommand::listed);
        list.addOption(Common.single("--ground", "GROUND", Say.OPTION_GROUND, language));
        list.addOption(Common.single("--announced", "GROUND", Say.OPTION_ANNOUNCED, language));
        list.addOption(Common.single("--authority", "ORDER|RULE", Say.OPTION_AUTHORITY, language));
        list.addOption(Common.single("--by", "PUBLISHER", Say.OPTION_PUBLISHER, language));
        list.addOption(Common.single("--status", "STATUS", Say.OPTION_PARTY_STATUS, language));
        return list;
    }

    private static Answer listed(Law law, Ask ask, ParseResult parsed) {
        return People.list(
                law,
                ask,
                new People.Filter(
                        Common.value(parsed, "--ground"),
                        Common.value(parsed, "--announced"),
                        Common.value(parsed, "--authority"),
                        Common.value(parsed, "--by"),
                        Common.value(parsed, "--status")));
    }

    /** Hands the register on, as lines unless another format is asked for. */
    private static final class Export implements Commands.Leaf {
        @Override
        public Answer answer(Law law, Ask ask, ParseResult parsed) {
            return People.export(law, ask);
        }

        @Override
        public List<Format> formats() {
            List<Format> formats = new ArrayList<>(Format.ALWAYS);
            formats.add(Format.FTM);
            return formats;
        }

        @Override
        public Format otherwise() {
            return Format.FTM;
        }
    }
}
