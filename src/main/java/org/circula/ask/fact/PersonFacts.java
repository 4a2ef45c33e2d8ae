package org.circula.ask.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.circula.law.Condition;
import org.circula.law.Words;
import org.circula.person.Answer;
import org.circula.person.Person;

/** Answers, amounts, the day of birth and nationalities that are open. */
final class PersonFacts {

    private PersonFacts() {}

    static List<OpenFact> of(Ground ground) {
        List<OpenFact> facts = new ArrayList<>();
        Reads all = ground.reads();
        all.answers.stream()
                .filter(id -> !ground.life().answers().containsKey(id))
                .filter(id -> isYesNo(id, ground))
                .forEach(id -> facts.add(yesNo(id)));
        all.amounts.forEach((id, operands) -> amount(id, operands, ground).ifPresent(facts::add));
        if (all.born && ground.life().person().born().isEmpty()) {
            born(ground).ifPresent(facts::add);
        }
        if (Listed.NATIONALITIES.isOpen(ground.life())) {
            facts.addAll(nationalities(all.nationalities, ground));
        }
        return facts;
    }

    private static boolean isYesNo(String id, Ground ground) {
        return Optional.ofNullable(ground.law().words().answers().get(id))
                .map(word -> word.type() == Words.AnswerType.YES_NO)
                .orElse(true);
    }

    private static OpenFact yesNo(String id) {
        return new OpenFact(
                FactKind.ANSWER,
                id,
                List.of(),
                Optional.empty(),
                reads -> reads.answers.contains(id),
                List.of(
                        answered("yes", id, new Answer.YesNo(true)),
                        answered("no", id, new Answer.YesNo(false)),
                        answered("weighed", id, new Answer.Weighed())));
    }

    private static Optional<OpenFact> amount(String id, Set<Condition.Operand> operands, Ground ground) {
        if (ground.life().answers().containsKey(id)) {
            return Optional.empty();
        }
        Map<String, Choice> choices = new TreeMap<>();
        for (Condition.Operand operand : operands) {
            money(operand, ground)
                    .forEach(money -> add(money.amount().toPlainString() + " " + money.currency(), id, money, choices));
            if (operand instanceof Condition.CountOperand count) {
                for (int number = Math.max(0, count.count() - 1); number <= count.count() + 1; number++) {
                    add(String.valueOf(number), id, new Answer.Count(number), choices);
                }
            }
        }
        return choices.size() < 2
                ? Optional.empty()
                : Optional.of(new OpenFact(
                        FactKind.ANSWER,
                        id,
                        List.of(),
                        Optional.empty(),
                        reads -> reads.amounts.containsKey(id),
                        List.copyOf(choices.values())));
    }

    private static void add(String says, String id, Answer answer, Map<String, Choice> choices) {
        choices.put(says, answered(says, id, answer));
    }

    /** A cent below the limit, the limit, and a cent above, in its own currency. */
    private static List<Answer.Money> money(Condition.Operand operand, Ground ground) {
        BigDecimal cent = new BigDecimal("0.01");
        List<Answer.Money> amounts = new ArrayList<>();
        if (operand instanceof Condition.MoneyOperand money) {
            for (BigDecimal step : List.of(cent.negate(), BigDecimal.ZERO, cent)) {
                amounts.add(new Answer.Money(money.amount().add(step), money.currency()));
            }
        } else if (operand instanceof Condition.SeriesOperand times) {
            Words.Series series = ground.law().words().series().get(times.series());
            series.points().stream()
                    .filter(point -> !point.from().isAfter(ground.asOf()))
                    .map(point -> point.amount().multiply(times.times()))
                    .forEach(limit -> List.of(cent.negate(), BigDecimal.ZERO, cent)
                            .forEach(step -> amounts.add(new Answer.Money(limit.add(step), series.currency()))));
        }
        return amounts.stream().filter(money -> money.amount().signum() >= 0).toList();
    }

    private static Choice answered(String says, String id, Answer answer) {
        return new Choice(says, life -> life.withAnswer(id, answer));
    }

    /** Nobody is born after the first day that their life tells of. */
    private static Optional<OpenFact> born(Ground ground) {
        Predicate<Reads> readBy = reads -> reads.born || reads.daysSinceBirth;
        List<LocalDate> anchors = new ArrayList<>();
        ground.life().events().items().forEach(event -> event.date().ifPresent(anchors::add));
        LocalDate firstTold = firstTold(ground);
        TreeSet<LocalDate> days = new TreeSet<>(ground.boundaryDays(ground.readsOf(readBy), anchors));
        days.add(firstTold);
        days.add(firstTold.minusYears(30));
        List<Choice> choices = days.stream()
                .filter(day -> !day.isAfter(firstTold))
                .map(day -> new Choice(
                        day.toString(), life -> life.withPerson(life.person().bornOn(day))))
                .toList();
        return Optional.of(
                new OpenFact(FactKind.PERSON, "born", List.of(), Optional.empty(), readBy, ground.thinned(choices)));
    }

    private static LocalDate firstTold(Ground ground) {
        Stream<LocalDate> stays =
                ground.life().stays().items().stream().map(stay -> stay.days().firstDay());
        Stream<LocalDate> statuses = ground.life().statuses().items().stream()
                .map(status -> status.days().firstDay());
        Stream<LocalDate> work =
                ground.life().work().items().stream().map(one -> one.days().firstDay());
        Stream<LocalDate> events = ground.life().events().items().stream().flatMap(event -> event.date().stream());
        return Stream.of(stays, statuses, work, events)
                .flatMap(one -> one)
                .min(Comparator.naturalOrder())
                .filter(first -> first.isBefore(ground.asOf()))
                .orElse(ground.asOf());
    }

    /** Countries that no rule tells apart are one fact: whether the person has the nationality of one of them. */
    private static List<OpenFact> nationalities(Set<String> asked, Ground ground) {
        Map<Set<String>, String> classes = new java.util.LinkedHashMap<>();
        for (String country : ground.territories().countries(List.copyOf(asked))) {
            Set<String> of = new TreeSet<>();
            for (String name : asked) {
                if (ground.territories().membership(country, List.of(name)).contains(ground.asOf())) {
                    of.add(name);
                }
            }
            if (!of.isEmpty()) {
                classes.putIfAbsent(of, country);
            }
        }
        List<OpenFact> facts = new ArrayList<>();
        classes.forEach((of, country) -> {
            if (!ground.life().person().nationalities().items().contains(country)) {
                facts.add(new OpenFact(
                        FactKind.PERSON,
                        "nationalities",
                        List.of(),
                        Optional.of(Listed.NATIONALITIES),
                        reads -> reads.nationalities.stream().anyMatch(of::contains),
                        List.of(
                                new Choice("no", life -> life),
                                new Choice(country, life -> life.withPerson(alsoOf(life.person(), country))))));
            }
        });
        return facts;
    }

    private static Person alsoOf(Person person, String country) {
        return new Person(person.born(), person.sex(), person.nationalities().and(country));
    }
}
