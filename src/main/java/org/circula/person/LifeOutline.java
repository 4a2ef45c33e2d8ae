package org.circula.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.circula.time.Span;

/**
 * A life as keys and values in their fixed order, ready to be written: texts stay {@link String}, numbers and yes or no
 * stay {@link Number} and {@link Boolean}. What is not known has no key.
 */
final class LifeOutline {

    private LifeOutline() {}

    static Map<String, Object> of(Life life) {
        Map<String, Object> outline = new LinkedHashMap<>();
        Map<String, Object> person = person(life.person());
        if (!person.isEmpty()) {
            outline.put("person", person);
        }
        putKnown(outline, "stays", life.stays(), LifeOutline::stay);
        putPlain(outline, "unknown", life.unknownDays(), LifeOutline::unknownDays);
        putKnown(outline, "statuses", life.statuses(), LifeOutline::status);
        putKnown(outline, "work", life.work(), LifeOutline::work);
        putKnown(outline, "insured", life.insured(), LifeOutline::insurance);
        putKnown(outline, "events", life.events(), LifeOutline::event);
        putPlain(outline, "plans", life.plans(), LifeOutline::plan);
        if (!life.answers().isEmpty()) {
            Map<String, Object> answers = new LinkedHashMap<>();
            // Answers have no order of their own; the alphabet gives them one.
            new TreeMap<>(life.answers()).forEach((id, answer) -> answers.put(id, answer(answer)));
            outline.put("answers", answers);
        }
        return outline;
    }

    private static Map<String, Object> person(Person person) {
        Map<String, Object> outline = new LinkedHashMap<>();
        putIfKnown(outline, "born", person.born());
        putIfKnown(outline, "sex", person.sex());
        putKnown(outline, "nationalities", person.nationalities(), country -> country);
        return outline;
    }

    private static Map<String, Object> stay(Stay stay) {
        Map<String, Object> outline = new LinkedHashMap<>();
        if (stay.place() instanceof Stay.In in) {
            outline.put("in", in.country());
        } else if (stay.place() instanceof Stay.Outside outside) {
            outline.put("outside", outside.territory());
        }
        putDays(outline, stay.days());
        putIfKnown(outline, "reason", stay.reason());
        stay.irregularExit().ifPresent(yes -> outline.put("irregular-exit", yes));
        return outline;
    }

    private static Map<String, Object> unknownDays(Span days) {
        Map<String, Object> outline = new LinkedHashMap<>();
        putDays(outline, days);
        return outline;
    }

    private static Map<String, Object> status(HeldStatus status) {
        Map<String, Object> outline = new LinkedHashMap<>();
        outline.put("kind", status.kind());
        outline.put("in", status.state());
        putDays(outline, status.days());
        putIfKnown(outline, "employer", status.employer());
        putIfKnown(outline, "entries", status.entries());
        putIfKnown(outline, "used", status.used());
        if (status.planned()) {
            outline.put("planned", true);
        }
        return outline;
    }

    private static Map<String, Object> work(Work work) {
        Map<String, Object> outline = new LinkedHashMap<>();
        outline.put("in", work.country());
        putDays(outline, work.days());
        putIfKnown(outline, "occupation", work.occupation());
        putIfKnown(outline, "employer", work.employer());
        return outline;
    }

    private static Map<String, Object> insurance(Insurance insurance) {
        Map<String, Object> outline = new LinkedHashMap<>();
        outline.put("in", insurance.country());
        outline.put("branch", insurance.branch());
        insurance.days().ifPresent(days -> putDays(outline, days));
        insurance.credits().ifPresent(credits -> {
            outline.put("credits", credits.number());
            outline.put("unit", credits.unit());
        });
        return outline;
    }

    private static Map<String, Object> event(LifeEvent event) {
        Map<String, Object> outline = new LinkedHashMap<>();
        outline.put("kind", event.kind());
        putIfKnown(outline, "date", event.date());
        putIfKnown(outline, "until", event.until());
        putIfKnown(outline, "in", event.state());
        putIfKnown(outline, "about", event.about());
        return outline;
    }

    private static Map<String, Object> plan(Plan plan) {
        Map<String, Object> outline = new LinkedHashMap<>();
        outline.put("leave", plan.leaves());
        putDays(outline, plan.days());
        putIfKnown(outline, "in", plan.stayIn());
        putIfKnown(outline, "reason", plan.reason());
        return outline;
    }

    private static Object answer(Answer answer) {
        if (answer instanceof Answer.YesNo yesNo) {
            return yesNo.yes();
        }
        if (answer instanceof Answer.Count count) {
            return count.number();
        }
        if (answer instanceof Answer.Money money) {
            Map<String, Object> outline = new LinkedHashMap<>();
            outline.put("amount", money.amount());
            outline.put("currency", money.currency());
            return outline;
        }
        return "weighed";
    }

    private static <T> void putKnown(
            Map<String, Object> outline, String key, Known<T> known, Function<T, Object> outlineOf) {
        List<Object> items = known.items().stream().map(outlineOf).toList();
        if (known.complete()) {
            outline.put(key, items);
        } else if (!items.isEmpty() || !known.completeFor().isEmpty()) {
            Map<String, Object> incomplete = new LinkedHashMap<>();
            incomplete.put("items", items);
            incomplete.put("complete", false);
            if (!known.completeFor().isEmpty()) {
                incomplete.put("complete-for", List.copyOf(known.completeFor()));
            }
            outline.put(key, incomplete);
        }
    }

    private static <T> void putPlain(
            Map<String, Object> outline, String key, List<T> items, Function<T, Object> outlineOf) {
        if (!items.isEmpty()) {
            outline.put(key, items.stream().map(outlineOf).toList());
        }
    }

    private static void putDays(Map<String, Object> outline, Span days) {
        outline.put("from", days.firstDay().toString());
        putIfKnown(outline, "to", days.end());
    }

    private static void putIfKnown(Map<String, Object> outline, String key, Optional<?> value) {
        value.ifPresent(known -> outline.put(key, known.toString()));
    }
}
