package org.circula.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.circula.ask.fact.Listed;
import org.circula.ask.fact.ToldStays;
import org.circula.person.HeldStatus;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.LifeEvent;
import org.circula.person.Person;
import org.circula.person.Stay;
import org.circula.time.DaySet;
import org.circula.time.Span;

/** Writes the answer to a question into a life. */
public final class Telling {

    private Telling() {}

    /**
     * The life once the question is answered as another life answers it.
     *
     * @param life what was known
     * @param fact what was asked
     * @param answer knows the answer: a whole life, or one that says no more than the answer
     * @return the same life where the other does not know
     */
    public static Life tell(Life life, AskedFact fact, Life answer) {
        return switch (fact.kind()) {
            case ANSWER ->
                Optional.ofNullable(answer.answers().get(fact.word()))
                        .map(said -> life.withAnswer(fact.word(), said))
                        .orElse(life);
            case PERSON -> person(life, fact, answer);
            case EVENT -> event(life, fact.word(), answer);
            case STATUS ->
                fact.word().equals(Listed.STATUSES.word())
                        ? list(answer.statuses(), statuses -> life.withStatuses(statuses), life)
                        : use(life, fact, answer);
            case LIST ->
                fact.word().equals(Listed.INSURED.word())
                        ? list(answer.insured(), insured -> life.withInsured(insured), life)
                        : list(answer.work(), work -> life.withWork(work), life);
            case PRESENCE -> ToldStays.in(life, on(fact.stretches(), answer));
            case REASON -> reason(life, fact, answer);
        };
    }

    private static <T> Life list(Known<T> told, Function<Known<T>, Life> edit, Life life) {
        return told.complete() ? edit.apply(told) : life;
    }

    /** All events of one kind, as the answer has them; those of other kinds stay as they were. */
    private static Life event(Life life, String kind, Life answer) {
        if (!answer.events().isCompleteFor(kind)) {
            return life;
        }
        List<LifeEvent> events = new ArrayList<>(life.events().items());
        events.removeIf(event -> event.kind().equals(kind));
        answer.events().items().stream()
                .filter(event -> event.kind().equals(kind))
                .forEach(events::add);
        return life.withEvents(life.events().with(events).withAllOf(kind));
    }

    private static Life person(Life life, AskedFact fact, Life answer) {
        if (fact.word().equals("born")) {
            return answer.person()
                    .born()
                    .map(born -> life.withPerson(life.person().bornOn(born)))
                    .orElse(life);
        }
        return list(
                answer.person().nationalities(),
                nationalities -> life.withPerson(
                        new Person(life.person().born(), life.person().sex(), nationalities)),
                life);
    }

    private static Life use(Life life, AskedFact fact, Life answer) {
        List<HeldStatus> statuses = new ArrayList<>();
        for (HeldStatus status : life.statuses().items()) {
            statuses.add(answer.statuses().items().stream()
                    .filter(told -> fact.word().equals(status.kind())
                            && told.kind().equals(status.kind())
                            && told.days().equals(status.days()))
                    .findFirst()
                    .orElse(status));
        }
        return life.withStatuses(new Known<>(statuses, life.statuses().complete()));
    }

    /** The stays that the answer tells of on these days, cut to them. */
    private static List<Stay> on(List<Span> stretches, Life answer) {
        DaySet days = DaySet.of(stretches).minus(DaySet.of(answer.unknownDays()));
        List<Stay> stays = new ArrayList<>();
        DaySet told = DaySet.none();
        for (Stay stay : answer.stays().items()) {
            DaySet open = DaySet.of(stay.days()).intersection(days).minus(told);
            if (stay.place() instanceof Stay.In) {
                open.runs().forEach(run -> stays.add(new Stay(stay.place(), run, stay.reason(), stay.irregularExit())));
                told = told.union(open);
            }
        }
        return stays;
    }

    private static Life reason(Life life, AskedFact fact, Life answer) {
        List<Stay> stays = new ArrayList<>();
        for (Stay stay : life.stays().items()) {
            boolean asked = stay.reason().isEmpty() && fact.stretches().contains(stay.days());
            Optional<String> reason = answer.stays().items().stream()
                    .filter(told ->
                            told.place().equals(stay.place()) && told.days().equals(stay.days()))
                    .flatMap(told -> told.reason().stream())
                    .findFirst();
            stays.add(
                    asked && reason.isPresent()
                            ? new Stay(stay.place(), stay.days(), reason, stay.irregularExit())
                            : stay);
        }
        return life.withStays(new Known<>(stays, life.stays().complete()), life.unknownDays());
    }
}
