package org.haetae.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.haetae.law.Law;
import org.haetae.law.pack.PackReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A council of five whose rule the pack holds: votes in hand, votes needed, votes on record. */
class VotesTest {
    private static final String VOCABULARY = """
            # Words
            ```vocabulary
            class hall "the hall" "회의장"
            word debate "debate" "토의"
            topic council "the council" "의회"
            ground quiet "quiet" "정숙" topic council
            fact vote-a "A votes for it" "갑 찬성"
              controlled-by COUNCIL
            fact vote-b "B votes for it" "을 찬성"
              controlled-by COUNCIL
            fact vote-c "C votes for it" "병 찬성"
              controlled-by COUNCIL
            fact vote-d "D votes for it" "정 찬성"
              controlled-by COUNCIL
            fact vote-e "E votes for it" "무 찬성"
              controlled-by COUNCIL
            ```
            """;

    private static final String CHARTER = """
            ---
            instrument: /rt/charter
            title: Charter of the Five
            title-ko: 오국 헌장
            in-force: 2000-01-01 ..
            ---
            # Art. 4 Debates [/rt/charter/art4]
            > "by three votes"
            ```law
            measure silence "no debate" "토의 없음"
              BAN debate in hall
              imposed BY-LAW
              grounds quiet in TEXT
            route three-votes "three votes" "세 표" BY-LAW waive
              over silence
              upon at-least 3 of
                (1) vote-a
                (2) vote-b
                (3) vote-c
                (4) vote-d
                (5) vote-e
            ```
            """;

    private static final Law FIVE = five();

    private static Law five() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("vocabulary.md", VOCABULARY);
        files.put("law/charter.law.md", CHARTER);
        return new Law(PackReader.read("five", files));
    }

    private static Votes.Question question(Law law, String votesFor, String against, String file) {
        Ask ask = Ask.read(law, AskText.NOTHING.on("2019-02-22"), SaltPack.TODAY);
        return new Votes.Question(ask, some(votesFor), some(against), Optional.empty(), some(file));
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(typed -> !typed.isEmpty());
    }

    private static VotesAnswer votes(String votesFor, String against) {
        return Votes.answer(FIVE, question(FIVE, votesFor, against, ""));
    }

    @Test
    void theThresholdIsThatOfThePack() {
        VoteRule rule = votes("", "").rule().orElseThrow();

        assertThat(rule.route().id()).isEqualTo("three-votes");
        assertThat(rule.needed()).isEqualTo(3);
        assertThat(rule.members()).isEqualTo(5);
        assertThat(rule.alike()).isTrue();
    }

    @Test
    void oneShortIsOpenWhileOthersHaveNotSaid() {
        assertThat(votes("2", "2").headline())
                .isEqualTo("1 short: 2 of 5 for, 3 needed, under /rt/charter/art4; 1 have not said.");
        assertThat(votes("3", "2").headline()).startsWith("Carried: 3 of 5 for");
        assertThat(votes("2", "3").headline()).startsWith("Not carried: 2 of 5 for");
    }

    @Test
    void aPackWithoutSuchARuleSaysSo() {
        Law salt = SaltPack.law();

        assertThat(Votes.answer(salt, question(salt, "2", "", "")).headline())
                .isEqualTo("The packs hold no rule on 22 February 2019 that counts votes; how many are needed cannot be"
                        + " said.");
    }

    @Test
    void membersAreCountedFromAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("votes.csv"), "member,vote\nA,for\nB,for\nC,against\nD,unknown\nE,abstain\n");

        VotesAnswer answer = Votes.answer(FIVE, question(FIVE, "", "", file.toString()));

        assertThat(answer.inHand()).contains(new VotesAnswer.InHand(2, 1, 1));
        assertThat(answer.headline()).startsWith("1 short: 2 of 5");
    }

    @Test
    void badCountsAndFilesAreToldWithTheirPlace(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("votes.csv"), "member,vote\nA,for\nA,agianst\n");

        assertThatThrownBy(() -> votes("six", "")).hasMessageContaining("--for six: found six");
        assertThatThrownBy(() -> votes("6", "")).hasMessageContaining("no more than the 5 members");
        assertThatThrownBy(() -> Votes.answer(FIVE, question(FIVE, "", "", file.toString())))
                .hasMessageContaining("votes.csv:3:1: found A a second time")
                .hasMessageContaining("Did you mean against?");
        assertThatThrownBy(() -> Votes.answer(FIVE, question(FIVE, "", "", "/nowhere.csv")))
                .hasMessageContaining("found no such file");
        assertThatThrownBy(() -> Votes.answer(FIVE, question(FIVE, "", "", folder.toString())))
                .hasMessageContaining("found a folder");
    }

    @Test
    void theRecordOfThePacksIsShownUpToTheDayWithItsMarks() {
        Law real = Law.read(Path.of(System.getProperty("haetae.root", ".."), "packs"));

        VotesAnswer answer = Votes.answer(real, question(real, "", "", ""));

        assertThat(answer.record()).isNotEmpty().allMatch(line -> line.date().compareTo("2019-02-22") <= 0);
        assertThat(answer.record())
                .anyMatch(line -> line.date().equals("2014-12-22")
                        && line.tally().equals(Optional.of("11-2-2"))
                        && !line.source().isEmpty());
        assertThat(answer.record()).allMatch(line -> !line.mark().isEmpty());
    }
}
