package org.haetae.answers.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.haetae.answers.Stamp;
import org.haetae.answers.TopicAnswer;
import org.haetae.answers.show.Json;
import org.haetae.answers.show.Page;
import org.haetae.answers.show.Table;
import org.haetae.designations.Registered;
import org.haetae.party.Listing;
import org.haetae.party.ftm.FtmEntity;
import org.haetae.party.ftm.FtmWriter;

/**
 * The whole register for other programs: as FollowTheMoney lines, or as a row for each line of a list.
 *
 * @param english says the same in English, which the lines are in, whatever the language asked for
 */
public record PeopleExport(Stamp stamp, Telling telling, Telling english) implements TopicAnswer {
    /** The same rows in every other format as a list of everybody. */
    private PeopleListed listed() {
        List<PeopleListed.Line> lines = new ArrayList<>();
        for (Registered who : telling.register().parties().values()) {
            List<Listing> listings = telling.register().listings(who.id()).stream()
                    .filter(listing -> listing.on(stamp.ask().asOf().law()) != Listing.State.NOT_YET)
                    .toList();
            lines.add(new PeopleListed.Line(who, listings));
        }
        return new PeopleListed(stamp, telling, "", lines, List.of());
    }

    /** Things, lines of lists and links, each an entity. */
    public List<FtmEntity> entities() {
        return new FtmLines(english, stamp.ask().asOf().law(), FtmLines.dataset(stamp)).all();
    }

    @Override
    public Page page() {
        return listed().page();
    }

    @Override
    public Table table() {
        return listed().table();
    }

    @Override
    public Json json() {
        return listed().json();
    }

    @Override
    public Optional<String> entityLines() {
        FtmWriter writer = new FtmWriter();
        StringBuilder text = new StringBuilder();
        entities().forEach(entity -> text.append(writer.line(entity)));
        return Optional.of(text.toString());
    }
}
