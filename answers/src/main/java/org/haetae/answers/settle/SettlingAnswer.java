package org.haetae.answers.settle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.ItemView;
import org.haetae.answers.Stamp;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.law.cite.UslmRef;
import org.haetae.law.model.Controller;
import org.haetae.law.model.Verb;

/**
 * What would settle the verdicts that are not known.
 *
 * @param looked how many verdicts and standings were looked at, known ones among them
 * @param first facts that would settle something alone, those that settle most before the others
 */
public record SettlingAnswer(Stamp stamp, int looked, List<Open> open, List<First> first) implements TopicAnswer {
    /** What is open about a rule. */
    public enum Question {
        /** Whether a way out is open. */
        WAY_OUT,
        /** Whether what sets a measure or status going, or what ends it, has come about. */
        STANDING
    }

    /** A measure or status. */
    public record Named(String id, String title, UslmRef cite) {}

    /**
     * Something that is not known, of all rows that share it.
     *
     * @param verb of a way out
     * @param by who would act on it
     * @param ways what settles it, under each reading that makes a difference; empty where it turns on an act that nobody recorded, done
     *     or not done
     * @param verify whether it rests on text not read in official form
     */
    public record Open(
            Question question,
            String rule,
            String title,
            UslmRef cite,
            Optional<Verb> verb,
            boolean perCase,
            String by,
            List<Named> rows,
            List<Way> ways,
            boolean verify) {
        public Open {
            rows = List.copyOf(rows);
            ways = List.copyOf(ways);
        }
    }

    /**
     * What settles it under some readings.
     *
     * @param settled whether it is known under these readings
     * @param open lists of which each, all found to be so, opens it (of a standing: brings it about)
     * @param shut lists of which each, none found to be so, shuts it
     * @param more whether there are more lists than were kept
     */
    public record Way(
            List<Map<String, String>> readings,
            boolean settled,
            List<List<ItemView>> open,
            List<List<ItemView>> shut,
            boolean more) {
        public Way {
            readings = List.copyOf(readings);
            open = List.copyOf(open);
            shut = List.copyOf(shut);
        }

        /** Fewest things that open it. */
        int fewestOpen() {
            return open.stream().mapToInt(List::size).min().orElse(0);
        }

        /** Fewest things that shut it. */
        int fewestShut() {
            return shut.stream().mapToInt(List::size).min().orElse(0);
        }
    }

    /**
     * A thing to ask for first.
     *
     * @param opens how many ways out of how many rows it opens alone, if it is so
     * @param shuts how many it shuts alone, if it is not so
     */
    public record First(String item, String text, Controller controller, List<UslmRef> cites, int opens, int shuts) {
        public First {
            cites = List.copyOf(cites);
        }
    }

    public SettlingAnswer {
        open = List.copyOf(open);
        first = List.copyOf(first);
    }

    /** How many verdicts and standings are not known, each row counted. */
    int unknown() {
        return open.stream().mapToInt(one -> one.rows().size()).sum();
    }

    @Override
    public Page page() {
        return new SettlingPage(this).page();
    }

    @Override
    public Table table() {
        return SettlingTable.of(this);
    }

    @Override
    public Json json() {
        return SettlingJson.of(this);
    }
}
