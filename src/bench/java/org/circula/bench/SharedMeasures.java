package org.circula.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.law.Condition;
import org.circula.law.MeasureSpecification;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBases;
import org.circula.law.Territories;
import org.circula.law.Understanding;
import org.circula.law.ValueOnADay;
import org.circula.measure.LeftOutDays;
import org.circula.measure.LifeView;
import org.circula.measure.MeasureContext;
import org.circula.measure.Measured;
import org.circula.measure.Measurer;
import org.circula.measure.StatusChain;
import org.circula.measure.Yardstick;
import org.circula.person.Life;

/**
 * The Spanish pathways written in plain Java on the measures that the rule bases use: no rules fired, no findings, no bounds, no
 * other readings; just words.
 */
final class SharedMeasures implements SpanishVerdicts {

    private static final LocalDate DAY = SpanishLives.AS_OF;
    private static final String BLUE_CARD = "eu.blue-card";

    private final RuleBases law;
    private final Territories territories;
    private final Measurer measurer = new Measurer();
    private final Map<String, Limit> limits = new HashMap<>();

    SharedMeasures(RuleBases law) {
        this.law = law;
        this.territories = new Territories(law.words().territories());
        for (String jurisdiction : List.of("eu", "es")) {
            law.bases().get(jurisdiction).allProvisions().forEach(provision -> remember(provision.id()));
        }
    }

    /** A measure, what it is held against, and the count it may hang on. */
    private record Limit(MeasureSpecification measure, Condition keep, Optional<ProvisionValue.CountedClass> onlyIf) {}

    private void remember(String provision) {
        ValueOnADay.of(law, "es", provision, DAY, DAY, Understanding.AS_APPLIED_THEN)
                .value()
                .filter(value -> value.measure().isPresent() && value.keep().isPresent())
                .ifPresent(value -> limits.put(
                        provision,
                        new Limit(value.measure().orElseThrow(), value.keep().orElseThrow(), value.onlyIf())));
    }

    @Override
    public List<String> of(Life life, List<String> pathways) {
        LifeView view = new LifeView(life, territories, DAY);
        List<String> words = new ArrayList<>(pathways.size());
        for (String pathway : pathways) {
            words.add(word(pathway, view));
        }
        return words;
    }

    private String word(String pathway, LifeView life) {
        return switch (pathway) {
            case "es.temporary.keep" -> SpanishVerdicts.kept(keepsTemporary(life));
            case "es.long-term.keep" ->
                SpanishVerdicts.kept(keeps(
                        life,
                        "es.long-term",
                        "es.long-term.absence.away-from-union",
                        "es.long-term.absence.status-elsewhere"));
            case "eu.ltr.keep" ->
                SpanishVerdicts.kept(keeps(
                        life,
                        "eu.ltr",
                        "eu.ltr.absence.loss-consecutive",
                        "eu.ltr.absence.granting-state",
                        "eu.ltr.absence.new-status-elsewhere"));
            case "es.long-term.acquire" -> SpanishVerdicts.eligible(acquires(life, "es.long-term.acquire"));
            case "es.ltr-eu.acquire" ->
                SpanishVerdicts.eligible(acquires(life, "es.ltr-eu")
                        && said(life, "es.means-sufficient")
                        && said(life, "health-insurance"));
            case "eu.short-stay.stay" ->
                SpanishVerdicts.eligible(
                        holds("eu.short-stay.ninety", context(life, Optional.empty(), Optional.empty())));
            default -> throw new IllegalArgumentException("No Java was written for " + pathway + ".");
        };
    }

    private boolean keepsTemporary(LifeView life) {
        StatusChain held = runningChain(life);
        boolean sentAbroad = held.kind().equals("es.international-work") && DayCounting.awayForWork(life.life());
        return sentAbroad || holds("es.temporary.absence-in-a-year", of(life, held));
    }

    private boolean keeps(LifeView life, String kind, String... provisions) {
        for (StatusChain chain : life.statuses()) {
            if (chain.kind().equals(kind)) {
                MeasureContext context = of(life, chain);
                for (String provision : provisions) {
                    if (!holds(provision, context)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean acquires(LifeView life, String prefix) {
        MeasureContext context = context(life, Optional.empty(), Optional.of("ES"));
        return reached(prefix, ".residence-years", ".blue-card-years", context)
                && reached(prefix, ".single-absence", ".blue-card-single", context)
                && reached(prefix, ".absence-not-for-work", ".blue-card-total", context)
                && reached(prefix, ".absence-in-all", ".blue-card-total", context)
                && holds(prefix + ".irregular-exit", context);
    }

    /** The provision, or the longer limit of the Blue Card for its holders. */
    private boolean reached(String prefix, String provision, String exception, MeasureContext context) {
        return holds(prefix + provision, context)
                || (holdsBlueCard(context.life())
                        && holdsBlueCardLongEnough(prefix + exception, context)
                        && holds(prefix + exception, context));
    }

    private static boolean holdsBlueCard(LifeView life) {
        for (StatusChain chain : life.statuses()) {
            if (chain.kind().equals(BLUE_CARD) && chain.held().surely().contains(DAY)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsBlueCardLongEnough(String exception, MeasureContext context) {
        ProvisionValue.CountedClass onlyIf = limit(exception).onlyIf().orElseThrow();
        return holds(onlyIf.measure(), onlyIf.is(), context);
    }

    private boolean holds(String provision, MeasureContext context) {
        Limit limit = limit(provision);
        return holds(limit.measure(), limit.keep(), context);
    }

    private boolean holds(MeasureSpecification measure, Condition keep, MeasureContext context) {
        Measured measured = measurer.measure(measure, context);
        return Yardstick.read(keep, measured.most(), context).holding() == Yardstick.Holding.HOLDS;
    }

    private Limit limit(String provision) {
        Limit limit = limits.get(provision);
        if (limit == null) {
            throw new IllegalArgumentException("The law of " + DAY + " has no limit " + provision + ".");
        }
        return limit;
    }

    private static StatusChain runningChain(LifeView life) {
        List<StatusChain> chains = life.statuses();
        return chains.get(chains.size() - 1);
    }

    private static boolean said(LifeView life, String fact) {
        return life.said(fact) == LifeView.Said.YES;
    }

    private MeasureContext of(LifeView life, StatusChain held) {
        return context(life, Optional.of(held), Optional.of(held.state()));
    }

    private MeasureContext context(LifeView life, Optional<StatusChain> held, Optional<String> state) {
        return new MeasureContext(life, law, held, state, DAY, LeftOutDays.none());
    }
}
