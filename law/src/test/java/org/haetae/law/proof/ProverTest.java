package org.haetae.law.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.haetae.law.Law;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.RouteAnswer;
import org.haetae.law.eval.Verdict;
import org.haetae.law.graph.Value;
import org.haetae.law.model.Row;
import org.junit.jupiter.api.Test;

/** Every verdict opens down to cited leaves, which say the same as the verdict. */
class ProverTest {
    private static final Law LAW =
            Law.read(Path.of(System.getProperty("haetae.root", "..")).resolve("packs/us-dprk"));

    private static Inquiry asked(String scenario) {
        return LAW.on(LocalDate.of(2020, 1, 1))
                .given(LAW.pack().scenario(scenario).orElseThrow());
    }

    @Test
    void everyLeafOfAConditionIsCitedAndHasAValue() {
        for (String scenario : List.of("cvid-only", "security-only", "terminate-402-certified")) {
            Inquiry asked = asked(scenario);
            Prover prover = new Prover(asked);
            for (Row row : asked.rows()) {
                List<Proof> leaves = prover.of(asked.row(row))
                        .all()
                        .filter(proof -> proof.kind() == Proof.Kind.CONDITION && proof.isLeaf())
                        .toList();

                assertThat(leaves).as(row.id()).allMatch(leaf -> leaf.cite().isPresent());
                assertThat(leaves).as(row.id()).allMatch(leaf -> leaf.value().isPresent());
            }
        }
    }

    @Test
    void theValueOfTheWholeIsThatOfTheVerdict() {
        Inquiry asked = asked("security-only");
        Prover prover = new Prover(asked);
        int open = 0;
        int shut = 0;
        for (Row row : asked.rows()) {
            for (RouteAnswer route : asked.row(row).routes()) {
                Optional<Value> value = prover.of(route).because().stream()
                        .filter(proof -> proof.kind() == Proof.Kind.CONDITION)
                        .findFirst()
                        .flatMap(Proof::value);
                boolean fact = route.verdict().because().isEmpty() && value.isPresent();
                if (fact && route.verdict().word() == Verdict.Word.AVAILABLE) {
                    assertThat(value).as(route.route().id()).contains(Value.TRUE);
                    open++;
                }
                if (fact && route.verdict().word() == Verdict.Word.UNAVAILABLE) {
                    assertThat(value).as(route.route().id()).contains(Value.FALSE);
                    shut++;
                }
            }
        }
        assertThat(open).isPositive();
        assertThat(shut).isPositive();
    }

    @Test
    void whatIsCarvedOutIsAClaimOfItsOwn() {
        Inquiry asked = asked("status-quo");
        Row row = asked.rows().stream()
                .filter(r -> r.id().equals("nkspea-201b"))
                .findFirst()
                .orElseThrow();

        assertThat(new Prover(asked).of(asked.row(row)).all())
                .anyMatch(proof ->
                        proof.kind() == Proof.Kind.EXCEPTED && proof.subject().equals("s401a"));
    }
}
