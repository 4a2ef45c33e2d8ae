package org.circula.explain;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.law.Citation;
import org.circula.law.Condition;
import org.circula.law.DatedBy;
import org.circula.law.Domain;
import org.circula.law.Effect;
import org.circula.law.Grade;
import org.circula.law.Judgment;
import org.circula.law.LookBack;
import org.circula.law.Manner;
import org.circula.law.MeasureSpecification;
import org.circula.law.Pathway;
import org.circula.law.Place;
import org.circula.law.PrincipleMark;
import org.circula.law.Provision;
import org.circula.law.ProvisionKind;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.Source;
import org.circula.law.StatusKind;
import org.circula.law.SumRule;
import org.circula.law.Take;
import org.circula.law.TerritoryReference;
import org.circula.law.Words;

/** A little law of the Union's long-term residents, built without files. */
final class Examples {

    static final LocalDate FROM = LocalDate.of(2006, 1, 23);
    static final LocalDate READ_ON = LocalDate.of(2026, 6, 12);
    static final Place NOWHERE = new Place("eu/absence.yaml", 1);
    static final Citation ARTICLE_9 = new Citation("32003L0109", "Art 9(1)(c)");
    static final Condition LESS_THAN_TWELVE_MONTHS = period(Condition.Comparison.LESS_THAN, Period.ofMonths(12));
    static final Provision FORMER_BLUE_CARD = exception();
    static final Provision LOSS = loss();
    static final Pathway KEEP = new Pathway(
            "eu.ltr.keep",
            "eu",
            Domain.ABSENCE_PENALTY,
            "Keep long-term resident status in the Union",
            Pathway.Question.KEEP,
            new Pathway.Holders(List.of("eu.ltr")),
            Optional.empty(),
            Optional.empty(),
            FROM,
            Optional.empty(),
            List.of(new Pathway.DatedRequirements(FROM, new Pathway.Single(LOSS.id()))),
            List.of(),
            NOWHERE);
    static final RuleBases LAW = law();

    private Examples() {}

    static Condition period(Condition.Comparison comparison, Period period) {
        return new Condition(comparison, List.of(new Condition.PeriodOperand(period)));
    }

    static MeasureSpecification absence(MeasureSpecification.BrokenBy brokenBy) {
        return specification(
                Take.NEAREST_ABSENCE,
                Optional.empty(),
                Optional.of(new TerritoryReference.Named(List.of("EU"))),
                Optional.of(brokenBy));
    }

    static MeasureSpecification specification(
            Take take,
            Optional<TerritoryReference> in,
            Optional<TerritoryReference> outside,
            Optional<MeasureSpecification.BrokenBy> brokenBy) {
        return new MeasureSpecification(
                take,
                in,
                outside,
                new LookBack.SinceGrant(),
                brokenBy,
                List.of(),
                List.of(),
                List.of(),
                Optional.of(SumRule.DAYS),
                Optional.of(Period.ofYears(5)),
                Optional.of(3),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(LocalDate.of(2026, 1, 1)),
                List.of("eu.ltr"),
                false,
                Optional.of("departure"),
                Optional.empty(),
                Optional.of("departure"),
                Optional.of("old-age"),
                List.of(),
                Optional.empty(),
                Optional.of(Period.ofMonths(6)),
                false,
                false);
    }

    static ProvisionValue value(
            Optional<MeasureSpecification> measure,
            Optional<Condition> keep,
            Optional<String> asks,
            Optional<Effect> effect,
            Grade grade) {
        return new ProvisionValue(
                FROM,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                measure,
                keep,
                asks,
                Optional.empty(),
                effect,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(ARTICLE_9),
                grade,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static ProvisionValue lossValue(MeasureSpecification.BrokenBy brokenBy) {
        return value(
                Optional.of(absence(brokenBy)),
                Optional.of(LESS_THAN_TWELVE_MONTHS),
                Optional.empty(),
                Optional.of(Effect.MAY_BE_WITHDRAWN),
                Grade.TEXT);
    }

    static Provision provision(
            String id, ProvisionKind kind, String says, PrincipleMark principle, ProvisionValue value) {
        return new Provision(
                id,
                "eu",
                Domain.ABSENCE_PENALTY,
                kind,
                says,
                principle,
                false,
                DatedBy.AS_OF,
                List.of(value),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                List.of("the reason of the absence", "the family that stayed"),
                Optional.empty(),
                NOWHERE);
    }

    private static Provision loss() {
        Judgment judgment = new Judgment(
                "C-432/20",
                LocalDate.of(2022, 1, 20),
                Optional.empty(),
                true,
                false,
                List.of(lossValue(MeasureSpecification.BrokenBy.RESIDENCE_RESUMED)),
                List.of(new Citation("62020CJ0432", "operative part")),
                Grade.TEXT);
        return new Provision(
                "eu.ltr.absence.loss-consecutive",
                "eu",
                Domain.ABSENCE_PENALTY,
                ProvisionKind.LIMIT,
                "Long-term resident status is kept while no absence from the Union reaches this length",
                new PrincipleMark(PrincipleMark.Bearing.BREAKS, Optional.of("absence-tolerance")),
                false,
                DatedBy.AS_OF,
                List.of(lossValue(MeasureSpecification.BrokenBy.ANY_PRESENCE)),
                List.of(judgment),
                List.of(FORMER_BLUE_CARD.id()),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                NOWHERE);
    }

    private static Provision exception() {
        return new Provision(
                "eu.ltr.absence.former-blue-card",
                "eu",
                Domain.ABSENCE_PENALTY,
                ProvisionKind.EXCEPTION,
                "A former holder of the Union's Blue Card may be away longer",
                new PrincipleMark(PrincipleMark.Bearing.SERVES, Optional.of("absence-tolerance")),
                false,
                DatedBy.AS_OF,
                List.of(value(
                        Optional.empty(),
                        Optional.of(period(Condition.Comparison.LESS_THAN, Period.ofMonths(24))),
                        Optional.empty(),
                        Optional.empty(),
                        Grade.SECONDARY)),
                List.of(),
                List.of(),
                Optional.of(Manner.REPLACES),
                false,
                List.of(),
                Optional.empty(),
                NOWHERE);
    }

    private static RuleBases law() {
        Words words = new Words(
                Map.of(),
                Map.of(
                        "es.means",
                        new Words.AnswerWord(
                                "es.means",
                                Words.AnswerType.YES_NO,
                                "Do you have means of your own?",
                                Optional.of("Spain asks for means"),
                                true,
                                Optional.empty(),
                                Optional.empty(),
                                NOWHERE)),
                Map.of(
                        "departure",
                        new Words.EventWord(
                                "departure", "Left to live elsewhere", "On what day did you leave?", true, NOWHERE)),
                Map.of("work", "for work"),
                Map.of(),
                Map.of(),
                Map.of("EU", new Words.Territory("EU", "the European Union", Map.of())),
                Map.of());
        StatusKind status = new StatusKind(
                "eu.ltr",
                "eu",
                Domain.RESIDENCY,
                "EU long-term residence",
                StatusKind.StatusClass.RESIDENCE,
                Map.of(),
                Map.of(),
                NOWHERE);
        Source directive = new Source(
                "32003L0109",
                "Council Directive 2003/109/EC",
                "Directive 2003/109 on long-term residents",
                Optional.of("http://data.europa.eu/eli/dir/2003/109/oj"),
                Optional.of(READ_ON));
        RuleBase union = new RuleBase(
                "eu",
                Map.of(KEEP.id(), KEEP),
                Map.of(status.id(), status),
                Map.of(LOSS.id(), LOSS, FORMER_BLUE_CARD.id(), FORMER_BLUE_CARD),
                Map.of(),
                Map.of(directive.act(), directive),
                Map.of(),
                Map.of(),
                "0");
        return new RuleBases(words, Map.of("eu", union));
    }
}
