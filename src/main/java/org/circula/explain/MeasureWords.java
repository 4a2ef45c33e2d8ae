package org.circula.explain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.circula.law.Condition;
import org.circula.law.MeasureSpecification;
import org.circula.law.TerritoryReference;
import org.circula.law.Words;
import org.circula.measure.Amount;
import org.circula.measure.Measured;

/** What was counted, and what came of it. */
final class MeasureWords {

    private final Wording wording;
    private final Catalogue catalogue;

    MeasureWords(Wording wording) {
        this.wording = wording;
        this.catalogue = wording.catalogue();
    }

    /** "Longest absence from the European Union that counts". */
    String what(MeasureSpecification specification, Optional<String> state) {
        Map<String, Object> slots = new HashMap<>();
        TerritoryReference everywhere = new TerritoryReference.StateOfStatus();
        slots.put(
                "place",
                wording.places()
                        .of(specification.outside().or(specification::in).orElse(everywhere), state));
        specification
                .window()
                .ifPresent(window -> slots.put("window", wording.numbers().period(window)));
        specification
                .longerThan()
                .ifPresent(length -> slots.put("longer-than", wording.numbers().period(length)));
        specification
                .before()
                .ifPresent(before -> slots.put("before", wording.days().day(before)));
        specification.event().or(specification::fromEvent).ifPresent(event -> slots.put("event", event(event)));
        specification.toEvent().ifPresent(event -> slots.put("to-event", event(event)));
        return catalogue.say("take." + specification.take().word(), slots);
    }

    /** The amount alone, such as "between 11 months and 13 months"; empty where nothing is known. */
    Optional<String> amount(MeasureSpecification specification, Measured measured, Optional<Condition> condition) {
        boolean noLeast = measured.least() instanceof Amount.Boundless;
        boolean noMost = measured.most() instanceof Amount.Boundless;
        if (noLeast && noMost) {
            return Optional.empty();
        }
        String least = noLeast ? "" : say(asBound(measured.least(), measured), specification, condition);
        String most = noMost ? "" : say(asBound(measured.most(), measured), specification, condition);
        return Optional.of(least.equals(most) || noMost ? least : noLeast ? most : least + " – " + most);
    }

    /** The sentence: what was counted, what came of it, and on which side of the limit it lies. */
    String sentence(
            MeasureSpecification specification,
            Measured measured,
            Optional<Condition> condition,
            Optional<String> state) {
        String what = what(specification, state);
        boolean noLeast = measured.least() instanceof Amount.Boundless;
        boolean noMost = measured.most() instanceof Amount.Boundless;
        if (noLeast && noMost) {
            return catalogue.say("measured.unknown", "what", what);
        }
        if (noMost) {
            return oneSided("measured.at-least", what, say(measured.least(), specification, condition));
        }
        if (noLeast) {
            return oneSided("measured.at-most", what, say(measured.most(), specification, condition));
        }
        String least = say(asBound(measured.least(), measured), specification, condition);
        String most = say(asBound(measured.most(), measured), specification, condition);
        if (measured.otherwiseAppreciated().isPresent()) {
            return appreciated(specification, measured, condition, what, most);
        }
        if (!least.equals(most)) {
            String key = measured.most() instanceof Amount.Stretches ? "measured.perhaps" : "measured.between";
            return catalogue.say(key, Map.of("what", what, "least", least, "most", most));
        }
        return condition
                .flatMap(limit -> Comparing.holds(measured.most(), limit)
                        .filter(holds -> comparesWell(measured.most()))
                        .map(holds -> wording.conditions().relation(limit, holds)))
                .map(relation ->
                        catalogue.say("measured.compared", Map.of("what", what, "amount", most, "relation", relation)))
                .orElseGet(() -> oneSided("measured.exactly", what, most));
    }

    /** "None, which does not reach 12 months" says less than "none". */
    private static boolean comparesWell(Amount amount) {
        return !(amount instanceof Amount.Stretches stretches && stretches.all().isEmpty());
    }

    private String appreciated(
            MeasureSpecification specification,
            Measured measured,
            Optional<Condition> condition,
            String what,
            String amount) {
        Measured otherwise = measured.otherwiseAppreciated().orElseThrow();
        String other = amount(specification, otherwise, condition).orElse(amount);
        return other.equals(amount)
                ? oneSided("measured.exactly", what, amount)
                : catalogue.say("measured.appreciated", Map.of("what", what, "amount", amount, "other", other));
    }

    /** Of two bounds neither is told by the days of a stretch: the other may have none. */
    private static Amount asBound(Amount amount, Measured measured) {
        boolean oneIsAsTheOther = measured.least().equals(measured.most());
        return amount instanceof Amount.Months months && !oneIsAsTheOther
                ? new Amount.Months(months.sum(), Optional.empty())
                : amount;
    }

    private String oneSided(String key, String what, String amount) {
        return catalogue.say(key, Map.of("what", what, "amount", amount));
    }

    private String say(Amount amount, MeasureSpecification specification, Optional<Condition> condition) {
        return wording.amounts().say(amount, specification.take(), condition);
    }

    private String event(String kind) {
        Words.EventWord event = wording.law().words().events().get(kind);
        return event == null ? kind : LawWords.inside(event.says(), catalogue.language());
    }
}
