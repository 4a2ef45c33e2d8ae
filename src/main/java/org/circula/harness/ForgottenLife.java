package org.circula.harness;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.circula.person.HeldStatus;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.Person;
import org.circula.person.Stay;

/** A life of which only its stays, statuses and the days of applications are told: whatever else it says is forgotten and would have to be asked. */
public final class ForgottenLife {

    /** Events that date a question: of one that is not told, the law supposes that it is today. */
    private static final Set<String> THAT_DATE = Set.of("application", "claim", "departure");

    private ForgottenLife() {}

    /** The life without answers, other events, reasons, work, insurance, birth and nationalities. */
    public static Life of(Life life) {
        return new Life(
                new Person(Optional.empty(), life.person().sex(), Known.unknown()),
                new Known<>(
                        life.stays().items().stream()
                                .map(stay ->
                                        new Stay(stay.place(), stay.days(), Optional.empty(), stay.irregularExit()))
                                .toList(),
                        life.stays().complete()),
                life.unknownDays(),
                new Known<>(
                        life.statuses().items().stream()
                                .map(ForgottenLife::withoutUse)
                                .toList(),
                        life.statuses().complete()),
                Known.unknown(),
                Known.unknown(),
                Known.atLeast(life.events().items().stream()
                        .filter(event -> THAT_DATE.contains(event.kind()))
                        .toList()),
                List.of(),
                Map.of());
    }

    private static HeldStatus withoutUse(HeldStatus status) {
        return new HeldStatus(
                status.kind(),
                status.state(),
                status.days(),
                status.employer(),
                status.entries(),
                Optional.empty(),
                status.planned());
    }
}
