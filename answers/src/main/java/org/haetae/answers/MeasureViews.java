package org.haetae.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.haetae.answers.MeasureView.GroundView;
import org.haetae.answers.MeasureView.OptionView;
import org.haetae.answers.MeasureView.ReasonView;
import org.haetae.answers.MeasureView.Then;
import org.haetae.answers.words.ReasonWording;
import org.haetae.answers.words.Terms;
import org.haetae.answers.words.Wording;
import org.haetae.law.eval.EffectAnswer;
import org.haetae.law.eval.Inquiry;
import org.haetae.law.eval.Outcome;
import org.haetae.law.eval.Reason;
import org.haetae.law.eval.RouteAnswer;
import org.haetae.law.eval.RowAnswer;
import org.haetae.law.eval.Standing;
import org.haetae.law.model.Dated;
import org.haetae.law.model.Instrument;
import org.haetae.law.model.Later;
import org.haetae.law.model.Life;
import org.haetae.law.model.Measure;
import org.haetae.law.model.NotEncoded;
import org.haetae.law.model.Pack;
import org.haetae.law.model.Plain;
import org.haetae.law.model.Reading;
import org.haetae.law.model.Row;
import org.haetae.law.model.Status;
import org.haetae.law.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Puts the engine's answers about rows and effects into the words of one language. */
final class MeasureViews {
    private final Pack pack;

    private @Nullable List<NotEncoded> leftToJudgement;

    private final Inquiry inquiry;
    private final Wording wording;
    private final ReasonWording reasons;
    private final RouteViews routes;

    MeasureViews(Inquiry inquiry, Wording wording) {
        this(inquiry, wording, Silence.NOTHING);
    }

    /**
     * For answers that tell what is missing by assumption.
     *
     * @param silence what follows from facts that were not named
     */
    MeasureViews(Inquiry inquiry, Wording wording, Silence silence) {
        this.pack = inquiry.pack();
        this.inquiry = inquiry;
        this.wording = wording;
        this.reasons = new ReasonWording(wording);
        this.routes = new RouteViews(this, wording, silence);
    }

    /** The day whose law answers. */
    LocalDate lawDay() {
        return inquiry.asOf().law();
    }

    MeasureView view(RowAnswer answer) {
        Row row = answer.row();
        Instrument instrument = pack.instrumentOf(row.head());
        String group = pack.groupOf(row).orElse("");
        return new MeasureView(
                row.id(),
                row.head().aka(),
                wording.title(row),
                group,
                groupTitle(instrument, group),
                pack.isBeside(row),
                grounds(row),
                answer.imposed().map(imposed -> imposed.doing().modality()),
                row.cite(),
                answer.standing().word(),
                answer.standing().since(),
                reasons(answer.standing().because()),
                answer.outcome(),
                answer.verify(),
                then(answer),
                options(answer),
                Later.of(() -> routes(answer)),
                judged(row));
    }

    private List<RouteView> routes(RowAnswer answer) {
        List<RouteView> views = new ArrayList<>();
        for (RouteAnswer route : answer.routes()) {
            views.add(routes.view(route));
        }
        return List.copyOf(views);
    }

    private String groupTitle(Instrument instrument, String group) {
        Plain title = pack.vocabulary().groups().getOrDefault(group, instrument.title());
        return wording.say(title);
    }

    List<ReasonView> reasons(List<Reason> because) {
        List<ReasonView> views = new ArrayList<>();
        because.forEach(reason ->
                views.add(new ReasonView(reason.word().word(), reason.names(), reasons.text(reason), reason.cite())));
        return views;
    }

    // grounds and words left to judgement

    private List<GroundView> grounds(Row row) {
        List<Dated<Measure.Ground>> lines =
                row instanceof Measure measure ? measure.grounds() : ((Status) row).grounds();
        List<GroundView> views = new ArrayList<>();
        for (Dated<Measure.Ground> line : lines) {
            if (line.life().span().contains(inquiry.asOf().law())) {
                views.add(ground(line.value()));
            }
        }
        return views;
    }

    private GroundView ground(Measure.Ground ground) {
        Vocabulary.Ground known = pack.vocabulary().grounds().get(ground.name());
        String topic = known == null ? ground.name() : known.topic();
        return new GroundView(ground.name(), wording.name(ground.name()), topic, ground.inText());
    }

    private List<NotEncoded> leftToJudgement() {
        List<NotEncoded> left = leftToJudgement;
        if (left == null) {
            left = new ArrayList<>();
            for (NotEncoded rule : pack.all(NotEncoded.class)) {
                if (rule.reason() == NotEncoded.Reason.EVALUATIVE
                        && rule.life().span().contains(inquiry.asOf().law())) {
                    left.add(rule);
                }
            }
            leftToJudgement = left;
        }
        return left;
    }

    private List<String> judged(Row row) {
        List<String> words = new ArrayList<>();
        for (NotEncoded rule : leftToJudgement()) {
            if (row.cite().isUnder(rule.cite())) {
                String text = rule.words().isEmpty() ? rule.note().orElse("") : "“" + rule.words() + "”";
                words.add(rule.judgedBy()
                        .map(by -> text + " (" + wording.name(by) + ")")
                        .orElse(text));
            }
        }
        return words;
    }

    // what follows

    /** Said where it would be lifted by itself; a command that has fallen too is not owed. */
    private List<Then> then(RowAnswer answer) {
        boolean lifted = switch (answer.outcome().word()) {
            case ENDS, SUSPEND, EXECUTIVE, READING -> true;
            case WAIVER, UNKNOWN, STAYS -> false;
        };
        List<Then> then = new ArrayList<>();
        if (lifted) {
            for (Measure command : answer.commands()) {
                List<Standing.Word> standings = new ArrayList<>();
                inquiry.under(evaluation -> evaluation.standing(command).word())
                        .branches()
                        .forEach(branch -> standings.add(branch.answer()));
                boolean gone = standings.stream().allMatch(MeasureViews::isGone);
                boolean owed = standings.stream().allMatch(word -> word == Standing.Word.OWED);
                if (!gone) {
                    then.add(new Then(command.id(), wording.title(command), command.cite(), owed));
                }
            }
        }
        return then;
    }

    private static boolean isGone(Standing.Word word) {
        return word == Standing.Word.ENDED || word == Standing.Word.NOT_IMPOSED;
    }

    // readings

    private List<OptionView> options(RowAnswer answer) {
        List<OptionView> all = new ArrayList<>();
        for (RowAnswer.Under under : answer.readings()) {
            String words = wording.say(Terms.of(under.outcome()));
            all.add(option(under.choice(), under.outcome().name(), words));
        }
        List<OptionView> turning = turning(all);
        boolean open = answer.outcome().word() == Outcome.Word.READING;
        return turning.isEmpty() && open ? all : turning;
    }

    OptionView option(Life.Choice choice, String gives, String words) {
        Reading point = pack.vocabulary().readings().get(choice.point());
        String pointWords = point == null ? choice.point() : wording.say(point.words());
        String optionWords = point == null
                ? choice.option()
                : point.option(choice.option())
                        .map(option -> wording.say(option.plain()))
                        .orElse(choice.option());
        return new OptionView(choice.point(), pointWords, choice.option(), optionWords, gives, words);
    }

    /** Only options of points on which something turns: some option gives another answer than the rest. */
    static List<OptionView> turning(List<OptionView> all) {
        Map<String, Optional<String>> given = new LinkedHashMap<>();
        for (OptionView view : all) {
            given.merge(
                    view.point(), Optional.of(view.givesWords()), (a, b) -> a.equals(b) ? a : Optional.<String>empty());
        }
        return all.stream()
                .filter(view ->
                        given.getOrDefault(view.point(), Optional.empty()).isEmpty())
                .toList();
    }

    // effects

    EffectView view(EffectAnswer answer, org.haetae.answers.words.EffectWording effects) {
        List<EffectView.BasisView> bases = new ArrayList<>();
        for (EffectAnswer.Basis basis : answer.bases()) {
            Measure measure = basis.measure();
            bases.add(new EffectView.BasisView(
                    measure.id(), wording.title(measure), measure.cite(), basis.standing(), basis.outcome()));
        }
        return new EffectView(
                answer.words(), effects.text(answer.effect()), answer.standing(), answer.outcome(), bases);
    }
}
