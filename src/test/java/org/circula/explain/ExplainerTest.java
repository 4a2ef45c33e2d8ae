package org.circula.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.law.Effect;
import org.circula.law.MeasureSpecification.BrokenBy;
import org.circula.law.ProvisionValue;
import org.circula.measure.Amount;
import org.circula.measure.Measured;
import org.circula.measure.Missing;
import org.circula.measure.StatusChain;
import org.circula.person.HeldStatus;
import org.circula.time.DaySet;
import org.circula.time.Span;
import org.circula.time.UncertainDays;
import org.circula.verdict.Answer;
import org.circula.verdict.Finding;
import org.circula.verdict.Margin;
import org.circula.verdict.Outcome;
import org.circula.verdict.Put;
import org.circula.verdict.Truth;
import org.circula.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** Whole verdicts in golden sentences. */
class ExplainerTest {

    private static final LocalDate LAST_DAY_HERE = LocalDate.of(2025, 1, 10);
    private static final LocalDate AS_OF = LocalDate.of(2026, 7, 1);
    private static final Measured TWELVE_MONTHS = away(LocalDate.of(2026, 1, 10));

    private final Explainer explainer = Explainer.inEnglish(Examples.LAW);

    @Test
    void whatMayBeWithdrawnSaysWhoDecidesAndSinceWhen() {
        Finding finding = finding(Outcome.NOT_MET, TWELVE_MONTHS, new Margin(-1, "days"), Optional.empty());
        Explained explained = explainer.explain(
                verdict(
                        Answer.NO,
                        Optional.of(Effect.MAY_BE_WITHDRAWN),
                        finding,
                        List.of(),
                        Optional.of(new Verdict.LostOn(LocalDate.of(2026, 1, 11), LocalDate.of(2026, 1, 11)))),
                "as-understood-now");

        assertThat(explained.answer()).isEqualTo("LOST");
        assertThat(explained.label()).isEqualTo("Can be withdrawn");
        assertThat(texts(explained.headline()))
                .containsExactly(
                        "Spain may withdraw long-term resident status in the Union.",
                        "It does not end by itself: an office must decide whether to withdraw it.",
                        "The ground for it arose on 11 January 2026.",
                        "What you hold: EU long-term residence, granted by Spain on 1 January 2020.",
                        "This is the law of the European Union on 1 July 2026, as it is understood now.");
        assertThat(texts(explained.findings().get(0).sentences()))
                .containsExactly(
                        "Long-term resident status is kept while no absence from the Union reaches this length.",
                        "Longest absence from the European Union that counts: from 11 January 2025 to 10 January 2026,"
                                + " which reaches 12 months.",
                        "The limit of the law: less than 12 months.",
                        "Missed by 1 day.",
                        "It was reached on 10 January 2026.",
                        "C-432/20, decided on 20 January 2022, settles how this is understood, also for the time before.",
                        "Before it, only residence taken up again ended an absence, and a short visit left it open.",
                        "We read the text of this law as it stood on 12 June 2026; later changes are not in this answer.",
                        "This stands in the way of people who come and go (being away without loss).");
        assertThat(explained.inhibitors())
                .extracting(inhibitor -> inhibitor.sentence().text())
                .containsExactly(
                        "This rule stands in your way: Long-term resident status is kept while no absence from the Union"
                                + " reaches this length.");
    }

    @Test
    void everySentenceOfAFindingNamesItsProvisionAndItsSource() {
        Explained explained = explainer.explain(
                verdict(Answer.NO, Optional.of(Effect.MAY_BE_WITHDRAWN), notMet(), List.of(), Optional.empty()),
                "as-understood-now");

        Citing directive = new Citing(
                "32003L0109",
                "Art 9(1)(c)",
                "Council Directive 2003/109/EC",
                Optional.of("Directive 2003/109 on long-term residents"),
                Optional.of("http://data.europa.eu/eli/dir/2003/109/oj"),
                Optional.of(Examples.READ_ON),
                "TEXT");
        assertThat(explained.findings().get(0).sentences()).allSatisfy(sentence -> {
            assertThat(sentence.provision()).contains("eu.ltr.absence.loss-consecutive");
            assertThat(sentence.citations()).isNotEmpty();
        });
        assertThat(explained.findings().get(0).sentences().get(1).citations()).containsExactly(directive);
        assertThat(explained.headline().get(0).citations()).containsExactly(directive);
    }

    @Test
    void whatEndsByLawNeedsNobody() {
        Explained explained = explainer.explain(
                verdict(
                        Answer.NO,
                        Optional.of(Effect.LAPSES_BY_LAW),
                        notMet(),
                        List.of(),
                        Optional.of(new Verdict.LostOn(LocalDate.of(2026, 1, 11), LocalDate.of(2026, 1, 20)))),
                "as-understood-now");

        assertThat(texts(explained.headline()))
                .startsWith(
                        "You no longer keep long-term resident status in the Union.",
                        "It ends by itself: nobody has to decide.",
                        "It ended on some day from 11 January 2026 to 20 January 2026.");
    }

    @Test
    void someoneStillAwayIsToldTheLastSafeDay() {
        LocalDate today = LocalDate.of(2025, 6, 1);
        Finding finding = new Finding(
                Examples.LOSS,
                Optional.of(Examples.LOSS.values().get(0)),
                Outcome.MET,
                today,
                Optional.of(away(today)),
                Optional.of(new Margin(223, "days")),
                Optional.of(LocalDate.of(2026, 1, 10)),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
        Verdict verdict = verdict(Answer.YES, Optional.empty(), finding, List.of(), Optional.empty(), today);
        Explained explained = explainer.explain(verdict, "as-understood-now");

        assertThat(explained.backBy()).contains(LocalDate.of(2026, 1, 10));
        assertThat(texts(explained.headline()))
                .startsWith(
                        "You keep long-term resident status in the Union.",
                        "If you are still away, be back in the European Union by Saturday 10 January 2026."
                                + " It is the last safe day, not a target; the day you arrive counts.");
        assertThat(texts(explained.findings().get(0).sentences()))
                .contains(
                        "Longest absence from the European Union that counts: from 11 January 2025 to 1 June 2025,"
                                + " which does not reach 12 months.",
                        "223 days to spare.",
                        "If this goes on, it will be reached on 10 January 2026.");
    }

    @Test
    void whatIsMissingIsAskedAndNeverCountedAgainstThePerson() {
        Missing presence = new Missing(
                Missing.Kind.PRESENCE, "EU", List.of(Span.of(LocalDate.of(2025, 1, 11), LocalDate.of(2026, 1, 10))));
        Measured bounds =
                Measured.between(new Amount.Stretches(List.of()), TWELVE_MONTHS.most(), List.of(), List.of(presence));
        Finding finding = new Finding(
                Examples.LOSS,
                Optional.of(Examples.LOSS.values().get(0)),
                Outcome.UNKNOWN,
                AS_OF,
                Optional.of(bounds),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(presence),
                Optional.empty(),
                List.of(),
                Optional.empty());
        Explained explained = explainer.explain(
                verdict(Answer.NEEDS_FACTS, Optional.empty(), finding, List.of(presence), Optional.empty()),
                "as-understood-now");

        assertThat(texts(explained.headline()))
                .startsWith(
                        "We cannot tell yet whether you keep long-term resident status in the Union.",
                        "One fact can still change the answer; the questions stand below.");
        assertThat(explained.questions().get(0).text())
                .isEqualTo("Were you in any country of the European Union between 11 January 2025 and 10 January 2026,"
                        + " even for one day?");
        assertThat(texts(explained.findings().get(0).sentences()))
                .contains(
                        "Longest absence from the European Union that counts: for sure none; perhaps from 11 January 2025 to"
                                + " 10 January 2026.");
    }

    @Test
    void anExceptionIsSaidWithItsOwnLimitAndSource() {
        Finding finding = finding(
                Outcome.LIFTED, TWELVE_MONTHS, new Margin(-1, "days"), Optional.of("eu.ltr.absence.former-blue-card"));
        Explained explained = explainer.explain(
                verdict(Answer.YES, Optional.empty(), finding, List.of(), Optional.empty()), "as-understood-now");

        Sentence lifted = explained.findings().get(0).sentences().stream()
                .filter(sentence -> sentence.kind() == Sentence.Kind.LIFTED)
                .findFirst()
                .orElseThrow();
        assertThat(lifted.text())
                .isEqualTo("An exception puts another limit in its place (less than 24 months): A former holder of the"
                        + " Union's Blue Card may be away longer.");
        assertThat(lifted.citations()).extracting(Citing::grade).containsExactly("SECONDARY");
    }

    @Test
    void asAppliedThenTheLaterJudgmentIsNamed() {
        LocalDate day = LocalDate.of(2018, 6, 1);
        ProvisionValue then = Examples.lossValue(BrokenBy.RESIDENCE_RESUMED);
        Finding finding = new Finding(
                Examples.LOSS,
                Optional.of(then),
                Outcome.DISCRETIONARY,
                day,
                Optional.of(TWELVE_MONTHS),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of("C-432/20"),
                List.of(new Finding.OtherReading("weeks", "Visits of weeks count", Outcome.MET)),
                Optional.empty());
        Explained explained = explainer.explain(
                verdict(Answer.DISCRETIONARY, Optional.empty(), finding, List.of(), Optional.empty(), day),
                "as-applied-then");

        assertThat(texts(explained.headline()))
                .startsWith("An office of Spain decides whether you keep long-term resident status in the Union.")
                .endsWith("This is the law of the European Union on 1 June 2018, as it was applied then.");
        assertThat(texts(explained.findings().get(0).sentences()))
                .contains(
                        "This is how it was applied then. Since C-432/20, decided on 20 January 2022, it is understood"
                                + " otherwise.",
                        "This is read in more than one way. Visits of weeks count: by that reading, this is met.");
    }

    @Test
    void noSentenceCarriesADateOrALengthAsAMachineWritesIt() {
        Explained explained = explainer.explain(
                verdict(Answer.NO, Optional.of(Effect.MAY_BE_WITHDRAWN), notMet(), List.of(), Optional.empty()),
                "as-understood-now");
        assertThat(texts(explained.findings().get(0).sentences()))
                .noneMatch(text -> text.matches(".*(\\d{4}-\\d\\d-\\d\\d|\\bP\\d+[DMY]).*"));
    }

    private static Finding notMet() {
        return finding(Outcome.NOT_MET, TWELVE_MONTHS, new Margin(-1, "days"), Optional.empty());
    }

    private static Finding finding(Outcome outcome, Measured measured, Margin margin, Optional<String> liftedBy) {
        return new Finding(
                Examples.LOSS,
                Optional.of(Examples.LOSS.values().get(0)),
                outcome,
                AS_OF,
                Optional.of(measured),
                Optional.of(margin),
                Optional.of(LocalDate.of(2026, 1, 10)),
                liftedBy,
                List.of(),
                Optional.of("C-432/20"),
                List.of(),
                Optional.empty());
    }

    private static Measured away(LocalDate until) {
        return Measured.exactly(
                new Amount.Stretches(
                        List.of(new Amount.Stretch(LAST_DAY_HERE, until, org.circula.time.CalendarCount.AFTER_ANCHOR))),
                List.of(Span.of(LAST_DAY_HERE.plusDays(1), until)));
    }

    private static Verdict verdict(
            Answer answer,
            Optional<Effect> effect,
            Finding finding,
            List<Missing> missing,
            Optional<Verdict.LostOn> lostOn) {
        return verdict(answer, effect, finding, missing, lostOn, LocalDate.of(2026, 7, 1));
    }

    private static Verdict verdict(
            Answer answer,
            Optional<Effect> effect,
            Finding finding,
            List<Missing> missing,
            Optional<Verdict.LostOn> lostOn,
            LocalDate asOf) {
        Span granted = Span.runningFrom(LocalDate.of(2020, 1, 1));
        HeldStatus grant =
                new HeldStatus("eu.ltr", "ES", granted, Optional.empty(), Optional.empty(), Optional.empty(), false);
        StatusChain chain = new StatusChain("eu.ltr", "ES", List.of(grant), UncertainDays.known(DaySet.of(granted)));
        Put put = new Put(1, Examples.KEEP, "eu", Optional.of(chain), Optional.of("ES"), Truth.YES, asOf);
        List<String> inhibitors =
                finding.isInhibitorThatBound() ? List.of(finding.provision().id()) : List.of();
        return new Verdict(
                put, answer, effect, List.of(finding), List.of(), missing, inhibitors, List.of(), List.of(), lostOn);
    }

    private static List<String> texts(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).toList();
    }
}
